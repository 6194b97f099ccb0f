/** Which way a weekday, a day or a month looks, by the verb of its clause; read on Thursday 16 September 2021. */
import { describe, expect, it } from 'vitest'
import { found, type Row } from './found.ts'

const READ: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ['Ministers will sign it on Monday.', [['Monday', '2021-09-20', '2021-09-20']]],
  ['On Monday, ministers will sign it.', [['Monday', '2021-09-20', '2021-09-20']]],
  ['The talks failed, and on Monday ministers will try again.', [['Monday', '2021-09-20', '2021-09-20']]],
  [
    'Ministers said on Monday that they would sign it on Sunday.',
    [
      ['Monday', '2021-09-13', '2021-09-13'],
      ['Sunday', '2021-09-19', '2021-09-19'],
    ],
  ],
  ['Ministers are due in Oslo on Monday.', [['Monday', '2021-09-20', '2021-09-20']]],
  ['Ministers are set to meet on Monday.', [['Monday', '2021-09-20', '2021-09-20']]],
  ['Ministers plan to meet on Monday.', [['Monday', '2021-09-20', '2021-09-20']]],
  ['Ministers agreed to meet on Monday.', [['Monday', '2021-09-20', '2021-09-20']]],
  ['Ministers must leave by Monday.', [['Monday', '2021-09-20', '2021-09-20']]],
  ['Ministers may meet on Monday.', [['Monday', '2021-09-20', '2021-09-20']]],
  ['Ministers meet on Monday in Oslo.', [['Monday', '2021-09-20', '2021-09-20']]],
  ['Ministers are meeting on Monday in Oslo.', [['Monday', '2021-09-20', '2021-09-20']]],
  ['The talks were postponed until Monday.', [['Monday', '2021-09-20', '2021-09-20']]],
  ['The talks have been moved to Monday.', [['Monday', '2021-09-20', '2021-09-20']]],
  ['The talks were adjourned on Monday.', [['Monday', '2021-09-13', '2021-09-13']]],
  ['The talks planned for Monday will go ahead.', [['Monday', '2021-09-20', '2021-09-20']]],
  ['He called elections for Sunday.', [['Sunday', '2021-09-19', '2021-09-19']]],
  ['Monday’s talks will focus on borders.', [['Monday', '2021-09-20', '2021-09-20']]],
  [
    '“We will meet on Monday,” she said on Tuesday.',
    [
      ['Monday', '2021-09-20', '2021-09-20'],
      ['Tuesday', '2021-09-14', '2021-09-14'],
    ],
  ],
  ['Ministers met on Monday.', [['Monday', '2021-09-13', '2021-09-13']]],
  ['Ministers have met since Monday.', [['Monday', '2021-09-13', '2021-09-13']]],
  ['The talks lasted until Monday.', [['Monday', '2021-09-13', '2021-09-13']]],
  ['Monday’s ruling makes it clear.', [['Monday', '2021-09-13', '2021-09-13']]],
  ['They failed to agree on Monday.', [['Monday', '2021-09-13', '2021-09-13']]],
  ['They managed to meet on Monday.', [['Monday', '2021-09-13', '2021-09-13']]],
  ['They may have died on Monday.', [['Monday', '2021-09-13', '2021-09-13']]],
  ['He set the date on Monday.', [['Monday', '2021-09-13', '2021-09-13']]],
  ['They say on Monday they were misled.', [['Monday', '2021-09-13', '2021-09-13']]],
  ['Talks held on Monday in Oslo went nowhere.', [['Monday', '2021-09-13', '2021-09-13']]],
  ['The decision follows talks on Monday.', [['Monday', '2021-09-13', '2021-09-13']]],
  ['The talks scheduled for Wednesday were called off.', [['Wednesday', '2021-09-15', '2021-09-15']]],
  ['He said they would dine on Wednesday.', [['Wednesday', '2021-09-15', '2021-09-15']]],
  ['They arrived in November.', [['November', '2020-11', '2020-11']]],
  ['They discussed elections in October.', [['October', '2021-10', '2021-10']]],
  ['They will arrive in July.', [['July', '2022-07', '2022-07']]],
  ['They backed a truce for the vote on January 9.', [['January 9', '2022-01-09', '2022-01-09']]],
  ['They set a deadline of January 20.', [['January 20', '2022-01-20', '2022-01-20']]],
  ['The January 20 deadline stands.', [['January 20', '2022-01-20', '2022-01-20']]],
  ['They have fought since October.', [['October', '2020-10', '2020-10']]],
  ['They discussed the planned visit in November.', [['November', '2021-11', '2021-11']]],
]

describe('the direction of a time', () => {
  it.each(READ)('%s', (text, rows) => expect(found(text)).toEqual(rows))
})
