/** When a meeting was or is to be, from the times in the words around it. */
import type { Time } from '../../annotate/time.ts'
import { dayNumber, dayOf, earliest, latest, openDays, type PartialDate } from '../../model/date.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'

export type When = { readonly start: PartialDate; readonly end: PartialDate | null; readonly words: Span }

/** In characters: how far a time can go beyond a phrase it covers. */
const LONGEST_TIME = 30

/** Times that lie in a stretch of text, in order. */
export function timesIn({ times }: Reading, { start, end }: Span): readonly Time[] {
  let low = 0
  for (let high = times.length; low < high; ) {
    const middle = (low + high) >> 1
    if (times[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const found: Time[] = []
  for (let i = low; i < times.length && times[i]!.end <= end; i++) found.push(times[i]!)
  return found
}

/** Whether a phrase is nothing but a time, or part of one: “this weekend”, “only three hours”, “February 27” of “February 27, 2007”. */
export function isTimePhrase(reading: Reading, { start, end }: Span): boolean {
  const { text } = reading.annotated.report
  return timesIn(reading, { start: start - LONGEST_TIME, end: end + LONGEST_TIME }).some((time) => {
    if (time.start >= end || time.end <= start) return false
    if (Math.min(time.end, end) - Math.max(time.start, start) >= (end - start) * 0.6) return true
    return time.end >= end && !NAMED.test(text.slice(start, time.start))
  })
}

/** “Vladimir Putin last week” is one who met somebody then. */
const NAMED = /\p{Lu}/u

/** “March 5 to 6” gives its first and last day; “last week” only says that it was some time in it. */
export function whenOf(time: Time, text: string): When | null {
  const { date } = time
  if (date === null) return null
  const words = { start: time.start, end: time.end }
  const [first, last] = date.split('/') as [string, string | undefined]
  if (last !== undefined && /\d/.test(text.slice(time.start, time.end))) return { start: first, end: last, words }
  return { start: date, end: openDays(date) === 1 ? date : null, words }
}

const DAYS = /^P(\d+)D$/

/** How many days a duration lasts; 0 where it is not in days. */
export const daysOf = (time: Time): number => Number(DAYS.exec(time.value)?.[1] ?? 0)

/** Stretches a day to the days that a meeting lasted: back from its end, on from its beginning. */
export function stretch(when: When, days: number, isEnd: boolean): When {
  if (days < 2 || openDays(when.start) !== 1 || (when.end ?? when.start) !== when.start) return when
  const day = dayNumber(earliest(when.start))
  return isEnd
    ? { ...when, start: dayOf(day - days + 1), end: dayOf(day) }
    : { ...when, start: dayOf(day), end: dayOf(day + days - 1) }
}

/** Whether a time lies after the day of the report; null where that cannot be said. */
export function isLater(when: When | null, published: PartialDate | null): boolean | null {
  if (!when || !published) return null
  if (earliest(when.start) > latest(published)) return true
  return latest(when.end ?? when.start) < earliest(published) ? false : null
}
