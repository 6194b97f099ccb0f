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
    const isListComma =
      link?.kind === 'punctuation' && text(tokens, link) === ',' && first < at && isListed(tokens, chunks, first, at)
    if (isAnd && other?.kind === 'np' && !isTime(tokens, other)) {
      first -= 2
      continue
    }
    if (isAnd && text(tokens, other) === ',' && chunks[first - 3]?.kind === 'np') {
      first -= 3
      continue
    }
    if (isListComma && other?.kind === 'np') {
      first -= 2
      continue
    }
    return { first, last: at, head: at }
  }
}

/** A comma belongs to a list only where an “and” stands later in it. */
const isListed = (tokens: readonly Token[], chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks.slice(from, to + 1).some((chunk) => chunk.kind === 'conjunction' && tokens[chunk.first]!.lower === 'and')

const INSERTION_MARKS = new Set([',', '–', '—', '--', ')'])

/** From a closing comma or dash at `at`, the chunk before the mark that opens the insertion; −1 where none. */
function beforeInsertion(tokens: readonly Token[], chunks: readonly Chunk[], at: number): number {
  const closing = text(tokens, chunks[at])
  const opening = closing === ')' ? '(' : closing
  for (let i = at - 1; i > 0 && at - i < 16; i--) {
    if (text(tokens, chunks[i]) !== opening) continue
    const opens = chunks[i + 1]
    if (!opens || opens.kind === 'conjunction') return -1
    return i - 1
  }
  return -1
}

/** Prepositions that open a clause where a subject and a finite verb follow: “as talks continued”, “after they left”. */
const CLAUSAL = new Set(['as', 'after', 'before', 'since', 'until', 'till'])

type Found = Pick<Clause, 'subject' | 'marker'>

const NONE: Found = { subject: null, marker: null }

/** Walks left from a verb group to its subject. */
function findSubject(walk: Walk, verb: number): Found {
  const { tokens, chunks } = walk
  let at = verb - 1
  while (at >= 0) {
    const chunk = chunks[at]!
    if (chunk.kind === 'adverb' || chunk.kind === 'other' || chunk.kind === 'adjective') at--
    else if (chunk.kind === 'np') {
      const step = fromPhrase(walk, at)
      if (typeof step !== 'number') return step
      at = step
    } else if (chunk.kind === 'vg') {
      const before = beforeVerb(walk, at)
      if (before < 0) return NONE
      at = before
    } else if (chunk.kind === 'wh') return { subject: described(walk, at), marker: at }
    else if (chunk.kind === 'subordinator') return { subject: null, marker: at }
    else if (chunk.kind === 'punctuation' && INSERTION_MARKS.has(text(tokens, chunk))) {
      const before = beforeInsertion(tokens, chunks, at)
      if (before < 0) return NONE
      at = before
    } else if (chunk.kind === 'conjunction') return { subject: shared(walk, at), marker: null }
    else if (chunk.kind === 'preposition') at--
    else return NONE
  }
  return NONE
}

/** The words of a sentence under analysis, with the clauses already known to the left. */
type Walk = {
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
  readonly known: readonly Clause[]
  /** Verbs that take a clause without “that”. */
  readonly clausal: ReadonlyMap<string, unknown>
}

/** A noun phrase on the way left is the subject, or an object to be stepped over (the chunk to go on from). */
function fromPhrase({ tokens, chunks, known, clausal }: Walk, at: number): Found | number {
  const phrase = phraseEndingAt(tokens, chunks, at)
  const opener = chunks[phrase.first - 1]
  if (opener?.kind === 'preposition') {
    if (CLAUSAL.has(text(tokens, opener).toLowerCase())) return { subject: phrase, marker: phrase.first - 1 }
    return phrase.first - 2
  }
  if (isTime(tokens, chunks[at]!) && at > 0) return at - 1
  if (opener?.kind === 'vg') {
    const governing = known.findLast((clause) => clause.verb === phrase.first - 1)
    const takesClause = clausal.has(governing?.group.lemma ?? '')
    const relative =
      governing?.marker !== null && governing?.marker !== undefined && chunks[governing.marker]!.kind === 'wh'
    if (governing && !takesClause && (!governing.group.finite || relative)) return phrase.first - 1
  }
  return { subject: phrase, marker: markerBefore(chunks, phrase.first) }
}

/** From a verb group inside the subject — a relative clause, a participle, an infinitive — to what it belongs to; −1 where it is none. */
function beforeVerb({ chunks, known }: Walk, at: number): number {
  const clause = known.findLast((one) => one.verb === at)
  if (!clause) return -1
  if (clause.marker !== null && chunks[clause.marker]!.kind === 'wh') return clause.marker - 1
  return clause.group.finite ? -1 : at - 1
}

/** What a relative word describes: the phrase before it, or before its comma. */
function described({ tokens, chunks }: Walk, at: number): Phrase | null {
  const before = text(tokens, chunks[at - 1]) === ',' ? at - 2 : at - 1
  const stem = chunks[before]?.kind === 'preposition' ? before - 1 : before
  return chunks[stem]?.kind === 'np' ? phraseEndingAt(tokens, chunks, stem) : null
}

/** In “met Kuleba and said”, the second verb takes the first one's subject. */
function shared({ known }: Walk, before: number): Phrase | null {
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

const TIME_NOUN = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight)$/

const isTime = (tokens: readonly Token[], chunk: Chunk): boolean => TIME_NOUN.test(tokens[chunk.head]!.lower)

/** A lone -ed form after a noun is a participle where a later verb would else lose its subject: “talks held in Paris ended”. */
function isReduced(tokens: readonly Token[], chunks: readonly Chunk[], at: number, found: Found): boolean {
  const chunk = chunks[at]!
  if (chunk.first !== chunk.last || tokens[chunk.head]!.form !== 'ed' || chunks[at - 1]?.kind !== 'np') return false
  if (!found.subject && found.marker === null) return true
  if (tokens[chunks[at - 1]!.head]!.tag === 'pronoun') return false
  const next = chunks[at + 1]
  if (!next) return false
  if (tokens[next.first]!.lower === 'by') return true
  if (next.kind !== 'preposition' && next.kind !== 'adverb') return false
  for (let i = at + 1; i < chunks.length; i++) {
    const later = chunks[i]!
    if (['subordinator', 'wh', 'quotation'].includes(later.kind)) return false
    if (later.kind === 'conjunction' && !(chunks[i - 1]?.kind === 'np' && chunks[i + 1]?.kind === 'np')) return false
    if (later.kind === 'punctuation' && text(tokens, later) !== ',') return false
    if (later.kind === 'vg' && later.group!.finite) return isObject(tokens, chunks, i - 1)
  }
  return false
}

/** Whether the phrase that ends at `at` hangs on a preposition that opens no clause. */
function isObject(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.kind !== 'np') return false
  const opener = chunks[phraseEndingAt(tokens, chunks, at).first - 1]
  return opener?.kind === 'preposition' && !CLAUSAL.has(text(tokens, opener).toLowerCase())
}

/** All clauses of a sentence, one for each verb group, in order. */
export function findClauses(tokens: readonly Token[], chunks: readonly Chunk[], clausal: Walk['clausal']): Clause[] {
  const clauses: Clause[] = []
  for (const [at, chunk] of chunks.entries()) {
    if (!chunk.group) continue
    const found = chunk.group.finite ? findSubject({ tokens, chunks, known: clauses, clausal }, at) : NONE
    const group = isReduced(tokens, chunks, at, found)
      ? { ...chunk.group, tense: 'participle' as const, finite: false, passive: true }
      : chunk.group
    const { subject, marker } = group.finite ? found : NONE
    const first =
      marker ?? (subject && subject.last < at && subject.first > (clauses.at(-1)?.verb ?? -1) ? subject.first : at)
    clauses.push({ verb: at, group, subject, marker, first, last: chunks.length - 1 })
  }
  return clauses.map((clause, i) => ({
    ...clause,
    last: Math.max(clause.verb, (clauses[i + 1]?.first ?? chunks.length) - 1),
  }))
}
