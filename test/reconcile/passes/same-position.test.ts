import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/model/position.ts'
import { position, read, report, statement } from '../../support/builders.ts'
import { named, reconciled } from '../reading.ts'

const one = report({
  text: 'Russia wants the troops withdrawn, the troops wholly withdrawn, and an amnesty.',
  date: '2024-05-01',
})
const said = statement(one, { id: 's-1', speaker: 'a-Russia' })

function positionsOf(...given: readonly (Partial<Position> & { readonly words: string })[]): readonly Position[] {
  const positions = given.map((parts, at) =>
    position(one, { id: `p-${at}`, actor: 'a-Russia', issue: 'withdrawal', statement: 's-1', ...parts }),
  )
  return reconciled([read(one, { actors: named(one, ['Russia']), statements: [said], positions })]).record.positions
}

describe('positions in one statement', () => {
  it('that say the same are one, in the fullest words', () => {
    const positions = positionsOf({ words: 'the troops withdrawn' }, { words: 'the troops wholly withdrawn' })
    expect(positions.map(({ proposition }) => proposition)).toEqual(['the troops wholly withdrawn'])
  })

  it.each<[string, Partial<Position>]>([
    ['on another issue', { issue: 'justice' }],
    ['of another stance', { stance: 'accepts' }],
    ['of another date', { date: '2024-06-01' }],
    ['told by another', { reportedBy: 'narrator' }],
    ['in another statement', { statement: null }],
  ])('stay apart: %s', (_, parts) => {
    expect(
      positionsOf({ words: 'the troops withdrawn' }, { words: 'the troops wholly withdrawn', ...parts }),
    ).toHaveLength(2)
  })

  it('that say something else stay apart', () => {
    expect(positionsOf({ words: 'the troops withdrawn' }, { words: 'an amnesty' })).toHaveLength(2)
  })
})
