/** What facts are filtered and ordered by: the actors, issues, reports and days that each kind concerns. */
import { earliest, latest, type PartialDate } from '../model/date.ts'
import type { Fact, Findings, Kind } from '../model/findings.ts'

type Of<T> = { readonly [K in Kind]: (fact: Findings[K][number]) => T }
type Ids = readonly (string | null)[]

/**
 * Whose fact it is: who speaks, holds the position, takes part, promises, signs, asserts or denies; for an actor itself
 * and whom it speaks for. Not who was spoken to, and not who reported it.
 */
const ACTORS: Of<Ids> = {
  actors: ({ id, party }) => [id, party],
  meetings: ({ participants }) => participants.map(({ actor }) => actor),
  statements: ({ speaker }) => [speaker],
  positions: ({ actor }) => [actor],
  commitments: ({ by }) => by,
  conditions: ({ by }) => by,
  instruments: ({ signatories, endorsers }) => [...signatories, ...endorsers],
  claims: ({ by, deniedBy }) => [...by, ...deniedBy],
  figures: ({ by }) => [by],
}

const none = (): Ids => []

const ISSUES: Of<Ids> = {
  actors: none,
  meetings: ({ agenda }) => agenda.map(({ issue }) => issue),
  statements: ({ issues }) => issues,
  positions: ({ issue }) => [issue],
  commitments: none,
  conditions: none,
  instruments: none,
  claims: none,
  figures: none,
}

/** A promise concerns the days from when it was made to when it is due. */
const DATES: Of<readonly (PartialDate | null)[]> = {
  actors: none,
  meetings: ({ start, end }) => [start, end],
  statements: ({ date }) => [date],
  positions: ({ date }) => [date],
  commitments: ({ date, due }) => [date, due],
  conditions: none,
  instruments: ({ date }) => [date],
  claims: none,
  figures: ({ asOf }) => [asOf],
}

export type Facet = 'actor' | 'issue' | 'report'

const once = (values: Ids): readonly string[] => [...new Set(values.filter((value) => value !== null))]

export const facetsOf = <K extends Kind>(
  kind: K,
  fact: Findings[K][number],
): Readonly<Record<Facet, readonly string[]>> => ({
  actor: once(ACTORS[kind](fact)),
  issue: once(ISSUES[kind](fact)),
  report: once((fact as Fact).evidence.map(({ report }) => report)),
})

export type Days = { readonly earliest: string | null; readonly latest: string | null }

/** The first and the last day that a fact can concern. */
export function daysOf<K extends Kind>(kind: K, fact: Findings[K][number]): Days {
  const dates = DATES[kind](fact).filter((date) => date !== null)
  if (dates.length === 0) return { earliest: null, latest: null }
  return { earliest: dates.map(earliest).sort()[0]!, latest: dates.map(latest).sort().at(-1)! }
}

/** By first day, the undated last, then by id: the order in which facts are paged. */
export function inOrderOfDate(a: Days & { readonly id: string }, b: Days & { readonly id: string }): number {
  if (a.earliest === b.earliest) return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
  if (a.earliest === null || b.earliest === null) return a.earliest === null ? 1 : -1
  return a.earliest < b.earliest ? -1 : 1
}
