/** The tokens of a stretch of content, inside quotations too. */
import type { Annotated, ParsedSentence } from '../../annotate/annotate.ts'
import { QUOTATION } from '../../annotate/tag.ts'
import type { Token } from '../../annotate/token.ts'
import type { Span } from '../../model/span.ts'
import type { Attributed } from '../reading.ts'

const inQuotations = new WeakMap<Annotated, ReadonlyMap<number, readonly ParsedSentence[]>>()

/** The sentences of each quotation by its outer start. */
function quoted(annotated: Annotated): ReadonlyMap<number, readonly ParsedSentence[]> {
  const known = inQuotations.get(annotated)
  if (known) return known
  const made = new Map<number, ParsedSentence[]>()
  for (const sentence of annotated.sentences) {
    if (sentence.quotation === null) continue
    const { start } = annotated.quotations[sentence.quotation]!.outer
    const list = made.get(start)
    if (list) list.push(sentence)
    else made.set(start, [sentence])
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

/** The tokens of what an attribution reports, in order. */
export function contentTokens(annotated: Annotated, attributed: Attributed): readonly Token[] {
  const home = annotated.sentences[attributed.sentence]!
  return attributed.content.flatMap((span) => {
    if (span.start < home.end) return tokensInside(annotated, home, span)
    const next = annotated.quotations.find((quotation) => quotation.start === span.start)
    return next ? (quoted(annotated).get(next.outer.start) ?? []).flatMap((inner) => inner.tokens) : []
  })
}
