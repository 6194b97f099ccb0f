/** Cues beside a whole quotation: “…,” he said; he said: “…”. */
import type { Span } from '../../model/span.ts'
import { isParenthetical } from './content.ts'
import type { Cue } from './cue.ts'
import { cueSpan, type Draft, type Finder, relativeOf } from './draft.ts'
import { partStart, skipAdjuncts } from './opening.ts'
import {
  isComma,
  isDash,
  isStop,
  isTensed,
  kindAt,
  type Piece,
  pieceOf,
  quotationAt,
  type Range,
  type Scene,
  spanOfRange,
  wordAt,
} from './scene.ts'
import { agentOf, fullSubject, invertedSource, phraseEnd, subjectOf } from './source.ts'

const pieceAt = (scene: Scene, chunk: number): Piece | null => {
  const { first, last } = scene.chunks[chunk]!
  return pieceOf(scene, first, last + 1)
}

/** The quotation that ends left of a chunk, over a comma or dash. */
function quotationBefore(scene: Scene, chunk: number): number {
  let at = chunk - 1
  if (isComma(scene, at) || isDash(scene, at) || kindAt(scene, at) === 'adverb') at--
  if (kindAt(scene, at) === 'conjunction' && kindAt(scene, at - 1) === 'quotation') at--
  return quotationAt(scene, at) === null ? -1 : at
}

/** The quotation before a cue, with the clause it ends: “the plan is “a very welcome step,” he said”. */
function wholeBefore(scene: Scene, quotation: number): Piece | null {
  const first = scene.tokens[scene.chunks[quotation]!.first]!.text
  const isLower = /^\p{Ll}/u.test(first) && isComma(scene, quotation - 1)
  const before = scene.chunks[quotation - 1]
  const isArticle = before !== undefined && scene.tokens[before.last]!.tag === 'determiner'
  const runsOn = isLower || isArticle || LINKED.has(before?.kind ?? '')
  return runsOn
    ? pieceOf(scene, scene.chunks[partStart(scene, quotation)]!.first, scene.chunks[quotation]!.last + 1)
    : pieceAt(scene, quotation)
}

const LINKED = new Set(['vg', 'np', 'preposition', 'adjective', 'subordinator'])

/** After “he said”: a second part, “he said, “and …””. */
function secondPart(scene: Scene, cue: Cue, from: number): Piece | null {
  for (let at = from; at < scene.chunks.length && at < from + 10; at++) {
    if (quotationAt(scene, at) !== null)
      return isComma(scene, at - 1) || [':', 'that'].includes(wordAt(scene, at - 1)) ? pieceAt(scene, at) : null
    if (at > from && scene.cueAt.has(at)) return null
    if (isStop(scene, at) || isTensed(scene, at)) return null
    if (scene.chunks[at]!.group && !scene.chunks[at]!.group!.finite && scene.cueAt.has(at) && at !== cue.chunk)
      return null
  }
  return null
}

/** “Reuters quotes him as saying”, “he was quoted as saying”: the words are not the subject’s who quotes. */
function quotedSource(scene: Scene, cue: Cue): Range | null {
  if (cue.entry.lemma !== 'quote') return null
  if (cue.group?.passive) return subjectOf(scene, cue.chunk)
  const isObject = kindAt(scene, cue.after) === 'np'
  return isObject ? { first: cue.after, last: phraseEnd(scene, cue.after, true) } : null
}

const pieces = (...list: readonly (Piece | null)[]): Piece[] => list.filter((piece) => piece !== null)

function draftOf(scene: Scene, cue: Cue, source: Range | null, content: readonly Piece[]): Draft {
  const span: Span | null = source && spanOfRange(scene, source)
  return {
    source: span,
    also: span ? relativeOf(scene, cue) : [],
    cue: [cueSpan(scene, cue)],
    content,
    addressee: null,
    certainty: 'sure',
    frame: 'quote',
  }
}

const takesQuotation = (cue: Cue): boolean => cue.kind === 'verb' && cue.entry.frames.has('quote')

/** “…,” said X; “…,” X said; “…,” X said, “…”. */
export const quotationThenCue: Finder = {
  name: 'quotation-then-cue',
  find(scene, cue) {
    if (!takesQuotation(cue) || !cue.group) return null
    const direct = quotationBefore(scene, cue.chunk)
    const quoted = quotedSource(scene, cue)
    if (direct >= 0 && quoted && cue.group.passive)
      return draftOf(scene, cue, quoted, pieces(wholeBefore(scene, direct)))
    if (direct >= 0 && !(cue.group.passive && cue.entry.frames.has('np'))) {
      const source = cue.group.passive ? agentOf(scene, cue.after) : invertedSource(scene, cue)
      if (!source && !cue.group.passive && cue.group.tense !== 'past') return null
      return draftOf(
        scene,
        cue,
        source,
        pieces(wholeBefore(scene, direct), secondPart(scene, cue, source ? source.last + 1 : cue.after)),
      )
    }
    if (!cue.group.finite) return null
    const subject = subjectOf(scene, cue.chunk)
    if (!subject || subject.last > cue.chunk) return null
    const before = quotationBefore(scene, subject.first)
    if (before < 0 || kindAt(scene, cue.chunk - 1) === 'wh') return null
    const source = quoted ?? fullSubject(scene, subject, cue.chunk)
    return draftOf(scene, cue, source, pieces(wholeBefore(scene, before), secondPart(scene, cue, cue.after)))
  },
}

/** What may follow a quotation that is the whole content. */
const endsQuotation = (scene: Scene, at: number): boolean =>
  isStop(scene, at) ||
  ['punctuation', 'conjunction', 'preposition', 'subordinator', 'quotation', 'np', 'other'].includes(
    kindAt(scene, at)!,
  ) ||
  isParenthetical(scene, at)

/** X said: “…”; X told reporters that “…”; X, adding “…”. */
export const cueThenQuotation: Finder = {
  name: 'cue-then-quotation',
  find(scene, cue) {
    if (!takesQuotation(cue) || !cue.group) return null
    for (const { at, addressee } of skipAdjuncts(scene, cue)) {
      let q = at
      if (wordAt(scene, q) === ',' || wordAt(scene, q) === ':') q++
      if (wordAt(scene, q) === 'that' || wordAt(scene, q) === 'as') q++
      if (wordAt(scene, q) === ',' || wordAt(scene, q) === ':') q++
      if (quotationAt(scene, q) === null || !endsQuotation(scene, q + 1)) continue
      const subject = subjectOf(scene, cue.chunk) ?? invertedSource(scene, cue)
      const source = quotedSource(scene, cue) ?? (subject && fullSubject(scene, subject, cue.chunk))
      return { ...draftOf(scene, cue, source, pieces(pieceAt(scene, q))), addressee }
    }
    return afterInverted(scene, cue)
  },
}

/** Said X: “…”. */
function afterInverted(scene: Scene, cue: Cue): Draft | null {
  const source = invertedSource(scene, cue)
  if (!source || (wordAt(scene, source.last + 1) !== ':' && !isComma(scene, source.last + 1))) return null
  if (quotationAt(scene, source.last + 2) === null || subjectOf(scene, cue.chunk)) return null
  return draftOf(scene, cue, source, pieces(pieceAt(scene, source.last + 2)))
}
