import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusters } from '../../src/reconcile/clusters.ts'
import { shuffled } from './world.ts'

describe('clusters', () => {
  it('hold what is linked, directly or through others', () => {
    const found = clusters(['d', 'c', 'b', 'a', 'e'])
    found.unite('d', 'b')
    found.unite('b', 'a')
    expect(found.all()).toEqual([['a', 'b', 'd'], ['c'], ['e']])
    expect(found.of('d')).toBe('a')
    expect([...found.members('b')].sort()).toEqual(['a', 'b', 'd'])
  })

  it('are the same in whatever order they are linked', () => {
    const node = fc.integer({ min: 0, max: 12 }).map(String)
    const links = fc.array(fc.tuple(node, node), { maxLength: 15 })
    const nodes = Array.from({ length: 13 }, (_, at) => String(at))
    const linked = (pairs: readonly (readonly [string, string])[]): unknown => {
      const found = clusters(nodes)
      for (const [a, b] of pairs) found.unite(a, b)
      return [found.all(), nodes.map(found.of)]
    }
    fc.assert(
      fc.property(links, fc.nat(), (pairs, seed) => {
        expect(linked(shuffled(pairs, seed))).toEqual(linked(pairs))
      }),
    )
  })
})
