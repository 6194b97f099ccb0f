/** Tables of quarters and halves, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ['It grew in the first quarter of 2020.', [['the first quarter of 2020', '2020-Q1', '2020-01/2020-03']]],
  ['It grew in the second half of the year.', [['the second half of the year', '2021-H2', '2021-07/2021-12']]],
  ['It grew in the first half of 2020.', [['the first half of 2020', '2020-H1', '2020-01/2020-06']]],
  ['It grew in Q3 2020.', [['Q3 2020', '2020-Q3', '2020-07/2020-09']]],
  ['It grew last quarter.', [['last quarter', '2021-Q2', '2021-04/2021-06']]],
  ['It posted fourth-quarter results.', [['fourth-quarter', '2020-Q4', '2020-10/2020-12']]],
]

const LEFT_ALONE: readonly string[] = [
  'A quarter of the land and three quarters of the voters.',
  'The second half ended without a goal.',
]

describe('quarters and halves', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))

  it.each(LEFT_ALONE)('finds nothing in “%s”', (text) => expect(found(text)).toEqual([]))
})
