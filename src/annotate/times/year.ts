/**
 * Years by number.
 *
 * Accepts in 1995, since 2014, the 1996 law, Russia’s 2014 annexation, Minsk, 2015, (2014), early 2022, 2014-15, fiscal 2022.
 * Watch out for: counts (2000 troops), resolutions and articles (Resolution 1701), money, names with a number (Agenda 2030),
 * percentages and round thousands before a plural.
 */
import { is, type Line, lowerAt, type Recogniser, touches, wordAt, yearIn } from './line.ts'
import type { Found, Meaning } from './meaning.ts'
import { calendar } from './numeric-date.ts'
import { sliceBefore } from './slice.ts'

const OPENS = [
  'in',
  'since',
  'by',
  'to',
  'of',
  'before',
  'after',
  'over',
  'from',
  'between',
  'about',
  'for',
  'mid',
  'early',
  'late',
  'that',
  'this',
]
const SPAN = /^(1\d\d\d|20\d\d)[-/‐‑](\d\d|\d{4})$/

/** A round number before the things it counts: “2000 troops”, “to 1000 Palestinians”. */
function isCounted(line: Line, at: number): boolean {
  const next = line.tokens[at + 1]
  if (!next || is(line, at - 1, 'the')) return false
  return is(line, at + 1, 'counted') || ((next.tag === 'noun' || next.tag === 'name') && next.lower.endsWith('s'))
}

/** What may stand before a year; at the beginning of a sentence only a verb may follow it. */
function isOpened(line: Line, at: number): boolean {
  const left = line.tokens[at - 1]
  const right = line.tokens[at + 1]
  if (!left || at - 1 < 0) return right?.tag === 'verb' || right?.tag === 'auxiliary'
  if (OPENS.some((role) => is(line, at - 1, role))) return true
  if (left.tag === 'punctuation')
    return left.lower === '('
      ? true
      : left.lower === ',' && (line.tokens[at - 2]?.tag === 'name' || yearIn(line.tokens[at - 2]?.lower ?? '') > 0)
  if (is(line, at - 1, 'and') || is(line, at - 1, 'or')) return yearIn(line.tokens[at - 2]?.lower ?? '') > 0
  if (left.tag === 'possessive') return true
  if (left.tag === 'determiner' || left.tag === 'adjective')
    return right !== undefined && (DESCRIBED.has(right.tag) || right.form === 'ing')
  return left.tag === 'preposition'
}

const DESCRIBED: ReadonlySet<string> = new Set(['noun', 'adjective', 'name'])
const COUNTABLE = new Set(['%', '/', ':'])

function findYear(line: Line, at: number): Found | null {
  const year = yearIn(lowerAt(line, at))
  if (year === 0) return null
  const next = lowerAt(line, at + 1)
  const word = wordAt(line, at + 1)
  if (COUNTABLE.has(next) || is(line, at + 1, 'percent') || word.unit !== null || word.zone !== null) return null
  if (word.amount !== null || /^\d/.test(next)) return null
  if (year % 100 === 0 && isCounted(line, at)) return null
  const fiscal = is(line, at - 1, 'fiscal')
    ? at - 1
    : wordAt(line, at - 1).unit === 'year' && is(line, at - 2, 'fiscal')
      ? at - 2
      : -1
  if (fiscal >= 0)
    return {
      first: fiscal,
      last: at,
      meaning: { kind: 'years', first: year, last: year, value: `FY${year}`, slice: null },
    }
  const named = wordAt(line, at - 1).unit === 'year' && !wordAt(line, at - 1).plural
  const { first, slice } = sliceBefore(line, at)
  if (!named && slice === null && !isOpened(line, at)) return null
  const about = is(line, first - 1, 'about')
  return {
    first: named && is(line, at - 2, 'the') ? at - 2 : first,
    last: at,
    meaning: { ...calendar(year, null, null), slice, about },
  }
}

const yearsOf = (first: number, last: number, value: string): Meaning => ({
  kind: 'years',
  first,
  last,
  value,
  slice: null,
})

/** “2014-15”, “2014–2015”: the dash that is longer than a hyphen stands as a word of its own. */
function findSpan(line: Line, at: number): Found | null {
  const dash =
    (lowerAt(line, at + 1) === '–' || lowerAt(line, at + 1) === '—') && touches(line, at) && touches(line, at + 1)
  const match = SPAN.exec(dash ? `${lowerAt(line, at)}-${lowerAt(line, at + 2)}` : lowerAt(line, at))
  if (!match) return null
  const from = Number(match[1])
  const to = match[2]!.length === 4 ? Number(match[2]) : Math.floor(from / 100) * 100 + Number(match[2])
  const last = dash ? at + 2 : at
  return to > from && to - from < 200 ? { first: at, last, meaning: yearsOf(from, to, `${from}/${to}`) } : null
}

export const year: Recogniser = {
  name: 'year',
  at: ['digit'],
  find: (line, at) => findSpan(line, at) ?? findYear(line, at),
}
