/** Finds what stands around a word in a sentence: phrases with their conjuncts, and the prepositional phrases of a clause. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Chunk } from '../../annotate/chunk.ts'
import type { Clause } from '../../annotate/clauses.ts'
import type { Span } from '../../model/span.ts'

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

export const kindAt = (sentence: ParsedSentence, chunk: number): Chunk['kind'] | null => sentence.chunks[chunk]?.kind ?? null

/** Whether the noun phrase at `chunk` is the subject of a finite verb, and so opens a new clause. */
const opensClause = (sentence: ParsedSentence, chunk: number): boolean =>
  sentence.clauses.some((clause) => clause.subject !== null && clause.subject.first <= chunk && chunk <= clause.subject.last && clause.verb > chunk)

/** The phrase that begins at a noun phrase, with the conjuncts after it: “Russia, Ukraine and the OSCE”. */
export function phraseFrom(sentence: ParsedSentence, first: number): Chunks {
  let last = first
  for (;;) {
    const next = kindAt(sentence, last + 1)
    const isAnd = next === 'conjunction' && wordAt(sentence, last + 1) === 'and'
    if (isAnd && kindAt(sentence, last + 2) === 'np' && !startsClause(sentence, last + 2, first)) last += 2
    else if (next === 'punctuation' && wordAt(sentence, last + 1) === ',' && isListed(sentence, last + 1)) {
      last += kindAt(sentence, last + 2) === 'np' ? 2 : 3
    } else return { first, last }
  }
}

const startsClause = (sentence: ParsedSentence, chunk: number, first: number): boolean =>
  opensClause(sentence, chunk) && !opensClause(sentence, first)

/** Whether the comma at `chunk` stands in a list that an “and” closes. */
function isListed(sentence: ParsedSentence, chunk: number): boolean {
  if (kindAt(sentence, chunk + 1) === 'conjunction') return wordAt(sentence, chunk + 1) === 'and' && kindAt(sentence, chunk + 2) === 'np' && !opensClause(sentence, chunk + 2)
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
const TOPIC = new Set(['on', 'about', 'over', 'regarding', 'concerning', 'into', 'against', 'for', 'toward', 'towards', 'as'])

/**
 * The phrases from one chunk to another that hang on what stands before them. Passes through participles (“held in Oslo”)
 * and stops at a subordinate clause. `isTime` tells phrases of time, which are no topics.
 */
export function adjunctsIn(sentence: ParsedSentence, { first, last }: Chunks, isTime: (span: Span) => boolean): readonly Adjunct[] {
  const found: Adjunct[] = []
  let nested = false
  for (let at = first; at <= last && at < sentence.chunks.length; at++) {
    const chunk = sentence.chunks[at]!
    if (chunk.kind === 'subordinator') break
    if (chunk.kind === 'vg' && chunk.group!.tense === 'infinitive') nested = true
    if (chunk.kind !== 'np') continue
    const preposition = at > first && kindAt(sentence, at - 1) === 'preposition' ? wordAt(sentence, at - 1) : null
    const phrase = phraseFrom(sentence, at)
    found.push({ ...phrase, preposition, nested })
    if (preposition !== null && TOPIC.has(preposition) && !isTime(spanOfChunks(sentence, phrase))) nested = true
    at = phrase.last
  }
  return found
}

/** The clause whose stretch holds a chunk. */
export const clauseAt = (sentence: ParsedSentence, chunk: number): Clause | null => {
  for (const clause of sentence.clauses) if (clause.first <= chunk && chunk <= clause.last) return clause
  return null
}
