/** Full dates at the head of a report, as they are written. */
import { describe, expect, it } from 'vitest'
import { writtenDates } from '../../src/acquire/written-date.ts'
import { en } from '../support/parse.ts'

const dates = writtenDates(en)

describe('a date and nothing else', () => {
  it.each([
    ['March 11, 2022', '2022-03-11'],
    ['11 March 2022', '2022-03-11'],
    ['MARCH 11, 2022', '2022-03-11'],
    ['Mar. 11, 2022', '2022-03-11'],
    ['11-Mar-2022', '2022-03-11'],
    ['Sept. 9, 2022', '2022-09-09'],
    ['9th of September, 2022', '2022-09-09'],
    ['Fri 11 Mar 2022 14.05 GMT', '2022-03-11'],
    ['Friday, March 11, 2022 at 10:32 a.m. EST', '2022-03-11'],
    ['March 11, 20225:40 PM UTC', '2022-03-11'],
    ['12 May, 2022, 18:05', '2022-05-12'],
    ['14:05 11.03.2022', '2022-03-11'],
    ['2022-03-11', '2022-03-11'],
    ['2022-03-11T10:20:00Z', '2022-03-11'],
    ['2022/03/11', '2022-03-11'],
    ['13/03/2022', '2022-03-13'],
    ['03/13/2022', '2022-03-13'],
    ['03/03/2022', '2022-03-03'],
  ])('%s', (text, date) => expect(dates.only(text)).toBe(date))

  it.each([
    'The March 11, 2022 deal',
    'March 2022',
    'May 2022',
    '2022',
    'Friday',
    '11/03/2022',
    '31 February 2022',
    'March 23-25, 2022',
    'Mayor 11, 2022',
    'Marching 11, 2022',
    '11 March',
    '99 March 2022',
    '12:30',
    '',
    `${' '.repeat(100)}March 11, 2022`,
  ])('not: %j', (text) => expect(dates.only(text)).toBeNull())
})

describe('the first date in a text', () => {
  it.each([
    ['Posted on 11 March 2022 by A, changed 12 March 2022', '2022-03-11', '11 March 2022'],
    ['From 2021-01-02 to March 3, 2022', '2021-01-02', '2021-01-02'],
  ])('%s', (text, date, words) => {
    const found = dates.find(text)!
    expect(found.date).toBe(date)
    expect(text.slice(found.start, found.end)).toBe(words)
  })
})
