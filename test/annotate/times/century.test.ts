/** Tables of centuries, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ['It began in the 19th century.', [['the 19th century', '18', '1800/1899']]],
  [
    'It began this century, in this decade.',
    [
      ['this century', '20', '2000/2099'],
      ['this decade', '202X', '2020/2029'],
    ],
  ],
  [
    'A century of peace, centuries ago, passed.',
    [
      ['A century', 'P100Y', null],
      ['centuries ago', 'PAST_REF', null],
    ],
  ],
  ['It flowered in the early twentieth century.', [['early twentieth century', '19', '1900/1933']]],
]

const LEFT_ALONE: readonly string[] = ['The 45th century will come.']

describe('centuries', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))

  it.each(LEFT_ALONE)('finds nothing in “%s”', (text) => expect(found(text)).toEqual([]))
})
