/** Finds what stands around a word in a sentence: phrases with their conjuncts, and the prepositional phrases of a clause. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Chunk } from '../../annotate/chunk.ts'
import type { Clause } from '../../annotate/clauses.ts'
import type { Span } from '../../model/span.ts'
import { isInSubject } from './lookup.ts'

/** Chunk indices, both inclusive. */
export type Chunks = { readonly first: number; readonly last: number }

/** A noun phrase that hangs on a verb or noun, with the preposition that ties it; `null` for a bare one (an object, a time). */
export type Adjunct = Chunks & {
  readonly preposition: string | null
  /** True where it more likely belongs to a topic just before it: “a truce in Gaza”. */
  readonly nested: boolean
}

export const spanOfChunks = (sentence: ParsedSentence, { first, last }: Chunks): Span => ({
  start: sentence.tokens[sentence.chunks[first]!.first]!.start,
  end: sentence.tokens[sentence.chunks[last]!.last]!.end,
})

/** The first word of a chunk. */
export const wordAt = (sentence: ParsedSentence, chunk: number): string => {
  const found = sentence.chunks[chunk]
  return found ? sentence.tokens[found.first]!.lower : ''
}

export const kindAt = (sentence: ParsedSentence, chunk: number): Chunk['kind'] | null =>
  sentence.chunks[chunk]?.kind ?? null

/** Whether the noun phrase at `chunk` is the subject of a finite verb, and so opens a new clause. */
const opensClause = isInSubject

/** Inside a sentence a full stop belongs to an abbreviation: “Mr. Annan”, “N. Korea”. */
const isAbbreviated = (sentence: ParsedSentence, stop: number): boolean =>
  wordAt(sentence, stop) === '.' && kindAt(sentence, stop - 1) === 'np' && kindAt(sentence, stop + 1) === 'np'

/** A subject with what an abbreviation or a conjunction before it cuts off: “Mr. A and Mr. B met”. */
export function wholePhrase(sentence: ParsedSentence, { first, last }: Chunks): Chunks {
  let from = first
  for (;;) {
    if (isAbbreviated(sentence, from - 1)) from -= 2
    else if (
      wordAt(sentence, from - 1) === ',' &&
      /^(?:jr|sr)$/.test(wordAt(sentence, from)) &&
      kindAt(sentence, from - 2) === 'np'
    )
      from -= 2
    else if (from < first && wordAt(sentence, from - 1) === 'and' && kindAt(sentence, from - 2) === 'np') from -= 2
    else return { first: from, last }
  }
}

/** The chunk before one, past an opening quotation mark. */
export const before = (sentence: ParsedSentence, chunk: number): number =>
  kindAt(sentence, chunk - 1) === 'other' && /^["“‘'«]$/.test(wordAt(sentence, chunk - 1)) ? chunk - 2 : chunk - 1

/** The preposition right before a noun phrase. */
export const prepositionBefore = (sentence: ParsedSentence, chunk: number): string | null => {
  const at = before(sentence, chunk)
  return kindAt(sentence, at) === 'preposition' ? wordAt(sentence, at) : null
}

/** The phrase that begins at a noun phrase, with the conjuncts after it: “Russia, Ukraine and the OSCE”. */
export function phraseFrom(sentence: ParsedSentence, first: number): Chunks {
  let last = first
  for (;;) {
    if (isAbbreviated(sentence, last + 1)) {
      last += 2
      continue
    }
    const next = kindAt(sentence, last + 1)
    if (isAsWellAs(sentence, last + 1)) {
      last += 4
      continue
    }
    const isAnd = next === 'conjunction' && wordAt(sentence, last + 1) === 'and'
    if (isAnd && kindAt(sentence, last + 2) === 'np' && !startsClause(sentence, last + 2, first)) last += 2
    else if (next === 'punctuation' && wordAt(sentence, last + 1) === ',' && isListed(sentence, last + 1)) {
      last += kindAt(sentence, last + 2) === 'np' ? 2 : 3
    } else return { first, last }
  }
}

/** “A as well as B” names both. */
const isAsWellAs = (sentence: ParsedSentence, at: number): boolean =>
  wordAt(sentence, at) === 'as' &&
  wordAt(sentence, at + 1) === 'well' &&
  wordAt(sentence, at + 2) === 'as' &&
  kindAt(sentence, at + 3) === 'np'

const startsClause = (sentence: ParsedSentence, chunk: number, first: number): boolean =>
  opensClause(sentence, chunk) && !opensClause(sentence, first)

/** Whether the comma at `chunk` stands in a list that an “and” closes. */
function isListed(sentence: ParsedSentence, chunk: number): boolean {
  if (kindAt(sentence, chunk + 1) === 'conjunction')
    return (
      wordAt(sentence, chunk + 1) === 'and' && kindAt(sentence, chunk + 2) === 'np' && !opensClause(sentence, chunk + 2)
    )
  for (let i = chunk + 1; i < chunk + 14; i += 2) {
    if (kindAt(sentence, i) !== 'np') return false
    const next = wordAt(sentence, i + 1)
    if (next === 'and') return kindAt(sentence, i + 2) === 'np' && !opensClause(sentence, i + 2)
    if (next !== ',') return false
    if (wordAt(sentence, i + 2) === 'and') return kindAt(sentence, i + 3) === 'np' && !opensClause(sentence, i + 3)
  }
  return false
}

/** Topics end what hangs on the meeting: “talks on the conflict in Kenya” are not in Kenya. */
const TOPIC = new Set([
  'on',
  'about',
  'over',
  'regarding',
  'concerning',
  'into',
  'against',
  'for',
  'toward',
  'towards',
  'as',
])

/** What stands after these is another occasion: “a meeting before his talks with X”. */
const OTHER_TIME = new Set(['before', 'after', 'since', 'following', 'until', 'despite', 'ahead'])

/**
 * The phrases from one chunk to another that hang on what stands before them. Passes through participles (“held in Oslo”)
 * and stops at a subordinate clause. `isTime` tells phrases of time, which are no topics.
 */
export function adjunctsIn(
  sentence: ParsedSentence,
  { first, last }: Chunks,
  isTime: (span: Span) => boolean,
): readonly Adjunct[] {
  const found: Adjunct[] = []
  let nested = false
  for (let at = first; at <= last && at < sentence.chunks.length; at++) {
    const chunk = sentence.chunks[at]!
    if (chunk.kind === 'subordinator') break
    if (
      chunk.kind === 'vg' &&
      (chunk.group!.tense === 'infinitive' ||
        (chunk.group!.tense === 'gerund' && kindAt(sentence, at - 1) === 'preposition'))
    )
      nested = true
    if (chunk.kind !== 'np') continue
    const preposition = at > first ? prepositionBefore(sentence, at) : null
    const phrase = phraseFrom(sentence, at)
    if (preposition !== null && OTHER_TIME.has(preposition) && !isTime(spanOfChunks(sentence, phrase))) break
    found.push({ ...phrase, preposition, nested })
    if (preposition !== null && TOPIC.has(preposition) && !isTime(spanOfChunks(sentence, phrase))) nested = true
    at = phrase.last
  }
  return found
}

const ABOUT = new Set(['on', 'about', 'over', 'regarding', 'concerning'])

/** What an occasion is about, from the phrase that says so to the end of what hangs on it: “on a truce and the return of prisoners”. */
export function topicOf(
  sentence: ParsedSentence,
  adjuncts: readonly Adjunct[],
  isTime: (span: Span) => boolean,
): Span | null {
  const topic = adjuncts.find(
    ({ preposition, nested }, i) =>
      (preposition !== null && ABOUT.has(preposition) && !isTime(spanOfChunks(sentence, adjuncts[i]!))) ||
      (nested && preposition === null),
  )
  return topic
    ? { start: spanOfChunks(sentence, topic).start, end: spanOfChunks(sentence, adjuncts.at(-1)!).end }
    : null
}

/** The clause whose stretch holds a chunk. */
export const clauseAt = (sentence: ParsedSentence, chunk: number): Clause | null => {
  for (const clause of sentence.clauses) if (clause.first <= chunk && chunk <= clause.last) return clause
  return null
}
