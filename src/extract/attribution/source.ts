/** Finds who speaks: the subject of a cue by walking left, the noun phrase after an inverted one, the agent of a passive. */
import type { Cue } from './cue.ts'
import { isComma, isDash, isGerund, isStop, isTensed, isTime, kindAt, type Range, type Scene, wordAt } from './scene.ts'

const isPreposition = (scene: Scene, chunk: number): boolean => kindAt(scene, chunk) === 'preposition'

const isJoin = (scene: Scene, chunk: number): boolean =>
  kindAt(scene, chunk) === 'conjunction' && wordAt(scene, chunk) !== 'but'

/** Left end of a phrase that ends at `at`, over “and”; over commas too where `lists`. */
function phraseStart(scene: Scene, at: number, lists: boolean): number {
  let first = at
  for (;;) {
    if (isJoin(scene, first - 1) && kindAt(scene, first - 2) === 'np') first -= 2
    else if (lists && isJoin(scene, first - 1) && isComma(scene, first - 2) && kindAt(scene, first - 3) === 'np')
      first -= 3
    else if (lists && first < at && isComma(scene, first - 1) && kindAt(scene, first - 2) === 'np') first -= 2
    else return first
  }
}

/** Left end of a phrase with its prepositional tails: from “the Kremlin” back to “a spokesman for the Kremlin”. */
function chainStart(scene: Scene, at: number): number {
  let first = phraseStart(scene, at, true)
  while (isPreposition(scene, first - 1) && kindAt(scene, first - 2) === 'np')
    first = phraseStart(scene, first - 2, true)
  return first
}

/** The chunk before the comma that opens the insertion which a comma at `at` closes; −1 where there is none. */
function beforeInsertion(scene: Scene, at: number): number {
  const isMark = isDash(scene, at) ? isDash : isComma
  for (let i = at - 1; i > 0 && at - i < 18; i--) {
    if (!isMark(scene, i)) continue
    return kindAt(scene, i + 1) === 'conjunction' ? -1 : i - 1
  }
  return -1
}

/** The nearest earlier verb that a verb at `v` can share its subject with: a cue of like tense, else an unmarked clause. */
function governor(scene: Scene, v: number): number {
  const tense = scene.chunks[v]!.group!.tense
  let plain = -1
  let any = -1
  for (let i = scene.clauses.length - 1; i >= 0; i--) {
    const clause = scene.clauses[i]!
    if (clause.verb >= v || !clause.group.finite) continue
    if (any < 0) any = clause.verb
    if (clause.marker !== null || embedded(scene, clause.verb)) continue
    if (scene.cueAt.has(clause.verb) && (clause.group.tense === tense || !isTensed(scene, v))) return clause.verb
    if (plain < 0) plain = clause.verb
  }
  return plain >= 0 ? plain : any
}

/** Whether a verb stands in what an earlier cue reports: “said [he planned …”. */
function embedded(scene: Scene, v: number): boolean {
  const { start, end } = scene.tokens[scene.chunks[v]!.head]!
  return scene.contents.some((content) => content.start <= start && end <= content.end)
}

type Step = { readonly found: Range | null; readonly at: number }
const stop = (found: Range | null): Step => ({ found, at: -1 })
const on = (at: number): Step => ({ found: null, at })

const REFLEXIVE = new Set(['himself', 'herself', 'itself', 'themselves'])

/** Tagged prepositions, these open clauses too: “as Lavrov urged”. */
const OPENS_CLAUSE = new Set(['as', 'after', 'before', 'since', 'until', 'than'])

/** `beside`: whether only adverbs stand between the phrase and its verb. */
function stepOverPhrase(scene: Scene, at: number, beside: boolean): Step {
  if (isTime(scene, at) && at > 0 && !isStop(scene, at - 1)) return on(at - 1)
  if (REFLEXIVE.has(wordAt(scene, at)) && kindAt(scene, at - 1) === 'np') return on(at - 1)
  const listed = phraseStart(scene, at, true)
  if (!isPreposition(scene, listed - 1)) return stop(described(scene, listed) ?? { first: listed, last: at })
  if (beside && OPENS_CLAUSE.has(wordAt(scene, listed - 1))) return stop({ first: listed, last: at })
  const close = phraseStart(scene, at, false)
  if (!isPreposition(scene, close - 1)) return stop({ first: close, last: at })
  if (openedByTime(scene, at)) return stop({ first: at, last: at })
  return listed < 2 ? stop(null) : on(kindAt(scene, listed - 2) === 'conjunction' ? listed - 3 : listed - 2)
}

/** “on Friday Russia said”: a time and the subject after it in one chunk. */
function openedByTime(scene: Scene, at: number): boolean {
  const times = scene.language.lexicon('cue-time')
  const chunk = scene.chunks[at]!
  for (let t = chunk.first; t < chunk.last; t++) {
    const next = scene.tokens[t + 1]!
    if (times.has(scene.tokens[t]!.lower) && next.tag !== 'possessive' && next.tag !== 'noun' && next.tag !== 'number')
      return true
  }
  return false
}

/** Where a phrase is the object in a relative clause (“officials who met Yermak said”), whom that clause describes. */
function described(scene: Scene, first: number): Range | null {
  const clause = scene.clauses.find((one) => one.verb === first - 1)
  if (!clause || clause.marker === null || kindAt(scene, clause.marker) !== 'wh') return null
  return scene.cueAt.get(clause.verb)?.entry.frames.has('zero') ? null : antecedent(scene, clause.marker)
}

/** A finite verb met on the way left: the auxiliary of the same group, or the verb of a relative clause. */
function stepOverVerb(scene: Scene, at: number, v: number): Step {
  const group = scene.chunks[at]!.group!
  const marker = scene.clauses.find((one) => one.verb === at)?.marker ?? null
  if (AUXILIARY.has(group.lemma) && at >= v - 3) return on(at - 1)
  if (marker !== null && kindAt(scene, marker) === 'wh') return stop(antecedent(scene, marker))
  return stop(null)
}

const AUXILIARY = new Set(['have', 'be', 'do'])

/** Who a relative clause describes: the phrase before the relative word, from its beginning. */
function antecedent(scene: Scene, wh: number): Range | null {
  const at = isComma(scene, wh - 1) ? wh - 2 : wh - 1
  if (kindAt(scene, at) !== 'np') return null
  const first =
    wordAt(scene, wh) === 'who' && isComma(scene, wh - 1) ? chainStart(scene, at) : phraseStart(scene, at, false)
  return { first, last: at }
}

function stepOverComma(scene: Scene, at: number, v: number, depth: number): Step {
  const before = beforeInsertion(scene, at)
  if (before >= 0 && wordAt(scene, before) === ')') return on(openingBracket(scene, before) - 1)
  if (before >= 0 && ['np', 'quotation'].includes(kindAt(scene, before)!)) return on(before)
  const from = governor(scene, v)
  if (from >= 0) return stop(depth < 4 ? subjectOf(scene, from, depth + 1) : null)
  return stop(kindAt(scene, at - 1) === 'np' ? { first: chainStart(scene, at - 1), last: at - 1 } : null)
}

/** Walks left from a finite verb. */
function finiteSubject(scene: Scene, v: number, depth: number): Range | null {
  let at = v - 1
  while (at >= 0) {
    const kind = kindAt(scene, at)
    let step: Step
    if (kind === 'adverb' || kind === 'other' || kind === 'adjective') step = on(at - 1)
    else if (kind === 'np')
      step = stepOverPhrase(
        scene,
        at,
        scene.chunks.slice(at + 1, v).every(({ kind: between }) => between === 'adverb'),
      )
    else if (kind === 'preposition') step = on(at - 1)
    else if (wordAt(scene, at) === ')') step = on(openingBracket(scene, at) - 1)
    else if (kind === 'wh' || (kind === 'subordinator' && wordAt(scene, at) === 'that'))
      step = stop(antecedent(scene, at))
    else if (isComma(scene, at) || isDash(scene, at)) step = stepOverComma(scene, at, v, depth)
    else if (kind === 'conjunction' && depth < 4) {
      const from = governor(scene, v)
      step = stop(from >= 0 ? subjectOf(scene, from, depth + 1) : null)
    } else if (kind === 'vg') step = isTensed(scene, at) ? stepOverVerb(scene, at, v) : on(at - 1)
    else return null
    if (step.found || step.at < 0) return step.found
    at = step.at
  }
  return null
}

function openingBracket(scene: Scene, at: number): number {
  for (let i = at; i >= 0 && at - i < 12; i--) if (wordAt(scene, i) === '(') return i
  return -1
}

/** Who does what a gerund or infinitive tells. */
function nonFiniteSubject(scene: Scene, v: number, depth: number): Range | null {
  const left = kindAt(scene, v - 1)
  const reduced = left === 'np' && isGerund(scene, v) && !isTime(scene, v - 1)
  if (left === 'np' && !isGerund(scene, v) && isControlled(scene, v - 1)) return { first: v - 1, last: v - 1 }
  if (reduced && !isIssued(scene, v - 1)) return { first: chainStart(scene, v - 1), last: v - 1 }
  const from = governor(scene, v)
  const isQuoted =
    wordAt(scene, v - 1) === 'as' && kindAt(scene, v - 2) === 'np' && scene.cueAt.get(from)?.entry.lemma === 'quote'
  if (isQuoted) return { first: chainStart(scene, v - 2), last: v - 2 }
  if (from >= 0) return subjectOf(scene, from, depth + 1) ?? invertedAt(scene, from)
  if (v > 1) return null
  const main = scene.clauses.find((clause) => clause.verb > v && clause.group.finite && clause.marker === null)
  return main ? subjectOf(scene, main.verb, depth + 1) : null
}

/** “led her to declare”, “allows him to say”: the object does it. */
function isControlled(scene: Scene, object: number): boolean {
  const group = scene.chunks[object - 1]?.group
  if (!group || group.passive) return false
  const cue = scene.cueAt.get(object - 1)
  return cue?.entry.frames.has('np-inf') === true || scene.language.lexicon('control-verb').has(group.lemma)
}

const invertedAt = (scene: Scene, v: number): Range | null => {
  const cue = scene.cueAt.get(v)
  return cue ? invertedSource(scene, cue) : null
}

/** “A statement saying that”: the words are those of whoever issued it, if somebody did. */
const isIssued = (scene: Scene, np: number): boolean => {
  const head = scene.tokens[scene.chunks[np]!.head]!.lemma
  return scene.language.lexicon('speech-adjunct').has(head) && chainStart(scene, np) > 0
}

/** The subject of the verb group at chunk `v`. */
export function subjectOf(scene: Scene, v: number, depth = 0): Range | null {
  const group = scene.chunks[v]?.group
  if (!group || depth > 4) return null
  if (!group.finite && group.tense !== 'participle') return nonFiniteSubject(scene, v, depth)
  const subject = finiteSubject(scene, v, depth)
  if (subject) return withName(scene, subject)
  return kindAt(scene, v - 1) === 'np' && !isTime(scene, v - 1) ? { first: v - 1, last: v - 1 } : null
}

/** “Olof Palme, the mediator said”: where the closing comma is missing, the name before an apposition is the subject. */
function withName(scene: Scene, subject: Range): Range {
  const name = subject.first - 2
  const opens =
    name <= 0 || kindAt(scene, name - 1) === 'quotation' || isComma(scene, name - 1) || isJoin(scene, name - 1)
  if (!isComma(scene, name + 1) || !opens || !isNamed(scene, name)) return subject
  const head = scene.tokens[scene.chunks[subject.first]!.head]!
  return head.tag === 'noun' && !isNamed(scene, subject.first) ? { first: name, last: subject.last } : subject
}

/** A noun phrase of names alone, and not of a day or month. */
function isNamed(scene: Scene, chunk: number): boolean {
  const found = scene.chunks[chunk]
  if (found?.kind !== 'np' || isTime(scene, chunk)) return false
  return scene.tokens.slice(found.first, found.last + 1).every(({ tag, text }) => tag === 'name' || text === '.')
}

const ENDS_APPOSITION = new Set(['punctuation', 'vg', 'conjunction'])

/** Right end of a phrase: over “of …”, “and …”, brackets not; then over an apposition between commas. */
export function phraseEnd(scene: Scene, at: number, apposition: boolean): number {
  let last = at
  for (;;) {
    const link = kindAt(scene, last + 1)
    const joins = (link === 'preposition' && wordAt(scene, last + 1) !== 'by') || isJoin(scene, last + 1)
    if (joins && kindAt(scene, last + 2) === 'np' && !isTime(scene, last + 2) && !isTensed(scene, last + 3)) last += 2
    else break
  }
  if (!apposition || !isComma(scene, last + 1) || kindAt(scene, last + 2) !== 'np' || isTime(scene, last + 2))
    return last
  const end = phraseEnd(scene, last + 2, false)
  const next = kindAt(scene, end + 1)
  return next === null || (ENDS_APPOSITION.has(next) && !isTensed(scene, end + 1)) || next === 'wh' ? end : last
}

/** The noun phrase after an inverted cue: “said Andriy Yermak, head of the office”. */
export function invertedSource(scene: Scene, cue: Cue): Range | null {
  let at = cue.after
  while (kindAt(scene, at) === 'adverb') at++
  if (kindAt(scene, at) !== 'np' || isTime(scene, at)) return null
  return { first: at, last: phraseEnd(scene, at, true) }
}

/** A subject with what belongs to it up to its verb: tails and appositions, no relative clause. */
export function fullSubject(scene: Scene, subject: Range, v: number): Range {
  if (subject.last >= v) return { first: subject.first, last: phraseEnd(scene, subject.last, true) }
  let { last } = subject
  while (last + 2 < v && isTail(scene, last + 1)) last += 2
  const end = phraseEnd(scene, last, true)
  return { first: subject.first, last: Math.min(Math.max(last, end), v - 1) }
}

const isTail = (scene: Scene, at: number): boolean =>
  (isPreposition(scene, at) || isJoin(scene, at)) && kindAt(scene, at + 1) === 'np' && !isTime(scene, at + 1)

/** “by X” after a passive cue. */
export function agentOf(scene: Scene, from: number): Range | null {
  for (let i = from; i < scene.chunks.length && i < from + 8; i++) {
    if (isStop(scene, i) || isTensed(scene, i)) return null
    if (wordAt(scene, i) === 'by' && kindAt(scene, i + 1) === 'np')
      return { first: i + 1, last: phraseEnd(scene, i + 1, true) }
  }
  return null
}
