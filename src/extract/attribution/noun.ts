/** Cues that are nouns or adjectives: “Moscow’s claim that …”, “her call for …”, “is confident that …”. */
import type { Span } from '../../model/span.ts'
import { clauseEnd, phraseContentEnd } from './content.ts'
import type { Cue } from './cue.ts'
import { cueSpan, type Draft, type Finder } from './draft.ts'
import { isGerund, isTensed, isTime, kindAt, pieceOf, type Scene, spanOfRange, wordAt } from './scene.ts'
import { fullSubject, phraseEnd, subjectOf } from './source.ts'

const OWN = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose'])

/** Whose claim it is inside its noun phrase: “Moscow’s”, “its”. */
function owner(scene: Scene, cue: Cue): Span | null {
  const chunk = scene.chunks[cue.chunk]!
  for (let t = cue.first - 1; t >= chunk.first; t--) {
    const token = scene.tokens[t]!
    if (token.tag === 'possessive' && t > chunk.first)
      return { start: scene.tokens[chunk.first]!.start, end: scene.tokens[t - 1]!.end }
    if (OWN.has(token.lower)) return { start: token.start, end: token.end }
  }
  return null
}

/** “issued a warning that”, “has no plan to”: the subject of the verb whose object the noun is. */
function maker(scene: Scene, cue: Cue): Span | null {
  const verb = cue.chunk - 1
  const group = scene.chunks[verb]?.group
  if (!group || group.passive || !scene.language.lexicon('speech-verb').has(group.lemma)) return null
  const subject = subjectOf(scene, verb)
  return subject && spanOfRange(scene, fullSubject(scene, subject, verb))
}

/** “the claim by Kyiv”, “a statement from the ministry”. */
function giver(scene: Scene, cue: Cue): Span | null {
  const link = wordAt(scene, cue.after)
  if ((link === 'by' || link === 'from') && kindAt(scene, cue.after + 1) === 'np')
    return spanOfRange(scene, { first: cue.after + 1, last: phraseEnd(scene, cue.after + 1, true) })
  return null
}

type Content = { readonly from: number; readonly until: number; readonly frame: string }

/** “Their message is that …”. */
function afterCopula(scene: Scene, cue: Cue): Content | null {
  const verb = cue.after
  const group = scene.chunks[verb]?.group
  if (group?.lemma !== 'be' || wordAt(scene, verb + 1) !== 'that' || !cue.entry.frames.has('that')) return null
  return { from: verb + 2, until: clauseEnd(scene, verb + 2, cue), frame: 'that' }
}

function contentAfter(scene: Scene, cue: Cue, from: number): Content | null {
  const at = from
  const word = wordAt(scene, at)
  const { frames } = cue.entry
  if (word === 'that' && frames.has('that'))
    return { from: at + 1, until: clauseEnd(scene, at + 1, cue), frame: 'that' }
  if (frames.has('inf') && scene.chunks[at]?.group?.tense === 'infinitive')
    return { from: at, until: clauseEnd(scene, at, cue), frame: 'inf' }
  if (kindAt(scene, at) !== 'preposition' || !frames.has(word)) return null
  const next = at + 1
  if (
    !(kindAt(scene, next) === 'np' && !isTime(scene, next)) &&
    !isGerund(scene, next) &&
    kindAt(scene, next) !== 'wh' &&
    kindAt(scene, next) !== 'quotation'
  )
    return null
  return { from: next, until: phraseContentEnd(scene, next, cue), frame: word }
}

export const nounContent: Finder = {
  name: 'noun',
  find(scene, cue) {
    if (cue.kind !== 'noun') return null
    const given = giver(scene, cue)
    const source = owner(scene, cue) ?? given ?? maker(scene, cue)
    if (!source) return null
    const from = given ? afterGiver(scene, cue) : cue.after
    const content = contentAfter(scene, cue, from) ?? afterCopula(scene, cue)
    const start = content && scene.chunks[content.from]
    const piece = start ? pieceOf(scene, start.first, content.until) : null
    if (!piece || !content) return null
    return {
      source,
      also: [],
      cue: [cueSpan(scene, cue)],
      content: [piece],
      addressee: null,
      certainty: 'sure',
      frame: content.frame,
    }
  },
}

const afterGiver = (scene: Scene, cue: Cue): number => phraseEnd(scene, cue.after + 1, false) + 1

/** “is” of “is confident”; “are concerned” is one verb group with its adjective. */
function linkingVerb(scene: Scene, cue: Cue): number {
  if (cue.group) return cue.chunk
  let verb = cue.chunk - 1
  while (kindAt(scene, verb) === 'adverb') verb--
  return scene.language.lexicon('linking-verb').has(scene.chunks[verb]?.group?.lemma ?? '') ? verb : -1
}

export const adjectiveContent: Finder = {
  name: 'adjective',
  find(scene, cue): Draft | null {
    if (cue.kind !== 'adjective') return null
    const verb = linkingVerb(scene, cue)
    if (verb < 0 || !isTensed(scene, verb)) return null
    const subject = subjectOf(scene, verb)
    const content = subject && contentAfter(scene, cue, cue.after)
    const piece = content && pieceOf(scene, scene.chunks[content.from]!.first, content.until)
    if (!subject || !content || !piece) return null
    const source = spanOfRange(scene, fullSubject(scene, subject, verb))
    const cueFrom = { start: scene.tokens[scene.chunks[verb]!.first]!.start, end: scene.tokens[cue.last]!.end }
    return {
      source,
      also: [],
      cue: [cueFrom],
      content: [piece],
      addressee: null,
      certainty: 'sure',
      frame: content.frame,
    }
  },
}
