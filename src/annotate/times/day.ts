/**
 * Days of the week, and days named from today.
 *
 * Accepts Friday, last Friday, this coming Monday, Friday night, Thursday, Feb. 10, Monday of next week, the following Tuesday,
 * every Friday, Mondays; yesterday, tomorrow morning, the day after tomorrow, last night, tonight.
 * Watch out for: Sat, Sun, Wed and their like, which are words and count only beside a date; Sunday Times and Black Friday;
 * whether a weekday is the last or the next one is told by the verb (see `direction.ts`).
 */
import { isCapitalised } from '../token.ts'
import { is, type Line, lowerAt, type Recogniser, textAt, touches, wordAt } from './line.ts'
import type { Daytime, Found, Meaning } from './meaning.ts'
import { findMonthDate } from './month-date.ts'
import { phraseAt } from './phrase.ts'

type Weekday = Extract<Meaning, { kind: 'weekday' }>

const SHIFTS = ['last', 'next', 'this', 'coming', 'following', 'previous'] as const

const list = (found: Found | null): readonly Found[] | null => (found ? [found] : null)

/** The part of the day that follows a day: “Friday night”, “tomorrow morning”. */
function partAfter(line: Line, last: number): { readonly last: number; readonly daytime: Daytime | null } {
  const { part } = wordAt(line, last + 1)
  return part === null ? { last, daytime: null } : { last: last + 1, daytime: { part, clock: null, zone: '' } }
}

const weekdayMeaning = (weekday: number, daytime: Daytime | null): Weekday => ({ kind: 'weekday', weekday, shift: null, weeks: null, daytime })

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

export function findWeekday(line: Line, at: number): readonly Found[] | null {
  const word = wordAt(line, at)
  if (word.weekday === 0 || !isCapitalised(textAt(line, at))) return null
  const dot = word.length === 'short' && lowerAt(line, at + 1) === '.' && touches(line, at)
  const stop = dot ? at + 1 : at
  const date = dated(line, at, stop)
  if (date || word.length === 'short') return date
  const every = `XXXX-WXX-${word.weekday}`
  if (word.length === 'plural') return list({ first: at, last: at, meaning: { kind: 'set', value: every } })
  if (is(line, at - 1, 'every')) return list({ first: at - 1, last: partAfter(line, at).last, meaning: { kind: 'set', value: every } })
  if (is(line, at - 1, 'named') || (is(line, at - 1, 'the') && is(line, at + 1, 'paper') && isCapitalised(textAt(line, at + 1)))) return null
  const { first, shift } = shiftsBefore(line, at)
  const part = partAfter(line, at)
  const weeks = shift === null ? weeksAfter(line, part.last) : null
  const meaning: Weekday = { ...weekdayMeaning(word.weekday, part.daytime), shift, weeks: weeks?.weeks ?? null }
  return list({ first, last: weeks?.last ?? part.last, meaning })
}

/** Joins to an expression the day that follows it at once: “9 a.m.” and “Tuesday”, “tomorrow”. */
export function addDay(line: Line, found: Found, daytime: Daytime): Found {
  const next = found.last + 1
  const word = wordAt(line, next)
  if (word.weekday > 0 && word.length === 'full') return { ...found, last: next, meaning: weekdayMeaning(word.weekday, daytime) }
  const phrase = phraseAt(line, next, 'deictic')
  if (phrase && phrase.part === '')
    return { ...found, last: phrase.last, meaning: fromToday(Number(phrase.value), daytime) }
  return found
}

const fromToday = (count: number, daytime: Daytime | null): Meaning => ({
  kind: 'shift',
  unit: 'day',
  count,
  from: 'report',
  slice: null,
  about: false,
  daytime,
})

function findDeictic(line: Line, at: number): Found | null {
  const phrase = phraseAt(line, at, 'deictic')
  if (!phrase) return null
  if (phrase.part !== '') return { first: phrase.first, last: phrase.last, meaning: fromToday(Number(phrase.value), { part: phrase.part, clock: null, zone: '' }) }
  const part = partAfter(line, phrase.last)
  return { first: phrase.first, last: part.last, meaning: fromToday(Number(phrase.value), part.daytime) }
}

export const weekday: Recogniser = { name: 'weekday', at: ['weekday'], find: findWeekday }
export const deictic: Recogniser = { name: 'deictic', at: ['phrase'], find: (line, at) => list(findDeictic(line, at)) }
