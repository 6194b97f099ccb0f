import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../src/model/meeting.ts'
import { answered } from '../../src/reflect/answered.ts'
import * as make from '../support/builders.ts'

const report = make.report({ text: 'France and Spain will meet.', date: '1895-03-09' })
const actors = ['France', 'Spain', 'Italy'].map((name) => make.actor(report, { name, id: name, words: 'will' }))

const meeting = (id: string, given: Partial<Meeting>) =>
  make.meeting(report, {
    id,
    start: '1895-03-20',
    end: null,
    place: 'Geneva',
    participants: [
      { actor: 'France', part: 'party' },
      { actor: 'Spain', part: 'party' },
    ],
    ...given,
  })

const withItaly = [{ actor: 'Italy', part: 'party' }] as const

const isAnswered = (plan: Meeting, other: Meeting): boolean =>
  answered(make.record([report], { actors, meetings: [plan, other] }))({
    date: plan.start,
    meeting: plan,
    commitments: [],
  })

describe('a meeting planned for a day', () => {
  it.each<[string, Partial<Meeting>, boolean]>([
    ['held that day', { status: 'held' }, true],
    ['held a day later', { status: 'held', start: '1895-03-21' }, true],
    ['held the day before, which is another one', { status: 'held', start: '1895-03-19' }, false],
    ['held a week later', { status: 'held', start: '1895-03-27' }, false],
    ['held elsewhere', { status: 'held', place: 'Vienna' }, false],
    ['held at no known place', { status: 'held', place: null }, true],
    ['held by somebody else', { status: 'held', participants: withItaly }, false],
    ['put off', { status: 'postponed', start: '1895-03-19' }, true],
    ['called off', { status: 'cancelled' }, true],
    ['planned once more', { status: 'planned' }, false],
  ])('%s', (_, other, expected) => {
    expect(isAnswered(meeting('plan', { status: 'planned' }), meeting('other', other))).toBe(expected)
  })
})

describe('a postponed meeting', () => {
  it.each<[string, Partial<Meeting>, boolean]>([
    ['is answered by the next one held', { status: 'held', start: '1895-05-02', place: 'Vienna' }, true],
    ['not by one before it', { status: 'held', start: '1895-02-02' }, false],
    ['not by a plan', { status: 'planned', start: '1895-05-02' }, false],
  ])('%s', (_, other, expected) => {
    expect(isAnswered(meeting('plan', { status: 'postponed' }), meeting('other', other))).toBe(expected)
  })
})
