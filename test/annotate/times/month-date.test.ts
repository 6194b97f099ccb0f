/** Tables of dates with the name of a month, read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const FOUND: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ['It was signed on 10 February 2021.', [['10 February 2021', '2021-02-10', '2021-02-10']]],
  ['It was signed on the 10th of February.', [['the 10th of February', '2021-02-10', '2021-02-10']]],
  ['It was signed on Feb. 10 in Oslo.', [['Feb. 10', '2021-02-10', '2021-02-10']]],
  ['It was signed on February 10th, 2021, in Oslo.', [['February 10th, 2021', '2021-02-10', '2021-02-10']]],
  ['They met from 10 to 12 February.', [['10 to 12 February', '2021-02-10/2021-02-12', '2021-02-10/2021-02-12']]],
  ['They met on February 10-12, 2021.', [['February 10-12, 2021', '2021-02-10/2021-02-12', '2021-02-10/2021-02-12']]],
  ['They met on 10-12 February 2021.', [['10-12 February 2021', '2021-02-10/2021-02-12', '2021-02-10/2021-02-12']]],
  ['They will meet from Oct. 4 to the 6th.', [['Oct. 4 to the 6th', '2021-10-04/2021-10-06', '2021-10-04/2021-10-06']]],
  [
    'They met on Jan. 12 and 13 in Oslo.',
    [
      ['Jan. 12', '2021-01-12', '2021-01-12'],
      ['13', '2021-01-13', '2021-01-13'],
    ],
  ],
  [
    'They met on 12 and 13 January 2020.',
    [
      ['12', '2020-01-12', '2020-01-12'],
      ['13 January 2020', '2020-01-13', '2020-01-13'],
    ],
  ],
  ['It was signed in February 2021.', [['February 2021', '2021-02', '2021-02']]],
  ['It was signed in early March.', [['early March', '2021-03', '2021-03-01/2021-03-10']]],
  ['It was signed at the end of May.', [['the end of May', '2021-05', '2021-05-21/2021-05-31']]],
  ['It was signed last October.', [['last October', '2020-10', '2020-10']]],
  ['It will be signed next April.', [['next April', '2022-04', '2022-04']]],
  ['It will be signed in April next year.', [['April next year', '2022-04', '2022-04']]],
  ['It was signed in December of last year.', [['December of last year', '2020-12', '2020-12']]],
  ['It was signed about March 10.', [['March 10', '2021-03-10', '2021-03-10~']]],
  ['The truce has held since February.', [['February', '2021-02', '2021-02']]],
  ['The August truce collapsed.', [['August', '2021-08', '2021-08']]],
  ['It will be signed in October.', [['October', '2021-10', '2021-10']]],
  ['They will meet on October 2.', [['October 2', '2021-10-02', '2021-10-02']]],
  ['They met on December 2.', [['December 2', '2020-12-02', '2020-12-02']]],
  ['They set a deadline of January 20.', [['January 20', '2022-01-20', '2022-01-20']]],
  ['A deal by May was ruled out.', [['May', '2021-05', '2021-05']]],
  ['May 10 was the day.', [['May 10', '2021-05-10', '2021-05-10']]],
  ['On March 20 soldiers withdrew.', [['March 20', '2021-03-20', '2021-03-20']]],
]

const LEFT_ALONE: readonly string[] = [
  'They may march on.',
  'They sat with Jan Egeland and April Glaspie in a march for peace.',
  'Prime Minister May arrived, and a deal by May was ruled out.',
  'The meeting on February 30 never was.',
  'The annual March for Peace drew crowds.',
]

describe('dates with the name of a month', () => {
  it.each(FOUND)('%s', (text, rows) => expect(found(text)).toEqual(rows))

  it.each(LEFT_ALONE)('finds nothing in “%s”', (text) => expect(found(text)).toEqual([]))
})
