/** Where a clause begins: what can open reported content, and what may stand between a cue and it. */
import type { Span } from '../../model/span.ts'
import type { Cue } from './cue.ts'
import { isComma, isDash, isGerund, isTensed, isTime, kindAt, type Scene, wordAt } from './scene.ts'

/** What has been passed on the way from chunk `at` to the verb of a clause. */
type Passed = { readonly at: number; readonly nominal: boolean; readonly comma: number }

const JOINED = new Set(['preposition', 'adverb', 'adjective', 'other'])

/** Whether a noun phrase with a finite verb begins here, so that a clause does. */
export function startsClause(scene: Scene, at: number): boolean {
  let nominal = false
  let comma = -1
  for (let i = at; i < scene.chunks.length && i < at + 24; i++) {
    const kind = kindAt(scene, i)
    if (isTensed(scene, i)) return nominal || ['there', 'it'].includes(wordAt(scene, i))
    if (kind === 'quotation') return nominal && kindAt(scene, i - 1) === 'np'
    const next = stepOver(scene, i, { at, nominal, comma })
    if (next < 0) return false
    if (kind === 'np' || kind === 'vg') nominal = true
    if (kind === 'punctuation') comma = next
    i = next
  }
  return false
}

/** The last chunk of what can be stepped over at `i`; −1 where no clause has begun. */
function stepOver(scene: Scene, i: number, { at, nominal, comma }: Passed): number {
  const kind = kindAt(scene, i)!
  if (JOINED.has(kind)) return i
  if (kind === 'vg') return nominal || (i === at && scene.chunks[i]!.group!.tense !== 'participle') ? i : -1
  if (kind === 'conjunction') return wordAt(scene, i) === 'but' || comma === i - 1 ? -1 : i
  if (kind === 'wh' || kind === 'subordinator') return nominal ? nextTensed(scene, i) : -1
  if (kind === 'punctuation') return closing(scene, i)
  const follows = nominal && kindAt(scene, i - 1) === 'np' && !DISTRIBUTES.has(wordAt(scene, i - 1))
  const apart = nominal && comma >= 0 && comma === i - 1 && !JOINED.has(kindAt(scene, at)!)
  return follows || apart ? -1 : i
}

function nextTensed(scene: Scene, at: number): number {
  for (let i = at; i < scene.chunks.length && i < at + 12; i++) if (isTensed(scene, i)) return i
  return -1
}

/** The comma, dash or bracket that closes an insertion opened at `at`; −1 where it is far or none comes. */
export function closing(scene: Scene, at: number): number {
  const isClose = CLOSES.find(([opens]) => opens(scene, at))?.[1]
  for (let i = at + 1; isClose && i < scene.chunks.length && i < at + 14; i++) if (isClose(scene, i)) return i
  return -1
}

type Test = (scene: Scene, chunk: number) => boolean

const CLOSES: readonly (readonly [opens: Test, closes: Test])[] = [
  [isComma, isComma],
  [isDash, isDash],
  [(scene, chunk) => wordAt(scene, chunk) === '(', (scene, chunk) => wordAt(scene, chunk) === ')'],
]

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
