/** Which of many things are worth comparing: those that share a key, and not all pairs of all. */

export type Keyed = { readonly id: string; readonly keys: readonly string[] }

/** A larger block is split by a second key; what still is larger is compared with its neighbours only. */
const LARGEST_BLOCK = 60
const NEIGHBOURS = 12

function blocksOf(things: readonly Keyed[], keysOf: (thing: Keyed) => readonly string[]): ReadonlyMap<string, Keyed[]> {
  const blocks = new Map<string, Keyed[]>()
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const block = blocks.get(key)
      if (block) block.push(thing)
      else blocks.set(key, [thing])
    }
  return blocks
}

const keyPairs = ({ keys }: Keyed): string[] => keys.flatMap((a) => keys.filter((b) => b > a).map((b) => `${a} ${b}`))

/** Pairs of ids that share a key, each once and in order; `things` sorted by id. */
export function pairsToCompare(things: readonly Keyed[]): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>()
  const add = (block: readonly Keyed[], reach: number): void => {
    block.forEach((a, at) => {
      for (const b of block.slice(at + 1, at + 1 + reach)) pairs.set(`${a.id}\n${b.id}`, [a.id, b.id])
    })
  }
  for (const block of blocksOf(things, ({ keys }) => keys).values()) {
    if (block.length <= LARGEST_BLOCK) add(block, block.length)
    else
      for (const smaller of blocksOf(block, keyPairs).values())
        add(smaller, smaller.length <= LARGEST_BLOCK ? smaller.length : NEIGHBOURS)
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1))
}
