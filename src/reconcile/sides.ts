/** For whom actors act: the states and bodies that facts are about when they name people. */
import type { Actor } from '../model/actor.ts'

export type Sides = {
  /** The party an actor speaks for, and that one's in turn; itself where it speaks for nobody. */
  readonly of: (actor: string) => string
  /** The sides of several actors. */
  readonly all: (actors: readonly string[]) => ReadonlySet<string>
  readonly isPerson: (actor: string) => boolean
}

/** A spokesman of a ministry of a state: longer chains are mistakes. */
const LONGEST_CHAIN = 4

export function sidesOf(actors: readonly Actor[]): Sides {
  const known = new Map(actors.map((actor) => [actor.id, actor]))
  const of = (id: string): string => {
    let at = id
    for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
      const party = known.get(at)?.party
      if (!party || party === id) return at
      at = party
    }
    return at
  }
  return { of, isPerson: (id) => known.get(id)?.kind === 'person', all: (ids) => new Set(ids.map(of)) }
}

export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  for (const one of fewer) if (more.has(one)) count++
  return count
}
