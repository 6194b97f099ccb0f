/** Where reported content begins and ends in a sentence. */
import type { Cue } from './cue.ts'
import { closing, startsClause } from './opening.ts'
import {
  isComma,
  isDash,
  isGerund,
  isInfinitive,
  isStop,
  isTensed,
  isTime,
  kindAt,
  type Scene,
  wordAt,
} from './scene.ts'

/** A verb that reports something itself, in the tense of `cue` and without a subject of its own, goes on with the narrator. */
function resumes(scene: Scene, at: number, cue: Cue): boolean {
  let v = at
  while (kindAt(scene, v) === 'adverb') v++
  const group = scene.chunks[v]?.group
  if (!group) return false
  if (isGerund(scene, v)) return scene.cueAt.has(v) && cue.group?.tense === 'gerund'
  if (!group.finite || !cue.group?.finite) return false
  return (
    scene.cueAt.get(v)?.entry.voiced === true && group.tense === cue.group.tense && group.perfect === cue.group.perfect
  )
}

/** A new subject with a reporting verb of its own: “…, while Kyiv denied”. */
function reportsAnew(scene: Scene, at: number, cue: Cue | null): boolean {
  let i = at
  while (kindAt(scene, i) === 'adverb') i++
  if (kindAt(scene, i) !== 'np') return false
  while (i < scene.chunks.length && i < at + 16 && !isTensed(scene, i)) {
    if (isComma(scene, i)) i = closing(scene, i)
    else if (!['np', 'preposition', 'adverb'].includes(kindAt(scene, i)!)) return false
    if (i < 0) return false
    i++
  }
  const other = scene.cueAt.get(i)
  return other?.entry.voiced === true && isTensed(scene, i) && (cue === null || other.group?.tense === cue.group?.tense)
}

const CONTRASTS = new Set(['while', 'whereas', 'though', 'although'])
const FOLLOWS = new Set(['as', 'after', 'before', 'when'])

/** Whether what stands after a comma at `at` is the narrator’s again. */
function endsAtComma(scene: Scene, at: number, cue: Cue): boolean {
  const next = at + 1
  if (isGerund(scene, next) || (kindAt(scene, next) === 'adverb' && isGerund(scene, next + 1))) {
    const gerund = isGerund(scene, next) ? next : next + 1
    return scene.cueAt.get(gerund)?.entry.voiced === true || wordAt(scene, gerund) === 'according'
  }
  if (CONTRASTS.has(wordAt(scene, next))) return reportsAnew(scene, next + 1, null)
  if (FOLLOWS.has(wordAt(scene, next))) return startsClause(scene, next + 1)
  if (kindAt(scene, next) === 'conjunction') return resumes(scene, next + 1, cue) || reportsAnew(scene, next + 1, cue)
  if (kindAt(scene, next) === 'quotation') return true
  return isParenthetical(scene, next)
}

/** “…, Lavrov said.” after a comma: a subject, a cue, and nothing that it could report. */
export function isParenthetical(scene: Scene, at: number): boolean {
  let i = at
  while (i < scene.chunks.length && ['np', 'preposition', 'adverb'].includes(kindAt(scene, i)!)) i++
  if (i === at || i > at + 9) return false
  const cue = scene.cueAt.get(i)
  if (!cue?.entry.frames.has('quote') || !isTensed(scene, i)) return false
  let after = cue.after
  if (PLACES.has(wordAt(scene, after))) after = nextMark(scene, after)
  return isStop(scene, after) || isComma(scene, after) || kindAt(scene, after) === 'quotation'
}

/** What opens a note of where or when it was said. */
const PLACES = new Set(['after', 'in', 'on', 'at', 'during', 'before'])

/** The next comma or stop before any “that” or new clause. */
function nextMark(scene: Scene, at: number): number {
  let i = at
  while (i < at + 10 && !isStop(scene, i) && !isComma(scene, i) && wordAt(scene, i) !== 'that' && !isTensed(scene, i))
    i++
  return i
}

const SUBORDINATES = new Set([
  'while',
  'although',
  'though',
  'as',
  'after',
  'before',
  'because',
  'if',
  'when',
  'since',
  'once',
  'whereas',
])

/** What closes the clause of a cue that is not the sentence’s main one: “While X claims A, Y …”; “X, who says A, left”. */
function isInner(scene: Scene, cue: Cue): 'subordinate' | 'relative' | null {
  if (cue.kind !== 'verb' || !cue.group?.finite) return null
  for (let i = cue.chunk - 1; i >= 0 && i > cue.chunk - 8; i--) {
    const kind = kindAt(scene, i)
    if (kind === 'wh') return 'relative'
    if (SUBORDINATES.has(wordAt(scene, i)) && kind !== 'np') return i <= 1 ? 'subordinate' : null
    if (kind === 'vg' || isComma(scene, i)) return null
  }
  return null
}

/** Whether the main clause begins after a comma. */
function returns(scene: Scene, comma: number, inner: 'subordinate' | 'relative'): boolean {
  const next = comma + 1
  if (inner === 'relative') {
    let verb = next
    while (kindAt(scene, verb) === 'adverb') verb++
    return isTensed(scene, verb)
  }
  return kindAt(scene, next) === 'np' && startsClause(scene, next)
}

/** The token (exclusive) where a content clause that begins at chunk `from` ends. */
export function clauseEnd(scene: Scene, from: number, cue: Cue): number {
  const inner = isInner(scene, cue)
  // “while he fears …, “…””: the first comma only closes what opens the content.
  let opening = cue.kind === 'verb' && ['preposition', 'subordinator', 'adverb'].includes(kindAt(scene, from) ?? '')
  for (let i = from; i < scene.chunks.length; i++) {
    const { first } = scene.chunks[i]!
    const kind = kindAt(scene, i)
    if (isStop(scene, i) && i > from) return first
    if (i === from) continue
    if (kind === 'conjunction' && resumes(scene, i + 1, cue)) return first
    if (opening && isComma(scene, i)) {
      opening = false
      continue
    }
    if ((isComma(scene, i) || isDash(scene, i)) && endsAtComma(scene, i, cue)) return first
    if (inner === 'relative' && isTensed(scene, i) && kindAt(scene, i - 1) === 'vg') return first
    if (inner && isComma(scene, i) && returns(scene, i, inner)) return first
    if (cue.kind === 'noun' && isTensed(scene, i) && leavesNoun(scene, from, i)) return first
    if (wordAt(scene, i) === 'according' && wordAt(scene, i + 1) === 'to') return first
    if (wordAt(scene, i) === ':' && kindAt(scene, i + 1) === 'quotation') return first
    if (wordAt(scene, i) === ')' && !opensBracket(scene, from, i)) return first
  }
  return scene.tokens.length
}

/** “A pledge to leave was welcomed”: a verb whose subject is the noun, after a clause that is complete. */
function leavesNoun(scene: Scene, from: number, at: number): boolean {
  const left = kindAt(scene, at - 1)
  const complete = scene.chunks.slice(from, at).some(({ kind }) => kind === 'vg')
  if (!complete || left === 'conjunction' || left === 'wh' || left === 'subordinator') return false
  if (left === 'vg' || left === 'adjective') return true
  const verb = scene.cueAt.get(at - 2)
  return left === 'np' && ['vg', 'preposition'].includes(kindAt(scene, at - 2) ?? '') && !verb?.entry.frames.has('zero')
}

function opensBracket(scene: Scene, from: number, until: number): boolean {
  for (let i = until - 1; i >= from; i--) if (wordAt(scene, i) === '(') return true
  return false
}

const LEAVES = new Set(['after', 'when', 'while', 'because', 'before', 'as', 'since', 'until', 'once', 'during'])

/** The token (exclusive) where a noun phrase content with its tails ends: “involvement in the attack”. */
export function phraseContentEnd(scene: Scene, from: number, cue: Cue): number {
  let inClause = false
  for (let i = from; i < scene.chunks.length; i++) {
    if (i === from) continue
    const { first } = scene.chunks[i]!
    const kind = kindAt(scene, i)
    if (isStop(scene, i) || wordAt(scene, i) === ':' || isDash(scene, i)) return first
    if (isComma(scene, i) && !isList(scene, i)) return first
    if (kind === 'wh' || kind === 'subordinator' || isInfinitive(scene, i)) inClause = true
    if (!inClause && isTensed(scene, i) && cue.kind === 'noun') return first
    if (
      kind === 'conjunction' &&
      (wordAt(scene, i + 1) === 'with' ||
        resumes(scene, i + 1, cue) ||
        (!inClause && isTensed(scene, i + 1)) ||
        startsClause(scene, i + 1))
    )
      return first
    if (LEAVES.has(wordAt(scene, i)) && i > from && !isComparison(scene, i, cue)) return first
    if (AT_TIME.has(wordAt(scene, i)) && isTime(scene, i + 1) && !startsPhrase(scene, i + 2)) return first
    if (kind === 'preposition' && isAdjunct(scene, i + 1) && wordAt(scene, i) !== 'of') return first
    if (wordAt(scene, i) === 'according') return first
  }
  return scene.tokens.length
}

/** Prepositions of the time when something was said; others measure: “8% per year”, “over two years”. */
const AT_TIME = new Set(['on', 'at', 'in', 'during', 'after', 'before', 'since'])

const isComparison = (scene: Scene, at: number, cue: Cue): boolean =>
  wordAt(scene, at) === 'as' && cue.entry.frames.has('comp')

const startsPhrase = (scene: Scene, at: number): boolean => kindAt(scene, at) === 'vg'

/** “in an interview”, “in a statement”: where the words were spoken, not what was said. */
function isAdjunct(scene: Scene, at: number): boolean {
  const chunk = scene.chunks[at]
  if (chunk?.kind !== 'np') return false
  return scene.language.lexicon('speech-adjunct').has(scene.tokens[chunk.head]!.lemma)
}

/** A comma inside a list of nouns: “NATO, the EU and the OSCE”. */
function isList(scene: Scene, at: number): boolean {
  for (let i = at + 1; i < scene.chunks.length && i < at + 12; i++) {
    const kind = kindAt(scene, i)
    if (kind === 'conjunction') return !isTensed(scene, i + 1) && !startsClause(scene, i + 1)
    if (kind !== 'np' && kind !== 'preposition' && kind !== 'adjective' && !isComma(scene, i)) return false
  }
  return false
}
