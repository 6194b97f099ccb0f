/** Short reports of other kinds of negotiation (pay, climate, trade, a truce, a coalition), each with what should be found in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadLanguage } from '../src/language.ts'
import type { Actor } from '../src/model/actor.ts'
import { study } from '../src/pipeline.ts'

type Expected = {
  readonly published?: string
  readonly statements?: readonly {
    readonly speaker: string | readonly string[]
    readonly mode: string
    readonly quote: string
  }[]
  readonly meetings?: readonly { readonly place: string | null; readonly status: string; readonly optional?: boolean }[]
  readonly positions?: readonly {
    readonly actor: string
    readonly issue: string
    readonly stance: string
    readonly quote: string
  }[]
  readonly instruments?: readonly unknown[]
}

const FOLDER = fileURLToPath(new URL('fixtures/other-talks/', import.meta.url))
const english = loadLanguage('en')
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4))
  .sort()

function read(name: string) {
  const expected = parse(readFileSync(join(FOLDER, `${name}.expected.yaml`), 'utf8')) as Expected
  const given = {
    published: expected.published ?? null,
    outlet: null,
    url: null,
    title: null,
    byline: [],
    language: null,
  }
  const { read } = study({ origin: `${name}.txt`, bytes: readFileSync(join(FOLDER, `${name}.txt`)) }, given, english)
  return { expected, report: read!.report, found: read!.findings }
}

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether an actor goes by a name, or by the end of it: a surname, a body without its article. */
function isCalled(actor: Actor | undefined, name: string): boolean {
  const wanted = letters(name).replace(/^the /, '')
  return [actor?.name ?? '', ...(actor?.aliases ?? [])].some((one) => {
    const known = letters(one).replace(/^the /, '')
    return known === wanted || known.endsWith(` ${wanted}`) || wanted.endsWith(` ${known}`)
  })
}

describe('other kinds of talks', () => {
  it('are there to be read', () => expect(names).toHaveLength(6))

  it.each(names)('%s: every direct quotation, with its speaker', (name) => {
    const { expected, report, found } = read(name)
    const wanted = (expected.statements ?? []).filter(({ mode }) => mode === 'direct')
    expect(wanted.length).toBeGreaterThan(0)
    const missing = wanted.filter(({ speaker, quote }) => {
      const at = report.text.indexOf(quote)
      return !found.statements.some(
        (one) =>
          one.mode === 'direct' &&
          one.evidence.some(({ start, end }) => start <= at + 2 && end >= at + quote.length - 2) &&
          [speaker].flat().some((who) =>
            isCalled(
              found.actors.find(({ id }) => id === one.speaker),
              who as string,
            ),
          ),
      )
    })
    expect(missing).toEqual([])
  })

  it.each(names.filter((name) => name !== 'merger'))('%s: meetings at the places it names', (name) => {
    const { expected, found } = read(name)
    const places = (expected.meetings ?? []).flatMap(({ place, optional }) => (place && !optional ? [place] : []))
    for (const place of places)
      expect(found.meetings.map((meeting) => meeting.place ?? '').join('; ')).toContain(place.split(',')[0])
  })

  it('a merger is no negotiation of this kind', () => {
    const { found } = read('merger')
    expect(found.statements.length).toBeGreaterThan(0)
    expect([found.meetings, found.positions, found.instruments]).toEqual([[], [], []])
  })
})
