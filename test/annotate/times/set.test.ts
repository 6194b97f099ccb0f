/** Tables of what recurs, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'They meet every week and report each month.',
    [
      ['every week', 'P1W', null],
      ['each month', 'P1M', null],
    ],
  ],
  [
    'They meet every two weeks or every other day.',
    [
      ['every two weeks', 'P2W', null],
      ['every other day', 'P2D', null],
    ],
  ],
  [
    'They meet twice a week, 10 hours a day.',
    [
      ['a week', 'P1W', null],
      ['10 hours', 'PT10H', null],
      ['a day', 'P1D', null],
    ],
  ],
  [
    'It costs $2 billion a year, or $100 per day.',
    [
      ['a year', 'P1Y', null],
      ['per day', 'P1D', null],
    ],
  ],
  [
    'They report daily and meet annually.',
    [
      ['daily', 'P1D', null],
      ['annually', 'P1Y', null],
    ],
  ],
  ['It took a year.', [['a year', 'P1Y', null]]],
]

const LEFT_ALONE: readonly string[] = ['The Daily Telegraph said so.']

describe('what recurs', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))

  it.each(LEFT_ALONE)('finds nothing in “%s”', (text) => expect(found(text)).toEqual([]))
})
