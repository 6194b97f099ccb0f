import { describe, expect, it } from 'vitest'
import { attributed, saidIn } from '../../support/attributed.ts'

describe('a transcript', () => {
  const text = 'QUESTION: Will the talks go on?\n\nMR. PALME: They will. I said that they would.\n\nSnow fell.'

  it('gives each turn to its speaker', () =>
    expect(saidIn(text)).toEqual([
      'QUESTION | Will the talks go on?',
      'MR. PALME | They will. I said that they would.',
    ]))

  it('is direct speech', () => expect(attributed(text)[1]?.one).toMatchObject({ mode: 'direct', rule: 'turn/quote' }))

  it.each([
    ['a dateline', 'HELSINKI: Snow fell on Monday.\n\nThe talks go on.'],
    ['a note', 'Note: snow fell.\n\nUpdate: more snow fell.'],
  ])('is not made of %s', (_what, other) => expect(saidIn(other)).toEqual([]))
})
