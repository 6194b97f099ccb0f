/** Tables of how long, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ['The truce lasted two weeks.', [['two weeks', 'P2W', null]]],
  [
    'The truce lasted a month and the talks 90 minutes.',
    [
      ['a month', 'P1M', null],
      ['90 minutes', 'PT90M', null],
    ],
  ],
  ['The talks lasted half an hour.', [['half an hour', 'PT30M', null]]],
  ['The talks took 5 1/2 hours.', [['5 1/2 hours', 'PT5H30M', null]]],
  ['The talks took two and a half years.', [['two and a half years', 'P2Y6M', null]]],
  [
    'The talks took twenty-four hours over several days.',
    [
      ['twenty-four hours', 'PT24H', null],
      ['several days', 'PXD', null],
    ],
  ],
  ['They have talked for years.', [['years', 'PXY', null]]],
  ['They have talked over the past four months.', [['the past four months', 'P4M', '2021-05-16/2021-09-16']]],
  ['They will talk over the next 10 days.', [['the next 10 days', 'P10D', '2021-09-16/2021-09-26']]],
  ['They will talk in the coming days.', [['the coming days', 'PXD', '2021-09-16/2021-09-23~']]],
  ['They fought in recent weeks.', [['recent weeks', 'PXW', '2021-08-19~/2021-09-16']]],
  ['They must leave within 60 days.', [['60 days', 'P60D', '2021-09-16/2021-11-15']]],
  ['They must leave within 60 days of the signing.', [['60 days', 'P60D', null]]],
  ['They fought for more than four decades.', [['four decades', 'P40Y', null]]],
]

const LEFT_ALONE: readonly string[] = [
  'She is 44 years old; he, aged 12 years, and she at 30 years of age.',
  'The minutes of the meeting took a second.',
]

describe('how long', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))

  it.each(LEFT_ALONE)('finds nothing in “%s”', (text) => expect(found(text)).toEqual([]))
})
