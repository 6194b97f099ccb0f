/** Finds a date inside a longer expression: a day after Monday, the week of March 6, two days before Christmas. */
import { holiday } from './holiday.ts'
import { type Line, wordAt } from './line.ts'
import { type Found, firstOf, type Meaning } from './meaning.ts'
import { findMonthDate } from './month-date.ts'
import { findWeekday } from './weekday.ts'

/** The date that a month, a weekday or a holiday at `at` gives away. */
export function dateAt(line: Line, at: number): Found | null {
  const word = wordAt(line, at)
  if (word.month > 0) return firstOf(findMonthDate(line, at))
  if (word.weekday > 0) return firstOf(findWeekday(line, at))
  return word.phrases.length > 0 ? firstOf(holiday.find(line, at)) : null
}

/** Whether it means one day, though perhaps not yet which. */
export const isDay = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' ? meaning.day !== null : meaning.kind === 'weekday' || meaning.kind === 'holiday'
