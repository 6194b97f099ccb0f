/** Cues in the middle or at the end of what they report, or before it after “as”: “talks were tough, Lavrov said”. */
import { draftFrom, oneOf } from './clause.ts'
import { clauseEnd } from './content.ts'
import type { Cue } from './cue.ts'
import type { Finder } from './draft.ts'
import { partStart } from './opening.ts'
import {
  isComma,
  isDash,
  isGerund,
  isInfinitive,
  isStop,
  isTensed,
  isTime,
  kindAt,
  type Piece,
  pieceOf,
  type Range,
  type Scene,
  wordAt,
} from './scene.ts'
import { agentOf, fullSubject, invertedSource, subjectOf } from './source.ts'

const takes = (cue: Cue, ...frames: readonly string[]): boolean => frames.some((frame) => cue.entry.frames.has(frame))

/** Whether a cue clause can stand in the middle or at the end of what it reports. */
function isLight(scene: Scene, cue: Cue, from: number): number {
  let at = from
  for (let step = 0; step < 8; step++) {
    const kind = kindAt(scene, at)
    if (isStop(scene, at) || isComma(scene, at) || isDash(scene, at) || wordAt(scene, at) === ')') return at
    if (kind === 'adverb' || (kind === 'np' && (isTime(scene, at) || takes(cue, 'obj-that')))) at++
    else if (kind === 'preposition' && (kindAt(scene, at + 1) === 'np' || isGerund(scene, at + 1))) at += 2
    else if (kind === 'np' && kindAt(scene, at - 1) === 'vg' && isGerund(scene, at - 1)) at++
    else if (kind === 'wh' || kind === 'subordinator' || kind === 'conjunction' || isGerund(scene, at)) return at
    else return -1
  }
  return -1
}

/** A subordinate clause after “he said” that goes on with what he said. */
const BECAUSE = new Set(['that', 'because', 'if', 'unless', 'although', 'though', 'since', 'so'])

const GOES_ON = new Set(['vg', 'conjunction', 'np', 'preposition', 'adverb', 'subordinator'])

/** “Talks were tough, Lavrov said”; “the move, he explained, was a result”. */
export const contentThenCue: Finder = {
  name: 'content-then-cue',
  find(scene, cue) {
    if (
      cue.kind !== 'verb' ||
      !(takes(cue, 'zero', 'obj-that') || (takes(cue, 'quote') && takes(cue, 'that'))) ||
      !cue.group?.finite
    )
      return null
    const inverted = invertedCue(scene, cue)
    const subject = inverted ?? (cue.group.passive ? null : subjectOf(scene, cue.chunk))
    if (!subject) return null
    const opens = inverted ? cue.chunk : subject.first
    if (!inverted && subject.last > cue.chunk) return null
    let comma = opens - 1
    if (scene.tokens[scene.chunks[comma]?.first ?? -1]?.tag === 'quote') comma--
    const bracket = wordAt(scene, comma) === '('
    if (comma < 1 || !(isComma(scene, comma) || isDash(scene, comma) || bracket)) return null
    const after = isLight(scene, cue, inverted ? inverted.last + 1 : cue.after)
    if (after < 0) return null
    const start = partStart(scene, comma)
    const left = pieceOf(scene, scene.chunks[start]!.first, scene.chunks[comma]!.first)
    const whole = hasFinite(scene, start, comma)
    if (inverted && !hasMainFinite(scene, start, comma)) return null
    const right =
      isComma(scene, after) || BECAUSE.has(wordAt(scene, after))
        ? rightPart(scene, isComma(scene, after) ? after + 1 : after, whole, cue)
        : null
    const opening = comma - start <= 1 && (kindAt(scene, start) === 'adverb' || kindAt(scene, start) === 'conjunction')
    const content = [opening ? null : left, right].filter((piece) => piece !== null)
    if (!whole && !right) return null
    const source = inverted ?? fullSubject(scene, subject, cue.chunk)
    return draftFrom(scene, cue, { content, frame: 'after', source })
  },
}

/** “As Lavrov said, …”: all that follows the comma. */
export const asCue: Finder = {
  name: 'as-cue',
  find(scene, cue) {
    if (cue.kind !== 'verb' || !takes(cue, 'quote', 'zero') || !cue.group) return null
    const reported = wordAt(scene, cue.chunk - 1) === 'as'
    const subject = reported ? agentOf(scene, cue.after) : cue.group.finite ? subjectOf(scene, cue.chunk) : null
    if (!subject) return null
    const as = reported ? cue.chunk - 1 : subject.first - 1
    if (wordAt(scene, as) !== 'as' || as > 1) return null
    let comma = cue.after
    while (comma < cue.after + 10 && !isStop(scene, comma) && !isTensed(scene, comma) && !isComma(scene, comma)) comma++
    if (!isComma(scene, comma)) return null
    const source = reported ? subject : fullSubject(scene, subject, cue.chunk)
    if (source.last > comma) return null
    const content = oneOf(
      pieceOf(scene, scene.chunks[comma + 1]?.first ?? scene.tokens.length, clauseEnd(scene, comma + 1, cue)),
    )
    return draftFrom(scene, cue, { content, frame: 'before', source })
  },
}

function invertedCue(scene: Scene, cue: Cue): Range | null {
  if (cue.group?.passive || !isComma(scene, cue.chunk - 1)) return null
  return invertedSource(scene, cue)
}

function hasFinite(scene: Scene, from: number, until: number): boolean {
  for (let i = from; i < until; i++) if (isTensed(scene, i)) return true
  return false
}

/** The same outside relative and subordinate clauses. */
const hasMainFinite = (scene: Scene, from: number, until: number): boolean =>
  scene.clauses.some(
    (clause) => clause.verb >= from && clause.verb < until && clause.group.finite && clause.marker === null,
  )

/** What goes on after “, he said,”: always where the left part had no verb, else only a coordinate part. */
function rightPart(scene: Scene, at: number, whole: boolean, cue: Cue): Piece | null {
  if (isStop(scene, at) || !GOES_ON.has(kindAt(scene, at)!)) return null
  if (isGerund(scene, at)) return null
  const goesOn = kindAt(scene, at) === 'conjunction' || BECAUSE.has(wordAt(scene, at)) || isInfinitive(scene, at)
  if (whole && !goesOn) return null
  const first = scene.chunks[at]!.first
  return pieceOf(scene, first, clauseEnd(scene, at, cue))
}
