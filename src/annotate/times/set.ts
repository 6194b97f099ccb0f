/**
 * What recurs.
 *
 * Accepts daily, weekly, annually, every week, each month, every two weeks, every other day, per year, twice a week,
 * 10 hours a day, $1 billion a year.
 * Watch out for: “a year” that lasts (“took a year”, “for a year”), and newspapers called daily as a noun.
 */
import { isCapitalised } from '../token.ts'
import { amountBefore } from './amount.ts'
import { is, type Line, lowerAt, type Recogniser, textAt, wordAt } from './line.ts'
import type { Found } from './meaning.ts'
import { period } from './period.ts'

const set = (first: number, last: number, value: string): readonly Found[] => [
  { first, last, meaning: { kind: 'set', value } },
]

/** Whether what stands before “a year” is counted by it: money, a number of things, “twice”. */
function isRate(line: Line, at: number): boolean {
  const left = line.tokens[at - 1]
  if (!left || at - 1 < line.free) return false
  if (is(line, at - 1, 'times')) return true
  if (left.tag === 'number') return true
  if (left.tag !== 'noun' || /^[([]$/.test(lowerAt(line, at + 2))) return false
  for (let i = at - 2; i >= Math.max(line.free, at - 5); i--) {
    const token = line.tokens[i]!
    if (token.tag === 'number') return true
    if (token.tag !== 'adjective' && token.tag !== 'noun' && token.lower !== 'of') return false
  }
  return false
}

function find(line: Line, at: number): readonly Found[] | null {
  const { unit, scale, plural } = wordAt(line, at)
  if (unit === null || unit === 'second') return null
  const left = at - 1
  if (!plural && is(line, left, 'every')) return set(left, at, period(unit, scale))
  if (!plural && is(line, left, 'per')) return set(left, at, period(unit, scale))
  if (!plural && is(line, left, 'other') && is(line, left - 1, 'every'))
    return set(left - 1, at, period(unit, 2 * scale))
  if (!plural && is(line, left, 'one') && isRate(line, left)) return set(left, at, period(unit, scale))
  if (!plural) return null
  const amount = amountBefore(line, at)
  if (!amount || !is(line, amount.first - 1, 'every')) return null
  return set(amount.first - 1, at, period(unit, amount.count === null ? null : amount.count * scale))
}

export const recurring: Recogniser = { name: 'recurring', at: ['unit'], find }

/** “the Mainichi Daily News”. */
const isNamed = (line: Line, at: number): boolean =>
  isCapitalised(textAt(line, at)) && [at - 1, at + 1].some((next) => line.tokens[next]?.tag === 'name')

export const periodic: Recogniser = {
  name: 'periodic',
  at: ['set'],
  find: (line, at) => {
    const { set: value } = wordAt(line, at)
    return value === null || isNamed(line, at) ? null : set(at, at, value)
  },
}
