/**
 * How long.
 *
 * Accepts two weeks, a month, 90 minutes, half an hour, a year and a half, several days, the past four months, the last two years,
 * the next 10 days, in the coming weeks, recent days, for years, within 60 days, hours of talks.
 * Watch out for: ages (“44 years old”, “aged 12 years”), “a day” as a rate, “seconds” and “minutes” of a motion or a meeting,
 * and plurals without a number, which count only after a preposition that measures.
 */
import { type Amount, amountBefore } from './amount.ts'
import { is, type Line, type Recogniser, wordAt } from './line.ts'
import type { Found, Reach } from './meaning.ts'
import { period } from './period.ts'
import { sliceOf } from './slice.ts'
import type { Unit } from './vocabulary.ts'

const DAYS: Readonly<Record<Unit, number>> = {
  second: 0,
  minute: 0,
  hour: 1 / 24,
  day: 1,
  week: 7,
  weekend: 2,
  month: 0,
  year: 0,
}
const MONTHS: Readonly<Record<Unit, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 0,
  week: 0,
  weekend: 0,
  month: 1,
  year: 12,
}

/** How far “a few” reach: days to a week, weeks to a month, months to half a year; years are not bounded. */
const VAGUE: Readonly<Partial<Record<Unit, { readonly days: number; readonly months: number }>>> = {
  hour: { days: 1, months: 0 },
  day: { days: 7, months: 0 },
  week: { days: 28, months: 0 },
  month: { days: 0, months: 6 },
}

function reach(side: Reach['side'], unit: Unit, count: number | null): Reach | null {
  if (count === null) {
    const vague = VAGUE[unit]
    return vague ? { side, ...vague, vague: true } : null
  }
  const days = Math.ceil(DAYS[unit] * count)
  const months = Math.round(MONTHS[unit] * count)
  return days + months > 0 ? { side, days, months, vague: false } : null
}

type Side = { readonly first: number; readonly side: Reach['side'] | null }

/** “the past”, “the last”, “the next”, “the coming”, “recent”, “within (the next)”: which way it reaches from today. */
function sideBefore(line: Line, first: number): Side {
  const at = first - 1
  const start = is(line, at - 1, 'the') || is(line, at - 1, 'this') ? at - 1 : at
  if (is(line, at, 'past') || is(line, at, 'last') || is(line, at, 'recent')) return { first: start, side: 'past' }
  if (is(line, at, 'next') || is(line, at, 'coming')) return { first: start, side: 'future' }
  if (is(line, at, 'following') || is(line, at, 'previous')) return { first: start, side: null }
  return { first, side: is(line, at, 'within') ? 'future' : null }
}

const MEASURES = ['for', 'in', 'within', 'over', 'after', 'before', 'of'] as const
const FOLLOWS = ['of', 'before', 'after', 'ago', 'later', 'earlier', 'ahead'] as const

/** Plurals without a number: “for years”, “recent days”, “hours after”. */
function bare(line: Line, at: number, unit: Unit): Found | null {
  if (unit === 'second' || unit === 'weekend' || sliceOf(wordAt(line, at - 1).roles) !== null) return null
  const { first, side } = sideBefore(line, at)
  const the = is(line, first - 1, 'the')
  const before = MEASURES.some((role) => is(line, first - (the ? 2 : 1), role)) || first < at
  const after = FOLLOWS.some((role) => is(line, at + 1, role)) && unit !== 'minute'
  if (!before && !after) return null
  if (is(line, at + 1, 'ago')) return { first, last: at + 1, meaning: { kind: 'reference', value: 'PAST_REF' } }
  const reaching = side && first < at ? reach(side, unit, null) : null
  return {
    first: the ? first - 1 : first,
    last: at,
    meaning: { kind: 'duration', value: period(unit, null), reach: reaching },
  }
}

/** “44 years old”, “aged 12 years”, “years of age”. */
const isAge = (line: Line, first: number, last: number): boolean =>
  is(line, last + 1, 'old') || (is(line, last + 1, 'of') && is(line, last + 2, 'age')) || is(line, first - 1, 'aged')

/** Whether the count starts from an event and not from today: “within 60 days of the signing”. */
const isTied = (line: Line, last: number): boolean =>
  ['of', 'after', 'from', 'before'].some((role) => is(line, last + 1, role))

function counted(line: Line, at: number, unit: Unit, amount: Amount): Found | null {
  const { scale } = wordAt(line, at)
  const half = is(line, at + 1, 'and') && is(line, at + 2, 'one') && is(line, at + 3, 'half') ? 0.5 : 0
  const last = half > 0 ? at + 3 : at
  if (isAge(line, amount.first, last)) return null
  const count = amount.count === null ? null : (amount.count + half) * scale
  if (amount.article && (unit === 'second' || unit === 'weekend')) return null
  const { first, side } = sideBefore(line, amount.first)
  const reaching = side && !isTied(line, last) ? reach(side, unit, count) : null
  return { first, last, meaning: { kind: 'duration', value: period(unit, count), reach: reaching } }
}

/** “the past year”, “the coming week”, “the next decade”. */
function single(line: Line, at: number, unit: Unit): Found | null {
  const { first, side } = sideBefore(line, at)
  if (first === at || side === null || (!is(line, first, 'the') && !is(line, first, 'this')) || unit === 'second')
    return null
  if (is(line, at - 1, 'last') && (unit === 'day' || is(line, at + 1, 'of'))) return null
  const { scale } = wordAt(line, at)
  return { first, last: at, meaning: { kind: 'duration', value: period(unit, scale), reach: reach(side, unit, scale) } }
}

function find(line: Line, at: number): Found | null {
  const { unit, plural } = wordAt(line, at)
  if (unit === null) return null
  const amount = amountBefore(line, at)
  if (amount) return counted(line, at, unit, amount)
  return plural ? bare(line, at, unit) : single(line, at, unit)
}

export const duration: Recogniser = {
  name: 'duration',
  at: ['unit'],
  find,
}
