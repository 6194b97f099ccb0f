/**
 * Seasons.
 *
 * Accepts last fall, next spring, this winter, the summer of 2022, autumn 2022, in the spring, by summer, early spring.
 * Watch out for: fall and spring the verbs, hot springs, the Arab Spring, and “spring offensive” without a year, which says
 * what kind and not when. The months are those of the northern half of the world.
 */
import { isCapitalised } from '../token.ts'
import { is, type Line, type Recogniser, textAt, wordAt } from './line.ts'
import type { Found, Shift } from './meaning.ts'
import { yearAfter } from './month-date.ts'
import { sliceBefore } from './slice.ts'

const FIRST_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }
const OPENS = ['in', 'since', 'to', 'by', 'over', 'from', 'past'] as const

const shiftBefore = (line: Line, at: number): Shift | null =>
  (['last', 'next', 'this'] as const).find((shift) => is(line, at, shift)) ?? (is(line, at, 'past') ? 'last' : null)

function find(line: Line, at: number): Found | null {
  const { season } = wordAt(line, at)
  if (season === null) return null
  const left = line.tokens[at - 1]
  if (isCapitalised(textAt(line, at)) && left?.tag === 'name') return null
  const tail = yearAfter(line, at)
  const shift = shiftBefore(line, at - 1)
  const sliced = sliceBefore(line, at)
  const the = is(line, at - 1, 'the') ? at - 1 : at
  const next = line.tokens[at + 1]
  const alone =
    !next || !['noun', 'adjective', 'name', 'number', 'verb', 'preposition'].includes(next.tag) || next.lower === 'and'
  const opened =
    the !== at || line.tokens[at]!.tag === 'noun'
      ? OPENS.some((role) => is(line, the - 1, role)) && (alone || wordAt(line, at).season !== 'FA' || the !== at)
      : false
  const dated = tail.year !== null || tail.yearShift !== null
  if (!dated && shift === null && sliced.slice === null && !(opened && alone)) return null
  const meaning = {
    kind: 'months',
    name: season,
    first: FIRST_MONTH[season]!,
    count: 3,
    year: tail.year,
    yearShift: tail.yearShift,
    shift,
  } as const
  return { first: shift ? at - 1 : sliced.slice ? sliced.first : the, last: tail.last, meaning }
}

export const season: Recogniser = {
  name: 'season',
  at: ['season'],
  find,
}
