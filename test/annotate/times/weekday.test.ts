/** Tables of days of the week, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ['Ministers met on Tuesday in Oslo.', [['Tuesday', '2021-09-14', '2021-09-14']]],
  ['Ministers met on Thursday in Oslo.', [['Thursday', '2021-09-16', '2021-09-16']]],
  ['Ministers will meet on Tuesday in Oslo.', [['Tuesday', '2021-09-21', '2021-09-21']]],
  ['Ministers are to meet on Tuesday in Oslo.', [['Tuesday', '2021-09-21', '2021-09-21']]],
  ['Ministers will meet on Thursday in Oslo.', [['Thursday', '2021-09-16', '2021-09-16']]],
  ['Ministers met last Friday in Oslo.', [['last Friday', '2021-09-10', '2021-09-10']]],
  ['Ministers will meet next Friday in Oslo.', [['next Friday', '2021-09-24', '2021-09-24']]],
  ['Ministers will meet this coming Thursday in Oslo.', [['this coming Thursday', '2021-09-23', '2021-09-23']]],
  ['Ministers will meet this Sunday in Oslo.', [['this Sunday', '2021-09-19', '2021-09-19']]],
  ['Ministers met this past Sunday in Oslo.', [['this past Sunday', '2021-09-12', '2021-09-12']]],
  ['Ministers met on Sunday night in Oslo.', [['Sunday night', '2021-09-12TNI', '2021-09-12']]],
  ['Ministers will meet on Monday of next week.', [['Monday of next week', '2021-09-20', '2021-09-20']]],
  ['Ministers met on Wednesday last week.', [['Wednesday last week', '2021-09-08', '2021-09-08']]],
  ['Ministers met on Wednesday, Sept. 8, in Oslo.', [['Wednesday, Sept. 8', '2021-09-08', '2021-09-08']]],
  ['Ministers met on Monday 6 September 2021.', [['Monday 6 September 2021', '2021-09-06', '2021-09-06']]],
  [
    'Ministers met on June 1. The following Tuesday they parted.',
    [
      ['June 1', '2021-06-01', '2021-06-01'],
      ['The following Tuesday', '2021-06-08', '2021-06-08'],
    ],
  ],
  ['Ministers meet every Friday in Oslo.', [['every Friday', 'XXXX-WXX-5', null]]],
  ['Ministers meet on Mondays in Oslo.', [['Mondays', 'XXXX-WXX-1', null]]],
]

const LEFT_ALONE: readonly string[] = [
  'The Sunday Times reported on Black Friday.',
  'He sat down. The sun shone. They wed. The Sun reported it.',
]

describe('days of the week', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))

  it.each(LEFT_ALONE)('finds nothing in “%s”', (text) => expect(found(text)).toEqual([]))
})
