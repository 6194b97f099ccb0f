/** Tables of seasons, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ['They met last spring in Oslo.', [['last spring', '2021-SP', '2021-03/2021-05']]],
  ['They met last fall in Oslo.', [['last fall', '2020-FA', '2020-09/2020-11']]],
  ['They will meet next winter in Oslo.', [['next winter', '2021-WI', '2021-12/2022-02']]],
  ['They met in the summer of 2019.', [['the summer of 2019', '2019-SU', '2019-06/2019-08']]],
  [
    'They met in summer 2019 and early autumn.',
    [
      ['summer 2019', '2019-SU', '2019-06/2019-08'],
      ['early autumn', '2021-FA', '2021-09/2021-11'],
    ],
  ],
  ['They will meet in the spring.', [['the spring', '2022-SP', '2022-03/2022-05']]],
]

const LEFT_ALONE: readonly string[] = [
  'Prices fall in the hot springs.',
  'The Arab Spring and the spring offensive failed.',
]

describe('seasons', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))

  it.each(LEFT_ALONE)('finds nothing in “%s”', (text) => expect(found(text)).toEqual([]))
})
