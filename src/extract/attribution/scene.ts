/** One sentence as the attribution finders see it, with the places of its cues. */
import type { Annotated, ParsedSentence } from '../../annotate/annotate.ts'
import type { Chunk } from '../../annotate/chunk.ts'
import type { Clause } from '../../annotate/clauses.ts'
import type { Token } from '../../annotate/token.ts'
import { QUOTATION } from '../../annotate/token.ts'
import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { type Cue, findCues } from './cue.ts'

export type Scene = {
  readonly annotated: Annotated
  readonly language: Language
  readonly sentence: ParsedSentence
  /** Index into `annotated.sentences`. */
  readonly number: number
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
  readonly clauses: readonly Clause[]
  readonly cues: readonly Cue[]
  /** The verb cue of a chunk. */
  readonly cueAt: ReadonlyMap<number, Cue>
  /** Index of a whole quotation by the start of its outer span. */
  readonly quotations: ReadonlyMap<number, number>
  /** The chunk at which the marks that end the sentence begin. */
  readonly end: number
  /** What has been found in the sentence to be reported content, so far. */
  readonly contents: Span[]
}

/** Indices of chunks of one scene, `last` inclusive. */
export type Range = { readonly first: number; readonly last: number }

/** Null for a sentence in which nothing is said: no cue and no quotation. */
export function sceneOf(
  annotated: Annotated,
  number: number,
  quotations: ReadonlyMap<number, number>,
  language: Language,
): Scene | null {
  const sentence = joinAbbreviations(annotated.sentences[number]!, language)
  const cues = findCues(sentence, language)
  const { tokens, chunks, clauses } = sentence
  if (cues.length === 0 && !chunks.some(({ kind }) => kind === 'quotation')) return null
  const cueAt = new Map<number, Cue>()
  for (const cue of cues) if (cue.kind === 'verb') cueAt.set(cue.chunk, cue)
  let end = chunks.length
  while (end > 0 && chunks[end - 1]!.kind !== 'quotation' && ENDS.test(tokens[chunks[end - 1]!.last]!.text)) end--
  return { annotated, language, sentence, number, tokens, chunks, clauses, cues, cueAt, quotations, end, contents: [] }
}

const ENDS = /^[.?!…"”’'»)\]]+$/

/** Makes one noun phrase of “Mr | . | Obama”: the full stop of an abbreviation ends nothing. */
function joinAbbreviations(sentence: ParsedSentence, language: Language): ParsedSentence {
  const { tokens } = sentence
  const isDot = (chunk: Chunk): boolean => chunk.kind === 'punctuation' && tokens[chunk.first]!.text === '.'
  let dot = 0
  while (dot < sentence.chunks.length && !isDot(sentence.chunks[dot]!)) dot++
  if (dot >= sentence.chunks.length - 1) return sentence
  const abbreviations = language.lexicon('abbreviation')
  const place: number[] = []
  const chunks: Chunk[] = []
  for (const [i, chunk] of sentence.chunks.entries()) {
    const last = chunks.at(-1)
    const token = tokens[chunk.first - 1]
    const dotted =
      isDot(chunk) &&
      token &&
      (token.text.length === 1 || abbreviations.has(token.lower)) &&
      i < sentence.chunks.length - 1
    const goesOn = chunk.kind === 'np' && last?.kind === 'np' && token?.text === '.'
    if (last?.kind === 'np' && dotted) chunks[chunks.length - 1] = { ...last, last: chunk.last }
    else if (last && goesOn) chunks[chunks.length - 1] = { ...last, last: chunk.last, head: chunk.head }
    else chunks.push(chunk)
    place.push(chunks.length - 1)
  }
  const clauses = sentence.clauses.map((clause) => ({
    ...clause,
    verb: place[clause.verb]!,
    marker: clause.marker === null ? null : place[clause.marker]!,
  }))
  return { ...sentence, chunks, clauses, memo: [] }
}

/** The first word of a chunk, in lower case; empty beyond the sentence. */
export const wordAt = (scene: Scene, chunk: number): string => {
  const found = scene.chunks[chunk]
  return found ? scene.tokens[found.first]!.lower : ''
}

export const kindAt = (scene: Scene, chunk: number): Chunk['kind'] | null => scene.chunks[chunk]?.kind ?? null

const DASH = /^[-–—]+$/

export const isComma = (scene: Scene, chunk: number): boolean => wordAt(scene, chunk) === ','
export const isDash = (scene: Scene, chunk: number): boolean => DASH.test(wordAt(scene, chunk))

/** What ends a sentence or a main part of it; a full stop inside one belongs to an abbreviation. */
export const isStop = (scene: Scene, chunk: number): boolean => chunk >= scene.end || wordAt(scene, chunk) === ';'

export const isTensed = (scene: Scene, chunk: number): boolean =>
  scene.chunks[chunk]?.group?.finite === true && !isInfinitive(scene, chunk)

export const isGerund = (scene: Scene, chunk: number): boolean => scene.chunks[chunk]?.group?.tense === 'gerund'

/** “to end”, “not to end”. */
export function isInfinitive(scene: Scene, chunk: number): boolean {
  const found = scene.chunks[chunk]
  if (!found?.group) return false
  if (found.group.tense === 'infinitive') return true
  return scene.tokens[found.first]!.tag === 'negation' && scene.tokens[found.first + 1]?.tag === 'to'
}

/** Index of the quotation that a chunk stands for; null where it is none. */
export function quotationAt(scene: Scene, chunk: number): number | null {
  const found = scene.chunks[chunk]
  if (found?.kind !== 'quotation') return null
  return scene.quotations.get(scene.tokens[found.first]!.start) ?? null
}

export const isTime = (scene: Scene, chunk: number): boolean => {
  const found = scene.chunks[chunk]
  if (found?.kind !== 'np') return false
  const head = scene.tokens[found.head]!.lower
  const clock = scene.language.lexicon('cue-time')
  return clock.has(head) || /^(?:1[89]|20)\d\d$/.test(head)
}

/** Whether a quotation stands among some tokens: by whole token, or by its marks. */
const isQuoted = (token: Token): boolean => token.tag === 'quote' || token.lemma === QUOTATION

/** A stretch of content: from a token to another (exclusive), without marks and space at its edges. */
export type Piece = {
  readonly span: Span
  readonly mode: 'direct' | 'indirect' | 'mixed'
  readonly quotations: readonly number[]
}

const EDGE = /^[.,;:!?…()[\]{}*•·–—\-/|]+$/

export function pieceOf(scene: Scene, from: number, until: number): Piece | null {
  const { tokens, annotated } = scene
  let first = from
  let end = Math.min(until, tokens.length)
  while (first < end && EDGE.test(tokens[first]!.text) && tokens[first]!.lemma !== QUOTATION) first++
  while (end > first && EDGE.test(tokens[end - 1]!.text) && tokens[end - 1]!.lemma !== QUOTATION) end--
  if (first >= end) return null
  const inside = tokens.slice(first, end)
  const quotations = inside.flatMap((token) =>
    token.lemma === QUOTATION ? (scene.quotations.get(token.start) ?? []) : [],
  )
  const whole = inside.length === 1 && quotations.length === 1
  if (whole) {
    const { start, end: stop } = annotated.quotations[quotations[0]!]!
    return { span: { start, end: stop }, mode: 'direct', quotations }
  }
  const mode = inside.some(isQuoted) ? 'mixed' : 'indirect'
  return { span: balanced(scene, inside), mode, quotations }
}

/** Takes in the opening or closing mark of a quotation of which the other one is inside. */
function balanced(scene: Scene, inside: readonly Token[]): Span {
  const { text } = scene.annotated.report
  let start = inside[0]!.start
  let end = inside.at(-1)!.end
  if (inside.filter((token) => token.tag === 'quote' && token.lemma !== QUOTATION).length % 2 === 0)
    return { start, end }
  if (/["”’'»]/.test(text[end] ?? '')) end++
  else if (/["“‘'«]/.test(text[start - 1] ?? '')) start--
  return { start, end }
}

/** The text of a range of chunks, without commas at its end. */
export function spanOfRange(scene: Scene, range: Range): Span {
  let { last } = range
  while (last > range.first && ['punctuation', 'adverb', 'conjunction'].includes(scene.chunks[last]!.kind)) last--
  return {
    start: scene.tokens[scene.chunks[range.first]!.first]!.start,
    end: scene.tokens[scene.chunks[last]!.last]!.end,
  }
}
