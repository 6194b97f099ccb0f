/** Tables of times no calendar tells, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'They are now in Oslo, where they currently live.',
    [
      ['now', 'PRESENT_REF', null],
      ['currently', 'PRESENT_REF', null],
    ],
  ],
  [
    'The current talks follow recent ones.',
    [
      ['current', 'PRESENT_REF', null],
      ['recent', 'PAST_REF', null],
    ],
  ],
  ['They are in Oslo at the moment.', [['at the moment', 'PRESENT_REF', null]]],
  [
    'They recently met, as in the past.',
    [
      ['recently', 'PAST_REF', null],
      ['the past', 'PAST_REF', null],
    ],
  ],
  [
    'In the future they want peace; a future deal is near.',
    [
      ['the future', 'FUTURE_REF', null],
      ['future', 'FUTURE_REF', null],
    ],
  ],
  ['These days they meet in Oslo.', [['These days', 'PRESENT_REF', null]]],
  [
    'The past two weeks, recent days and the coming months were hard.',
    [
      ['The past two weeks', 'P2W', '2021-09-02/2021-09-16'],
      ['recent days', 'PXD', '2021-09-09~/2021-09-16'],
      ['the coming months', 'PXM', '2021-09-16/2022-03-16~'],
    ],
  ],
  ['The current ran strong.', [['current', 'PRESENT_REF', null]]],
]

describe('times no calendar tells', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))
})
