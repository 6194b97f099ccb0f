import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../src/model/meeting.ts'
import type { ReadFindings } from '../../../src/reconcile/reconcile.ts'
import { meeting, read } from '../../support/builders.ts'
import { named, published, reconciled } from '../reading.ts'

type Told = Partial<Meeting> & { readonly who?: readonly string[]; readonly people?: readonly string[] }

const BOTH = ['Russia', 'Ukraine']

/** A report of `date` that tells these meetings, of Russia and Ukraine where not said. */
function telling(date: string | null, ...meetings: readonly Told[]): ReadFindings {
  const words = meetings.map((_, at) => `meeting number ${at}`)
  const one = published(date, words.join(' '))
  const actors = [...new Set(meetings.flatMap(({ who = BOTH, people = [] }) => [...who, ...people]))]
  return read(one, {
    actors: named(one, actors),
    meetings: meetings.map(({ who = BOTH, people = [], ...told }, at) => {
      const participants = [...who, ...people].map((name) => ({ actor: `a-${name}`, part: 'party' as const }))
      const end = told.end ?? told.start ?? null
      return meeting(one, {
        words: words[at]!,
        level: null,
        place: 'Minsk',
        ...told,
        start: told.start ?? null,
        end,
        participants,
      })
    }),
  })
}

const meetingsOf = (...reads: readonly ReadFindings[]): readonly Meeting[] => reconciled(reads).record.meetings

const day = (start: string, more: Told = {}): Told => ({ start, ...more })
const call = (start: string, more: Told = {}): Told => ({ start, place: null, setting: 'phone', ...more })
const plan = (start: string | null, more: Told = {}): Told => ({ start, status: 'planned', ...more })

describe('two reports tell one meeting', () => {
  it.each([
    ['on one day in one place', telling('2024-05-02', day('2024-05-01')), telling('2024-05-03', day('2024-05-01'))],
    [
      'one names the country too',
      telling('2024-05-02', day('2024-05-01')),
      telling('2024-05-03', day('2024-05-01', { place: 'Minsk, Belarus' })),
    ],
    [
      'one names more parties',
      telling('2024-05-02', day('2024-05-01')),
      telling('2024-05-03', day('2024-05-01', { who: [...BOTH, 'France'] })),
    ],
    [
      'one does not know the place',
      telling('2024-05-02', day('2024-05-01')),
      telling('2024-05-03', day('2024-05-01', { place: null })),
    ],
    ['one knows only the month', telling('2024-05-02', day('2024-05-01')), telling('2024-07-03', day('2024-05'))],
    [
      'one day of a round of two',
      telling('2024-05-02', day('2024-05-01')),
      telling('2024-05-03', day('2024-05-01', { end: '2024-05-02' })),
    ],
    [
      'other delegates are named',
      telling('2024-05-02', day('2024-05-01', { people: ['Ivan Franko'] })),
      telling('2024-05-03', day('2024-05-01', { people: ['Otto Bauer'] })),
    ],
    [
      'go-betweens and a meeting',
      telling('2024-05-02', day('2024-05-01')),
      telling('2024-05-03', day('2024-05-01', { setting: 'proximity' })),
    ],
    ['a call on one day', telling('2024-05-02', call('2024-05-01')), telling('2024-05-03', call('2024-05-01'))],
    [
      'undated, in a report of that week',
      telling('2024-05-02', day('2024-05-01')),
      telling('2024-05-03', { start: null }),
    ],
    [
      'planned for the day and held on it',
      telling('2024-04-20', plan('2024-05-01')),
      telling('2024-05-03', day('2024-05-01')),
    ],
    [
      'planned in two weeks and held a day early',
      telling('2024-04-20', plan('2024-05-04')),
      telling('2024-05-03', day('2024-05-03')),
    ],
    ['planned for the month', telling('2024-04-20', plan('2024-05')), telling('2024-05-13', day('2024-05-12'))],
    [
      'planned, then cancelled',
      telling('2024-04-20', plan('2024-05-01')),
      telling('2024-04-28', day('2024-05-01', { status: 'cancelled' })),
    ],
  ])('%s', (_, a, b) => expect(meetingsOf(a, b)).toHaveLength(1))
})

describe('two meetings stay two', () => {
  it.each([
    ['on two days', telling('2024-05-02', day('2024-05-01')), telling('2024-05-03', day('2024-05-02'))],
    [
      'in two places',
      telling('2024-05-02', day('2024-05-01')),
      telling('2024-05-03', day('2024-05-01', { place: 'Geneva' })),
    ],
    [
      'of other parties',
      telling('2024-05-02', day('2024-05-01')),
      telling('2024-05-03', day('2024-05-01', { who: ['France', 'Germany'] })),
    ],
    [
      'with one party in common',
      telling('2024-05-02', day('2024-05-01')),
      telling('2024-05-03', day('2024-05-01', { who: ['Russia', 'France'] })),
    ],
    ['a call and a meeting', telling('2024-05-02', day('2024-05-01')), telling('2024-05-03', call('2024-05-01'))],
    [
      'calls of other callers',
      telling('2024-05-02', call('2024-05-01')),
      telling('2024-05-03', call('2024-05-01', { who: ['Russia', 'Germany'] })),
    ],
    [
      'a summit and the ministers beside it',
      telling('2024-05-02', day('2024-05-01', { level: 'leaders' })),
      telling('2024-05-03', day('2024-05-01', { level: 'ministers' })),
    ],
    ['planned anew after the last', telling('2024-05-20', plan('2024-05')), telling('2024-05-03', day('2024-05-01'))],
    [
      'planned for the month after it was told',
      telling('2024-05-20', plan('2024-06')),
      telling('2024-05-13', { start: '2024' }),
    ],
    [
      'planned elsewhere',
      telling('2024-04-20', plan('2024-05-01', { place: 'Geneva' })),
      telling('2024-05-03', day('2024-05-01')),
    ],
    [
      'planned for tomorrow, held weeks later',
      telling('2024-04-20', plan('2024-04-21')),
      telling('2024-05-13', day('2024-05-12')),
    ],
    ['undated, in undated reports', telling(null, { start: null }), telling(null, { start: null })],
  ])('%s', (_, a, b) => expect(meetingsOf(a, b)).toHaveLength(2))

  it('where one report tells both', () => {
    const both = telling('2024-05-03', day('2024-05-01'), day('2024-05-01', { place: 'Minsk', setting: 'proximity' }))
    expect(meetingsOf(both, telling('2024-05-02', day('2024-05-01')))).toHaveLength(2)
  })

  it('unless it tells the same of both', () => {
    expect(meetingsOf(telling('2024-05-03', day('2024-05-01'), day('2024-05-01')))).toHaveLength(1)
  })

  it('where a month fits two rounds, and says so', () => {
    const reads = [
      telling('2024-05-02', day('2024-05-01')),
      telling('2024-05-13', day('2024-05-12')),
      telling('2024-07-01', day('2024-05')),
    ]
    const { record, judgements } = reconciled(reads)
    expect(record.meetings).toHaveLength(3)
    expect(judgements.filter(({ verdict }) => verdict === 'unsure')).toHaveLength(2)
  })

  it('where a plan fits both: it was the first', () => {
    const meetings = meetingsOf(
      telling('2024-04-20', plan('2024-05')),
      telling('2024-05-13', day('2024-05-12')),
      telling('2024-05-27', day('2024-05-26')),
    )
    expect(meetings.map(({ start, evidence }) => [start, evidence.length])).toEqual([
      ['2024-05-12', 2],
      ['2024-05-26', 1],
    ])
  })

  it('where two plans of one meeting would tie two rounds together', () => {
    const meetings = meetingsOf(
      telling('2024-04-20', plan('2024-05-04')),
      telling('2024-04-21', plan('2024-05-04')),
      telling('2024-05-04', day('2024-05-03')),
      telling('2024-05-06', day('2024-05-05')),
    )
    expect(meetings).toHaveLength(2)
  })
})

describe('of values that reports give differently', () => {
  it('the sure one is kept, then the one most give; all stay in the accounts', () => {
    const doubtful = [{ rule: 'test', certainty: 'doubtful', marks: [] }] as const
    const [one] = meetingsOf(
      telling('2024-05-02', day('2024-05-01', { outcome: 'progress', foundBy: doubtful })),
      telling('2024-05-03', day('2024-05-01', { outcome: 'progress', foundBy: doubtful })),
      telling('2024-05-04', day('2024-05-01', { outcome: 'none' })),
    )
    expect(one!.outcome).toBe('none')
    expect(one!.accounts.map(({ outcome }) => outcome)).toEqual(['progress', 'progress', 'none'])
  })

  it('copies of a report have no vote of their own', () => {
    const story = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ')
    const wire = (ending: string, outcome: Meeting['outcome']): ReadFindings => {
      const one = published('2024-05-02', `${story} ${ending}`)
      const participants = BOTH.map((name) => ({ actor: `a-${name}`, part: 'party' as const }))
      return read(one, {
        actors: named(one, BOTH),
        meetings: [
          meeting(one, {
            words: story,
            start: '2024-05-01',
            end: '2024-05-01',
            place: 'Minsk',
            level: null,
            outcome,
            participants,
          }),
        ],
      })
    }
    const own = (number: number) => telling(`2024-05-0${number}`, day('2024-05-01', { outcome: 'none' }))
    const [one] = meetingsOf(
      wire('(first)', 'progress'),
      wire('(second)', 'progress'),
      wire('(third)', 'progress'),
      own(3),
      own(4),
    )
    expect(one!.outcome).toBe('none')
  })

  it('a plan’s date gives way to that of the meeting, and its status too', () => {
    const [one] = meetingsOf(
      telling('2024-04-20', plan('2024-05-04')),
      telling('2024-04-22', plan('2024-05-04')),
      telling('2024-05-03', day('2024-05-03')),
    )
    expect(one).toMatchObject({ start: '2024-05-03', end: '2024-05-03', status: 'held' })
    expect(one!.accounts.map(({ status }) => status)).toEqual(['planned', 'planned', 'held'])
  })

  it('the days of a round are those of a report that gives them all', () => {
    const [one] = meetingsOf(
      telling('2024-05-01', day('2024-05-01')),
      telling('2024-05-01', day('2024-05-01')),
      telling('2024-05-03', day('2024-05-01', { end: '2024-05-02' })),
    )
    expect(one).toMatchObject({ start: '2024-05-01', end: '2024-05-02' })
  })

  it('what is still going on is no outcome once there is one', () => {
    const [one] = meetingsOf(
      telling('2024-05-01', day('2024-05-01', { outcome: 'ongoing' })),
      telling('2024-05-01', day('2024-05-01', { outcome: 'ongoing' })),
      telling('2024-05-02', day('2024-05-01', { outcome: 'agreement' })),
    )
    expect(one!.outcome).toBe('agreement')
  })

  it('the last word on a plan counts', () => {
    const [one] = meetingsOf(
      telling('2024-04-20', plan('2024-05-01')),
      telling('2024-04-24', day('2024-05-01', { status: 'cancelled' })),
      telling('2024-04-28', plan('2024-05-01')),
    )
    expect(one!.status).toBe('planned')
  })
})
