/** Finds the names that lists know where they stand alone, and where a lost link broke them in two. */
import type { Token } from '../token.ts'
import { isAcronym, isTime } from './capitals.ts'
import type { Knowledge, Naming } from './knowledge.ts'
import type { KnownPart } from './part.ts'
import type { Found } from './phrase-table.ts'

/** A sentence, and what is known of names. */
export type Capitals = { readonly tokens: readonly Token[]; readonly know: Knowledge }

/** “Cambodia n”, “Sunni s”: a name whose ending stands outside the link that was lost. */
function broken(tokens: readonly Token[], at: number, know: Knowledge): Naming | null {
  const token = tokens[at]!
  const ending = tokens[at + 1]
  if (!ending || ending.start === token.end || !isEnding(tokens, at, ending, know)) return null
  return know.names.word(token.text + ending.text)
}

/** A small word is an ending only where it could be nothing else: “the Zimbabwe an party”. */
function isEnding(tokens: readonly Token[], at: number, ending: Token, know: Knowledge): boolean {
  return know.endings.has(ending.text) && (!know.closed.has(ending.text) || tokens[at - 1]?.lower === 'the')
}

/** “South Africa n”. */
function brokenPhrase(tokens: readonly Token[], at: number, last: number, know: Knowledge): KnownPart | null {
  const ending = tokens[last + 1]
  if (last === at || !ending || ending.start === tokens[last]!.end || !isEnding(tokens, at, ending, know)) return null
  const words = tokens.slice(at, last + 1).map((token) => token.text)
  const known = know.nationalities.get(words.join(' ') + ending.text)
  return known
    ? { kind: 'known', first: at, last: last + 1, naming: { known, as: 'nationality', weak: false }, broken: true }
    : null
}

/** “Georgia's Security Council” is not that of the United Nations. */
function isOwned(tokens: readonly Token[], at: number, know: Knowledge): boolean {
  const before = tokens[at - 1]
  return before !== undefined && (before.tag === 'possessive' || know.nationalities.has(before.text))
}

/** Whether a name of its own goes on with the next word: “Washington Post”, “Jordan Smith”. */
function goesOn({ tokens, know }: Capitals, last: number): boolean {
  const next = tokens[last + 1]
  if (next?.tag !== 'name' || next.start - tokens[last]!.end > 1) return false
  if (isTime(next, know) || isAcronym(next.text)) return false
  return !know.names.longestAt(tokens, last + 1) && know.roles.longestAt(tokens, last + 1)?.value.is !== 'title'
}

/** “NAIROBI”: a name in capitals, as at the head of a story. */
function shouted(tokens: readonly Token[], at: number, know: Knowledge): Found<Naming> | null {
  const { text, lower } = tokens[at]!
  if (text.length < 5 || text !== text.toUpperCase()) return null
  const value = know.names.word(text[0] + lower.slice(1))
  return value && { value, last: at }
}

/** The name of a known state or body, unless the words are part of another name. */
export function knownAt(reading: Capitals, at: number): KnownPart | null {
  const { tokens, know } = reading
  const whole = broken(tokens, at, know)
  if (whole) return { kind: 'known', first: at, last: at + 1, naming: whole, broken: true }
  const found = know.names.longestAt(tokens, at) ?? shouted(tokens, at, know)
  if (!found) return null
  const { value: naming, last } = found
  const phrase = brokenPhrase(tokens, at, last, know)
  if (phrase) return phrase
  if (naming.weak && last > at && isOwned(tokens, at, know)) return null
  const place = naming.known.kind === 'place'
  const ambiguous = place || (last === at && (naming.as === 'capital' || know.givenNames.has(tokens[at]!.text)))
  if (ambiguous && goesOn(reading, last)) return null
  return { kind: 'known', first: at, last, naming, broken: false }
}
