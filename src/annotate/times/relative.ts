/**
 * Whole weeks, months, years beside the report’s own or the story’s.
 *
 * Accepts last week, next month, this year, earlier this week, early next month, the weekend, last weekend, the following day,
 * the previous year, the same day, later that year, the end of the year, the week of March 6, the first week of April,
 * the week before last.
 * Watch out for: “the last day of talks”, “this day”, “the next day” (of the story, not tomorrow), “the past week” (a duration).
 */

import { dateAt, isDay } from './date-at.ts'
import { is, type Line, type Recogniser, wordAt } from './line.ts'
import type { Found, From, Meaning, Slice } from './meaning.ts'
import { findMonthDate } from './month-date.ts'
import { sliceBefore, sliceOf } from './slice.ts'
import type { Unit } from './vocabulary.ts'

const LASTING: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'weekend', 'month', 'year'])

const shift = (unit: Unit, count: number, from: From, slice: Slice | null): Meaning => ({
  kind: 'shift',
  unit,
  count,
  from,
  slice,
  about: false,
  daytime: null,
})

/** “earlier this week”, “early next month”, “at the end of last year”. */
function sliced(line: Line, first: number, last: number, make: (slice: Slice | null) => Meaning): Found {
  const direct = sliceOf(wordAt(line, first - 1).roles)
  if (direct === 'earlier' || direct === 'later') return { first: first - 1, last, meaning: make(direct) }
  const { first: start, slice } = sliceBefore(line, first)
  return { first: start, last, meaning: make(slice) }
}

/** “the week before last”, “the week after next”. */
function twoAway(line: Line, at: number, unit: Unit): Found | null {
  const count =
    is(line, at + 1, 'before') && is(line, at + 2, 'last')
      ? -2
      : is(line, at + 1, 'after') && is(line, at + 2, 'next')
        ? 2
        : 0
  if (count === 0 || !is(line, at - 1, 'the')) return null
  return { first: at - 1, last: at + 2, meaning: shift(unit, count, 'report', null) }
}

/** “last week”, “this month”, “next year” — seen from the report’s date. */
function fromReport(line: Line, at: number, unit: Unit, scale: number): Found | null {
  const count = is(line, at - 1, 'last') ? -1 : is(line, at - 1, 'next') ? 1 : is(line, at - 1, 'this') ? 0 : null
  if (count === null || unit === 'day' || is(line, at - 2, 'the') || (count === -1 && is(line, at + 1, 'of')))
    return null
  if (scale > 1 && unit === 'year')
    return sliced(line, at - 1, at, (slice) => ({ kind: 'decades', years: scale, count, slice }))
  return sliced(line, at - 1, at, (slice) => shift(unit, count * scale, 'report', slice))
}

/** “the following day”, “the next day”, “the previous year”, “the same week”, “that year” — seen from the story. */
function fromStory(line: Line, at: number, unit: Unit, scale: number): Found | null {
  const left = at - 1
  const the = is(line, left - 1, 'the')
  const following = is(line, left, 'following') || (is(line, left, 'next') && the && unit === 'day')
  const same =
    (is(line, left, 'same') && (the || is(line, left - 1, 'that'))) ||
    (is(line, left, 'that') && pointsBack(line, left))
  const count = following ? 1 : is(line, left, 'previous') ? -1 : same ? 0 : null
  if (count === null || is(line, at + 1, 'of')) return null
  const first = the || (is(line, left, 'same') && is(line, left - 1, 'that')) ? left - 1 : left
  return sliced(line, first, at, (slice) => shift(unit, count * scale, 'story', slice))
}

/** “that week” is a week; in “said that week …” it is as well; “that year after year” and a relative “that” are not. */
const pointsBack = (line: Line, at: number): boolean => line.tokens[at + 2]?.tag !== 'noun'

/** “the end of the year”, “early in the week”: the report’s own. */
function edgeOfThis(line: Line, at: number, unit: Unit): Found | null {
  if (!is(line, at - 1, 'the') || unit === 'weekend') return null
  const { first, slice } = sliceBefore(line, at)
  if (slice === null) return null
  return { first, last: at, meaning: shift(unit, 0, unit === 'day' ? 'story' : 'report', slice) }
}

/** “the weekend”: the one that is near. */
const weekend = (line: Line, at: number): Found | null =>
  is(line, at - 1, 'the') || is(line, at - 1, 'this') ? { first: at - 1, last: at, meaning: { kind: 'weekend' } } : null

/** “the week of March 6”, “the week of Monday”. */
function weekOf(line: Line, at: number): Found | null {
  if (!is(line, at - 1, 'the') || !is(line, at + 1, 'of')) return null
  for (let i = at + 2; i <= at + 5; i++) {
    const date = dateAt(line, i)
    if (!date) continue
    if (date.first > at + 3 || !isDay(date.meaning)) return null
    return { first: at - 1, last: date.last, meaning: { kind: 'week', of: date.meaning } }
  }
  return null
}

/** “the first week of April”, “the last week of the month”. */
function weekIn(line: Line, at: number): Found | null {
  const last = is(line, at - 1, 'last')
  const { ordinal } = wordAt(line, at - 1)
  if ((!last && (ordinal < 1 || ordinal > 4)) || !is(line, at + 1, 'of') || wordAt(line, at + 2).month === 0)
    return null
  const date = findMonthDate(line, at + 2)?.[0]
  if (date?.meaning.kind !== 'calendar' || date.meaning.day !== null) return null
  const slice = last ? 'end' : ordinal === 1 ? 'start' : ordinal === 4 ? 'late' : 'mid'
  return { first: is(line, at - 2, 'the') ? at - 2 : at - 1, last: date.last, meaning: { ...date.meaning, slice } }
}

function find(line: Line, at: number): Found | null {
  const { unit, scale, plural } = wordAt(line, at)
  if (unit === null || plural || !LASTING.has(unit)) return null
  const week = unit === 'week' && scale === 1 ? (weekOf(line, at) ?? weekIn(line, at)) : null
  return (
    week ??
    twoAway(line, at, unit) ??
    fromReport(line, at, unit, scale) ??
    fromStory(line, at, unit, scale) ??
    (unit === 'weekend' ? weekend(line, at) : edgeOfThis(line, at, unit))
  )
}

export const relative: Recogniser = {
  name: 'relative',
  at: ['unit'],
  find,
}
