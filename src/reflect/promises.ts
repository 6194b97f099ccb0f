/** What was promised, sorted by what came of it as of a date. */
import type { Commitment } from '../model/commitment.ts'
import { earliest, latest, type PartialDate } from '../model/date.ts'
import type { NegotiationRecord } from '../model/findings.ts'
import type { Meeting } from '../model/meeting.ts'
import { inTimeOrder, latestFirst, whenOf } from './chronology.ts'
import { lookup } from './lookup.ts'

/** Something to come: a planned meeting with the promises of it, or a promise of something else. */
export type Upcoming = {
  readonly date: PartialDate | null
  readonly meeting: Meeting | null
  readonly commitments: readonly Commitment[]
}

export type Promises = {
  /** Open and not yet past, by date; undated last. */
  readonly due: readonly Upcoming[]
  /** Open, and the last day it could have been done on has passed. */
  readonly overdue: readonly Upcoming[]
  /** The most recent first. */
  readonly kept: readonly Commitment[]
  readonly missed: readonly Commitment[]
  readonly overtaken: readonly Commitment[]
}

/** Where nothing is dated (`asOf` null) nothing is overdue. */
export function promises(record: NegotiationRecord, asOf: PartialDate | null): Promises {
  const open = upcoming(record)
  const isPast = ({ date }: Upcoming): boolean => date !== null && asOf !== null && latest(date) < earliest(asOf)
  const ended = (status: Commitment['status']): readonly Commitment[] =>
    latestFirst(
      record.commitments.filter((one) => one.status === status),
      { date: ({ due, date }) => due ?? date, id: ({ id }) => id },
    )
  return {
    due: open.filter((one) => !isPast(one)),
    overdue: open.filter(isPast),
    kept: ended('kept'),
    missed: ended('missed'),
    overtaken: ended('overtaken'),
  }
}

function upcoming(record: NegotiationRecord): readonly Upcoming[] {
  const planned = record.meetings.filter(({ status }) => status === 'planned' || status === 'postponed')
  const open = record.commitments.filter(({ status }) => status === 'open')
  const toMeet = open.filter(({ what }) => what === 'meet').map((one) => ({ one, plan: planOf(record, one.by, one) }))
  const taken = new Set<Commitment>()
  const meetings = planned.map((meeting): Upcoming => {
    const actors = meeting.participants.map(({ actor }) => actor)
    const plan = planOf(record, actors, { due: whenOf(meeting), place: meeting.place })
    const commitments = toMeet.filter(({ one, plan: other }) => !taken.has(one) && isOnePlan(plan, other))
    for (const { one } of commitments) taken.add(one)
    return { date: whenOf(meeting), meeting, commitments: commitments.map(({ one }) => one) }
  })
  const others = open
    .filter((one) => !taken.has(one))
    .map((one): Upcoming => ({ date: one.due, meeting: null, commitments: [one] }))
  // By the last day a thing can be done on: what is due in August comes after what is due on the 23rd.
  const lastDay = ({ date }: Upcoming): string | null => date && latest(date)
  return inTimeOrder(inTimeOrder([...meetings, ...others], { date: ({ date }) => date, id: idOf }), {
    date: lastDay,
    id: () => '',
  })
}

const idOf = ({ meeting, commitments }: Upcoming): string => meeting?.id ?? commitments[0]!.id

/** When, where and among whom somebody is to meet; null or empty where it is not said. */
type Plan = {
  readonly days: readonly [string, string] | null
  readonly place: string | null
  readonly who: ReadonlySet<string>
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()

function planOf(record: NegotiationRecord, actors: readonly string[], said: Pick<Commitment, 'due' | 'place'>): Plan {
  const { partyOf } = lookup(record)
  return {
    days: said.due ? [earliest(said.due), latest(said.due)] : null,
    place: said.place === null ? null : fold(said.place),
    who: new Set(actors.map(partyOf)),
  }
}

/** A date or a place speaks for it, and nothing said of either speaks against it. */
function isOnePlan(a: Plan, b: Plan): boolean {
  const sameDate = a.days && b.days ? a.days[0] <= b.days[1] && b.days[0] <= a.days[1] : null
  const samePlace = a.place && b.place ? a.place === b.place : null
  if (sameDate === false || samePlace === false || (sameDate === null && samePlace === null)) return false
  return a.who.size === 0 || b.who.size === 0 || [...b.who].some((id) => a.who.has(id))
}
