/**
 * So many days, weeks, years from the report’s date, the story’s, or another date.
 *
 * Accepts two years ago, a week later, three days earlier, the day before, the day after, in two weeks (with a verb that looks
 * ahead), two weeks from now, in three days’ time, a day after Monday’s talks, two days before Christmas.
 * Watch out for: “a day after the attack” and “an hour later” (no date: durations), “in two weeks of talks”, “no longer”, “sooner or later”.
 */
import { type Amount, amountBefore } from './amount.ts'
import { dateAt, isDay } from './date-at.ts'
import { looksAhead } from './direction.ts'
import { is, type Line, lowerAt, type Recogniser, wordAt } from './line.ts'
import type { Found, From, Meaning } from './meaning.ts'
import type { Unit } from './vocabulary.ts'

type Count = { readonly unit: Unit; readonly scale: number; readonly amount: Amount; readonly last: number }

const shift = ({ unit, scale, amount }: Count, sign: 1 | -1, from: From): Meaning =>
  amount.count === null
    ? { kind: 'reference', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }
    : {
        kind: 'shift',
        unit,
        count: sign * amount.count * scale,
        from,
        slice: null,
        about: unit !== 'day',
        daytime: null,
      }

const found = (count: Count, last: number, meaning: Meaning): Found => ({ first: count.amount.first, last, meaning })

/** The date that stands right after “before” or “after”: Monday, March 3, Christmas. */
function dateAfter(line: Line, at: number): Found | null {
  const start = is(line, at, 'the') ? at + 1 : at
  for (let i = start; i <= start + 3; i++) {
    const date = dateAt(line, i)
    if (!date) continue
    return date.first >= at && date.first <= start + 1 && isDay(date.meaning) ? date : null
  }
  return null
}

/** Words after which “before” and “after” have nothing to hold on to but the story. */
function endsThere(line: Line, at: number): boolean {
  const next = line.tokens[at]
  return (
    !next ||
    next.tag === 'punctuation' ||
    next.tag === 'conjunction' ||
    next.tag === 'preposition' ||
    next.tag === 'quote'
  )
}

function beside(line: Line, count: Count, role: 'before' | 'after'): Found | null {
  const at = count.last + 1
  const sign = role === 'before' ? -1 : 1
  const date = dateAfter(line, at + 1)
  if (date) return found(count, at, shift(count, sign, date.meaning))
  return endsThere(line, at + 1) ? found(count, at, shift(count, sign, 'story')) : null
}

/** “in two weeks”, “in three days’ time”. */
function ahead(line: Line, count: Count): Found | null {
  const { first } = count.amount
  const time = /^['’]s?$/.test(lowerAt(line, count.last + 1)) && is(line, count.last + 2, 'time')
  const about = is(line, first - 1, 'about') ? first - 2 : first - 1
  if (!is(line, about, 'in') || count.amount.count === null) return null
  if (!time && (is(line, count.last + 1, 'of') || isFirstIn(line, about) || !looksAhead(line, first, count.last)))
    return null
  return found(count, time ? count.last + 2 : count.last, shift(count, 1, 'report'))
}

/** “the first visit in two years”: a length, whatever the verb. */
function isFirstIn(line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(line.free, at - 5); i--) {
    const token = line.tokens[i]!
    if (wordAt(line, i).ordinal > 0 || is(line, i, 'sole')) return true
    if (token.tag === 'verb' || token.tag === 'punctuation') return false
  }
  return false
}

function find(line: Line, at: number): Found | null {
  const { unit, scale, plural } = wordAt(line, at)
  if (unit === null || unit === 'second' || unit === 'weekend') return null
  const the = !plural && is(line, at - 1, 'the')
  const amount: Amount | null = the ? { first: at - 1, count: 1, article: true } : amountBefore(line, at)
  if (!amount) return null
  const count: Count = halved(line, { unit, scale, amount, last: at })
  const next = count.last + 1
  if (unit !== 'hour' && unit !== 'minute' && (is(line, next, 'before') || is(line, next, 'after')))
    return beside(line, count, is(line, next, 'before') ? 'before' : 'after')
  if (the) return null
  if (is(line, next, 'ago')) return found(count, next, shift(count, -1, 'report'))
  if (is(line, next, 'hence') || (is(line, next, 'from') && is(line, next + 1, 'present')))
    return found(count, is(line, next, 'hence') ? next : next + 1, shift(count, 1, 'report'))
  const short = unit === 'hour' || unit === 'minute'
  if (!short && is(line, next, 'later')) return found(count, next, shift(count, 1, 'story'))
  if (!short && is(line, next, 'earlier')) return found(count, next, shift(count, -1, 'story'))
  return ahead(line, count)
}

/** “a year and a half ago”. */
function halved(line: Line, count: Count): Count {
  const at = count.last
  if (!(is(line, at + 1, 'and') && is(line, at + 2, 'one') && is(line, at + 3, 'half')) || count.amount.count === null)
    return count
  return { ...count, amount: { ...count.amount, count: count.amount.count + 0.5 }, last: at + 3 }
}

export const ago: Recogniser = {
  name: 'ago',
  at: ['unit'],
  find,
}
