/**
 * Expressions written as one word with a hyphen, and their like.
 *
 * Accepts two-day, 16-hour, eight-year, half-hour, day-long, weeklong, decades-long, mid-March 2022, late-November, mid-1990s,
 * mid-2022, year-end; pre-2014, whose year is given but no date: it is what the time is not.
 * Watch out for: ages (44-year-old, years-old), last-minute, man-hours, long-term, twenty-four.
 */

import { is, type Line, lowerAt, type Recogniser, yearIn } from './line.ts'
import type { Found, Meaning } from './meaning.ts'
import { yearAfter } from './month-date.ts'
import { calendar } from './numeric-date.ts'
import { period } from './period.ts'
import { sliceOf } from './slice.ts'
import { NOTHING, type TimeWord } from './vocabulary.ts'

const HYPHEN = /[-‐‑]/

/** The length of what closes “weeklong”. */
const LONG = 4

const duration = (at: number, value: string): Found => ({
  first: at,
  last: at,
  meaning: { kind: 'duration', value, reach: null },
})

const has = (line: Line, part: string, role: string): boolean => line.words.get(part)?.roles.has(role) === true

function amountIn(line: Line, part: string): number | null {
  if (/^\d{1,4}$/.test(part)) return Number(part)
  const amount = line.words.get(part)?.amount
  if (amount !== null && amount !== undefined && amount !== 'X') return Number(amount)
  return has(line, part, 'half') ? 0.5 : null
}

/** “two-day”, “three-week-long”, “day-long”, “months-long”. */
function lasting(line: Line, at: number, parts: readonly string[]): Found | null {
  const long = has(line, parts.at(-1)!, 'long')
  const kept = long ? parts.slice(0, -1) : parts
  const word = line.words.get(kept.at(-1)!) ?? NOTHING
  if (word.unit === null || kept.length > 3) return null
  if (kept.length === 1) return long ? duration(at, period(word.unit, word.plural ? null : word.scale)) : null
  const tens = kept.length === 3 ? amountIn(line, kept[0]!) : 0
  const ones = amountIn(line, kept.at(-2)!)
  if (tens === null || ones === null || (word.plural && !long)) return null
  return duration(at, period(word.unit, (tens + ones) * word.scale))
}

/** “mid-March”, “late-November 2021”, “mid-1990s”, “mid-2022”, “pre-2014”. */
function cutOut(line: Line, at: number, first: string, second: string): Found | null {
  const year = yearIn(second)
  const slice = sliceOf((line.words.get(first) ?? NOTHING).roles)
  if (slice === null)
    return year > 0 && has(line, first, 'around')
      ? { first: at, last: at, meaning: { kind: 'reference', value: second } }
      : null
  const word: TimeWord = line.words.get(second) ?? NOTHING
  if (word.month > 0 && word.length === 'full') {
    const tail = yearAfter(line, at)
    return {
      first: at,
      last: tail.last,
      meaning: { ...calendar(tail.year, word.month, null), yearShift: tail.yearShift, slice },
    }
  }
  if (year > 0) return { first: at, last: at, meaning: { ...calendar(year, null, null), slice } }
  if (/^(?:1\d|20)\d0s$/.test(second)) {
    const start = Number(second.slice(0, 4))
    return {
      first: at,
      last: at,
      meaning: { kind: 'years', first: start, last: start + 9, value: `${start / 10}X`, slice },
    }
  }
  return null
}

/** “year-end”, “month-end”: of this one. */
function ending(line: Line, at: number, first: string, second: string): Found | null {
  const { unit, plural } = line.words.get(first) ?? NOTHING
  if (!has(line, second, 'end') || plural || (unit !== 'year' && unit !== 'month')) return null
  const meaning: Meaning = { kind: 'shift', unit, count: 0, from: 'report', slice: 'end', about: false, daytime: null }
  return { first: at, last: at, meaning }
}

/** “weeklong”, “daylong”: without the hyphen. */
function closed(line: Line, at: number): Found | null {
  const { unit, scale } = line.words.get(lowerAt(line, at).slice(0, -LONG)) ?? NOTHING
  return unit === null || !is(line, at, 'lasting') ? null : duration(at, period(unit, scale))
}

function find(line: Line, at: number): Found | null {
  const text = lowerAt(line, at)
  if (!HYPHEN.test(text)) return closed(line, at)
  const parts = text.split(HYPHEN)
  if (parts.length > 4 || is(line, at + 1, 'old')) return null
  const [first, second] = parts as [string, string]
  const whole = lasting(line, at, parts)
  return whole ?? (parts.length === 2 ? (cutOut(line, at, first, second) ?? ending(line, at, first, second)) : null)
}

export const compound: Recogniser = {
  name: 'compound',
  at: ['compound', 'digit', 'lasting'],
  find,
}
