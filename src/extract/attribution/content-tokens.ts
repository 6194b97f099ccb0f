/** The tokens of a stretch of content, inside quotations too. */
import type { Annotated, ParsedSentence } from '../../annotate/annotate.ts'
import type { Token } from '../../annotate/token.ts'
import { QUOTATION } from '../../annotate/token.ts'
import type { Span } from '../../model/span.ts'
import type { Attributed } from '../reading.ts'

const inQuotations = new WeakMap<Annotated, ReadonlyMap<number, readonly ParsedSentence[]>>()

/** The sentences of each quotation, by its start with its mark and without. */
function quoted(annotated: Annotated): ReadonlyMap<number, readonly ParsedSentence[]> {
  const known = inQuotations.get(annotated)
  if (known) return known
  const made = new Map<number, ParsedSentence[]>()
  for (const sentence of annotated.sentences) {
    if (sentence.quotation === null) continue
    const { start, outer } = annotated.quotations[sentence.quotation]!
    const list = made.get(start) ?? []
    list.push(sentence)
    made.set(start, list).set(outer.start, list)
  }
  inQuotations.set(annotated, made)
  return made
}

/** Tokens inside a span of a sentence; a whole quotation is opened up. */
function tokensInside(annotated: Annotated, sentence: ParsedSentence, span: Span): Token[] {
  return sentence.tokens.flatMap((token) => {
    if (token.end <= span.start || token.start >= span.end) return []
    if (token.lemma !== QUOTATION) return [token]
    return (quoted(annotated).get(token.start) ?? []).flatMap((inner) => inner.tokens)
  })
}

/** The same over several sentences: the turn of a transcript. */
function tokensFrom(annotated: Annotated, sentence: number, span: Span): Token[] {
  const tokens: Token[] = []
  for (let i = sentence; i < annotated.sentences.length && annotated.sentences[i]!.start < span.end; i++)
    if (annotated.sentences[i]!.quotation === null)
      tokens.push(...tokensInside(annotated, annotated.sentences[i]!, span))
  return tokens
}

/** The tokens of what an attribution reports, in order. */
export function contentTokens(annotated: Annotated, attributed: Attributed): readonly Token[] {
  const home = annotated.sentences[attributed.sentence]!
  return attributed.content.flatMap((span) => {
    if (span.start < home.end && span.end <= home.end) return tokensInside(annotated, home, span)
    if (span.start < home.end) return tokensFrom(annotated, attributed.sentence, span)
    return (quoted(annotated).get(span.start) ?? []).flatMap((inner) => inner.tokens)
  })
}
