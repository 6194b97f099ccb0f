/** Tables of decades, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ['It began in the 1960s.', [['the 1960s', '196X', '1960/1969']]],
  ["It began in the late 1980's.", [["late 1980's", '198X', '1987/1989']]],
  ['It began in the ’90s.', [['the ’90s', '199X', '1990/1999']]],
]

const LEFT_ALONE: readonly string[] = ['He is in his 90s.', "The 1990's governments fell."]

describe('decades', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))

  it.each(LEFT_ALONE)('finds nothing in “%s”', (text) => expect(found(text)).toEqual([]))
})
