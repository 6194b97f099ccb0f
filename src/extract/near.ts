/** Finds what overlaps a stretch of text without looking at everything. */
import { overlaps, type Span } from '../model/span.ts'

/** Characters a block: about a short paragraph. */
const BLOCK = 512

/** Looks up, in order, the members whose spans overlap a stretch. */
export type Near<T> = (span: Span) => readonly T[]

export function nearBy<T>(members: readonly T[], spansOf: (member: T) => readonly Span[]): Near<T> {
  const blocks = new Map<number, number[]>()
  for (const [place, member] of members.entries())
    for (const { start, end } of spansOf(member))
      for (let block = Math.floor(start / BLOCK); block * BLOCK < end; block++) {
        const list = blocks.get(block)
        if (list) list.push(place)
        else blocks.set(block, [place])
      }
  return ({ start, end }) => {
    const places = new Set<number>()
    for (let block = Math.floor(start / BLOCK); block * BLOCK < end; block++)
      for (const place of blocks.get(block) ?? []) places.add(place)
    return [...places]
      .sort((a, b) => a - b)
      .map((place) => members[place]!)
      .filter((member) => spansOf(member).some((one) => overlaps(one, { start, end })))
  }
}
