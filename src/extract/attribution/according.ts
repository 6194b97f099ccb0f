/** “According to X, …”; “…, according to X”. */
import { clauseEnd } from './content.ts'
import { cueSpan, type Finder } from './draft.ts'
import { partStart } from './opening.ts'
import { isComma, isTensed, kindAt, type Piece, pieceOf, type Scene, spanOfRange } from './scene.ts'
import { phraseEnd } from './source.ts'

export const accordingTo: Finder = {
  name: 'according-to',
  find(scene, cue) {
    if (cue.kind !== 'phrase') return null
    const at = cue.after
    if (kindAt(scene, at) !== 'np') return null
    const last = phraseEnd(scene, at, true)
    const opening =
      cue.chunk === 0 ||
      (cue.chunk === 1 && kindAt(scene, 0) !== 'np') ||
      kindAt(scene, cue.chunk - 1) === 'conjunction'
    let next = last + 1
    while (next < scene.chunks.length && next < last + 24 && !isComma(scene, next) && opening) next++
    const pieces: (Piece | null)[] = []
    if (opening) {
      if (!isComma(scene, next)) return null
      pieces.push(pieceOf(scene, scene.chunks[next + 1]?.first ?? scene.tokens.length, clauseEnd(scene, next + 1, cue)))
    } else {
      if (kindAt(scene, next) === 'wh') while (next < last + 14 && scene.chunks[next] && !isComma(scene, next)) next++
      pieces.push(pieceOf(scene, scene.chunks[partStart(scene, cue.chunk)]!.first, scene.chunks[cue.chunk]!.first))
      const goesOn = isComma(scene, next) && scene.chunks[next + 1] && !subjectComplete(scene, cue.chunk)
      if (goesOn) pieces.push(pieceOf(scene, scene.chunks[next + 1]!.first, clauseEnd(scene, next + 1, cue)))
    }
    const content = pieces.filter((piece) => piece !== null)
    if (content.length === 0) return null
    const source = spanOfRange(scene, { first: at, last: opening ? Math.max(last, at) : last })
    return {
      source,
      also: [],
      cue: [cueSpan(scene, cue)],
      content,
      addressee: null,
      certainty: 'sure',
      frame: opening ? 'before' : 'after',
    }
  },
}

/** Whether the words before already hold a finite verb. */
function subjectComplete(scene: Scene, until: number): boolean {
  for (let i = 0; i < until; i++) if (isTensed(scene, i)) return true
  return false
}
