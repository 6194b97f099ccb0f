import { describe, expect, it } from 'vitest'
import type { Commitment } from '../../../src/model/commitment.ts'
import { commitment, read } from '../../support/builders.ts'
import { named, published, reconciled } from '../reading.ts'

type Promised = Partial<Commitment> & { readonly words?: string; readonly who?: readonly string[] }

const BOTH = ['Russia', 'Ukraine']

const promise = (date: string, { who = BOTH, words = 'They promised.', ...given }: Promised) => {
  const one = published(date, words)
  const by = who.map((name) => `a-${name}`)
  return read(one, { actors: named(one, who), commitments: [commitment(one, { words, date, by, ...given })] })
}

const commitmentsOf = (...reads: readonly ReturnType<typeof promise>[]) => reconciled(reads).record.commitments

describe('commitments', () => {
  it.each([
    [
      'to meet, of one date',
      promise('2024-05-01', { due: '2024-05-20' }),
      promise('2024-05-03', { due: '2024-05-20' }),
    ],
    [
      'to meet, of one month and place',
      promise('2024-05-01', { due: '2024-06', place: 'Berlin' }),
      promise('2024-05-03', { due: '2024-06-02', place: 'Berlin' }),
    ],
    [
      'to meet there, of whom one report names one',
      promise('2024-05-01', { due: '2024-06', place: 'Berlin' }),
      promise('2024-05-03', { due: '2024-06-02', place: 'Berlin', who: ['Russia'] }),
    ],
    [
      'to meet there, undated, in the news of one week',
      promise('2024-05-01', { place: 'Berlin' }),
      promise('2024-05-05', { place: 'Berlin' }),
    ],
    [
      'of anything else, in much the same words',
      promise('2024-05-01', { what: 'exchange', due: '2024-06', words: 'to exchange three hundred prisoners in June' }),
      promise('2024-05-02', { what: 'exchange', due: '2024-06', words: 'the exchange of three hundred prisoners' }),
    ],
  ])('are one: %s', (_, a, b) => expect(commitmentsOf(a, b)).toHaveLength(1))

  it.each([
    ['of two dates', promise('2024-05-01', { due: '2024-05-20' }), promise('2024-05-03', { due: '2024-05-27' })],
    [
      'in two places',
      promise('2024-05-01', { due: '2024-06', place: 'Berlin' }),
      promise('2024-05-03', { due: '2024-06', place: 'Paris' }),
    ],
    [
      'of other parties',
      promise('2024-05-01', { due: '2024-06' }),
      promise('2024-05-03', { due: '2024-06', who: ['France', 'Germany'] }),
    ],
    [
      'of one more party, nobody says where',
      promise('2024-05-01', { due: '2024-06' }),
      promise('2024-05-03', { due: '2024-06', who: ['Russia'] }),
    ],
    ['undated, months apart', promise('2024-01-01', { place: 'Berlin' }), promise('2024-05-05', { place: 'Berlin' })],
    [
      'of two kinds',
      promise('2024-05-01', { due: '2024-06' }),
      promise('2024-05-03', { due: '2024-06', what: 'consult' }),
    ],
    [
      'of anything else, in other words',
      promise('2024-05-01', { what: 'other', due: '2024-06', words: 'to open the crossing for grain' }),
      promise('2024-05-02', { what: 'other', due: '2024-06', words: 'to release every sailor from the harbour' }),
    ],
  ])('stay apart: %s', (_, a, b) => expect(commitmentsOf(a, b)).toHaveLength(2))

  it('keep what a report says of their fate', () => {
    const given = { what: 'deliver', due: '2024-05-20', words: 'hand over the list of prisoners' } as const
    const [one] = commitmentsOf(promise('2024-05-01', given), promise('2024-05-22', { ...given, status: 'missed' }))
    expect(one!.status).toBe('missed')
  })

  it('keep the first announcement and the most precise date', () => {
    const [one] = commitmentsOf(
      promise('2024-05-03', { due: '2024-06-02', place: 'Berlin' }),
      promise('2024-05-01', { due: '2024-06', place: 'Berlin' }),
    )
    expect(one).toMatchObject({ date: '2024-05-01', due: '2024-06-02', by: ['state-RU', 'state-UA'] })
  })
})
