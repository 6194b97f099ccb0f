import { describe, expect, it } from 'vitest'
import type { Instrument } from '../../../src/model/instrument.ts'
import { instrument, read } from '../../support/builders.ts'
import { published, reconciled } from '../reading.ts'

const told = (date: string | null, given: Partial<Instrument>) => {
  const one = published(date)
  return read(one, { instruments: [instrument(one, given)] })
}

const instrumentsOf = (...reads: readonly ReturnType<typeof told>[]) => reconciled(reads).record.instruments

describe('instruments', () => {
  it.each([
    ['of one name', told('2024-05-01', { name: 'Geneva Accord' }), told('2024-09-01', { name: 'Geneva accords' })],
    [
      'of one name, one dated',
      told('2024-05-01', { name: 'Geneva Accord', date: '1988-04' }),
      told('2024-09-01', { name: 'the Geneva Accord' }),
    ],
    [
      'of one date and place',
      told('2024-05-01', { name: 'Geneva accords', date: '1988-04-14', place: 'Geneva' }),
      told('2024-05-01', { name: '4-point deal', date: '1988-04', place: 'Geneva' }),
    ],
    [
      'of one number',
      told('2024-05-01', { name: 'Security Council Resolution No. 1559', kind: 'statement' }),
      told('2024-09-01', { name: 'UN Security Council resolution 1559', kind: 'statement' }),
    ],
    [
      'of one day, called much the same',
      told('2024-05-01', { name: 'principles outlined in Geneva', kind: 'proposal', date: '2024-04-30' }),
      told('2024-09-01', { name: 'Geneva principles', kind: 'proposal', date: '2024-04-30' }),
    ],
    [
      'described alike in one week',
      told('2024-05-01', { name: 'draft treaty', kind: 'draft' }),
      told('2024-05-06', { name: 'the draft treaty', kind: 'draft' }),
    ],
  ])('are one: %s', (_, a, b) => expect(instrumentsOf(a, b)).toHaveLength(1))

  it.each([
    [
      'of another kind',
      told('2024-05-01', { name: 'Geneva Accord' }),
      told('2024-05-01', { name: 'Geneva Accord', kind: 'draft' }),
    ],
    [
      'of another date',
      told('2024-05-01', { name: 'Geneva Accord', date: '1988' }),
      told('2024-05-01', { name: 'Geneva Accord', date: '1954' }),
    ],
    [
      'of other numbers',
      told('2024-05-01', { name: 'Resolution 1701', kind: 'statement' }),
      told('2024-05-01', { name: 'Resolution 1559', kind: 'statement' }),
    ],
    [
      'of another number of points',
      told('2024-05-01', { name: 'Geneva Accord', points: 10 }),
      told('2024-05-01', { name: 'Geneva Accord', points: 13 }),
    ],
    [
      'described alike half a year apart',
      told('2024-01-01', { name: 'draft treaty', kind: 'draft' }),
      told('2024-07-01', { name: 'draft treaty', kind: 'draft' }),
    ],
    [
      'of one year and place only',
      told('2024-05-01', { name: 'Geneva Accord', date: '1988', place: 'Geneva' }),
      told('2024-05-01', { name: 'transit deal', date: '1988', place: 'Geneva' }),
    ],
  ])('stay apart: %s', (_, a, b) => expect(instrumentsOf(a, b)).toHaveLength(2))

  it('keep what any report says of them, and how far they have come', () => {
    const [one] = instrumentsOf(
      told('2024-05-01', { name: 'Geneva Accord', status: 'signed', points: 4 }),
      told('2024-06-01', { name: 'Geneva Accord', status: 'violated', date: '1988-04-14' }),
      told('2024-06-02', { name: 'Geneva Accord', status: 'proposed', date: '1988' }),
    )
    expect(one).toMatchObject({ status: 'violated', points: 4, date: '1988-04-14' })
    expect(one!.evidence).toHaveLength(3)
  })
})
