import { describe, expect, it } from 'vitest'
import {
  compareDates,
  inTimeOrder,
  latestFirst,
  publishedSpan,
  surelyBefore,
  whenOf,
} from '../../src/reflect/chronology.ts'
import * as make from '../support/builders.ts'

describe('partial dates in order', () => {
  const unsorted = [null, '2022-02-10', '2022', '2022-02', '2021-12-31', '2022-02-08/2022-02-10']

  it('come by first possible day, then by last; without a date last', () => {
    expect(unsorted.toSorted(compareDates)).toEqual([
      '2021-12-31',
      '2022',
      '2022-02',
      '2022-02-08/2022-02-10',
      '2022-02-10',
      null,
    ])
    const asTheyAre = { date: (one: string | null) => one, id: String }
    expect(inTimeOrder(unsorted, asTheyAre)).toEqual(unsorted.toSorted(compareDates))
    expect(latestFirst(unsorted, asTheyAre)).toEqual([
      ...unsorted.toSorted(compareDates).slice(0, -1).toReversed(),
      null,
    ])
  })

  it.each([
    ['2022-02-09', '2022-02-10', true],
    ['2022-02-10', '2022-02-10', false],
    ['2022-01', '2022-02', true],
    ['2022-02', '2022-02-28', false],
    ['2022-02-01~', '2022-02-03', true],
  ])('%s is surely before %s: %s', (a, b, before) => {
    expect(surelyBefore(a, b)).toBe(before)
  })
})

it.each([
  [null, null, null],
  ['2022-02-10', null, '2022-02-10'],
  ['2022-02-10', '2022-02-10', '2022-02-10'],
  ['2022-02-08', '2022-02-10', '2022-02-08/2022-02-10'],
  ['2022-02-08/2022-02-10', '2022-02-10', '2022-02-08/2022-02-10'],
  [null, '2022-02-10', '2022-02-10'],
])('a meeting from %s to %s was %s', (start, end, when) => {
  expect(whenOf({ start, end })).toBe(when)
})

it.each([
  [[], null],
  [[null], null],
  [['2022-02-10', null], '2022-02-10'],
  [['2022-02-10', '2022-02-01'], '2022-02-01/2022-02-10'],
] as const)('reports of %s span %s', (dates, span) => {
  const reports = dates.map((date, i) => make.report(date === null ? { text: `${i}` } : { text: `${i}`, date }))
  expect(publishedSpan(make.record(reports))).toBe(span)
})
