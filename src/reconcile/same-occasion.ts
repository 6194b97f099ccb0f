/** Whether two tellings can be of one meeting, and what says so. */

import { dayOf } from '../model/date.ts'
import type { Setting } from '../model/meeting.ts'
import { sameWords } from './fold.ts'
import { shared } from './sides.ts'
import type { Telling } from './telling.ts'
import { daysApart, type Window, widened, windowsMeet } from './window.ts'

/**
 * `firm`: the day agrees, and the place or the parties. `loose`: nothing speaks against it, but the date is only
 * about right, so that it holds only where no other meeting fits.
 */
export type Tie = {
  readonly strength: 'firm' | 'loose'
  readonly apart: number
  readonly because: () => readonly string[]
}

/** Go-betweens carry messages in the building where the sides meet or do not meet. */
const wayOf = (setting: Setting): string => (setting === 'proximity' ? 'in-person' : setting)

/** A plan may still be told on the day after, by a report written before. */
const LATE_NEWS = 1

export function tieBetween(a: Telling, b: Telling): Tie | null {
  if (a.window === null || b.window === null || wayOf(a.setting) !== wayOf(b.setting)) return null
  const inCommon = shared(a.sides, b.sides)
  const places = a.place !== null && b.place !== null
  if (places && !sameWords(a.place!, b.place!)) return null
  if (!sidesAgree(a, b, inCommon, places) || !levelsAgree(a, b) || !peopleAgree(a, b, places)) return null
  if (toldTooLate(a, b) || toldTooLate(b, a)) return null
  const apart = daysApart(slipped(a, b), slipped(b, a))
  if (apart > 0) return null
  const because = (): readonly string[] => [
    `${inCommon} parties in common`,
    ...(places ? [`both in ${a.place!.join(' ')}`] : []),
    `${daysOf(a.window!)} and ${daysOf(b.window!)}`,
  ]
  const sameDay = a.exact && b.exact && windowsMeet(a.window, b.window)
  const samePlaceOrParties = places || (a.place === null && b.place === null) || sameSides(a, b, inCommon)
  if (sameDay && samePlaceOrParties) return { strength: 'firm', apart: 0, because }
  if (!places && !sameSides(a, b, inCommon)) return null
  return { strength: 'loose', apart: daysApart(a.window, b.window), because }
}

/** A plan's days with what they may slip, where the other is no plan of the same precision. */
const slipped = (one: Telling, other: Telling): Window =>
  one.ahead && !other.ahead ? widened(one.window!, one.slack) : one.window!

const sameSides = (a: Telling, b: Telling, inCommon: number): boolean =>
  inCommon === a.sides.size && inCommon === b.sides.size

/** Two parties in common; one is enough where a report names no other and the place agrees. Without a place all of the fewer. */
function sidesAgree(a: Telling, b: Telling, inCommon: number, places: boolean): boolean {
  const fewer = Math.min(a.sides.size, b.sides.size)
  if (inCommon === 0) return false
  if (!places) return inCommon >= 2 && inCommon === fewer
  return inCommon >= 2 || fewer === 1
}

/** A summit is not the ministers' meeting beside it. */
function levelsAgree(a: Telling, b: Telling): boolean {
  if (a.level === null || b.level === null) return true
  return (a.level === 'leaders') === (b.level === 'leaders')
}

/** A call is of those who spoke; of a round of talks each report names whom it knows. */
function peopleAgree(a: Telling, b: Telling, places: boolean): boolean {
  if (places && a.exact && b.exact) return true
  for (const [side, people] of a.people) {
    const others = b.people.get(side)
    if (others && shared(people, others) === 0) return false
  }
  return true
}

/** What was over, or told as held, when it was planned is another meeting. */
function toldTooLate(plan: Telling, other: Telling): boolean {
  if (!plan.ahead || other.ahead || plan.told === null) return false
  if (other.exact && plan.told.from > other.window!.to + LATE_NEWS) return true
  return other.told !== null && plan.told.from > other.told.to
}

const daysOf = ({ from, to }: Window): string => (from === to ? dayOf(from) : `${dayOf(from)}/${dayOf(to)}`)
