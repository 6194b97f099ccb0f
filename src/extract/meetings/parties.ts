/** Who took part in a meeting, and as what. */
import { type ParsedSentence, perSentence } from '../../annotate/annotate.ts'
import type { Mention } from '../../annotate/mention.ts'
import { singular } from '../../annotate/words.ts'
import type { Part } from '../../model/meeting.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'
import { type Chunks, kindAt, phraseFrom, spanOfChunks, wholePhrase, wordAt } from './phrases.ts'

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

/** A description that says neither who nor for whom: “foreign ministers”, “our governments”. */
export function isVague({ actors, language }: Reading, id: string): boolean {
  const { kind, name } = actors.actor(id)
  if ((kind !== 'group' && kind !== 'organisation') || (actors.partyOf(id) ?? id) !== id) return false
  // A capital may only be that of a sentence’s beginning: “Mediators will meet”.
  if (/\p{Lu}/u.test(name.slice(1))) return false
  const people = language.lexicon('meeting-people')
  return !/\p{Lu}/u.test(name) || people.has(singular(name.toLowerCase().split(' ')[0]!))
}

/** Texts, meetings and onlookers are no parties: “agreement”, “the summit”, “reporters”. */
function isOutsider({ actors, language }: Reading, id: string): boolean {
  const { name, kind } = actors.actor(id)
  if (kind === 'person') return false
  if (language.lexicon('outlet').has(name) || language.lexicon('agency').has(name)) return true
  const last = singular(name.toLowerCase().split(' ').at(-1)!)
  return ['deal-noun', 'meeting-noun', 'meeting-outsider'].some((list) => language.lexicon(list).has(last))
}

const named = (reading: Reading, span: Span, except: readonly string[] = []): readonly string[] =>
  unique(mentionsIn(reading, span).flatMap((mention) => mention.actors)).filter(
    (id) => !except.includes(id) && !isVague(reading, id),
  )

/** The phrase after “of”, “from” or “for”: “leaders of the rebels”, “officials from both sides”. */
function tailOf(sentence: ParsedSentence, { last }: Chunks): Chunks | null {
  const link = last + 1
  return STANDS_FOR.has(wordAt(sentence, link)) && kindAt(sentence, link + 1) === 'np'
    ? phraseFrom(sentence, link + 1)
    : null
}

/** By first and last chunk: whom the phrases of a sentence were found to mean. */
const phrasesOf = perSentence(() => new Map<number, readonly string[]>())

/** Whom a phrase means; where its own words say only what they are, those they stand for: “their foreign ministers”. */
export function actorsOf(reading: Reading, sentence: ParsedSentence, { first, last }: Chunks): readonly string[] {
  const phrases = phrasesOf(sentence)
  const key = first * 65_536 + last
  const found = phrases.get(key)
  if (found) return found
  const ids = whomOf(reading, sentence, wholePhrase(sentence, { first, last })).filter((id) => !isOutsider(reading, id))
  phrases.set(key, ids)
  return ids
}

function whomOf(reading: Reading, sentence: ParsedSentence, phrase: Chunks): readonly string[] {
  const span = spanOfChunks(sentence, phrase)
  const direct = reading.actors.resolve(span)
  const tail = tailOf(sentence, phrase)
  const behind = tail ? reading.actors.resolve(spanOfChunks(sentence, tail)).filter((id) => !isVague(reading, id)) : []
  // “Negotiators from A and B” stand for both.
  if (behind.length > 1 && direct.every((id) => reading.actors.actor(id).kind !== 'person')) return behind
  if (direct.length > 0 && !direct.every((id) => isVague(reading, id))) return direct
  if (behind.length > 0) return behind
  const around = [...named(reading, span, direct), ...(tail ? named(reading, spanOfChunks(sentence, tail)) : [])]
  return around.length > 0 ? unique(around) : direct
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
