import { describe, expect, it } from 'vitest'
import { pairsToCompare } from '../../src/reconcile/blocks.ts'

describe('pairs to compare', () => {
  it('share a key, and come once and in order', () => {
    const things = [
      { id: 'a', keys: ['x', 'y'] },
      { id: 'b', keys: ['x', 'y'] },
      { id: 'c', keys: ['z'] },
      { id: 'd', keys: ['y', 'y'] },
    ]
    expect(pairsToCompare(things)).toEqual([
      ['a', 'b'],
      ['a', 'd'],
      ['b', 'd'],
    ])
  })

  it('grow with the things and not with their square, even where all share a key', () => {
    const things = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ id: String(at).padStart(5, '0'), keys: ['all', `some ${at % 7}`] }))
    const [few, many] = [pairsToCompare(things(1000)).length, pairsToCompare(things(4000)).length]
    expect(many).toBeLessThan(5 * few)
  })
})
