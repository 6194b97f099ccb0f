/** The reports in ../shared, where they are: their furniture is marked, and nothing anybody said is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { acquire } from '../../src/acquire/acquire.ts'
import { contains } from '../../src/model/span.ts'
import { en } from '../support/parse.ts'

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url))
const SETS = [
  ['seeds', 'seeds'],
  ['dev', 'corpus'],
] as const

type Gold = {
  readonly report: string
  readonly furniture?: readonly string[]
  readonly statements?: readonly { readonly start: number; readonly end: number; readonly quote: string }[]
}

const goldOf = (set: string): Gold[] =>
  readdirSync(join(SHARED, 'gold', set))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(SHARED, 'gold', set, file), 'utf8')) as Gold)

const read = (folder: string, file: string) =>
  acquire({ origin: file, bytes: readFileSync(join(SHARED, folder, file)) }, null, en).report!

describe.skipIf(!existsSync(join(SHARED, 'gold')))('the reports in ../shared', () => {
  it.each(SETS)('%s: no statement is covered by furniture', (set, folder) => {
    const covered: string[] = []
    for (const gold of goldOf(set)) {
      const { furniture } = read(folder, gold.report)
      for (const statement of gold.statements ?? [])
        if (furniture.some((part) => contains(part, statement))) covered.push(`${gold.report}: ${statement.quote}`)
    }
    expect(covered).toEqual([])
  })

  it('seeds: all furniture is marked', () => {
    const missed: string[] = []
    for (const gold of goldOf('seeds')) {
      const { furniture, text } = read('seeds', gold.report)
      for (const words of gold.furniture ?? []) {
        const start = text.indexOf(words.trim())
        const span = { start, end: start + words.trim().length }
        if (!furniture.some((part) => contains(part, span))) missed.push(words)
      }
    }
    expect(missed).toEqual([])
  })

  it.each(SETS)('%s: every text is English and unchanged', (_set, folder) => {
    const files = readdirSync(join(SHARED, folder)).filter((file) => file.endsWith('.txt'))
    for (const file of files) {
      const report = read(folder, file)
      expect(report.text).toBe(readFileSync(join(SHARED, folder, file), 'utf8'))
      expect(report.language, file).toBe('en')
    }
    expect(files.length).toBeGreaterThan(4)
  })
})
