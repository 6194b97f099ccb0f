/** Whether two propositions speak of the same matter, by the letters their words share. */

/** Words shorter than this carry grammar rather than matter in most languages written in letters. */
const SHORTEST_WORD = 4

/** From this share of common letter triples on, one party's two wordings are of one matter. */
const SAME_MATTER = 0.6

/** From this share on, two wordings touch: they may well be of one matter, said in other words. */
const TOUCHING = 0.15

/** Two parties word things apart; to say that they mean one thing takes more. */
const SAME_ACROSS_PARTIES = 0.75

/** A proposition taken apart for comparing. */
export type Matter = {
  readonly folded: string
  /** The letter triples of its longer words, so that inflected forms ("withdraw", "withdrawal") still meet. */
  readonly triples: ReadonlySet<string>
}

export function matterOf(text: string): Matter {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const triples = new Set<string>()
  for (const word of folded.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (word.length < SHORTEST_WORD) continue
    for (let i = 0; i + 3 <= word.length; i++) triples.add(word.slice(i, i + 3))
  }
  return { folded: folded.trim(), triples }
}

/** In [0, 1]: the share of the shorter text's triples that the longer one has too. */
export function likeness(a: Matter, b: Matter): number {
  const [fewer, more] = a.triples.size <= b.triples.size ? [a.triples, b.triples] : [b.triples, a.triples]
  if (fewer.size === 0) return a.folded === b.folded ? 1 : 0
  let shared = 0
  for (const triple of fewer) if (more.has(triple)) shared++
  return shared / fewer.size
}

export const isSameMatter = (a: Matter, b: Matter): boolean => likeness(a, b) >= SAME_MATTER

export const isTouching = (a: Matter, b: Matter): boolean => likeness(a, b) >= TOUCHING

export const isSameAcrossParties = (a: Matter, b: Matter): boolean => likeness(a, b) >= SAME_ACROSS_PARTIES
