/** Names inside one token: “Russia-Ukraine”, “US-led”, “pro-Russian”. */
import { isCapitalised, type Token } from '../token.ts'
import type { Knowledge, Naming } from './knowledge.ts'

export type Member = { readonly naming: Naming; readonly start: number; readonly end: number }

const MOST_PIECES = 4

/** The known names in a hyphenated token; null where there are none. */
export function compound(token: Token, know: Knowledge): readonly Member[] | null {
  const pieces = token.text.split(/[-‐‑–]/, MOST_PIECES + 1)
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return null
  const members: Member[] = []
  let { start } = token
  for (const piece of pieces) {
    const naming = know.names.word(piece)
    const known = naming !== null && naming.known.kind !== 'place'
    // “African-American” is no American of the one kind or the other.
    if (!known && isCapitalised(piece)) return null
    if (known) members.push({ naming, start, end: start + piece.length })
    start += piece.length + 1
  }
  return members.length > 0 ? members : null
}
