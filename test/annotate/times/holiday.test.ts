/** Tables of holidays, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ['The truce began at Christmas in Oslo.', [['Christmas', '2020-12-25', '2020-12-25']]],
  ['They met last Thanksgiving in Boston.', [['last Thanksgiving', '2020-11-26', '2020-11-26']]],
  ['They will meet on New Year’s Eve in Oslo.', [['New Year’s Eve', '2021-12-31', '2021-12-31']]],
  ['They will meet on Easter Monday in Oslo.', [['Easter Monday', '2022-04-18', '2022-04-18']]],
  ['They met at Christmas 2018 in Oslo.', [['Christmas 2018', '2018-12-25', '2018-12-25']]],
  ['They met on Memorial Day in Boston.', [['Memorial Day', '2021-05-31', '2021-05-31']]],
]

const LEFT_ALONE: readonly string[] = ['The Good Friday Agreement held, unlike the Easter Rising.']

describe('holidays', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))

  it.each(LEFT_ALONE)('finds nothing in “%s”', (text) => expect(found(text)).toEqual([]))
})
