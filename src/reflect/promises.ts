/** What was promised, sorted by what came of it as of a date. */
import type { Commitment } from '../model/commitment.ts'
import { earliest, latest, type PartialDate } from '../model/date.ts'
import type { NegotiationRecord } from '../model/findings.ts'
import type { Meeting } from '../model/meeting.ts'
import { answered } from './answered.ts'
import { inTimeOrder, latestFirst, whenOf } from './chronology.ts'
import { planFinder, planOf } from './plans.ts'

/** Something to come: a planned meeting with the promises of it, or a promise of something else. */
export type Upcoming = {
  readonly date: PartialDate | null
  readonly meeting: Meeting | null
  readonly commitments: readonly Commitment[]
}

export type Promises = {
  /** Open and not yet past, by date; undated last. */
  readonly due: readonly Upcoming[]
  /** Open, the last day it could have been done on has passed, and no other entry tells what became of it. */
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
  const isAnswered = answered(record)
  const ended = (status: Commitment['status']): readonly Commitment[] =>
    latestFirst(
      record.commitments.filter((one) => one.status === status),
      { date: ({ due, date }) => due ?? date, id: ({ id }) => id },
    )
  return {
    due: open.filter((one) => !isPast(one)),
    overdue: open.filter((one) => isPast(one) && !isAnswered(one)),
    kept: ended('kept'),
    missed: ended('missed'),
    overtaken: ended('overtaken'),
  }
}

function upcoming(record: NegotiationRecord): readonly Upcoming[] {
  const planned = inTimeOrder(
    record.meetings.filter(({ status }) => status === 'planned' || status === 'postponed'),
    { date: whenOf, id: ({ id }) => id },
  )
  const open = record.commitments.filter(({ status }) => status === 'open')
  const plans = planFinder(
    open.filter(({ what }) => what === 'meet').map((one) => ({ one, plan: planOf(record, one.by, one) })),
  )
  const taken = new Set<Commitment>()
  const meetings = planned.map((meeting): Upcoming => {
    const actors = meeting.participants.map(({ actor }) => actor)
    const plan = planOf(record, actors, { due: whenOf(meeting), place: meeting.place })
    const commitments = plans(plan).filter((one) => !taken.has(one))
    for (const one of commitments) taken.add(one)
    return { date: whenOf(meeting), meeting, commitments }
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
