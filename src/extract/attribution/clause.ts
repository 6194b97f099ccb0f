/** Cues with a content clause: “said that …”, “asked whether …”, “said …”, “…, he said”. */
import { clauseEnd } from './content.ts'
import type { Cue } from './cue.ts'
import { cueSpan, type Draft, type Finder, relativeOf } from './draft.ts'
import { DISTRIBUTES, skipAdjuncts, startsClause } from './opening.ts'
import {
  isComma,
  isInfinitive,
  isStop,
  isTensed,
  isTime,
  kindAt,
  type Piece,
  pieceOf,
  type Range,
  type Scene,
  spanOfRange,
  wordAt,
} from './scene.ts'
import { agentOf, fullSubject, subjectOf } from './source.ts'

type Reported = {
  readonly content: readonly Piece[]
  readonly frame: string
  readonly source: Range | null
  readonly addressee?: Draft['addressee']
}

export function draftFrom(
  scene: Scene,
  cue: Cue,
  { content, frame, source, addressee = null }: Reported,
): Draft | null {
  if (content.length === 0) return null
  return {
    source: source && spanOfRange(scene, source),
    also: source ? relativeOf(scene, cue) : [],
    cue: [cueSpan(scene, cue)],
    content,
    addressee,
    certainty: source ? 'sure' : 'doubtful',
    frame,
  }
}

/** Who speaks where the cue is a verb: its subject, or the agent of a passive. */
export function speakerOf(scene: Scene, cue: Cue): Range | null {
  if (cue.group?.passive && !takesPersonFirst(cue)) return agentOf(scene, cue.after)
  const subject = subjectOf(scene, cue.chunk)
  return subject && fullSubject(scene, subject, cue.chunk)
}

/** Passives whose subject is still not the speaker, but the one spoken to: “was told that”. */
const takesPersonFirst = (cue: Cue): boolean => cue.entry.frames.has('adjective')

export const oneOf = (piece: Piece | null): readonly Piece[] => (piece ? [piece] : [])

const takes = (cue: Cue, ...frames: readonly string[]): boolean => frames.some((frame) => cue.entry.frames.has(frame))

export const thatClause: Finder = {
  name: 'that-clause',
  find(scene, cue) {
    if (cue.kind !== 'verb' || !takes(cue, 'that', 'obj-that') || isNominal(scene, cue)) return null
    for (const { at, addressee } of skipAdjuncts(scene, cue)) {
      const that = isComma(scene, at) ? laterThat(scene, at) : wordAt(scene, at) === 'though' ? at + 1 : at
      if (wordAt(scene, that) !== 'that' || !opensContent(scene, that, cue)) continue
      if (scene.chunks[that]!.kind === 'np' && that + 1 >= scene.chunks.length) continue
      const start = scene.chunks[that]!.first + 1
      const content = oneOf(pieceOf(scene, start, clauseEnd(scene, that + 1, cue)))
      return draftFrom(scene, cue, { content, frame: 'that', source: speakerOf(scene, cue), addressee })
    }
    return null
  },
}

/** No “at that time”, no “ended with an understanding that”, and after a phrase no “issues related to rebels that …”. */
function opensContent(scene: Scene, that: number, cue: Cue): boolean {
  const { tag } = scene.tokens[scene.chunks[that]!.first]!
  if (tag === 'determiner' || (that > cue.after && wordAt(scene, that - 2) === 'with')) return false
  return tag !== 'wh' || that === cue.after || isTime(scene, that - 1)
}

/** In “said, in a letter to the UN, that”, the word after the insertion. */
function laterThat(scene: Scene, comma: number): number {
  for (let i = comma + 1; i < scene.chunks.length && i < comma + 12; i++) {
    if (isTensed(scene, i) || isStop(scene, i)) return comma
    if (isComma(scene, i) && wordAt(scene, i + 1) === 'that') return i + 1
  }
  return comma
}

/** These open adverbial clauses too: “he added when asked”. */
const ADVERBIAL = new Set(['when', 'where', 'which', 'however', 'whenever', 'while'])

export const question: Finder = {
  name: 'question',
  find(scene, cue) {
    if (cue.kind !== 'verb' || !takes(cue, 'wh', 'obj-wh', 'np-wh')) return null
    for (const { at, addressee } of skipAdjuncts(scene, cue)) {
      const isWhether = wordAt(scene, at) === 'if' || wordAt(scene, at) === 'whether'
      if ((kindAt(scene, at) !== 'wh' || wordAt(scene, at) === 'that') && !isWhether) continue
      const word = wordAt(scene, at)
      const near = at === cue.after || (addressee !== null && kindAt(scene, at - 1) === 'np')
      if (ADVERBIAL.has(word) && !(near && takes(cue, 'np-wh', 'obj-wh'))) return null
      if (at > cue.after && !addressee && !isWhether && kindAt(scene, at - 1) === 'np') return null
      const content = oneOf(pieceOf(scene, scene.chunks[at]!.first, clauseEnd(scene, at + 1, cue)))
      return draftFrom(scene, cue, { content, frame: 'question', source: speakerOf(scene, cue), addressee })
    }
    return null
  },
}

/** Where inside a noun phrase a clause begins that grew together with what precedes it: “on Friday | Russia was”. */
function splitPhrase(scene: Scene, at: number, isAddressee: boolean): number {
  const chunk = scene.chunks[at]!
  const times = scene.language.lexicon('cue-time')
  for (let t = chunk.first; t < chunk.last; t++) {
    const token = scene.tokens[t]!
    const next = scene.tokens[t + 1]!
    if (times.has(token.lower) && next.tag !== 'possessive' && next.tag !== 'noun') return t + 1
    const newName = token.tag === 'noun' && (next.tag === 'name' || next.tag === 'determiner')
    if (isAddressee && newName && token.lower !== token.lemma) return t + 1
  }
  return -1
}

const OPENS_CONTENT = new Set(['if', 'unless', 'although', 'though', 'while'])

export const bareClause: Finder = {
  name: 'bare-clause',
  find(scene, cue) {
    if (cue.kind !== 'verb' || !takes(cue, 'zero', 'obj-that')) return null
    if (cue.group?.passive || isReduced(scene, cue)) return null
    const person = takes(cue, 'obj-that') && !takes(cue, 'zero')
    for (const { at, addressee } of skipAdjuncts(scene, cue)) {
      if (isComma(scene, at) || isStop(scene, at) || wordAt(scene, at) === 'as') return null
      if (isInfinitive(scene, at) && takes(cue, 'inf')) return null
      let start = -1
      const split = kindAt(scene, at) === 'np' && clauseAhead(scene, at) ? splitPhrase(scene, at, person) : -1
      if (split >= 0) start = split
      else if (person && !addressee) continue
      else if (startsClause(scene, at) || (OPENS_CONTENT.has(wordAt(scene, at)) && at === cue.after))
        start = scene.chunks[at]!.first
      else if (kindAt(scene, at) === 'preposition' && kindAt(scene, at + 1) === 'np' && clauseAhead(scene, at + 1))
        start = splitPhrase(scene, at + 1, false)
      if (start < 0) continue
      const content = oneOf(pieceOf(scene, start, clauseEnd(scene, at, cue)))
      const source = speakerOf(scene, cue)
      return draftFrom(scene, cue, { content, frame: 'bare', source, addressee: addressee ?? null })
    }
    return null
  },
}

/** After an article or a genitive no verb can stand: “the dueling fears”, “Moscow’s thinking”. */
function isNominal(scene: Scene, cue: Cue): boolean {
  const token = scene.tokens[cue.first - 1]
  const before = token?.tag
  return (
    before === 'possessive' ||
    (before === 'determiner' && !DISTRIBUTES.has(token!.lower)) ||
    (before === 'adjective' && kindAt(scene, cue.chunk - 1) === 'adjective' && kindAt(scene, cue.chunk - 2) !== 'vg')
  )
}

/** “obligations agreed as part of”, “on alleged support”: a participle that only describes. */
export function isReduced(scene: Scene, cue: Cue): boolean {
  if (!cue.group || cue.group.tense === 'gerund' || cue.group.tense === 'infinitive') return false
  const left = kindAt(scene, cue.chunk - 1)
  if (left === 'preposition') return wordAt(scene, cue.chunk - 1) !== 'as'
  if (isNominal(scene, cue)) return true
  const group = left === 'vg' ? scene.chunks[cue.chunk - 1]!.group : null
  return (
    group !== null && group !== undefined && cue.group.tense === 'past' && !['have', 'be', 'do'].includes(group.lemma)
  )
}

const clauseAhead = (scene: Scene, at: number): boolean => startsClause(scene, at)
