/** Where a clause begins: what can open reported content, and what may stand between a cue and it. */
import type { Span } from '../../model/span.ts'
import type { Cue } from './cue.ts'
import { isComma, isDash, isGerund, isTensed, isTime, kindAt, type Scene, wordAt } from './scene.ts'

/** Whether a noun phrase with a finite verb begins here, so that a clause does. */
export function startsClause(scene: Scene, at: number): boolean {
  let i = at
  let nominal = false
  let comma = -1
  for (; i < scene.chunks.length && i < at + 24; i++) {
    const kind = kindAt(scene, i)
    if (kind === 'vg') {
      if (!isTensed(scene, i)) {
        if (nominal) continue
        if (!nominal && i === at && scene.chunks[i]!.group!.tense !== 'participle') {
          nominal = true
          continue
        }
        return false
      }
      return nominal || ['there', 'it'].includes(wordAt(scene, i))
    }
    if (kind === 'quotation') return nominal && kindAt(scene, i - 1) === 'np'
    if (kind === 'np') {
      if (nominal && kindAt(scene, i - 1) === 'np' && !DISTRIBUTES.has(wordAt(scene, i - 1))) return false
      if (comma >= 0 && comma === i - 1 && nominal && !isListed(scene, at, i)) return false
      nominal = true
    } else if (kind === 'conjunction' && (wordAt(scene, i) === 'but' || comma === i - 1)) {
      return false
    } else if (isComma(scene, i) || isDash(scene, i)) {
      const close = closing(scene, i)
      if (close < 0) return false
      i = close
      comma = close
    } else if (kind === 'wh' || kind === 'subordinator') {
      if (!nominal) return false
      const verb = nextFinite(scene, i)
      if (verb < 0) return false
      i = verb
    } else if (!['preposition', 'adverb', 'conjunction', 'adjective', 'other'].includes(kind!))
      return wordAt(scene, i) === '(' || wordAt(scene, i) === ')' ? startsAfterBracket(scene, i) : false
  }
  return false
}

/** Whether a noun phrase after a comma goes on with a list that “and” closes. */
const isListed = (scene: Scene, from: number, at: number): boolean => {
  if (at - from < 3 && ['preposition', 'adverb'].includes(kindAt(scene, from)!)) return true
  for (let i = from; i < at; i++) if (kindAt(scene, i) === 'preposition' && i === from) return true
  return false
}

const startsAfterBracket = (scene: Scene, at: number): boolean =>
  nextFinite(scene, at) >= 0 && nextFinite(scene, at) - at < 8

function nextFinite(scene: Scene, at: number): number {
  for (let i = at; i < scene.chunks.length && i < at + 12; i++) if (isTensed(scene, i)) return i
  return -1
}

/** The comma that closes an insertion opened at `at`; −1 where the next comma is far or none comes. */
export function closing(scene: Scene, at: number): number {
  const isClose = isDash(scene, at) ? isDash : isComma
  for (let i = at + 1; i < scene.chunks.length && i < at + 14; i++) if (isClose(scene, i)) return i
  return -1
}

/** These may stand between a subject and its verb: “have each accused”. */
export const DISTRIBUTES = new Set(['both', 'all', 'each', 'either', 'neither'])

/** First chunk of the part of the sentence before `until`: after a semicolon, a bracket not yet closed, an opening “but”. */
export function partStart(scene: Scene, until: number): number {
  let at = 0
  let outside = 0
  for (let i = 0; i < until; i++) {
    const word = wordAt(scene, i)
    if (word === ';') at = i + 1
    else if (word === '(') {
      outside = at
      at = i + 1
    } else if (word === ')') at = outside
  }
  while (at < until && (kindAt(scene, at) === 'conjunction' || isComma(scene, at))) at++
  return at < until ? at : 0
}

export type Skipped = { readonly at: number; readonly addressee: Span | null }

const spanAt = (scene: Scene, at: number): Span => {
  const chunk = scene.chunks[at]!
  return { start: scene.tokens[chunk.first]!.start, end: scene.tokens[chunk.last]!.end }
}

/** Chunks after a cue that are not yet content: whom it was said to, when, where, how. */
export function* skipAdjuncts(scene: Scene, cue: Cue): Generator<Skipped> {
  let at = cue.after
  let addressee: Span | null = null
  yield { at, addressee }
  const takesPerson = [...cue.entry.frames].some((frame) => frame.startsWith('obj-') || frame === 'np-wh')
  for (let step = 0; step < 10; step++) {
    const kind = kindAt(scene, at)
    if (kind === 'adverb') at++
    else if (kind === 'np' && (isTime(scene, at) || (takesPerson && !addressee))) {
      if (!isTime(scene, at)) addressee = spanAt(scene, at)
      at++
    } else if (kind === 'preposition' && kindAt(scene, at + 1) === 'np') {
      if (wordAt(scene, at) === 'to' && !addressee) addressee = spanAt(scene, at + 1)
      at += 2
    } else if (kind === 'conjunction' && kindAt(scene, at + 1) === 'np' && takesPerson) at += 2
    else if (kind === 'preposition' && isGerund(scene, at + 1)) at += 2
    else if (takesPerson && !addressee && isGerund(scene, at) && kindAt(scene, at + 1) === 'np') at++
    else return
    yield { at, addressee }
  }
}
