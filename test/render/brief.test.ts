import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { NegotiationRecord } from '../../src/model/findings.ts'
import { renderBrief } from '../../src/render/brief.ts'
import { displayWidth } from '../../src/render/width.ts'
import { shuffled } from '../support/shuffled.ts'
import * as empty from './brief/empty/record.ts'
import * as hostile from './brief/hostile/record.ts'
import * as nothingFound from './brief/nothing-found/record.ts'
import * as portsmouth from './brief/portsmouth/record.ts'

type Case = readonly [name: string, made: { readonly record: NegotiationRecord; readonly dossier: string }]

/** Each is a folder: its record, and the brief of it as text and as Markdown. `vitest -u` accepts a change. */
const cases: readonly Case[] = [
  ['portsmouth', portsmouth],
  ['hostile', hostile],
  ['nothing-found', nothingFound],
  ['empty', empty],
]

const FOLDER = fileURLToPath(new URL('brief', import.meta.url))

describe.each(cases)('the brief of %s', (name, { record, dossier }) => {
  it('reads as written in brief.txt', async () => {
    const text = renderBrief(record, { format: 'text', dossier })
    await expect(text).toMatchFileSnapshot(join(FOLDER, name, 'brief.txt'))
  })

  it('reads as written in brief.md', async () => {
    const text = renderBrief(record, { format: 'md', dossier })
    await expect(text).toMatchFileSnapshot(join(FOLDER, name, 'brief.md'))
  })

  it.each([40, 60, 80, 100, 140])('keeps within %i columns', (width) => {
    const lines = renderBrief(record, { format: 'text', dossier, width }).split('\n')
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([])
  })

  it.each(['text', 'md'] as const)('lets nothing through as %s that acts on a terminal or the text order', (format) => {
    expect(renderBrief(record, { format, dossier })).not.toMatch(/[^\P{C}\n]/u)
  })

  it('is the same in whatever order the facts come', () => {
    for (let seed = 1; seed <= 5; seed++)
      expect(renderBrief(shuffled(record, seed), { format: 'text', dossier })).toBe(
        renderBrief(record, { format: 'text', dossier }),
      )
  })
})

describe('the brief', () => {
  const { record } = portsmouth

  it('ends every line of content with a source', () => {
    const lines = renderBrief(record, { format: 'md' }).split('\n## Sources')[0]!.split('\n')
    const content = lines.filter((line) => /^\s*- /.test(line) && !/^- (?:Parties|Mediator|Issues):/.test(line))
    expect(content.length).toBeGreaterThan(15)
    expect(content.filter((line) => !/\[\d+\](?: \+\d+)?$/.test(line))).toEqual([])
  })

  it('lists every source it cites, once and in the order in which they are first cited', () => {
    const [body, sources] = renderBrief(record, { format: 'md' }).split('\n## Sources') as [string, string]
    const listed = [...sources.matchAll(/^- \[(\d+)\]/gm)].map(([, number]) => Number(number))
    const cited = new Set([...body.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)))
    expect(listed).toEqual(listed.map((_, i) => i + 1))
    expect([...cited].toSorted((a, b) => a - b)).toEqual(listed)
  })

  it('does not name a reprint beside what it reprints', () => {
    expect(renderBrief(record, { format: 'text' })).not.toContain('Harbour Gazette')
  })

  it.each([
    ['1905-08-22', false],
    ['1905-08-24', true],
  ])('as of %s has something overdue: %s', (asOf, overdue) => {
    expect(renderBrief(record, { format: 'text', asOf }).includes('\nOVERDUE: ')).toBe(overdue)
  })
})
