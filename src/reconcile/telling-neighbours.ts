/** Which tellings are worth comparing: those of the same place or the same two parties, about the same time. */
import type { Telling } from './telling.ts'
import { monthsOf, widened } from './window.ts'

/** Parties of which pairs are made. */
const MOST_SIDES = 8
/** How many tellings of overlapping windows each is compared with: enough for all that differ, however many reports there are. */
const REACH = 200

function keysOf(telling: Telling): readonly string[] {
  const sides = [...telling.sides].sort().slice(0, MOST_SIDES)
  const pairs = sides.flatMap((a, at) => sides.slice(at + 1).map((b) => `${a} ${b}`))
  const about = telling.place === null ? pairs : [...pairs, ...telling.place.map((word) => `in ${word}`)]
  const months = telling.window ? monthsOf(widened(telling.window, telling.slack)) : []
  return months.flatMap((month) => about.map((key) => `${month} ${key}`))
}

/** Pairs of tellings, each once, the one that comes first in the list first. */
export function neighbours(tellings: readonly Telling[]): readonly (readonly [Telling, Telling])[] {
  const blocks = new Map<string, number[]>()
  tellings.forEach((telling, at) => {
    for (const key of keysOf(telling)) {
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  })
  const from = tellings.map((telling) => (telling.window ? telling.window.from - telling.slack : 0))
  const to = tellings.map((telling) => (telling.window ? telling.window.to + telling.slack : 0))
  const pairs = new Set<number>()
  for (const block of blocks.values()) {
    block.sort((a, b) => from[a]! - from[b]! || a - b)
    block.forEach((one, at) => {
      for (let next = at + 1; next <= at + REACH && next < block.length; next++) {
        const other = block[next]!
        if (from[other]! > to[one]!) break
        pairs.add(Math.min(one, other) * tellings.length + Math.max(one, other))
      }
    })
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [tellings[Math.floor(pair / tellings.length)]!, tellings[pair % tellings.length]!] as const)
}
