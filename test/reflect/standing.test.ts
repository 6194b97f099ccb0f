import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../src/model/meeting.ts'
import { standing } from '../../src/reflect/standing.ts'
import * as make from '../support/builders.ts'

const report = make.report({ text: 'France and Spain met.', date: '2022-03-31' })
const actors = ['France', 'Spain', 'Italy'].map((name) =>
  make.actor(report, { name, id: name, words: 'met', side: name === 'Italy' ? 'other' : 'party' }),
)
const participants = (...names: readonly string[]) => names.map((actor) => ({ actor, part: 'party' as const }))
const meeting = (id: string, start: string | null, given: Partial<Meeting> = {}) =>
  make.meeting(report, { id, start, end: null, participants: participants('France', 'Spain'), ...given })

const of = (meetings: readonly Meeting[], asOf?: string) => {
  const record = make.record([report], { actors, meetings })
  return asOf === undefined ? standing(record) : standing(record, asOf)
}
const lastOf = (...meetings: readonly Meeting[]) => of(meetings).lastRound?.meeting.id ?? null

describe('the last round', () => {
  it.each<[string, readonly Meeting[], string | null]>([
    ['is the latest that was held', [meeting('a', '2022-03-01'), meeting('b', '2022-03-09')], 'b'],
    [
      'is not one that is planned',
      [meeting('a', '2022-03-01'), meeting('b', '2022-03-09', { status: 'planned' })],
      'a',
    ],
    ['is not a call after it', [meeting('a', '2022-03-01'), meeting('b', '2022-03-09', { setting: 'phone' })], 'a'],
    ['is a call where there is nothing else', [meeting('b', '2022-03-09', { setting: 'phone' })], 'b'],
    [
      'is one at which two parties sat',
      [meeting('a', '2022-03-01'), meeting('b', '2022-03-09', { participants: participants('France', 'Italy') })],
      'a',
    ],
    ['has a date, where one has', [meeting('a', '2022-03-01'), meeting('b', null)], 'a'],
    ['may be undated', [meeting('b', null)], 'b'],
    ['is not one of after the day spoken of', [meeting('a', '2022-03-01'), meeting('b', '2022-04-09')], 'a'],
    ['is none where nobody met', [], null],
  ])('%s', (_, meetings, id) => {
    expect(lastOf(...meetings)).toBe(id)
  })

  it('is followed by what was held and what was called off after it', () => {
    const found = of([
      meeting('a', '2022-03-01'),
      meeting('call', '2022-03-09', { setting: 'phone' }),
      meeting('off', '2022-03-12', { status: 'cancelled' }),
      meeting('old', '2022-02-12', { status: 'cancelled' }),
    ])
    expect(found.sinceThen.map(({ id }) => id)).toEqual(['call'])
    expect(found.calledOff.map(({ id }) => id)).toEqual(['off'])
  })
})

describe('the day the record speaks of', () => {
  const dated = (text: string, date: string | null) => make.report(date === null ? { text } : { text, date })

  it.each([
    ['the latest publication date', ['2022-03-01', '2022-03-09', null], '2022-03-09'],
    ['a month where that ends last', ['2022-03-09', '2022-03'], '2022-03'],
    ['unknown where no report has a date', [null], null],
    ['unknown where there is no report', [], null],
  ] as const)('is %s', (_, dates, asOf) => {
    expect(standing(make.record(dates.map((date, i) => dated(`Report ${i}.`, date)))).asOf).toBe(asOf)
  })

  it('can be given', () => {
    expect(of([], '2022-03-05').asOf).toBe('2022-03-05')
  })
})

it('shows undated reports, but not reprints of others', () => {
  const first = make.report({ text: 'Undated.' })
  const second = make.report({ text: 'Undated too.' })
  const record = make.record([first, second])
  const copied = {
    ...record,
    reports: record.reports.map((one) => (one.id === second.id ? { ...one, copyOf: first.id } : one)),
  }
  expect(standing(copied).undated.map(({ id }) => id)).toEqual([first.id])
})

it('puts the issues on which the parties are apart first, and keeps others beside them', () => {
  const position = (actor: string, issue: string, stance: 'accepts' | 'rejects' | 'demands') =>
    make.position(report, { id: `${actor}${issue}`, actor, issue, stance })
  const record = make.record([report], {
    actors,
    positions: [
      position('France', 'ceasefire', 'accepts'),
      position('Spain', 'ceasefire', 'accepts'),
      position('France', 'territory', 'demands'),
      position('Spain', 'territory', 'rejects'),
      position('Italy', 'territory', 'demands'),
      position('Italy', 'borders', 'demands'),
    ],
  })
  const { issues } = standing(record)
  expect(issues.map(({ issue, gap, parties, others }) => [issue, gap, parties.length, others.length])).toEqual([
    ['territory', 'apart', 2, 1],
    ['ceasefire', 'agreed', 2, 0],
    ['borders', 'unaddressed', 0, 1],
  ])
})

it('lists only claims that somebody denies', () => {
  const claims = [
    make.claim(report, { id: 'cl-1', deniedBy: ['Spain'] }),
    make.claim(report, { id: 'cl-2', deniedBy: [] }),
  ]
  expect(standing(make.record([report], { actors, claims })).disputed.map(({ id }) => id)).toEqual(['cl-1'])
})
