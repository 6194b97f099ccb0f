/** Ties each verb group to its subject and to what opens its clause, by walking left from the verb. */
import type { Chunk, VerbGroup } from './chunk.ts'
import type { Token } from './token.ts'

/** A noun phrase with its conjuncts and genitives: chunk indices, `last` inclusive. `head` is the chunk that decides. */
export type Phrase = { readonly first: number; readonly last: number; readonly head: number }

export type Clause = {
  /** Chunk index of the verb group. */
  readonly verb: number
  readonly group: VerbGroup
  readonly subject: Phrase | null
  /** Chunk index of the word that opens it: that, because, who, …; null for a main or coordinate clause. */
  readonly marker: number | null
  /** First and last chunk, inclusive: to the next clause's beginning or the sentence's end. */
  readonly first: number
  readonly last: number
}

const text = (tokens: readonly Token[], chunk: Chunk | undefined): string => (chunk ? tokens[chunk.first]!.text : '')

/** The phrase that ends at chunk `at`, with conjuncts to its left: “Russia, Ukraine and the OSCE”. */
export function phraseEndingAt(tokens: readonly Token[], chunks: readonly Chunk[], at: number): Phrase {
  let first = at
  for (;;) {
    const link = chunks[first - 1]
    const other = chunks[first - 2]
    const isAnd = link?.kind === 'conjunction' && tokens[link.first]!.lower !== 'but'
    const isListComma = link?.kind === 'punctuation' && text(tokens, link) === ',' && first < at && isListed(tokens, chunks, first, at)
    if (isAnd && other?.kind === 'np') { first -= 2; continue }
    if (isAnd && text(tokens, other) === ',' && chunks[first - 3]?.kind === 'np') { first -= 3; continue }
    if (isListComma && other?.kind === 'np') { first -= 2; continue }
    return { first, last: at, head: at }
  }
}

/** A comma belongs to a list only where an “and” stands later in it. */
const isListed = (tokens: readonly Token[], chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks.slice(from, to + 1).some((chunk) => chunk.kind === 'conjunction' && tokens[chunk.first]!.lower === 'and')

/** From a closing comma at `at`, the chunk before the opening comma of the insertion it closes; −1 where none. */
function beforeInsertion(tokens: readonly Token[], chunks: readonly Chunk[], at: number): number {
  for (let i = at - 1; i > 0 && at - i < 16; i--) {
    if (text(tokens, chunks[i]) !== ',') continue
    const opens = chunks[i + 1]
    if (!opens) return -1
    if (opens.kind === 'conjunction') return -1
    return i - 1
  }
  return -1
}

/** Walks left from a verb group to its subject. */
function findSubject(tokens: readonly Token[], chunks: readonly Chunk[], verb: number, known: readonly Clause[]): Pick<Clause, 'subject' | 'marker'> {
  let at = verb - 1
  while (at >= 0) {
    const chunk = chunks[at]!
    const left = chunks[at - 1]
    if (chunk.kind === 'adverb' || chunk.kind === 'other') { at--; continue }
    if (chunk.kind === 'np') {
      const phrase = phraseEndingAt(tokens, chunks, at)
      const opener = chunks[phrase.first - 1]
      if (opener?.kind === 'preposition') { at = phrase.first - 2; continue }
      if (isTime(tokens, chunk) && at > 0) { at--; continue }
      return { subject: phrase, marker: markerBefore(chunks, phrase.first) }
    }
    if (chunk.kind === 'wh') return { subject: left?.kind === 'np' ? antecedent(tokens, chunks, at - 1) : commaAntecedent(tokens, chunks, at), marker: at }
    if (chunk.kind === 'subordinator') return { subject: null, marker: at }
    if (chunk.kind === 'punctuation' && text(tokens, chunk) === ',') {
      const before = beforeInsertion(tokens, chunks, at)
      if (before < 0) return { subject: null, marker: null }
      at = before
      continue
    }
    if (chunk.kind === 'conjunction') return { subject: shared(known, at), marker: null }
    return { subject: null, marker: null }
  }
  return { subject: null, marker: null }
}

/** What a relative clause describes: the phrase before it, without a prepositional tail of places. */
function antecedent(tokens: readonly Token[], chunks: readonly Chunk[], at: number): Phrase {
  return phraseEndingAt(tokens, chunks, at)
}

function commaAntecedent(tokens: readonly Token[], chunks: readonly Chunk[], at: number): Phrase | null {
  return text(tokens, chunks[at - 1]) === ',' && chunks[at - 2]?.kind === 'np' ? antecedent(tokens, chunks, at - 2) : null
}

/** In “met Kuleba and said”, the second verb takes the first one's subject. */
function shared(known: readonly Clause[], before: number): Phrase | null {
  for (let i = known.length - 1; i >= 0; i--) {
    const clause = known[i]!
    if (clause.verb < before && clause.group.finite && clause.subject) return clause.subject
  }
  return null
}

const markerBefore = (chunks: readonly Chunk[], first: number): number | null => {
  for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
    const { kind } = chunks[i]!
    if (kind === 'subordinator' || kind === 'wh') return i
    if (kind !== 'adverb') return null
  }
  return null
}

const NONE = { subject: null, marker: null } as const

const TIME_NOUN = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight)$/

const isTime = (tokens: readonly Token[], chunk: Chunk): boolean => TIME_NOUN.test(tokens[chunk.head]!.lower)

/** A lone -ed form after a noun is a participle where a later verb would else lose its subject: “talks held in Paris ended”. */
function isReduced(tokens: readonly Token[], chunks: readonly Chunk[], at: number, found: Pick<Clause, 'subject' | 'marker'>): boolean {
  const chunk = chunks[at]!
  if (chunk.first !== chunk.last || tokens[chunk.head]!.form !== 'ed' || chunks[at - 1]?.kind !== 'np') return false
  if (!found.subject && found.marker === null) return true
  const next = chunks[at + 1]
  if (!next) return false
  if (tokens[next.first]!.lower === 'by') return true
  if (next.kind !== 'preposition' && next.kind !== 'adverb') return false
  for (let i = at + 1; i < chunks.length; i++) {
    const later = chunks[i]!
    if (['subordinator', 'wh', 'quotation'].includes(later.kind)) return false
    if (later.kind === 'conjunction' && !(chunks[i - 1]?.kind === 'np' && chunks[i + 1]?.kind === 'np')) return false
    if (later.kind === 'punctuation' && text(tokens, later) !== ',') return false
    if (later.kind === 'vg' && later.group!.finite) return chunks[i - 1]?.kind === 'np' && chunks[phraseEndingAt(tokens, chunks, i - 1).first - 1]?.kind === 'preposition'
  }
  return false
}

/** All clauses of a sentence, one for each verb group, in order. */
export function findClauses(tokens: readonly Token[], chunks: readonly Chunk[]): Clause[] {
  const clauses: Clause[] = []
  for (const [at, chunk] of chunks.entries()) {
    if (!chunk.group) continue
    const found = chunk.group.finite ? findSubject(tokens, chunks, at, clauses) : NONE
    const group = isReduced(tokens, chunks, at, found) ? { ...chunk.group, tense: 'participle' as const, finite: false, passive: true } : chunk.group
    const { subject, marker } = group.finite ? found : NONE
    const first = marker ?? (subject && subject.last < at && subject.first > (clauses.at(-1)?.verb ?? -1) ? subject.first : at)
    clauses.push({ verb: at, group, subject, marker, first, last: chunks.length - 1 })
  }
  return clauses.map((clause, i) => ({ ...clause, last: Math.max(clause.verb, (clauses[i + 1]?.first ?? chunks.length) - 1) }))
}
