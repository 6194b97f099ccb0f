import { describe, expect, it } from 'vitest'
import type { Commitment } from '../../src/model/commitment.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { promises } from '../../src/reflect/promises.ts'
import * as make from '../support/builders.ts'

const report = make.report({ text: 'France and Spain will meet.', date: '2022-03-09' })
const actors = ['France', 'Spain', 'Italy'].map((name) => make.actor(report, { name, id: name, words: 'will' }))
const promise = (id: string, given: Partial<Commitment>) => make.commitment(report, { id, by: ['France'], ...given })
const planned = (given: Partial<Meeting> = {}) =>
  make.meeting(report, {
    id: 'm',
    status: 'planned',
    start: '2022-03-20',
    end: null,
    place: 'Genève',
    participants: [{ actor: 'France', part: 'party' }],
    ...given,
  })

const sorted = (asOf: string | null, commitments: readonly Commitment[], meetings: readonly Meeting[] = []) =>
  promises(make.record([report], { actors, commitments, meetings }), asOf)

describe('an open promise', () => {
  it.each([
    ['2022-03-20', '2022-03-20', 'due'],
    ['2022-03-20', '2022-03-21', 'overdue'],
    ['2022-03', '2022-03-25', 'due'],
    ['2022-03', '2022-04-01', 'overdue'],
    ['2022-03-20', '2022-03', 'due'],
    ['2022-03-20', null, 'due'],
    [null, '2030-01-01', 'due'],
  ] as const)('due %s is, as of %s, %s', (due, asOf, where) => {
    const found = sorted(asOf, [promise('c', { due, what: 'deliver' })])
    expect(found[where]).toHaveLength(1)
    expect(found[where === 'due' ? 'overdue' : 'due']).toHaveLength(0)
  })

  it('comes by the last day it can be done on, undated last', () => {
    const all = [
      promise('month', { due: '2022-03', what: 'deliver' }),
      promise('never', { due: null, what: 'deliver' }),
      promise('day', { due: '2022-03-23', what: 'deliver' }),
    ]
    expect(sorted('2022-03-09', all).due.map(({ commitments }) => commitments[0]!.id)).toEqual([
      'day',
      'month',
      'never',
    ])
  })
})

describe('a promise to meet', () => {
  it.each<[string, Partial<Commitment>, boolean]>([
    ['the same day', { due: '2022-03-20' }, true],
    ['the month around it', { due: '2022-03' }, true],
    ['the same place in another spelling', { due: null, place: 'Geneve' }, true],
    ['another day', { due: '2022-03-21' }, false],
    ['the same day in another place', { due: '2022-03-20', place: 'Vienna' }, false],
    ['the same day by somebody else', { due: '2022-03-20', by: ['Italy'] }, false],
    ['nobody knows when or where', { due: null }, false],
    ['something else that day', { due: '2022-03-20', what: 'deliver' }, false],
  ])('for %s, one with the planned meeting: %s %s', (_, given, isOne) => {
    const { due } = sorted('2022-03-09', [promise('c', given)], [planned()])
    expect(due).toHaveLength(isOne ? 1 : 2)
  })
})

describe('a planned meeting', () => {
  it('is overdue once its last day has passed', () => {
    expect(sorted('2022-03-21', [], [planned()]).overdue).toHaveLength(1)
    expect(sorted('2022-03-21', [], [planned({ end: '2022-03-22' })]).overdue).toHaveLength(0)
  })

  it.each(['held', 'cancelled'] as const)('is not to come when %s', (status) => {
    const found = sorted('2022-03-09', [], [planned({ status })])
    expect([...found.due, ...found.overdue]).toEqual([])
  })
})

it('a promise that ended is listed by how, the latest first', () => {
  const found = sorted('2022-03-09', [
    promise('c-1', { status: 'kept', due: '2022-02-01' }),
    promise('c-2', { status: 'kept', due: '2022-02-09' }),
    promise('c-3', { status: 'missed' }),
    promise('c-4', { status: 'overtaken' }),
  ])
  expect(found.kept.map(({ id }) => id)).toEqual(['c-2', 'c-1'])
  expect([found.missed.length, found.overtaken.length, found.due.length]).toEqual([1, 1, 0])
})
