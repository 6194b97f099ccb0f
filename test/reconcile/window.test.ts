import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../src/model/date.ts'
import { daysApart, monthsOf, slackOf, windowOf, windowsMeet } from '../../src/reconcile/window.ts'

const days = (from: string, to = from) => ({ from: dayNumber(from), to: dayNumber(to) })

describe('windows', () => {
  it.each([
    ['2024-05-01', null, days('2024-05-01')],
    ['2024-05', null, days('2024-05-01', '2024-05-31')],
    ['2024-05-01', '2024-05-03', days('2024-05-01', '2024-05-03')],
    ['2024-05-01/2024-05-03', null, days('2024-05-01', '2024-05-03')],
    [null, '2024', days('2024-01-01', '2024-12-31')],
    ['2024-05-03', '2024-05-01', days('2024-05-01', '2024-05-03')],
    [null, null, null],
  ])('from %s to %s', (start, end, expected) => expect(windowOf(start, end)).toEqual(expected))

  it.each([
    [days('2024-05-01', '2024-05-03'), days('2024-05-03'), 0],
    [days('2024-05-01'), days('2024-05-04'), 3],
    [days('2024-05-04'), days('2024-05-01'), 3],
  ])('lie apart by days', (a, b, expected) => {
    expect(daysApart(a, b)).toBe(expected)
    expect(windowsMeet(a, b)).toBe(expected === 0)
  })

  it.each([
    ['2024-02-28', '2024-02-28', [2024 * 12 + 1]],
    ['2023-12-31', '2024-02-01', [2023 * 12 + 11, 2024 * 12, 2024 * 12 + 1]],
  ])('touch months: %s to %s', (from, to, expected) => expect(monthsOf(days(from, to))).toEqual(expected))

  it('of ages touch no more months than are worth looking in', () => {
    expect(monthsOf(days('1900-01-01', '2024-01-01'))).toHaveLength(14)
  })
})

describe('a plan may slip', () => {
  it.each([
    ['tomorrow: not at all', '2024-05-02', 0],
    ['in two weeks: a few days', '2024-05-15', 3],
    ['about in two weeks: twice as many', '2024-05-15~', 6],
    ['in a year: no more than ten days', '2025-05-01', 10],
  ])('%s', (_, due, expected) => expect(slackOf(due, windowOf(due, due)!, dayNumber('2024-05-01'))).toBe(expected))

  it('not where nobody knows when it was made', () => expect(slackOf('2024-05-15', days('2024-05-15'), null)).toBe(0))
})
