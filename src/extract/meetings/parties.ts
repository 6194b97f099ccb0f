/** Who took part in a meeting, and as what. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Mention } from '../../annotate/mention.ts'
import type { Part } from '../../model/meeting.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'
import { type Chunks, kindAt, phraseFrom, spanOfChunks, wordAt } from './phrases.ts'

export type Parts = Map<string, Part>

/** Mentions that lie in a stretch of text. */
export function mentionsIn({ actors: { mentions } }: Reading, { start, end }: Span): readonly Mention[] {
  let low = 0
  for (let high = mentions.length; low < high; ) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const found: Mention[] = []
  for (let i = low; i < mentions.length && mentions[i]!.start < end; i++) found.push(mentions[i]!)
  return found
}

/** Words that say whom the people of a phrase stand for: “officials from both sides”, “leaders of the rebels”. */
const STANDS_FOR = new Set(['of', 'from', 'for', 'representing'])

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]

/** Whom a phrase means, with what hangs on it where its own words name nobody. */
export function actorsOf(reading: Reading, sentence: ParsedSentence, phrase: Chunks): readonly string[] {
  const span = spanOfChunks(sentence, phrase)
  const direct = reading.actors.resolve(span)
  if (direct.length > 0) return direct
  const link = phrase.last + 1
  if (STANDS_FOR.has(wordAt(sentence, link)) && kindAt(sentence, link + 1) === 'np') {
    const tail = phraseFrom(sentence, link + 1)
    const named = reading.actors.resolve(spanOfChunks(sentence, tail))
    if (named.length > 0) return named
    return unique(mentionsIn(reading, spanOfChunks(sentence, tail)).flatMap((mention) => mention.actors))
  }
  return unique(mentionsIn(reading, span).flatMap((mention) => mention.actors))
}

/** Adds actors with a part, and for each person the party it speaks for. What was said first stands, unless it was only `party`. */
export function addParts(parts: Parts, { actors }: Reading, ids: readonly string[], part: Part): void {
  const add = (id: string): void => {
    const known = parts.get(id)
    if (known === undefined || (known === 'party' && part !== 'party')) parts.set(id, part)
  }
  for (const id of ids) {
    const party = actors.partyOf(id)
    if (party !== null && party !== id) add(party)
    if (party === null || party === id || actors.actor(id).kind === 'person') add(id)
  }
}

/** The parties of a meeting: those who are no persons, or persons nobody is known to stand behind. */
export const partiesAmong = ({ actors }: Reading, parts: ReadonlyMap<string, Part>): readonly string[] =>
  [...parts.keys()].filter((id) => actors.actor(id).kind !== 'person' || actors.partyOf(id) === null)
