/** Cues with a content clause: “said that …”, “asked whether …”, “said …”, “…, he said”. */
import { clauseEnd, skipAdjuncts, startsClause } from './content.ts'
import type { Cue } from './cue.ts'
import { cueSpan, type Draft, type Finder, relativeOf } from './draft.ts'
import { isComma, isDash, isFinite, isGerund, isStop, isTime, kindAt, type Piece, pieceOf, type Range, type Scene, spanOfRange, wordAt } from './scene.ts'
import { agentOf, fullSubject, invertedSource, subjectOf } from './source.ts'

type Reported = { readonly content: readonly Piece[]; readonly frame: string; readonly source: Range | null; readonly addressee?: Draft['addressee'] }

export function draftFrom(scene: Scene, cue: Cue, { content, frame, source, addressee = null }: Reported): Draft | null {
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

const oneOf = (piece: Piece | null): readonly Piece[] => (piece ? [piece] : [])

const takes = (cue: Cue, ...frames: readonly string[]): boolean => frames.some((frame) => cue.entry.frames.has(frame))

export const thatClause: Finder = {
  name: 'that-clause',
  find(scene, cue) {
    if (cue.kind !== 'verb' || !takes(cue, 'that', 'obj-that', 'quote')) return null
    for (const { at, addressee } of skipAdjuncts(scene, cue)) {
      const that = isComma(scene, at) ? laterThat(scene, at) : at
      if (wordAt(scene, that) !== 'that' || scene.tokens[scene.chunks[that]!.first]!.tag === 'determiner') continue
      if (scene.chunks[that]!.kind === 'np' && that + 1 >= scene.chunks.length) continue
      const start = scene.chunks[that]!.first + 1
      const content = oneOf(pieceOf(scene, start, clauseEnd(scene, that + 1, cue)))
      return draftFrom(scene, cue, { content, frame: 'that', source: speakerOf(scene, cue), addressee })
    }
    return null
  },
}

/** In “said, in a letter to the UN, that”, the word after the insertion. */
function laterThat(scene: Scene, comma: number): number {
  for (let i = comma + 1; i < scene.chunks.length && i < comma + 12; i++) {
    if (isFinite(scene, i) || isStop(scene, i)) return comma
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
      if (kindAt(scene, at) !== 'wh' && !isWhether) continue
      const word = wordAt(scene, at)
      const near = at === cue.after || (addressee !== null && kindAt(scene, at - 1) === 'np')
      if (ADVERBIAL.has(word) && !(near && takes(cue, 'np-wh', 'obj-wh'))) return null
      if (at > cue.after && !addressee && kindAt(scene, at - 1) === 'np') return null
      const content = oneOf(pieceOf(scene, scene.chunks[at]!.first, clauseEnd(scene, at, cue)))
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

const OPENS_CONTENT = new Set(['if', 'unless', 'although', 'though', 'when', 'while'])

export const bareClause: Finder = {
  name: 'bare-clause',
  find(scene, cue) {
    if (cue.kind !== 'verb' || !takes(cue, 'zero', 'obj-that')) return null
    if (cue.group?.passive) return null
    const person = takes(cue, 'obj-that') && !takes(cue, 'zero')
    for (const { at, addressee } of skipAdjuncts(scene, cue)) {
      if (isComma(scene, at) || isStop(scene, at)) return null
      let start = -1
      const split = kindAt(scene, at) === 'np' && clauseAhead(scene, at) ? splitPhrase(scene, at, person) : -1
      if (split >= 0) start = split
      else if (person && !addressee) continue
      else if (startsClause(scene, at) || (OPENS_CONTENT.has(wordAt(scene, at)) && at === cue.after)) start = scene.chunks[at]!.first
      else if (kindAt(scene, at) === 'preposition' && kindAt(scene, at + 1) === 'np' && clauseAhead(scene, at + 1)) start = splitPhrase(scene, at + 1, false)
      if (start < 0) continue
      const content = oneOf(pieceOf(scene, start, clauseEnd(scene, at, cue)))
      const source = speakerOf(scene, cue)
      return draftFrom(scene, cue, { content, frame: 'bare', source, addressee: addressee ?? null })
    }
    return null
  },
}

const clauseAhead = (scene: Scene, at: number): boolean => startsClause(scene, at)

/** Whether a cue clause can stand in the middle or at the end of what it reports. */
function isLight(scene: Scene, cue: Cue, from: number): number {
  let at = from
  for (let step = 0; step < 8; step++) {
    const kind = kindAt(scene, at)
    if (isStop(scene, at) || isComma(scene, at) || isDash(scene, at) || wordAt(scene, at) === ')') return at
    if (kind === 'adverb' || (kind === 'np' && (isTime(scene, at) || takes(cue, 'obj-that')))) at++
    else if (kind === 'preposition' && (kindAt(scene, at + 1) === 'np' || isGerund(scene, at + 1))) at += 2
    else if (kind === 'np' && kindAt(scene, at - 1) === 'vg' && isGerund(scene, at - 1)) at++
    else if (kind === 'subordinator' || kind === 'conjunction' || kind === 'vg') return at
    else return -1
  }
  return -1
}

/** First chunk of the sentence or part of it in which the content before a comma at `comma` begins. */
function contentStart(scene: Scene, comma: number): number {
  let at = 0
  for (let i = 0; i < comma; i++) if (wordAt(scene, i) === ';' || wordAt(scene, i) === '(') at = i + 1
  while (kindAt(scene, at) === 'conjunction' || (at === 0 && isComma(scene, 1) && kindAt(scene, 0) === 'adverb') || isComma(scene, at)) at++
  return at
}

const GOES_ON = new Set(['vg', 'conjunction', 'np', 'preposition', 'adverb', 'subordinator'])

/** “Talks were tough, Lavrov said”; “the move, he explained, was a result”. */
export const contentThenCue: Finder = {
  name: 'content-then-cue',
  find(scene, cue) {
    if (cue.kind !== 'verb' || !(takes(cue, 'zero', 'obj-that') || (takes(cue, 'quote') && takes(cue, 'that'))) || !cue.group?.finite) return null
    const inverted = invertedCue(scene, cue)
    const subject = inverted ?? (cue.group.passive ? null : subjectOf(scene, cue.chunk))
    if (!subject) return null
    const opens = inverted ? cue.chunk : subject.first
    if (!inverted && subject.last > cue.chunk) return null
    const comma = opens - 1
    const bracket = wordAt(scene, comma) === '('
    if (comma < 1 || !(isComma(scene, comma) || isDash(scene, comma) || bracket)) return null
    const after = isLight(scene, cue, inverted ? inverted.last + 1 : cue.after)
    if (after < 0) return null
    const start = contentStart(scene, comma)
    const left = pieceOf(scene, scene.chunks[start]!.first, scene.chunks[comma]!.first)
    if (!left) return null
    const whole = hasFinite(scene, start, comma)
    if (inverted && !hasMainFinite(scene, start, comma)) return null
    const right = isComma(scene, after) ? rightPart(scene, after + 1, whole, cue) : null
    if (!whole && !right) return null
    const source = inverted ?? fullSubject(scene, subject, cue.chunk)
    return draftFrom(scene, cue, { content: right ? [left, right] : [left], frame: 'after', source })
  },
}

function invertedCue(scene: Scene, cue: Cue): Range | null {
  if (cue.group?.passive || !isComma(scene, cue.chunk - 1)) return null
  return invertedSource(scene, cue)
}

function hasFinite(scene: Scene, from: number, until: number): boolean {
  for (let i = from; i < until; i++) if (isFinite(scene, i)) return true
  return false
}

/** The same outside relative and subordinate clauses. */
const hasMainFinite = (scene: Scene, from: number, until: number): boolean =>
  scene.clauses.some((clause) => clause.verb >= from && clause.verb < until && clause.group.finite && clause.marker === null)

/** What goes on after “, he said,”: always where the left part had no verb, else only a coordinate part. */
function rightPart(scene: Scene, at: number, whole: boolean, cue: Cue): Piece | null {
  if (isStop(scene, at) || !GOES_ON.has(kindAt(scene, at)!)) return null
  if (isGerund(scene, at)) return null
  if (whole && kindAt(scene, at) !== 'conjunction') return null
  const first = scene.chunks[at]!.first
  return pieceOf(scene, first, whole ? Math.min(clauseEnd(scene, at, cue), scene.tokens.length) : clauseEnd(scene, at, cue))
}

