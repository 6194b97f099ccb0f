/** Which tellings are worth comparing: those of the same place or the same two parties, about the same time. */
import { dayOf } from '../model/date.ts'
import type { Telling } from './telling.ts'
import { widened } from './window.ts'

/** A window of more months than this says nothing. */
const MOST_MONTHS = 14
/** Parties of which pairs are made. */
const MOST_SIDES = 8
/** How many tellings of overlapping windows each is compared with: enough for all that differ, however many reports there are. */
const REACH = 200

function monthsOf(telling: Telling): readonly string[] {
  if (!telling.window) return []
  const { from, to } = widened(telling.window, telling.slack)
  const months: string[] = []
  for (let day = from; months.length < MOST_MONTHS; ) {
    const month = dayOf(day).slice(0, 7)
    months.push(month)
    const [year, number] = month.split('-').map(Number) as [number, number]
    day = Math.round(Date.UTC(year, number, 1) / 86_400_000)
    if (day > to) break
  }
  return months
}

function keysOf(telling: Telling): readonly string[] {
  const sides = [...telling.sides].sort().slice(0, MOST_SIDES)
  const pairs = sides.flatMap((a, at) => sides.slice(at + 1).map((b) => `${a} ${b}`))
  const about = telling.place === null ? pairs : [...pairs, ...telling.place.split(' ').map((word) => `in ${word}`)]
  return monthsOf(telling).flatMap((month) => about.map((key) => `${month} ${key}`))
}

/** Pairs of tellings, each once, the one with the smaller id first. */
export function neighbours(tellings: readonly Telling[]): readonly (readonly [Telling, Telling])[] {
  const blocks = new Map<string, Telling[]>()
  for (const telling of tellings)
    for (const key of keysOf(telling)) {
      const block = blocks.get(key)
      if (block) block.push(telling)
      else blocks.set(key, [telling])
    }
  const pairs = new Map<string, readonly [Telling, Telling]>()
  for (const block of blocks.values()) {
    const from = (telling: Telling): number => telling.window!.from - telling.slack
    block.sort((a, b) => from(a) - from(b) || (a.id < b.id ? -1 : 1))
    block.forEach((one, at) => {
      for (const other of block.slice(at + 1, at + 1 + REACH)) {
        if (from(other) > one.window!.to + one.slack) break
        const pair = one.id < other.id ? ([one, other] as const) : ([other, one] as const)
        pairs.set(`${pair[0].id}\n${pair[1].id}`, pair)
      }
    })
  }
  return [...pairs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
}
