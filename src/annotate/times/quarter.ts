/**
 * Quarters and halves of a year.
 *
 * Accepts the first quarter of 2022, fourth-quarter results, Q3 2022, last quarter, this quarter, the second half of the year,
 * the first half of 2021.
 * Watch out for: a quarter of the population, three quarters, the second half of a match, headquarters.
 */
import { is, type Line, lowerAt, type Recogniser, wordAt } from './line.ts'
import type { Found, Meaning } from './meaning.ts'
import { yearAfter } from './month-date.ts'

type Months = Extract<Meaning, { kind: 'months' }>

/** The year of a quarter or half, with “of the year” read as this year’s. */
function yearOf(
  line: Line,
  last: number,
): { readonly last: number; readonly year: number | null; readonly yearShift: number | null } {
  const start = is(line, last + 1, 'of') ? last + 2 : last + 1
  const fiscal = is(line, start, 'fiscal') ? start : start - 1
  const tail = yearAfter(line, fiscal)
  if (tail.year !== null || tail.yearShift !== null) return tail
  const plain = yearAfter(line, last)
  if (plain.year !== null || plain.yearShift !== null) return plain
  const theYear = is(line, start, 'the') && wordAt(line, start + 1).unit === 'year' && !wordAt(line, start + 1).plural
  return theYear && start === last + 2
    ? { last: start + 1, year: null, yearShift: 0 }
    : { last, year: null, yearShift: null }
}

const part = (name: string, first: number, count: number): Months => ({
  kind: 'months',
  name,
  first,
  count,
  year: null,
  yearShift: null,
  shift: null,
})

function counted(line: Line, first: number, at: number, ordinal: number): Found | null {
  const quarter = is(line, at, 'quarter')
  if (ordinal < 1 || ordinal > (quarter ? 4 : 2)) return null
  const { last, year, yearShift } = yearOf(line, at)
  if (!quarter && year === null && yearShift === null) return null
  const meaning = quarter ? part(`Q${ordinal}`, ordinal * 3 - 2, 3) : part(`H${ordinal}`, ordinal * 6 - 5, 6)
  return { first: is(line, first - 1, 'the') ? first - 1 : first, last, meaning: { ...meaning, year, yearShift } }
}

/** “first quarter”, “last quarter”; `at` is the quarter or the half. */
function find(line: Line, at: number): Found | null {
  const { ordinal } = wordAt(line, at - 1)
  if (ordinal > 0) return counted(line, at - 1, at, ordinal)
  if (!is(line, at, 'quarter')) return null
  const count =
    is(line, at - 1, 'last') || is(line, at - 1, 'previous')
      ? -1
      : is(line, at - 1, 'this')
        ? 0
        : is(line, at - 1, 'next')
          ? 1
          : null
  return count === null || is(line, at + 1, 'of')
    ? null
    : { first: at - 1, last: at, meaning: { kind: 'quarter', count } }
}

/** “Q3 2022”, “first-quarter”. */
function findShort(line: Line, at: number): Found | null {
  const text = lowerAt(line, at)
  const short = /^q([1-4])$/.exec(text)
  const number = short
    ? Number(short[1])
    : text.endsWith('-quarter')
      ? (line.words.get(text.slice(0, -8))?.ordinal ?? 0)
      : 0
  if (number < 1 || number > 4) return null
  const { last, year, yearShift } = yearOf(line, at)
  return { first: at, last, meaning: { ...part(`Q${number}`, number * 3 - 2, 3), year, yearShift } }
}

export const quarter: Recogniser = {
  name: 'quarter',
  at: ['quarter', 'half'],
  find,
}
export const shortQuarter: Recogniser = {
  name: 'short-quarter',
  at: ['compound', 'short-quarter'],
  find: findShort,
}
