/** Marks up a report: paragraphs, quotations, sentences, and in each sentence tokens, chunks and clauses. */
import type { Language } from '../model/language.ts'
import type { Report } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { type Chunk, findChunks } from './chunk.ts'
import { type Clause, findClauses } from './clauses.ts'
import { findParagraphs } from './paragraphs.ts'
import { findQuotations, type Quotation } from './quotations.ts'
import { findSentences, type Sentence } from './sentences.ts'
import { tagTokens } from './tag.ts'
import { QUOTATION, type Token } from './token.ts'
import { tokenise } from './tokenise.ts'

export type ParsedSentence = Sentence & {
  readonly chunks: readonly Chunk[]
  readonly clauses: readonly Clause[]
  /** What later stages have worked out of it, by place: see `perSentence`. */
  readonly memo: unknown[]
}

let places = 0

/**
 * Remembers what is worked out of a sentence, with the sentence: nothing outlives the report. What else `make` is given must
 * be the same for all sentences of a report, as its language is.
 */
export function perSentence<T extends object, More extends readonly unknown[]>(
  make: (sentence: ParsedSentence, ...more: More) => T,
): (sentence: ParsedSentence, ...more: More) => T {
  const place = places++
  return (sentence, ...more) => {
    const known = sentence.memo[place]
    if (known !== undefined) return known as T
    const made = make(sentence, ...more)
    sentence.memo[place] = made
    return made
  }
}

export type Annotated = {
  readonly report: Report
  readonly paragraphs: readonly Span[]
  readonly quotations: readonly Quotation[]
  /** In order of their start; the narrator's sentence before those of the quotations in it. */
  readonly sentences: readonly ParsedSentence[]
}

function tokensIn(tokens: readonly Token[], paragraphs: readonly Span[], skipped: readonly Span[]): Token[][] {
  const lists: Token[][] = paragraphs.map(() => [])
  let p = 0
  let s = 0
  for (const token of tokens) {
    while (p < paragraphs.length && paragraphs[p]!.end <= token.start) p++
    while (s < skipped.length && skipped[s]!.end <= token.start) s++
    const paragraph = paragraphs[p]
    if (!paragraph) break
    if (token.start >= paragraph.start && !(skipped[s] && skipped[s]!.start < token.end)) lists[p]!.push(token)
  }
  return lists
}

/** Tags, chunks and clauses of one sentence. */
export function parseSentence(sentence: Sentence, language: Language): ParsedSentence {
  tagTokens(sentence.tokens, language)
  const chunks = findChunks(sentence.tokens, (token) => token.lemma === QUOTATION)
  return {
    ...sentence,
    chunks,
    clauses: findClauses(sentence.tokens, chunks, language.lexicon('clause-verb')),
    memo: [],
  }
}

/** Pure: the same report gives the same annotations. */
export function annotate(report: Report, language: Language): Annotated {
  const { text } = report
  const furniture = [...report.furniture].sort((a, b) => a.start - b.start || a.end - b.end)
  const paragraphs = findParagraphs(text, furniture)
  const lists = tokensIn(tokenise(text), paragraphs, furniture)
  const quotations = findQuotations(
    text,
    paragraphs.map((span, i) => ({ span, tokens: lists[i]! })),
  )
  const sentences = lists.flatMap((tokens, index) => findSentences(text, { index, tokens }, quotations, language))
  return { report, paragraphs, quotations, sentences: sentences.map((sentence) => parseSentence(sentence, language)) }
}
