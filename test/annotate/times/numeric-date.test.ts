/** Tables of dates in digits, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ['The accord is dated 2021-09-10.', [['2021-09-10', '2021-09-10', '2021-09-10']]],
  ['The accord of 2021/09/10 holds.', [['2021/09/10', '2021-09-10', '2021-09-10']]],
  ['It was signed on 24/02/2021 in Oslo.', [['24/02/2021', '2021-02-24', '2021-02-24']]],
  ['It was signed on 02/24/2021 in Oslo.', [['02/24/2021', '2021-02-24', '2021-02-24']]],
  ['It was signed on 24.02.2021 in Oslo.', [['24.02.2021', '2021-02-24', '2021-02-24']]],
  ['It was filed on 02/11/98 in Geneva.', [['02/11/98', '1998-02-11', '1998-02-11']]],
  ['It was filed on 03/04/2021 in Geneva.', [['03/04/2021', '2021', '2021']]],
  ['The log says 2021-09-10T16:30Z.', [['2021-09-10T16:30Z', '2021-09-10T16:30Z', '2021-09-10']]],
  ['The log says 2021-09-10T16:30:05.', [['2021-09-10T16:30:05', '2021-09-10T16:30', '2021-09-10']]],
  ['Minutes of 2021-09 are missing.', [['2021-09', '2021-09', '2021-09']]],
]

const LEFT_ALONE: readonly string[] = [
  'The vote was 9/11 against, see 1.2.3 and 10/12.',
  'The date 2021-02-30 does not exist.',
  'It cost 12/13/14/15 points.',
]

describe('dates in digits', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))

  it.each(LEFT_ALONE)('finds nothing in “%s”', (text) => expect(found(text)).toEqual([]))
})
