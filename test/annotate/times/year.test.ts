/** Tables of years, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ['It was signed in 1995 in Oslo.', [['1995', '1995', '1995']]],
  ['It has held since 2014.', [['2014', '2014', '2014']]],
  [
    'The 1996 law and the 2014 uprising.',
    [
      ['1996', '1996', '1996'],
      ['2014', '2014', '2014'],
    ],
  ],
  ['Norway’s 1993 mediation failed.', [['1993', '1993', '1993']]],
  ['It was signed in Oslo, 1993.', [['1993', '1993', '1993']]],
  ['It was signed (1993) in Oslo.', [['1993', '1993', '1993']]],
  [
    'It was signed in 1993, 1995 and 1997.',
    [
      ['1993', '1993', '1993'],
      ['1995', '1995', '1995'],
      ['1997', '1997', '1997'],
    ],
  ],
  ['It was signed in early 1993.', [['early 1993', '1993', '1993-01/1993-04']]],
  ['It was signed in or around 1993.', [['1993', '1993', '1993~']]],
  [
    'It ran in 2014-15 and in 2016–2018.',
    [
      ['2014-15', '2014/2015', '2014/2015'],
      ['2016–2018', '2016/2018', '2016/2018'],
    ],
  ],
  [
    'It ran in fiscal 2020 and fiscal year 2021.',
    [
      ['fiscal 2020', 'FY2020', '2020~'],
      ['fiscal year 2021', 'FY2021', '2021~'],
    ],
  ],
]

const LEFT_ALONE: readonly string[] = [
  'Some 2000 troops and 1000 Norwegians took 1945 rifles.',
  'Resolution 1701, Agenda 2030 and 2020 percent.',
]

describe('years', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))

  it.each(LEFT_ALONE)('finds nothing in “%s”', (text) => expect(found(text)).toEqual([]))
})
