/** Tables of weeks, months and years beside the report’s, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ['They met last week in Oslo.', [['last week', '2021-W36', '2021-09-06/2021-09-12']]],
  ['They will meet next month in Oslo.', [['next month', '2021-10', '2021-10']]],
  ['They met this year in Oslo.', [['this year', '2021', '2021']]],
  ['They met earlier this week in Oslo.', [['earlier this week', '2021-W37', '2021-09-13/2021-09-16']]],
  ['They will meet later this month in Oslo.', [['later this month', '2021-09', '2021-09-16/2021-09-30']]],
  ['They will meet early next year in Oslo.', [['early next year', '2022', '2022-01/2022-04']]],
  ['They met over the weekend in Oslo.', [['the weekend', '2021-W36-WE', '2021-09-11/2021-09-12']]],
  ['They will meet over the weekend in Oslo.', [['the weekend', '2021-W37-WE', '2021-09-18/2021-09-19']]],
  ['They met last weekend in Oslo.', [['last weekend', '2021-W36-WE', '2021-09-11/2021-09-12']]],
  ['They will meet by the end of the year.', [['the end of the year', '2021', '2021-12']]],
  ['They will meet before the end of next week.', [['the end of next week', '2021-W38', '2021-09-24/2021-09-26']]],
  ['They met the week before last.', [['the week before last', '2021-W35', '2021-08-30/2021-09-05']]],
  ['They will meet in the week of October 4.', [['the week of October 4', '2021-W40', '2021-10-04/2021-10-10']]],
  ['They will meet in the first week of October.', [['the first week of October', '2021-10', '2021-10-01/2021-10-10']]],
  [
    'They met on June 1. The following day they parted.',
    [
      ['June 1', '2021-06-01', '2021-06-01'],
      ['The following day', '2021-06-02', '2021-06-02'],
    ],
  ],
  [
    'They met on June 1 and again the next day.',
    [
      ['June 1', '2021-06-01', '2021-06-01'],
      ['the next day', '2021-06-02', '2021-06-02'],
    ],
  ],
  [
    'They met on June 1. The previous week they had fought.',
    [
      ['June 1', '2021-06-01', '2021-06-01'],
      ['The previous week', '2021-W21', '2021-05-24/2021-05-30'],
    ],
  ],
  [
    'They met on June 1. Later that month they parted.',
    [
      ['June 1', '2021-06-01', '2021-06-01'],
      ['Later that month', '2021-06', '2021-06'],
    ],
  ],
  [
    'They met on June 1 and signed the same day.',
    [
      ['June 1', '2021-06-01', '2021-06-01'],
      ['the same day', '2021-06-01', '2021-06-01'],
    ],
  ],
]

const LEFT_ALONE: readonly string[] = ['The last day of the talks was the day of the last vote.']

describe('weeks, months and years beside the report’s', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))

  it.each(LEFT_ALONE)('finds nothing in “%s”', (text) => expect(found(text)).toEqual([]))
})
