/** How many: the number that stands before a unit of time, in digits or words, exact or not told. */
import { is, type Line, lowerAt, wordAt } from './line.ts'

export type Amount = {
  /** Index of its first token. */
  readonly first: number
  /** Null where it is not told: several, a few, dozens of. */
  readonly count: number | null
  /** Written as an article: “a week”. */
  readonly article: boolean
}

const DIGITS = /^\d{1,3}(?:,\d{3}){1,2}$|^\d{1,6}(?:\.\d{1,2})?$/

/** The value of one token as a number; null where it is none, 'X' where it is one that is not told. */
export function amountOf(line: Line, at: number): number | 'X' | null {
  const text = lowerAt(line, at)
  if (text === '') return null
  if (DIGITS.test(text)) return Number(text.replaceAll(',', ''))
  const { amount } = wordAt(line, at)
  if (amount !== null) return amount === 'X' ? 'X' : Number(amount)
  const dash = text.indexOf('-')
  if (dash < 1) return null
  const tens = Number(line.words.get(text.slice(0, dash))?.amount ?? Number.NaN)
  const ones = Number(line.words.get(text.slice(dash + 1))?.amount ?? Number.NaN)
  return tens >= 20 && tens < 100 && ones > 0 && ones < 10 ? tens + ones : null
}

/** “5 1/2”, “1/2”: the tokens that end at `at`. */
function fractionEndingAt(line: Line, at: number): Amount | null {
  if (lowerAt(line, at - 1) !== '/' || lowerAt(line, at) !== '2' || lowerAt(line, at - 2) !== '1') return null
  const whole = amountOf(line, at - 3)
  return typeof whole === 'number'
    ? { first: at - 3, count: whole + 0.5, article: false }
    : { first: at - 2, count: 0.5, article: false }
}

/** “half an hour”, “two and a half years”: `at` is the word before the unit. */
function halfEndingAt(line: Line, at: number): Amount | null {
  if (is(line, at, 'one') && is(line, at - 1, 'half')) return { first: at - 1, count: 0.5, article: false }
  if (!is(line, at, 'half')) return null
  if (is(line, at - 1, 'one') && is(line, at - 2, 'and')) {
    const whole = amountOf(line, at - 3)
    return typeof whole === 'number' ? { first: at - 3, count: whole + 0.5, article: false } : null
  }
  return is(line, at - 1, 'one') ? { first: at - 1, count: 0.5, article: false } : null
}

/** “a couple of”, “dozens of”, “a dozen”, “two hundred”. */
function wordsEndingAt(line: Line, at: number): Amount | null {
  const last = is(line, at, 'of') ? at - 1 : at
  const value = amountOf(line, last)
  if (value === null) return null
  const before = amountOf(line, last - 1)
  if (last !== at && !(value === 'X' || value === 2)) return null
  if (value === 'X') return { first: is(line, last - 1, 'one') ? last - 1 : last, count: null, article: false }
  if (
    typeof before === 'number' &&
    before >= 20 &&
    before < 100 &&
    before % 10 === 0 &&
    value < 10 &&
    wordAt(line, last - 1).amount !== null
  )
    return { first: last - 1, count: before + value, article: false }
  if ((value === 100 || value === 1000) && typeof before === 'number')
    return { first: last - 1, count: before * value, article: false }
  const article = is(line, last - 1, 'one') && (value === 2 || value === 12 || value >= 100)
  return { first: article ? last - 1 : last, count: value, article: false }
}

/** The amount that ends just before the unit at `at`; null where none stands there. */
export function amountBefore(line: Line, at: number): Amount | null {
  let last = at - 1
  if (is(line, last, 'more') && last > line.free) last--
  const found = fractionEndingAt(line, last) ?? halfEndingAt(line, last) ?? wordsEndingAt(line, last)
  if (found) return found
  return is(line, last, 'one') ? { first: last, count: 1, article: true } : null
}
