/** Cues inside a relative clause that reports: “which critics say was rigged”, “what Lavrov called a farce”. */
import { draftFrom } from './clause.ts'
import { clauseEnd, phraseContentEnd } from './content.ts'
import type { Cue } from './cue.ts'
import type { Draft, Finder } from './draft.ts'
import { isTensed, isTime, kindAt, pieceOf, type Range, type Scene, wordAt } from './scene.ts'
import { fullSubject, subjectOf } from './source.ts'

/** The subject of a cue that stands directly after a relative word. */
function innerSubject(scene: Scene, cue: Cue): Range | null {
  if (!cue.group?.finite || cue.group.passive) return null
  const subject = subjectOf(scene, cue.chunk)
  if (!subject || subject.last >= cue.chunk) return null
  const opener = subject.first - 1
  const isRelative =
    kindAt(scene, opener) === 'wh' || (wordAt(scene, opener) === 'that' && kindAt(scene, opener - 1) === 'np')
  return isRelative ? fullSubject(scene, subject, cue.chunk) : null
}

function content(scene: Scene, cue: Cue): { readonly from: number; readonly until: number } | null {
  const { frames } = cue.entry
  const at = cue.after
  if (frames.has('zero') && isTensed(scene, at)) return { from: at, until: clauseEnd(scene, at, cue) }
  if (!frames.has('comp')) return null
  const from = wordAt(scene, at) === 'as' ? at + 1 : at
  const kind = kindAt(scene, from)
  const isQuoted = scene.tokens[scene.chunks[from]?.first ?? -1]?.tag === 'quote'
  const fits = (kind === 'np' && !isTime(scene, from)) || kind === 'adjective' || isQuoted
  return fits ? { from, until: phraseContentEnd(scene, from, cue) } : null
}

export const relativeGap: Finder = {
  name: 'relative-gap',
  find(scene, cue): Draft | null {
    if (cue.kind !== 'verb') return null
    const source = innerSubject(scene, cue)
    const found = source && content(scene, cue)
    const piece = found && pieceOf(scene, scene.chunks[found.from]!.first, found.until)
    return piece ? draftFrom(scene, cue, { content: [piece], frame: 'gap', source }) : null
  },
}
