/** Tables of parts of the day, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'The call begins at noon on Friday.',
    [
      ['noon', '2021-09-17T12:00', '2021-09-17'],
      ['Friday', '2021-09-17', '2021-09-17'],
    ],
  ],
  ['The truce begins at midnight Saturday.', [['midnight Saturday', '2021-09-18T24:00', '2021-09-18']]],
  [
    'They met on Monday. The next morning they parted.',
    [
      ['Monday', '2021-09-13', '2021-09-13'],
      ['The next morning', '2021-09-14TMO', '2021-09-14'],
    ],
  ],
  [
    'They met on Monday and parted that night.',
    [
      ['Monday', '2021-09-13', '2021-09-13'],
      ['that night', '2021-09-13TNI', '2021-09-13'],
    ],
  ],
  ['They talked in the afternoon.', [['the afternoon', '2021-09-16TAF', '2021-09-16']]],
]

const LEFT_ALONE: readonly string[] = ['One morning, at night, a high noon.']

describe('parts of the day', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))

  it.each(LEFT_ALONE)('finds nothing in “%s”', (text) => expect(found(text)).toEqual([]))
})
