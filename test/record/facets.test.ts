/** What facts are filtered and ordered by. */
import { describe, expect, it } from 'vitest'
import { daysOf, facetsOf, inOrderOfDate } from '../../src/record/facets.ts'
import * as build from '../support/builders.ts'

const text = build.report({ text: 'The ministers met in Vienna and spoke of a ceasefire.', date: '2022-02-10' })

describe('daysOf', () => {
  it.each([
    ['a meeting of one day', daysOf('meetings', build.meeting(text)), '2022-02-10', '2022-02-10'],
    [
      'a meeting of some days',
      daysOf('meetings', build.meeting(text, { end: '2022-02-12' })),
      '2022-02-10',
      '2022-02-12',
    ],
    [
      'a meeting whose end alone is known',
      daysOf('meetings', build.meeting(text, { start: null, end: '2022-02' })),
      '2022-02-01',
      '2022-02-28',
    ],
    [
      'a meeting about a year',
      daysOf('meetings', build.meeting(text, { start: '2022~', end: null })),
      '2022-01-01',
      '2022-12-31',
    ],
    [
      'a promise, from when it was made to when it is due',
      daysOf('commitments', build.commitment(text, { due: '2022-03' })),
      '2022-02-10',
      '2022-03-31',
    ],
    [
      'a promise that was due before it was reported',
      daysOf('commitments', build.commitment(text, { due: '2022-02-01' })),
      '2022-02-01',
      '2022-02-10',
    ],
    [
      'a statement over an interval',
      daysOf('statements', build.statement(text, { date: '2022-02-08/2022-02-10' })),
      '2022-02-08',
      '2022-02-10',
    ],
    ['a figure', daysOf('figures', build.figure(text, { asOf: '2024-02' })), '2024-02-01', '2024-02-29'],
    ['an instrument without a date', daysOf('instruments', build.instrument(text)), null, null],
    ['a condition', daysOf('conditions', build.condition(text)), null, null],
    ['a claim', daysOf('claims', build.claim(text)), null, null],
    ['an actor', daysOf('actors', build.actor(text, { name: 'Austria' })), null, null],
  ])('%s', (_, days, earliest, latest) => {
    expect(days).toEqual({ earliest, latest })
  })
})

describe('facetsOf', () => {
  const part = (actor: string) => ({ actor, part: 'party' as const })
  it.each([
    [
      'an actor: itself and its party',
      facetsOf('actors', build.actor(text, { name: 'X', id: 'a-1', party: 'a-2' })),
      ['a-1', 'a-2'],
      [],
    ],
    [
      'a meeting: who takes part, and its agenda',
      facetsOf(
        'meetings',
        build.meeting(text, {
          participants: [part('a-1'), part('a-2'), part('a-1')],
          agenda: [{ issue: 'borders', by: 'a-3' }],
        }),
      ),
      ['a-1', 'a-2'],
      ['borders'],
    ],
    [
      'a statement: who speaks, not to whom',
      facetsOf(
        'statements',
        build.statement(text, { speaker: 'a-1', addressee: 'a-2', issues: ['ceasefire', 'borders'] }),
      ),
      ['a-1'],
      ['ceasefire', 'borders'],
    ],
    [
      'a position: whose it is, not who reports it',
      facetsOf('positions', build.position(text, { actor: 'a-1', reportedBy: 'narrator', issue: 'sanctions' })),
      ['a-1'],
      ['sanctions'],
    ],
    ['a promise', facetsOf('commitments', build.commitment(text, { by: ['a-1', 'a-2'] })), ['a-1', 'a-2'], []],
    ['a condition', facetsOf('conditions', build.condition(text, { by: ['a-1'] })), ['a-1'], []],
    [
      'an instrument',
      facetsOf('instruments', build.instrument(text, { signatories: ['a-1'], endorsers: ['a-2'] })),
      ['a-1', 'a-2'],
      [],
    ],
    ['a claim', facetsOf('claims', build.claim(text, { by: ['a-1'], deniedBy: ['a-2'] })), ['a-1', 'a-2'], []],
    ['a figure nobody stands behind', facetsOf('figures', build.figure(text)), [], []],
  ])('%s', (_, facets, actor, issue) => {
    expect(facets).toEqual({ actor, issue, report: [text.id] })
  })
})

describe('inOrderOfDate', () => {
  it('puts the undated last, and equals by id', () => {
    const days = (id: string, earliest: string | null) => ({ id, earliest, latest: earliest })
    const mixed = [
      days('d', null),
      days('b', '2022-02-10'),
      days('c', '2021-01-01'),
      days('a', null),
      days('a2', '2022-02-10'),
    ]
    expect(mixed.sort(inOrderOfDate).map(({ id }) => id)).toEqual(['c', 'a2', 'b', 'a', 'd'])
  })
})
