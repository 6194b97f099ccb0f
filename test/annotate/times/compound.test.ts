/** Tables of words with a hyphen, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'The two-day talks followed a 16-hour flight and an eight-year war.',
    [
      ['two-day', 'P2D', null],
      ['16-hour', 'PT16H', null],
      ['eight-year', 'P8Y', null],
    ],
  ],
  [
    'A half-hour call, a day-long debate and a decades-long dispute.',
    [
      ['half-hour', 'PT30M', null],
      ['day-long', 'P1D', null],
      ['decades-long', 'PXY', null],
    ],
  ],
  ['A weeklong truce held.', [['weeklong', 'P1W', null]]],
  ['It began in mid-March 2020.', [['mid-March 2020', '2020-03', '2020-03-11/2020-03-20']]],
  ['It began in late-November.', [['late-November', '2020-11', '2020-11-21/2020-11-30']]],
  ['It began in the mid-1990s.', [['mid-1990s', '199X', '1994/1996']]],
  ['It began in mid-2020.', [['mid-2020', '2020', '2020-05/2020-08']]],
  ['The pre-2014 borders stand.', [['pre-2014', '2014', null]]],
  ['It ends by year-end.', [['year-end', '2021', '2021-12']]],
]

const LEFT_ALONE: readonly string[] = ['A 44-year-old man at a last-minute, long-term, six-month-old deal.']

describe('words with a hyphen', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))

  it.each(LEFT_ALONE)('finds nothing in “%s”', (text) => expect(found(text)).toEqual([]))
})
