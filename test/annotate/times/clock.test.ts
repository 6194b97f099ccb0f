/** Tables of times of day by the clock, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'The call began at 10:35 a.m. on Monday.',
    [
      ['10:35 a.m.', '2021-09-13T10:35', '2021-09-13'],
      ['Monday', '2021-09-13', '2021-09-13'],
    ],
  ],
  ['The call began at 4 p.m. in Oslo.', [['4 p.m.', '2021-09-16T16:00', '2021-09-16']]],
  ['The call began at 9.30pm local time.', [['9.30pm local time', '2021-09-16T21:30', '2021-09-16']]],
  ['The call began at 16:00 Moscow time.', [['16:00 Moscow time', '2021-09-16T16:00', '2021-09-16']]],
  [
    'The call began at 0735 GMT on Monday.',
    [
      ['0735 GMT', '2021-09-13T07:35Z', '2021-09-13'],
      ['Monday', '2021-09-13', '2021-09-13'],
    ],
  ],
  ['The call begins at 9 a.m. EST Tuesday.', [['9 a.m. EST Tuesday', '2021-09-21T09:00', '2021-09-21']]],
  ["The truce began at 6 o'clock in Oslo.", [["6 o'clock", '2021-09-16T06:00', '2021-09-16']]],
  [
    'The truce began at 4 in the morning on Monday.',
    [
      ['4 in the morning', '2021-09-13T04:00', '2021-09-13'],
      ['Monday', '2021-09-13', '2021-09-13'],
    ],
  ],
  ['The call began at 8am in Oslo.', [['8am', '2021-09-16T08:00', '2021-09-16']]],
  ['They won 3:2 after 16 minutes.', [['16 minutes', 'PT16M', null]]],
]

const LEFT_ALONE: readonly string[] = [
  'The verse John 3:16 and a ratio of 2:1 were read, and 2000 people came.',
  'The call ended at 25:00 and at 10:65.',
]

describe('times of day by the clock', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))

  it.each(LEFT_ALONE)('finds nothing in “%s”', (text) => expect(found(text)).toEqual([]))
})
