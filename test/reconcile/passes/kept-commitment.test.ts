import { describe, expect, it } from 'vitest'
import type { Commitment } from '../../../src/model/commitment.ts'
import type { Meeting } from '../../../src/model/meeting.ts'
import type { ReadFindings } from '../../../src/reconcile/reconcile.ts'
import { commitment, meeting, read } from '../../support/builders.ts'
import { named, published, reconciled } from '../reading.ts'

const BOTH = ['Russia', 'Ukraine']

/** A promise, made in a report of `date`, by Russia and Ukraine to meet in Berlin. */
function promise(date: string, due: string | null, more: Partial<Commitment> = {}): ReadFindings {
  const one = published(date)
  const given = { by: BOTH.map((name) => `a-${name}`), due, place: 'Berlin', date, ...more }
  return read(one, { actors: named(one, BOTH), commitments: [commitment(one, given)] })
}

function news(
  date: string,
  start: string,
  more: Partial<Meeting> & { readonly who?: readonly string[] } = {},
): ReadFindings {
  const one = published(date)
  const { who = BOTH, ...told } = more
  const participants = who.map((name) => ({ actor: `a-${name}`, part: 'party' as const }))
  return read(one, {
    actors: named(one, who),
    meetings: [meeting(one, { start, end: start, place: 'Berlin', level: null, ...told, participants })],
  })
}

/** A report that speaks of these and tells of no meeting. */
function talk(date: string, who: readonly string[] = BOTH): ReadFindings {
  const one = published(date)
  return read(one, { actors: named(one, who) })
}

/** Two reports that speak of them in the weeks after February. */
const SILENCE = [talk('2024-03-05'), talk('2024-03-20')]

function fate(...reads: readonly ReadFindings[]): string {
  const { record } = reconciled(reads)
  return record.commitments.map(({ status, keptBy }) => (keptBy ? `${status} by a meeting` : status)).join(', ')
}

describe('a promise to meet', () => {
  it.each<[string, string, readonly ReadFindings[]]>([
    [
      'is kept on the day',
      'kept by a meeting',
      [promise('2024-01-28', '2024-02-10'), news('2024-02-11', '2024-02-10')],
    ],
    [
      'is kept within the month',
      'kept by a meeting',
      [promise('2024-01-28', '2024-02'), news('2024-02-11', '2024-02-10')],
    ],
    [
      'may slip by a few days in two weeks',
      'kept by a meeting',
      [promise('2024-01-28', '2024-02-11'), news('2024-02-14', '2024-02-13')],
    ],
    [
      'is kept with a mediator',
      'kept by a meeting',
      [promise('2024-01-28', '2024-02-10'), news('2024-02-11', '2024-02-10', { who: [...BOTH, 'Turkey'] })],
    ],
    [
      'is overtaken when called off',
      'overtaken',
      [promise('2024-01-28', '2024-02-10'), news('2024-02-05', '2024-02-10', { status: 'cancelled' })],
    ],
    [
      'is overtaken when put off',
      'overtaken',
      [promise('2024-01-28', '2024-02-10'), news('2024-02-05', '2024-02-10', { status: 'postponed' })],
    ],
    ['is missed if later news of them know of none', 'missed', [promise('2024-01-28', '2024-02-10'), ...SILENCE]],
    ['is open if only one report is there to know', 'open', [promise('2024-01-28', '2024-02-10'), talk('2024-03-05')]],
    [
      'is open if reports come only much later',
      'open',
      [promise('2024-01-28', '2024-02-10'), talk('2024-08-05'), talk('2024-08-06')],
    ],
    [
      'is open if one party alone promised',
      'open',
      [promise('2024-01-28', '2024-02-10', { by: ['a-Russia'] }), ...SILENCE],
    ],
    [
      'is not kept by what was told before it was due',
      'open',
      [promise('2024-01-28', '2024-02-10'), news('2024-02-05', '2024-02', { place: null })],
    ],
    ['is open while it is not due', 'open', [promise('2024-01-28', '2024-02-10'), talk('2024-02-02')]],
    [
      'is open so soon after that news may be to come',
      'open',
      [promise('2024-01-28', '2024-02-10'), talk('2024-02-14')],
    ],
    [
      'is open if later news are of others',
      'open',
      [promise('2024-01-28', '2024-02-10'), talk('2024-03-01', ['Russia', 'France'])],
    ],
    ['is open without a date', 'open', [promise('2024-01-28', null), ...SILENCE]],
    [
      'is not kept by a meeting before it',
      'missed',
      [promise('2024-01-28', '2024-02'), news('2024-01-21', '2024-01-20'), ...SILENCE],
    ],
    [
      'is not kept by others',
      'missed',
      [
        promise('2024-01-28', '2024-02-10'),
        news('2024-02-11', '2024-02-10', { who: ['Russia', 'France'] }),
        ...SILENCE,
      ],
    ],
    [
      'is neither kept nor missed when they met elsewhere',
      'open',
      [promise('2024-01-28', '2024-02-10'), news('2024-02-11', '2024-02-10', { place: 'Paris' }), ...SILENCE],
    ],
    [
      'is one in two reports',
      'missed',
      [promise('2024-01-28', '2024-02-10'), promise('2024-01-29', '2024-02'), ...SILENCE],
    ],
  ])('%s', (_, expected, reads) => expect(fate(...reads)).toBe(expected))

  it('is kept by the meeting that its own words announce', () => {
    const one = published('2024-01-28', 'They agreed to meet in Berlin in two weeks.')
    const participants = BOTH.map((name) => ({ actor: `a-${name}`, part: 'party' as const }))
    const words = 'agreed to meet in Berlin in two weeks'
    const announced = read(one, {
      actors: named(one, BOTH),
      meetings: [
        meeting(one, {
          words,
          start: '2024-02-11',
          end: null,
          place: 'Berlin',
          level: null,
          status: 'planned',
          participants,
        }),
      ],
      commitments: [commitment(one, { words, by: ['a-Russia'], due: null, place: 'Berlin' })],
    })
    const { record } = reconciled([announced, news('2024-02-11', '2024-02-10')])
    expect(record.meetings.map(({ status, start }) => [status, start])).toEqual([['held', '2024-02-10']])
    expect(record.commitments.map(({ status, keptBy }) => [status, keptBy])).toEqual([['kept', record.meetings[0]!.id]])
  })
})

describe('a promise of anything else', () => {
  it('stays open: nothing here tells whether it was done', () => {
    expect(fate(promise('2024-01-28', '2024-02-10', { what: 'exchange' }), ...SILENCE)).toBe('open')
  })
})
