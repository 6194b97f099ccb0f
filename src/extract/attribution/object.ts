/** Cues with an object, an infinitive or a preposition: “denied involvement”, “refused to negotiate”, “urged Kyiv to sign”. */
import { draftFrom, isReduced, speakerOf } from './clause.ts'
import { clauseEnd, phraseContentEnd } from './content.ts'
import type { Cue } from './cue.ts'
import type { Draft, Finder } from './draft.ts'
import { skipAdjuncts } from './opening.ts'
import {
  isGerund,
  isInfinitive,
  isStop,
  isTensed,
  isTime,
  kindAt,
  type Piece,
  pieceOf,
  type Scene,
  wordAt,
} from './scene.ts'
import { agentOf, subjectOf } from './source.ts'

const takes = (cue: Cue, ...frames: readonly string[]): boolean => frames.some((frame) => cue.entry.frames.has(frame))

function skipAdverbs(scene: Scene, at: number): number {
  let i = at
  while (kindAt(scene, i) === 'adverb') i++
  return i
}

function reported(
  scene: Scene,
  cue: Cue,
  range: { readonly from: number; readonly until: number },
  frame: string,
): Draft | null {
  const piece = pieceOf(scene, scene.chunks[range.from]!.first, range.until)
  return piece && draftFrom(scene, cue, { content: [piece], frame, source: speakerOf(scene, cue) })
}

export const infinitive: Finder = {
  name: 'infinitive',
  find(scene, cue) {
    if (cue.kind !== 'verb' || !takes(cue, 'inf') || cue.group?.passive) return null
    for (const { at } of skipAdjuncts(scene, cue))
      if (isInfinitive(scene, at)) return reported(scene, cue, { from: at, until: clauseEnd(scene, at, cue) }, 'inf')
    return null
  },
}

export const gerund: Finder = {
  name: 'gerund',
  find(scene, cue) {
    if (cue.kind !== 'verb' || !takes(cue, 'ing') || cue.group?.passive) return null
    const at = skipAdverbs(scene, cue.after)
    if (!isGerund(scene, at)) return null
    return reported(scene, cue, { from: at, until: clauseEnd(scene, at, cue) }, 'ing')
  },
}

const isObject = (scene: Scene, at: number): boolean => {
  const kind = kindAt(scene, at)
  if (kind === 'np') return !isTime(scene, at)
  if (
    kind === 'other' &&
    scene.tokens[scene.chunks[at]!.first]!.tag === 'determiner' &&
    kindAt(scene, at + 1) === 'quotation'
  )
    return true
  return (
    kind === 'quotation' || scene.tokens[scene.chunks[at]?.first ?? -1]?.tag === 'quote' || wordAt(scene, at) === 'both'
  )
}

/** Whether “called the talks constructive”, “dubbed it a farce”, “described it as” follows. */
function hasComplement(scene: Scene, cue: Cue, at: number): boolean {
  const { last } = scene.chunks[at]!
  const next = scene.tokens[last + 1]
  if (!next) return false
  const inside = scene.tokens.slice(scene.chunks[at]!.first, last + 1)
  const mark = inside.findIndex((token) => token.tag === 'quote')
  if (mark > 0) return inside[mark - 1]!.tag !== 'determiner'
  if (next.tag === 'quote' || next.tag === 'adjective' || next.lower === 'as') return true
  if (kindAt(scene, at + 1) === 'np' && !isTime(scene, at + 1)) return true
  const head = scene.tokens[scene.chunks[at]!.head]
  if (cue.entry.lemma === 'call' && scene.tokens[last]!.tag === 'adjective' && head?.tag === 'noun') return true
  for (let i = at + 1; i < scene.chunks.length && i < at + 9; i++) {
    if (isStop(scene, i) || isTensed(scene, i) || kindAt(scene, i) === 'punctuation') return false
    if (wordAt(scene, i) === 'as' || scene.tokens[scene.chunks[i]!.first]!.tag === 'quote') return true
  }
  return false
}

/** “urged Kyiv to sign”: the infinitive belongs to the content. */
function objectEnd(scene: Scene, cue: Cue, at: number): number {
  if (takes(cue, 'np-inf')) {
    for (let i = at + 1; i < scene.chunks.length && i < at + 8; i++) {
      if (isInfinitive(scene, i)) return clauseEnd(scene, i, cue)
      if (!['np', 'preposition', 'conjunction', 'adverb'].includes(kindAt(scene, i)!)) break
    }
  }
  return phraseContentEnd(scene, at, cue)
}

export const directObject: Finder = {
  name: 'object',
  find(scene, cue) {
    if (cue.kind !== 'verb' || !cue.group || cue.group.passive || isReduced(scene, cue)) return null
    const plain = takes(cue, 'np')
    if (!plain && ![...cue.entry.frames].some((frame) => frame.startsWith('np-') || frame === 'comp')) return null
    const next = skipAdverbs(scene, cue.after)
    const at = wordAt(scene, next) === 'both' && kindAt(scene, next) !== 'np' ? next + 1 : next
    if (!isObject(scene, at)) return null
    const end = objectEnd(scene, cue, at)
    if (!plain && !fits(scene, cue, at, end)) return null
    return reported(scene, cue, { from: at, until: end }, takes(cue, 'comp') ? 'comp' : 'object')
  },
}

/** Whether an object is followed by what the cue needs: “accused X of”, “told X to”, “called X Y”. */
function fits(scene: Scene, cue: Cue, at: number, end: number): boolean {
  if (takes(cue, 'comp') && hasComplement(scene, cue, at)) return true
  for (let i = at + 1; i < scene.chunks.length && scene.chunks[i]!.first < end; i++) {
    if (takes(cue, `np-${wordAt(scene, i)}`)) return true
    if (takes(cue, 'np-inf') && isInfinitive(scene, i)) return true
  }
  return false
}

export const prepositional: Finder = {
  name: 'prepositional',
  find(scene, cue) {
    if (cue.kind !== 'verb' || cue.group?.passive) return null
    const at = skipAdverbs(scene, cue.after)
    if (kindAt(scene, at) !== 'preposition' || !takes(cue, wordAt(scene, at))) return null
    const next = at + 1
    if (!(isObject(scene, next) || isGerund(scene, next) || kindAt(scene, next) === 'wh')) return null
    const piece = pieceOf(scene, scene.chunks[next]!.first, phraseContentEnd(scene, next, cue))
    return piece && draftFrom(scene, cue, { content: [piece], frame: wordAt(scene, at), source: speakerOf(scene, cue) })
  },
}

/** “was accused by X of …”: what the accusation is. */
function afterAgent(scene: Scene, cue: Cue, at: number): Piece | null {
  if (wordAt(scene, at) !== 'of' && wordAt(scene, at) !== 'for') return null
  const next = scene.chunks[at + 1]
  return next ? pieceOf(scene, next.first, phraseContentEnd(scene, at + 1, cue)) : null
}

/** “The plan was rejected by Moscow”. */
export const passive: Finder = {
  name: 'passive',
  find(scene, cue) {
    if (cue.kind !== 'verb' || !cue.group?.passive || !takes(cue, 'np', 'comp', 'np-of')) return null
    const agent = agentOf(scene, cue.after)
    const subject = subjectOf(scene, cue.chunk)
    if (!agent || !subject || subject.last >= cue.chunk) return null
    const tail = cue.group.passive && takes(cue, 'np-of', 'np-for') ? afterAgent(scene, cue, agent.last + 1) : null
    const piece = tail ?? pieceOf(scene, scene.chunks[subject.first]!.first, scene.chunks[cue.chunk]!.first)
    return piece && draftFrom(scene, cue, { content: [piece], frame: 'passive', source: agent })
  },
}
