import { describe, expect, it } from 'vitest'
import { dateInWords, onDate, shortDate } from '../../src/render/date-words.ts'

describe('a date is said as precisely as it is known', () => {
  it.each([
    [null, 'date unknown'],
    ['2022-02-10', '10 February 2022'],
    ['2022-02', 'February 2022'],
    ['2022', '2022'],
    ['2022-02-10~', 'about 10 Feb 2022'],
    ['2022-02~', 'about Feb 2022'],
    ['2022~', 'about 2022'],
    ['2022-02-10?', '10 February 2022 (uncertain)'],
    ['2022-02-10%', 'about 10 Feb 2022 (uncertain)'],
    ['2022-02-08/2022-02-10', '8–10 February 2022'],
    ['2022-02-28/2022-03-02', '28 February – 2 March 2022'],
    ['2021-12-30/2022-01-02', '30 December 2021 – 2 January 2022'],
    ['2022-02/2022-03', 'February–March 2022'],
    ['2021/2022', '2021–2022'],
    ['2021-11/2022-02', 'November 2021 – February 2022'],
    ['2022-02-10/2022-03', '10 February – March 2022'],
    ['2022-02-10/2022-02-10', '10 February 2022'],
    ['2022-02-08~/2022-02-10', 'about 8 Feb 2022 – 10 February 2022'],
    ['0987-01', 'January 987'],
    ['next\u001b week', 'next␛ week'],
  ])('%s: %s', (date, words) => {
    expect(dateInWords(date)).toBe(words)
  })
})

it.each([
  [null, ''],
  ['2022-09-10', '10 Sep 2022'],
  ['2022-02-08/2022-02-10', '8–10 Feb 2022'],
])('%s is, for a narrow column, “%s”', (date, words) => {
  expect(shortDate(date)).toBe(words)
})

it.each([
  ['2022-02-10', 'on 10 February 2022'],
  ['2022-02', 'in February 2022'],
  ['2022', 'in 2022'],
  ['2022-02-08/2022-02-10', '8–10 February 2022'],
  ['2022-02-10~', 'about 10 Feb 2022'],
])('%s is when: %s', (date, words) => {
  expect(onDate(date)).toBe(words)
})
