/** Whether another entry of the record tells what became of something that was to come. */
import { earliest, latest, type PartialDate } from '../model/date.ts'
import type { NegotiationRecord } from '../model/findings.ts'
import type { Meeting } from '../model/meeting.ts'
import { whenOf } from './chronology.ts'
import { lookup } from './lookup.ts'
import type { Upcoming } from './promises.ts'

/** Reporters differ by so many days on when a meeting was to be; one that was held before that day is another one. */
const SLACK_DAYS = 1

const DAY = 86_400_000

/** What is announced for longer than this many days is no one occasion. */
const LONGEST = 31

type Occasion = {
  readonly meeting: Meeting
  readonly from: number
  readonly to: number
  readonly who: ReadonlySet<string>
}

const dayNumber = (day: string): number => Math.round(Date.parse(day) / DAY)

const daysOf = (date: PartialDate): readonly [number, number] => [dayNumber(earliest(date)), dayNumber(latest(date))]

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && [...a].every((id) => b.has(id))

/**
 * A plan to meet is answered by a meeting of the same parties, held or called off on about that day, at no other place;
 * a postponed meeting by the next one that was held.
 */
export function answered(record: NegotiationRecord): (one: Upcoming) => boolean {
  const { partyOf } = lookup(record)
  const byDay = new Map<number, Occasion[]>()
  const lastHeld = new Map<string, number>()
  for (const meeting of record.meetings) {
    const when = whenOf(meeting)
    if (meeting.status === 'planned' || when === null) continue
    const [from, to] = daysOf(when)
    const who = new Set(meeting.participants.map(({ actor }) => partyOf(actor)))
    if (meeting.status === 'held') for (const id of who) lastHeld.set(id, Math.max(from, lastHeld.get(id) ?? from))
    if (to - from > LONGEST) continue
    for (let day = from; day <= to; day++) byDay.set(day, [...(byDay.get(day) ?? []), { meeting, from, to, who }])
  }
  return ({ date, meeting, commitments }) => {
    const [promise] = commitments
    if (date === null || (!meeting && promise?.what !== 'meet')) return false
    const who = new Set((meeting ? meeting.participants.map(({ actor }) => actor) : promise!.by).map(partyOf))
    const place = meeting ? meeting.place : promise!.place
    const [from, to] = daysOf(date)
    if (to - from > LONGEST) return false
    if (meeting?.status === 'postponed')
      return who.size > 0 && [...who].every((id) => (lastHeld.get(id) ?? Number.NEGATIVE_INFINITY) > to)
    const fits = (other: Occasion): boolean =>
      (other.meeting.status !== 'held' || other.to >= from) &&
      (isWithin(who, other.who) || isWithin(other.who, who)) &&
      (place === null || other.meeting.place === null || place === other.meeting.place)
    for (let day = from - SLACK_DAYS; day <= to + SLACK_DAYS; day++) if (byDay.get(day)?.some(fits)) return true
    return false
  }
}
