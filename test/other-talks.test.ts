/** Short reports of other kinds of negotiation (pay, climate, trade, a truce, a coalition), each with what should be found in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadLanguage } from '../src/language.ts'
import type { Actor } from '../src/model/actor.ts'
import { datesMeet } from '../src/model/date.ts'
import { study } from '../src/pipeline.ts'

type Expected = {
  readonly published?: string
  readonly statements?: readonly {
    readonly speaker: string | readonly string[]
    readonly mode: string
    readonly quote: string
  }[]
  readonly meetings?: readonly {
    readonly start: string | null
    readonly place: string | null
    readonly status: string
    readonly optional?: boolean
  }[]
  readonly positions?: readonly {
    readonly actor: string
    readonly issue: string
    readonly stance: string
    readonly quote: string
  }[]
  readonly instruments?: readonly unknown[]
}

/** What the reader does not find yet, each with the reason; an entry that is found by now must go. */
const NOT_YET: Readonly<Record<string, readonly string[]>> = {
  // “the statement said”: whose it is was told two sentences before, as “the two chief negotiators”.
  'trade-blocs': ['Good work was done on beef and sugar,'],
  // “They spent the weekend on different floors …”: a round told without a word for talks.
  'bishop-truce': ['Assisi'],
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

/** The known misses of a report that are among these. */
const notYet = (name: string, among: readonly string[]): readonly string[] =>
  (NOT_YET[name] ?? []).filter((one) => among.includes(one))

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
    expect(missing.map(({ quote }) => quote)).toEqual(
      notYet(
        name,
        wanted.map(({ quote }) => quote),
      ),
    )
  })

  it.each(names.filter((name) => name !== 'merger'))('%s: its meetings, each with the day or the place', (name) => {
    const { expected, found } = read(name)
    const wanted = (expected.meetings ?? []).filter(({ optional }) => !optional)
    expect(wanted.length).toBeGreaterThan(0)
    const missing = wanted.filter(({ place, start, status }) => {
      return !found.meetings.some((one) => {
        const there = place !== null && one.place !== null && letters(one.place).includes(letters(place.split(',')[0]!))
        const then = start !== null && one.start !== null && datesMeet(one.start, start)
        return one.status === status && (there || then)
      })
    })
    expect(missing.map(({ place }) => place)).toEqual(
      notYet(
        name,
        wanted.map(({ place }) => place ?? ''),
      ),
    )
  })

  it('a merger is no negotiation of this kind', () => {
    const { found } = read('merger')
    expect(found.statements.length).toBeGreaterThan(0)
    expect([found.meetings, found.positions, found.instruments]).toEqual([[], [], []])
  })
})
