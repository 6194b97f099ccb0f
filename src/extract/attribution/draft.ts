/** What a finder makes of a cue, and the shape all finders have. */
import type { Span } from '../../model/span.ts'
import type { Cue } from './cue.ts'
import { kindAt, type Piece, type Scene, spanOfRange, wordAt } from './scene.ts'

export type Draft = {
  /** The words that name who speaks; null where the text names nobody here. */
  readonly source: Span | null
  /** Other words for the same source: the “who” of a relative clause. */
  readonly also: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Piece[]
  readonly addressee: Span | null
  readonly certainty: 'sure' | 'doubtful'
  /** What the content is to the cue, where it matters for reading it: `that`, `inf`, … Ends up in the rule's name. */
  readonly frame: string
}

/** Tries one frame on one cue. */
export type Finder = { readonly name: string; readonly find: (scene: Scene, cue: Cue) => Draft | null }

export const cueSpan = (scene: Scene, cue: Cue): Span => ({
  start: scene.tokens[cue.first]!.start,
  end: scene.tokens[cue.last]!.end,
})

/** The relative word that stands for the subject of a verb cue. */
export function relativeOf(scene: Scene, cue: Cue): Span[] {
  let at = cue.chunk - 1
  while (kindAt(scene, at) === 'adverb') at--
  const isRelative = kindAt(scene, at) === 'wh' || (wordAt(scene, at) === 'that' && kindAt(scene, at - 1) === 'np')
  return isRelative ? [spanOfRange(scene, { first: at, last: at })] : []
}
