/** What holds for all expressions of time: spans, order, unknown report dates, hostile texts, and the benchmark. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isPartialDate } from '../../src/model/date.ts'
import { found, type Row, timesOf } from './times/found.ts'

const STORY = `OSLO, Sept. 15 - The two sides met on Tuesday, a day after shelling that killed five people, and will meet again on
October 4 and 5. "We agreed last week to come back on Sunday at 4 p.m.," the envoy said on Wednesday night. The first accord was
signed in March 1994. Two years later it collapsed. It has been dead since the late 1990s, through two weeks of talks every year.`

describe('times', () => {
  const times = timesOf(STORY)

  it('stand in order and do not overlap', () => {
    expect(times.length).toBeGreaterThan(12)
    for (const [i, time] of times.entries()) {
      expect(time.end).toBeGreaterThan(time.start)
      expect(time.start).toBeGreaterThanOrEqual(times[i - 1]?.end ?? 0)
      expect(STORY.slice(time.start, time.end)).toBe(STORY.slice(time.start, time.end).trim())
    }
  })

  it('have dates as a record keeps them', () => {
    for (const { date } of times) expect(date === null || isPartialDate(date), String(date)).toBe(true)
  })

  it('are counted from the story where it goes on', () => {
    expect(found('The accord was signed in March 1994. Two years later it collapsed.')[1]).toEqual([
      'Two years later',
      '1996',
      '1996~',
    ])
    expect(found('They met on June 1. Three days later they met again. The next day they signed.')).toEqual([
      ['June 1', '2021-06-01', '2021-06-01'],
      ['Three days later', '2021-06-04', '2021-06-04'],
      ['The next day', '2021-06-05', '2021-06-05'],
    ])
  })

  it('know their type', () => {
    const typed = timesOf('They met on Monday at 4 p.m. for two hours, as they do every week.')
    expect(typed.map(({ type }) => type)).toEqual(['DATE', 'TIME', 'DURATION', 'SET'])
  })
})

describe('without the date of the report', () => {
  const rows: readonly (readonly [text: string, rows: readonly Row[]])[] = [
    ['They met on Thursday.', [['Thursday', 'XXXX-WXX-4', null]]],
    ['They met yesterday.', [['yesterday', 'XXXX-XX-XX', null]]],
    ['They met last week.', [['last week', 'XXXX-WXX', null]]],
    ['They will meet next month.', [['next month', 'XXXX-XX', null]]],
    ['They met last year.', [['last year', 'XXXX', null]]],
    ['They met on February 10.', [['February 10', 'XXXX-02-10', null]]],
    ['They met in February.', [['February', 'XXXX-02', null]]],
    ['They met in the third quarter.', [['the third quarter', 'XXXX-Q3', null]]],
    ['They met last fall.', [['last fall', 'XXXX-FA', null]]],
    ['They met at Christmas.', [['Christmas', 'XXXX-12-25', null]]],
    ['They met two years ago.', [['two years ago', 'XXXX', null]]],
    ['They must leave within 60 days.', [['60 days', 'P60D', null]]],
    ['They met at 4 p.m.', [['4 p.m.', 'XXXX-XX-XXT16:00', null]]],
    ['They met over the weekend.', [['the weekend', 'XXXX-WXX-WE', null]]],
    [
      'They met on June 1, 2019. A day later they signed.',
      [
        ['June 1, 2019', '2019-06-01', '2019-06-01'],
        ['A day later', '2019-06-02', '2019-06-02'],
      ],
    ],
    [
      'They met in May 2019 and in the 1990s.',
      [
        ['May 2019', '2019-05', '2019-05'],
        ['the 1990s', '199X', '1990/1999'],
      ],
    ],
  ]
  it.each(rows)('%s', (text, expected) => expect(found(text, null)).toEqual(expected))
})

describe('with no more than the month or the year of the report', () => {
  it.each([
    ['2021-09', 'They met on Thursday.', 'XXXX-WXX-4', null],
    ['2021-09', 'They met last week.', 'XXXX-WXX', null],
    ['2021-09', 'They met last month.', '2021-08', '2021-08'],
    ['2021-09', 'They met last year.', '2020', '2020'],
    ['2021-09', 'They met on February 10.', '2021-02-10', '2021-02-10'],
    ['2021', 'They met last month.', 'XXXX-XX', null],
    ['2021', 'They met last year.', '2020', '2020'],
    ['2021', 'They met on February 10.', 'XXXX-02-10', null],
    ['2021-09-16~', 'They met on Thursday.', 'XXXX-WXX-4', null],
    ['2021-09-16~', 'They met this month.', '2021-09', '2021-09'],
    ['2021-09-01~', 'They met this month.', 'XXXX-XX', null],
    ['2021-09-13/2021-09-19', 'They met yesterday.', 'XXXX-XX-XX', null],
  ])('%s: %s', (published, text, value, date) => {
    expect(found(text, published).map((row) => row.slice(1))).toEqual([[value, date]])
  })
})

describe('hostile texts', () => {
  it.each([
    ['one word of hyphens', 'a-'.repeat(50_000)],
    ['numbers', '10 '.repeat(50_000)],
    ['weekdays', 'on Monday '.repeat(20_000)],
    ['lists of days', 'March 10 and '.repeat(20_000)],
    ['counts', 'two weeks ago '.repeat(20_000)],
    ['edges', 'the end of the '.repeat(20_000)],
    ['colons', '10:'.repeat(50_000)],
    ['slashes', '1/2/'.repeat(20_000)],
  ])('%s are read in time that grows with their length', (_, text) => {
    const began = performance.now()
    timesOf(text)
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it.each([
    '99999999999 years ago',
    'in 999999 weeks',
    '10000 months later',
    '0000-00-00',
    '2021-13-45',
    'February 31, 2021',
    '31/31/2021',
    'the 0th of May',
  ])('survives “%s”', (text) => {
    for (const { date } of timesOf(text)) expect(date === null || isPartialDate(date), String(date)).toBe(true)
  })
})

const BENCH = new URL('../../../shared/bench/times-dev.json', import.meta.url)

type Doc = {
  readonly dct: string
  readonly text: string
  readonly gold: readonly { start: number; end: number; value: string }[]
}

/** The floor is far enough below what is measured not to be hit by chance; the scorer beside the data gives the figures. */
describe.skipIf(!existsSync(BENCH))('on AQUAINT TimeML', () => {
  it('finds nine in ten and reads four in five of them as annotated', () => {
    const docs = Object.values(JSON.parse(readFileSync(BENCH, 'utf8')) as Record<string, Doc>)
    let [gold, matched, alike] = [0, 0, 0]
    for (const { dct, text, gold: marked } of docs) {
      const times = timesOf(text, dct.slice(0, 10))
      for (const one of marked) {
        gold++
        const hit = times.find((time) => time.start < one.end && one.start < time.end)
        if (hit) matched++
        if (hit?.value === one.value) alike++
      }
    }
    expect(matched / gold).toBeGreaterThan(0.95)
    expect(alike / matched).toBeGreaterThan(0.8)
  })
})
