/**
 * Dates with the name of a month.
 *
 * Accepts 10 February 2022, 10th of February, Feb. 10, February 10th, 2022, February 10-12, 10 to 12 February, Jan. 12 and 13,
 * Monday’s neighbour “, March 3”, February 2022, early March, the end of May, last October, April next year.
 * Watch out for: “may” and “march” the verbs, May, April, June and August the people, short names that are words or names
 * (Jan, Mar, Sat) and stand for a month only beside a number or before a full stop, and “March 20 soldiers” no more than
 * “20 March soldiers”.
 */
import { isCapitalised } from '../token.ts'
import { isDay } from './calendar.ts'
import { dayOfMonth, is, type Line, lowerAt, type Recogniser, textAt, touches, wordAt, yearIn } from './line.ts'
import type { Calendar, Found, Shift } from './meaning.ts'
import { calendar } from './numeric-date.ts'
import { sliceBefore } from './slice.ts'

/** The days beside a month: one, two ends of a range, or several of a list, each with its tokens. */
type Days = {
  readonly first: number
  readonly last: number
  readonly days: readonly { at: number; day: number }[]
  readonly range: boolean
}

const DAYS_JOINED = /^([0-3]?\d)(?:st|nd|rd|th)?[-‐‑]([0-3]?\d)(?:st|nd|rd|th)?$/
const isDash = (text: string): boolean => text === '-' || text === '--' || text === '–' || text === '—' || text === '_'

function joined(line: Line, at: number): Days | null {
  const match = DAYS_JOINED.exec(lowerAt(line, at))
  if (!match) return null
  const [from, to] = [Number(match[1]), Number(match[2])]
  if (from < 1 || to > 31 || from >= to) return null
  return {
    first: at,
    last: at,
    days: [
      { at, day: from },
      { at, day: to },
    ],
    range: true,
  }
}

/** A day as digits; in words only as an ordinal with “the”. */
function dayAt(line: Line, at: number): number {
  const day = dayOfMonth(line, at)
  return day > 0 && (wordAt(line, at).ordinal === 0 || is(line, at - 1, 'the')) ? day : 0
}

/** Days that end at `at`: “10”, “10 to 12”, “12 and 13”, “the 10th”. */
function daysBefore(line: Line, at: number): Days | null {
  const last = is(line, at, 'of') && dayOfMonth(line, at - 1) > 0 ? at - 1 : at
  const both = joined(line, last)
  if (both) return both
  const day = dayAt(line, last)
  if (day === 0) return null
  const start = (index: number): number => (is(line, index - 1, 'the') ? index - 1 : index)
  const first = start(last)
  const link = first - 1
  const other = dayAt(line, link - 1)
  if (other > 0 && other < day && touchesNoMonth(line, link - 1)) {
    const days = [
      { at: link - 1, day: other },
      { at: last, day },
    ]
    if (is(line, link, 'to') || isDash(lowerAt(line, link))) return { first: start(link - 1), last, days, range: true }
    if (is(line, link, 'and')) return { first: start(link - 1), last, days, range: false }
  }
  return { first, last, days: [{ at: last, day }], range: false }
}

const touchesNoMonth = (line: Line, at: number): boolean =>
  wordAt(line, at - 1).month === 0 && wordAt(line, at - 2).month === 0

/** A number that belongs to what follows it: “20 soldiers”, “9 a.m.”, “10:30”, “5 percent”. */
function isCount(line: Line, at: number): boolean {
  const next = lowerAt(line, at + 1)
  return (
    (next === ':' && touches(line, at + 1)) ||
    next === '%' ||
    is(line, at + 1, 'meridiem') ||
    wordAt(line, at + 1).unit !== null
  )
}

/** Days that begin at `at`: “10”, “10th”, “10-12”, “10 to 12”, “12 and 13”. */
function daysAfter(line: Line, at: number): Days | null {
  const start = is(line, at, 'the') ? at + 1 : at
  const both = joined(line, start)
  if (both) return both
  const day = dayAt(line, start)
  if (day === 0 || isCount(line, start) || (start === at && wordAt(line, at).ordinal > 0)) return null
  const one = { at: start, day }
  const to = is(line, start + 2, 'the') ? start + 3 : start + 2
  const other = dayAt(line, to)
  const fits = other > day && !isCount(line, to) && wordAt(line, to + 1).month === 0
  if (fits && (is(line, start + 1, 'to') || isDash(lowerAt(line, start + 1))))
    return { first: at, last: to, days: [one, { at: to, day: other }], range: true }
  if (fits && is(line, start + 1, 'and') && endsPhrase(line, to))
    return { first: at, last: to, days: [one, { at: to, day: other }], range: false }
  return { first: at, last: start, days: [one], range: false }
}

/** After “March 3 and 5” no noun may follow that the 5 would count. */
function endsPhrase(line: Line, at: number): boolean {
  const next = line.tokens[at + 1]
  return !next || !['noun', 'adjective', 'name', 'number'].includes(next.tag)
}

type Years = { readonly last: number; readonly year: number | null; readonly yearShift: number | null }

const SHIFTS: Readonly<Record<Shift, number>> = { last: -1, this: 0, next: 1 }

/** The year after a month or a day: “2022”, “, 2022”, “of last year”, “this year”. */
export function yearAfter(line: Line, at: number): Years {
  const comma = lowerAt(line, at + 1) === ',' || is(line, at + 1, 'of')
  const start = comma ? at + 2 : at + 1
  const year = yearIn(lowerAt(line, start))
  if (year > 0 && !isCount(line, start)) return { last: start, year, yearShift: null }
  if (lowerAt(line, at + 1) !== ',' && wordAt(line, start + 1).unit === 'year' && wordAt(line, start + 1).scale === 1)
    for (const shift of ['last', 'this', 'next'] as const)
      if (is(line, start, shift)) return { last: start + 1, year: null, yearShift: SHIFTS[shift] }
  return { last: at, year: null, yearShift: null }
}

const PERSONAL = new Set([4, 5, 6, 8])
const OPENS = ['in', 'since', 'to', 'last', 'next', 'this', 'past', 'of', 'over', 'from', 'between', 'the']

/** Whether a month that stands without a number is one: not a verb, not a person, not a word that looks like a short name. */
function standsAlone(line: Line, at: number, sliced: boolean): boolean {
  const word = wordAt(line, at)
  const opened =
    sliced ||
    OPENS.some((role) => is(line, at - 1, role)) ||
    (is(line, at - 1, 'and') && wordAt(line, at - 2).month > 0)
  if (/^\d/.test(lowerAt(line, at + 1))) return false
  if (word.length === 'short') return opened && textAt(line, at + 1) === '.'
  if (word.month === 5)
    return opened ? !(is(line, at - 1, 'to') && line.hasPersonMay()) : is(line, at - 1, 'by') && !line.hasPersonMay()
  if (word.month === 3 && (at === 0 || is(line, at + 1, 'for'))) return false
  const [left, right] = [line.tokens[at - 1], line.tokens[at + 1]]
  if (!opened && PERSONAL.has(word.month) && right?.tag === 'name' && wordAt(line, at + 1).weekday === 0) return false
  return opened || !left || left.tag !== 'name' || wordAt(line, at - 1).weekday > 0
}

const shiftBefore = (line: Line, at: number): Shift | null =>
  (['last', 'next', 'this'] as const).find((shift) => is(line, at, shift)) ?? (is(line, at, 'past') ? 'last' : null)

const ambiguous = (month: number): boolean => month === 3 || month === 5 || month === 8

function withDays(line: Line, month: number, days: Days, tail: Years): readonly Found[] | null {
  const { year, yearShift } = tail
  if (!days.days.every(({ day }) => isDay(year ?? 2000, month, day))) return null
  const about = is(line, days.first - 1, 'about')
  const shift = yearShift === null && year === null ? shiftBefore(line, days.first - 1) : null
  const on = (day: number): Calendar => ({ ...calendar(year, month, day), yearShift, shift, about })
  const [one, other] = days.days
  if (!other) return [{ first: days.first - (shift ? 1 : 0), last: tail.last, meaning: on(one!.day) }]
  if (days.range)
    return [{ first: days.first, last: tail.last, meaning: { kind: 'range', from: on(one!.day), to: on(other.day) } }]
  return [
    { first: days.first, last: one!.at, meaning: on(one!.day) },
    { first: other.at, last: tail.last, meaning: on(other.day) },
  ]
}

export function findMonthDate(line: Line, at: number): readonly Found[] | null {
  const word = wordAt(line, at)
  if (word.month === 0) return null
  const named = isCapitalised(textAt(line, at))
  if (!named && ambiguous(word.month)) return null
  const dot = lowerAt(line, at + 1) === '.' && touches(line, at) && word.length === 'short'
  const stop = dot ? at + 1 : at
  const before = daysBefore(line, at - 1)
  const beside = before ? null : daysAfter(line, stop + 1)
  if (!named && !before && !beside) return null
  if (before) return withDays(line, word.month, { ...before, last: stop }, yearAfter(line, stop))
  if (beside) {
    const found = withDays(line, word.month, { ...beside, first: at }, yearAfter(line, beside.last))
    if (found) return found
  }
  const tail = yearAfter(line, stop)
  const { first, slice } = sliceBefore(line, at)
  if (tail.year === null && tail.yearShift === null && !standsAlone(line, at, slice !== null)) return null
  const shift = tail.year === null && tail.yearShift === null && slice === null ? shiftBefore(line, at - 1) : null
  const about = is(line, first - 1, 'about')
  const meaning: Calendar = { ...calendar(tail.year, word.month, null), yearShift: tail.yearShift, shift, slice, about }
  return [{ first: shift ? at - 1 : first, last: tail.last === stop && dot ? stop : tail.last, meaning }]
}

export const monthDate: Recogniser = { name: 'month-date', at: ['month'], find: findMonthDate }
