/**
 * Days of the week.
 *
 * Accepts Friday, last Friday, this coming Monday, Friday night, Thursday, Feb. 10, Monday of next week, the following Tuesday,
 * every Friday, Mondays.
 * Watch out for: Sat, Sun, Wed and their like, which are words and count only beside a date; the Sunday Times and Black Friday;
 * whether a weekday is the last or the next one is told by the verb (see `direction.ts`).
 */
import { isCapitalised } from '../token.ts'
import { dayPartAfter } from './day-part.ts'
import { is, type Line, lowerAt, type Recogniser, textAt, touches, wordAt } from './line.ts'
import type { Daytime, Finding, Found, Meaning } from './meaning.ts'
import { findMonthDate } from './month-date.ts'

type Weekday = Extract<Meaning, { kind: 'weekday' }>

const SHIFTS = ['last', 'next', 'this', 'coming', 'following', 'previous'] as const

export const weekdayMeaning = (weekday: number, daytime: Daytime | null): Weekday => ({
  kind: 'weekday',
  weekday,
  shift: null,
  weeks: null,
  daytime,
})

/** “of last week”, “this week” after a weekday: weeks from the report’s. */
function weeksAfter(line: Line, last: number): { readonly last: number; readonly weeks: number } | null {
  const start = is(line, last + 1, 'of') ? last + 2 : last + 1
  if (wordAt(line, start + 1).unit !== 'week') return null
  const weeks = is(line, start, 'last') ? -1 : is(line, start, 'this') ? 0 : is(line, start, 'next') ? 1 : null
  return weeks === null ? null : { last: start + 1, weeks }
}

/** The date in numbers that follows a weekday: “Thursday, Feb. 10”, “Monday the 3rd of March”. */
function dated(line: Line, at: number, stop: number): readonly Found[] | null {
  const start = lowerAt(line, stop + 1) === ',' ? stop + 2 : stop + 1
  for (let month = start; month <= start + 3; month++) {
    if (wordAt(line, month).month === 0) continue
    const found = findMonthDate(line, month)
    const [date] = found ?? []
    if (!date || date.first !== start || date.meaning.kind !== 'calendar' || date.meaning.day === null) return null
    const meaning = { ...date.meaning, weekday: wordAt(line, at).weekday, shift: null }
    return [{ first: at, last: date.last, meaning }, ...found!.slice(1)]
  }
  return null
}

function shiftsBefore(line: Line, at: number): { readonly first: number; readonly shift: Weekday['shift'] } {
  const shift = SHIFTS.find((role) => is(line, at - 1, role)) ?? (is(line, at - 1, 'past') ? 'last' : null)
  if (shift === null) return { first: at, shift: null }
  const opened = is(line, at - 2, 'this') || is(line, at - 2, 'the')
  return { first: opened ? at - 2 : at - 1, shift }
}

/** “Black Friday”, “the Sunday Times”. */
const isNamed = (line: Line, at: number): boolean =>
  is(line, at - 1, 'named') ||
  (is(line, at - 1, 'the') && is(line, at + 1, 'paper') && isCapitalised(textAt(line, at + 1)))

/** The expression around the weekday at `at`; several where a list of days follows it. */
export function findWeekday(line: Line, at: number): Finding {
  const word = wordAt(line, at)
  if (word.weekday === 0 || !isCapitalised(textAt(line, at))) return null
  const dot = word.length === 'short' && lowerAt(line, at + 1) === '.' && touches(line, at)
  const stop = dot ? at + 1 : at
  const date = dated(line, at, stop)
  if (date || word.length === 'short') return date
  const every = `XXXX-WXX-${word.weekday}`
  if (word.length === 'plural') return { first: at, last: at, meaning: { kind: 'set', value: every } }
  if (is(line, at - 1, 'every'))
    return { first: at - 1, last: dayPartAfter(line, at).last, meaning: { kind: 'set', value: every } }
  if (isNamed(line, at)) return null
  const { first, shift } = shiftsBefore(line, at)
  const part = dayPartAfter(line, at)
  const weeks = shift === null ? weeksAfter(line, part.last) : null
  const meaning: Weekday = { ...weekdayMeaning(word.weekday, part.daytime), shift, weeks: weeks?.weeks ?? null }
  return { first, last: weeks?.last ?? part.last, meaning }
}

export const weekday: Recogniser = { name: 'weekday', at: ['weekday'], find: findWeekday }
