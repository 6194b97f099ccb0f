/** Tells statements from other attributions: somebody voiced it, and there is a proposition in it. */
import type { Attributed, Reading } from '../reading.ts'

/** Frames whose content is a thing named, not a thing said, unless its words are quoted or its cue does something with it. */
const NAMES_ONLY = new Set(['object', 'passive'])

export function isStated(reading: Reading, attributed: Attributed): boolean {
  if (attributed.content.length === 0) return false
  if (reading.annotated.sentences[attributed.sentence]!.quotation !== null) return false
  if (attributed.mode === 'direct') return true
  if (!attributed.voiced) return false
  const frame = attributed.rule.split('/')[1]!
  if (NAMES_ONLY.has(frame)) return attributed.act !== null
  return true
}
