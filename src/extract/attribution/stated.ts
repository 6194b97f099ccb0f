/** Tells statements from other attributions: somebody voiced it, and there is a proposition in it. */
import type { Attributed, Reading } from '../reading.ts'

/** What a body believes or fears it has said; what a person believes nobody may have heard. */
const isOfBody = (reading: Reading, attributed: Attributed): boolean => {
  if (
    !attributed.speaker ||
    attributed.within !== null ||
    !reading.language.lexicon('thought-verb').has(attributed.cueLemma)
  )
    return false
  const ids = reading.actors.resolve(attributed.speaker)
  return ids.length > 0 && ids.every((id) => reading.actors.actor(id).kind !== 'person')
}

const frameOf = (attributed: Attributed): string => attributed.rule.slice(attributed.rule.indexOf('/') + 1)

/** What one vows, threatens or claims to do is said; what one refuses or agrees to do may only be done. */
const SAID_INFINITIVES = new Set(['threaten', 'promise', 'demand', 'offer'])

/** Whether a named thing is talk enough: what the cue does to it is an act, and not only done. */
function isSaidOf(attributed: Attributed): boolean {
  if (attributed.mode === 'mixed') return true
  return attributed.act !== 'reject' && attributed.within === null
}

/** A title repeats what the text says. */
function isTitle({ annotated }: Reading, attributed: Attributed): boolean {
  const sentence = annotated.sentences[attributed.sentence]!
  if (sentence.paragraph !== 0 || annotated.paragraphs.length < 2) return false
  return !/[.?!…"”’]$/.test(annotated.report.text.slice(sentence.start, sentence.end).trimEnd())
}

/** “X did not say that …” is a statement of a kind; “X did not name …” is none. */
const DENIABLE = new Set(['that', 'bare', 'object'])

/** “X said …, according to Reuters”: the words are X’s. */
function isPassedOn({ attributions }: Reading, place: number): boolean {
  const { sentence } = attributions[place]!
  for (let i = place - 1; i >= 0 && attributions[i]!.sentence === sentence; i--)
    if (attributions[i]!.within === place && attributions[i]!.voiced) return true
  return false
}

/** Whether the attribution at `place` is a statement. */
export function isStated(reading: Reading, place: number): boolean {
  const attributed = reading.attributions[place]!
  if (attributed.content.length === 0 || isTitle(reading, attributed)) return false
  if (attributed.mode === 'direct') return true
  const frame = frameOf(attributed)
  if (!attributed.voiced) return (frame === 'that' || frame === 'bare') && isOfBody(reading, attributed)
  if (attributed.rule.startsWith('noun') && frame !== 'that' && frame !== 'for') return false
  if (frame === 'inf')
    return (attributed.act === null || SAID_INFINITIVES.has(attributed.act)) && !attributed.rule.startsWith('noun')
  if (attributed.negated && !(DENIABLE.has(frame) && (attributed.act === null || attributed.act === 'deny')))
    return false
  if (attributed.rule.startsWith('according-to') && isPassedOn(reading, place)) return false
  if (frame === 'object' || frame === 'passive' || frame === 'comp') return isSaidOf(attributed)
  return true
}
