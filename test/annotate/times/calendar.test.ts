/** The calendar by arithmetic, held against the platform’s own. */
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  dayAt,
  dayText,
  easter,
  isDay,
  monthIndex,
  monthsStretch,
  numberOf,
  stretchText,
  weekdayOf,
  weekText,
} from '../../../src/annotate/times/calendar.ts'
import { dayNumber, dayOf, isPartialDate } from '../../../src/model/date.ts'

const number = (day: string): number => numberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))

describe('the calendar', () => {
  it('agrees with the platform on every ninth day of five centuries', () => {
    for (let day = number('1600-01-01'); day < number('2100-01-01'); day += 9) {
      const text = dayText(day)
      expect(text).toBe(dayOf(day))
      expect(dayNumber(text)).toBe(day)
      expect(numberOf(dayAt(day).year, dayAt(day).month, dayAt(day).day)).toBe(day)
    }
  })

  it.each([
    ['1970-01-01', 4],
    ['2000-02-29', 2],
    ['2021-09-16', 4],
    ['1899-12-31', 7],
  ])('%s is weekday %i', (day, weekday) => expect(weekdayOf(number(day))).toBe(weekday))

  it.each([
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2018-12-31', '2019-W01'],
    ['2013-03-20', '2013-W12'],
  ])('%s lies in %s', (day, week) => expect(weekText(number(day))).toBe(week))

  it.each([
    [1998, '1998-04-12'],
    [2000, '2000-04-23'],
    [2022, '2022-04-17'],
    [2024, '2024-03-31'],
  ])('Easter of %i is on %s', (year, day) => expect(dayText(easter(year))).toBe(day))

  it.each([
    ['2021-01-31', 1, '2021-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2021-03-31', -1, '2021-02-28'],
    ['2021-11-30', 3, '2022-02-28'],
  ])('%s and %i months is %s', (day, months, other) => expect(dayText(addMonths(number(day), months))).toBe(other))

  it.each([
    ['2021-09-16', '2021-09-16', '2021-09-16'],
    ['2021-09-01', '2021-09-30', '2021-09'],
    ['2021-01-01', '2021-12-31', '2021'],
    ['2021-03-01', '2021-05-31', '2021-03/2021-05'],
    ['1990-01-01', '1999-12-31', '1990/1999'],
    ['2021-09-13', '2021-09-19', '2021-09-13/2021-09-19'],
  ])('%s to %s is written %s', (first, last, text) => {
    expect(stretchText({ first: number(first), last: number(last) })).toBe(text)
    expect(isPartialDate(text)).toBe(true)
  })

  it('knows which days there are', () => {
    expect(isDay(2021, 2, 29)).toBe(false)
    expect(isDay(2024, 2, 29)).toBe(true)
    expect(isDay(1900, 2, 29)).toBe(false)
    expect(isDay(2021, 13, 1)).toBe(false)
    expect(monthsStretch(monthIndex(2021, 12), monthIndex(2021, 12)).last).toBe(number('2021-12-31'))
  })
})
