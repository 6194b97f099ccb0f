/** What may follow a time of day and belongs to it: the zone, and the day. */
import { fromToday } from './deictic.ts'
import { is, type Line, wordAt } from './line.ts'
import type { Daytime, Found } from './meaning.ts'
import { findMonthDate } from './month-date.ts'
import { phraseAt } from './phrase.ts'
import { weekdayMeaning } from './weekday.ts'

/** The zone after a time: “GMT”, “local time”, “Moscow time”. */
export function zoneAfter(line: Line, last: number): { readonly last: number; readonly zone: string } | null {
  const { zone } = wordAt(line, last + 1)
  if (zone !== null) return { last: last + 1, zone }
  const named = is(line, last + 1, 'local') || line.tokens[last + 1]?.tag === 'name'
  return named && is(line, last + 2, 'time') ? { last: last + 2, zone: '' } : null
}

/** Joins to an expression the day that follows it at once: “9 a.m.” and “Tuesday”, “tomorrow”. */
function addDay(line: Line, found: Found, daytime: Daytime): Found {
  const next = found.last + 1
  const word = wordAt(line, next)
  if (word.weekday > 0 && word.length === 'full')
    return { ...found, last: next, meaning: weekdayMeaning(word.weekday, daytime) }
  const phrase = phraseAt(line, next, 'deictic')
  if (phrase && phrase.part === '')
    return { ...found, last: phrase.last, meaning: fromToday(Number(phrase.value), daytime) }
  return found
}

/** A time of day with the day that follows it at once: “9 a.m. EST Tuesday”. */
export function onDay(line: Line, first: number, last: number, daytime: Daytime): Found {
  const month = findMonthDate(line, last + 1) ?? findMonthDate(line, last + 2)
  const date = month?.[0]
  if (month?.length === 1 && date!.first === last + 1 && date!.meaning.kind === 'calendar')
    return { first, last: date!.last, meaning: { ...date!.meaning, daytime } }
  return addDay(line, { first, last, meaning: { kind: 'daytime', daytime } }, daytime)
}
