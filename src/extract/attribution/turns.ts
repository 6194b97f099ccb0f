/** Transcripts: paragraphs that open with a speaker in capitals and a colon, “MR. PRICE: Thank you all.” */
import type { Annotated, ParsedSentence } from '../../annotate/annotate.ts'
import type { Span } from '../../model/span.ts'

export type Turn = { readonly speaker: Span; readonly mark: Span; readonly content: Span; readonly sentence: number }

const LONGEST_NAME = 6
const CAPITALS = /^[\p{Lu}.'’-]+$/u

/** The token of the colon after a name in capitals at the head of a sentence; −1 where there is none. */
function colonAfterName({ tokens }: ParsedSentence): number {
  const at = tokens.findIndex(({ text }, i) => text === ':' || i > LONGEST_NAME)
  if (at <= 0 || tokens[at]!.text !== ':') return -1
  const name = tokens.slice(0, at)
  const isName = name.every(({ text }) => CAPITALS.test(text)) && name.some(({ text }) => text.length > 2)
  return isName ? at : -1
}

/** The turns of a transcript by their paragraph. One alone is a dateline or a heading and makes no transcript. */
export function findTurns({ sentences, paragraphs }: Annotated): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>()
  let last = -1
  for (const [number, sentence] of sentences.entries()) {
    if (sentence.quotation !== null || sentence.paragraph === last) continue
    last = sentence.paragraph
    const colon = colonAfterName(sentence)
    const { tokens } = sentence
    const first = tokens[colon + 1]
    if (colon < 0 || !first) continue
    turns.set(sentence.paragraph, {
      speaker: { start: tokens[0]!.start, end: tokens[colon - 1]!.end },
      mark: { start: tokens[colon]!.start, end: tokens[colon]!.end },
      content: { start: first.start, end: paragraphs[sentence.paragraph]!.end },
      sentence: number,
    })
  }
  return turns.size > 1 ? turns : new Map()
}
