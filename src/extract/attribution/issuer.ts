/** Who speaks where the source is a text: “the statement said” are the words of whoever issued it. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Span } from '../../model/span.ts'
import type { Attributed } from '../reading.ts'
import type { Scene } from './scene.ts'

/** Whose words a text is: somebody named, or whoever an earlier attribution names. */
export type Issuer = { readonly speaker: Span } | { readonly continues: number }

const GIVES = new Set(['by', 'from', 'of'])

/** The text that a source names, as its dictionary form; null where the source is no text. */
function textNamed(scene: Scene, source: Span): string | null {
  const chunk = scene.chunks.find(({ first, kind }) => kind === 'np' && scene.tokens[first]!.start === source.start)
  if (!chunk) return null
  const { lemma, tag } = scene.tokens[chunk.head]!
  return tag === 'noun' && scene.language.lexicon('speech-adjunct').has(lemma) ? lemma : null
}

const spanOf = (sentence: ParsedSentence, chunk: number): Span => {
  const { first, last } = sentence.chunks[chunk]!
  return { start: sentence.tokens[first]!.start, end: sentence.tokens[last]!.end }
}

/** “a statement by the ministry”: the ministry, where it stands after chunk `at`. */
function giver(sentence: ParsedSentence, at: number): Span | null {
  const link = sentence.chunks[at + 1]
  if (!link || !GIVES.has(sentence.tokens[link.first]!.lower) || sentence.chunks[at + 2]?.kind !== 'np') return null
  return spanOf(sentence, at + 2)
}

const chunkOf = (sentence: ParsedSentence, lemma: string, until: number): number =>
  sentence.chunks.findIndex(
    ({ kind, head }) => kind === 'np' && sentence.tokens[head]!.lemma === lemma && sentence.tokens[head]!.start < until,
  )

/** How many sentences back a text may have been named. */
const REACH = 12

/** Looks in the source itself, then backwards for where the text was issued. */
export function issuerOf(scene: Scene, source: Span, found: readonly Attributed[]): Issuer | null {
  const lemma = textNamed(scene, source)
  if (!lemma) return null
  const here = scene.chunks.findIndex(({ first }) => scene.tokens[first]!.start === source.start)
  const given = giver(scene.sentence, here)
  if (given) return { speaker: given }
  for (let back = 1, number = scene.number - 1; back <= REACH && number >= 0; back++, number--) {
    const sentence = scene.annotated.sentences[number]!
    if (sentence.quotation !== null) continue
    const at = chunkOf(sentence, lemma, source.start)
    if (at < 0) continue
    const named = giver(sentence, at)
    if (named) return { speaker: named }
    let speech = found.length - 1
    while (speech >= 0 && found[speech]!.sentence > number) speech--
    while (speech >= 0 && found[speech]!.sentence === number && found[speech]!.within !== null) speech--
    if (found[speech]?.sentence !== number || found[speech]!.source.length === 0) speech = -1
    if (speech >= 0 && !(found[speech]!.speaker === null && found[speech]!.continues === null))
      return { continues: speech }
    const subject = sentence.clauses.find((clause) => clause.subject && clause.marker === null)?.subject
    return subject ? { speaker: spanOf(sentence, subject.head) } : null
  }
  return null
}
