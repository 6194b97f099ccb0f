/** Tables of so long before or after, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ['They met two years ago in Oslo.', [['two years ago', '2019', '2019~']]],
  ['They met three weeks ago in Oslo.', [['three weeks ago', '2021-W34', '2021-08-26~']]],
  ['They met ten days ago in Oslo.', [['ten days ago', '2021-09-06', '2021-09-06']]],
  ['They met a year and a half ago in Oslo.', [['a year and a half ago', '2020-03', '2020-03~']]],
  [
    'They met on June 1. A week later they parted.',
    [
      ['June 1', '2021-06-01', '2021-06-01'],
      ['A week later', '2021-W23', '2021-06-08~'],
    ],
  ],
  [
    'They met on June 1. Two days earlier they had fought.',
    [
      ['June 1', '2021-06-01', '2021-06-01'],
      ['Two days earlier', '2021-05-30', '2021-05-30'],
    ],
  ],
  [
    'They met on June 1 and fought the day before.',
    [
      ['June 1', '2021-06-01', '2021-06-01'],
      ['the day before', '2021-05-31', '2021-05-31'],
    ],
  ],
  [
    'They met on June 1 and fought the day after.',
    [
      ['June 1', '2021-06-01', '2021-06-01'],
      ['the day after', '2021-06-02', '2021-06-02'],
    ],
  ],
  ['They will meet again in two weeks.', [['two weeks', '2021-W39', '2021-09-30~']]],
  ["They will meet in three days' time.", [["three days' time", '2021-09-19', '2021-09-19']]],
  ['They will meet two weeks from now.', [['two weeks from now', '2021-W39', '2021-09-30~']]],
  [
    'They met a day after Monday’s talks.',
    [
      ['a day after', '2021-09-14', '2021-09-14'],
      ['Monday', '2021-09-13', '2021-09-13'],
    ],
  ],
  [
    'They will meet two days before Christmas.',
    [
      ['two days before', '2021-12-23', '2021-12-23'],
      ['Christmas', '2021-12-25', '2021-12-25'],
    ],
  ],
  ['They met a day after the attack.', [['a day', 'P1D', null]]],
  ['It was their first meeting in two years.', [['two years', 'P2Y', null]]],
  ['They agreed after two weeks of talks.', [['two weeks', 'P2W', null]]],
]

describe('so long before or after', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))
})
