/** Tables of days named from today, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'They met yesterday and meet again tomorrow morning.',
    [
      ['yesterday', '2021-09-15', '2021-09-15'],
      ['tomorrow morning', '2021-09-17TMO', '2021-09-17'],
    ],
  ],
  ['They will meet the day after tomorrow.', [['the day after tomorrow', '2021-09-18', '2021-09-18']]],
  ['They met the day before yesterday.', [['the day before yesterday', '2021-09-14', '2021-09-14']]],
  [
    'They met last night, spoke this morning and will dine tonight.',
    [
      ['last night', '2021-09-15TNI', '2021-09-15'],
      ['this morning', '2021-09-16TMO', '2021-09-16'],
      ['tonight', '2021-09-16TNI', '2021-09-16'],
    ],
  ],
]

describe('days named from today', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))
})
