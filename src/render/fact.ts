/** What views and filters ask of any fact, whatever its kind: its date, who it concerns, which issues, who published it. */
import type { PartialDate } from '../model/date.ts'
import type { Fact, Findings, Kind, NegotiationRecord } from '../model/findings.ts'
import type { Issue } from '../model/issue.ts'
import type { Meeting } from '../model/meeting.ts'
import { compareDates, whenOf } from '../reflect/chronology.ts'
import { corroboration } from '../reflect/corroboration.ts'
import { lookup } from '../reflect/lookup.ts'

/** A fact that knows its kind. */
export type Kinded = { readonly [K in Kind]: { readonly kind: K; readonly fact: Findings[K][number] } }[Kind]

/** The two always come together from the same list. */
export const kinded = (kind: Kind, fact: Fact): Kinded => ({ kind, fact }) as Kinded

/** Actor ids of those whose act it is. */
export function actorsOf(one: Kinded): readonly string[] {
  switch (one.kind) {
    case 'actors':
      return [one.fact.id]
    case 'meetings':
      return seated(one.fact)
    case 'statements':
      return [one.fact.speaker]
    case 'positions':
      return [one.fact.actor]
    case 'commitments':
    case 'conditions':
      return one.fact.by
    case 'instruments':
      return [...one.fact.signatories, ...one.fact.endorsers]
    case 'claims':
      return [...one.fact.by, ...one.fact.deniedBy]
    case 'figures':
      return one.fact.by === null ? [] : [one.fact.by]
  }
}

/** Parties before those who help them, each in the order in which they were named. */
const seated = ({ participants }: Meeting): readonly string[] => [
  ...participants.filter(({ part }) => part === 'party').map(({ actor }) => actor),
  ...participants.filter(({ part }) => part !== 'party').map(({ actor }) => actor),
]

export function issuesOf(one: Kinded): readonly Issue[] {
  if (one.kind === 'statements') return one.fact.issues
  if (one.kind === 'positions') return [one.fact.issue]
  return one.kind === 'meetings' ? one.fact.agenda.map(({ issue }) => issue) : []
}

/** The dates it belongs to: when it was, is due, was said. Empty where none is known; an actor has none. */
export function datesOf(record: NegotiationRecord, one: Kinded): readonly PartialDate[] {
  const known = (...dates: readonly (PartialDate | null)[]): readonly PartialDate[] =>
    dates.filter((date) => date !== null)
  switch (one.kind) {
    case 'actors':
      return []
    case 'meetings':
      return known(whenOf(one.fact))
    case 'statements':
    case 'positions':
    case 'instruments':
      return known(one.fact.date)
    case 'commitments':
      return known(one.fact.due, one.fact.date)
    case 'figures':
      return known(one.fact.asOf)
    case 'conditions':
    case 'claims':
      return known(firstPublished(record, one.fact))
  }
}

/** When the first dated report that tells a fact was published. */
export function firstPublished(record: NegotiationRecord, { evidence }: Pick<Fact, 'evidence'>): PartialDate | null {
  const { report } = lookup(record)
  return evidence.flatMap((one) => report(one.report)?.published.date ?? []).toSorted(compareDates)[0] ?? null
}

export type Carried = {
  /** Who published the first report that tells it. */
  readonly outlet: string
  /** How many independent reports tell it. */
  readonly origins: number
  readonly reports: readonly string[]
}

const carried = new WeakMap<NegotiationRecord, WeakMap<Pick<Fact, 'evidence'>, Carried>>()

/** Worked out once per fact of a record: several columns ask. */
export function carriedBy(record: NegotiationRecord, fact: Pick<Fact, 'evidence'>): Carried {
  const known = carried.get(record) ?? new WeakMap<Pick<Fact, 'evidence'>, Carried>()
  carried.set(record, known)
  const before = known.get(fact)
  if (before) return before
  const first = lookup(record).report(fact.evidence[0].report)
  const found: Carried = {
    outlet: first?.outlet ?? first?.title ?? first?.origin ?? fact.evidence[0].report,
    origins: corroboration(record, fact).origins,
    reports: [...new Set(fact.evidence.map((one) => one.report))],
  }
  known.set(fact, found)
  return found
}
