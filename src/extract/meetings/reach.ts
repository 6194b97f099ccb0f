/** How far the words that hang on a noun or verb go, and which verbs govern a noun. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import { clauseOfVerb, isInSubject, lookupOf, opensSubject } from './lookup.ts'
import { type Chunks, kindAt, wordAt } from './phrases.ts'

const ENDS = new Set(['subordinator', 'wh', 'quotation'])
const NEAR = new Set(['in', 'at', 'on', 'between'])

/** After a comma only a participle (“, mediated by Oman”), a place or a time goes on: “in Mecca, Saudi Arabia”. */
function goesOn(sentence: ParsedSentence, comma: number): boolean {
  const next = sentence.chunks[comma + 1]
  if (!next) return false
  if (next.kind === 'vg')
    return next.group!.finite
      ? next.first === next.last && isLoneParticiple(sentence, comma + 1)
      : next.group!.tense === 'participle'
  if (next.kind === 'adverb' && TIME.test(wordAt(sentence, comma + 1))) return true
  const at = next.kind === 'adverb' ? comma + 2 : comma + 1
  return kindAt(sentence, at) === 'preposition' && NEAR.has(wordAt(sentence, at))
}

/** Whether “and” or “but” at a chunk opens another clause. */
function opensClause(sentence: ParsedSentence, at: number): boolean {
  const next = kindAt(sentence, at + 1)
  if (next === 'vg' || next === 'adverb') return true
  return next === 'np' && isInSubject(sentence, at + 1)
}

/** Verb groups that are read through: participles, and infinitives right after what governs them (“due to be held”). */
function isPassedThrough(sentence: ParsedSentence, at: number): boolean {
  const { group: own, first, last } = sentence.chunks[at]!
  const group = clauseOfVerb(sentence, at)?.group ?? own
  if (group!.finite)
    return (
      first === last &&
      (isParticiple(sentence, at) || (wordAt(sentence, at - 1) === ',' && isLoneParticiple(sentence, at)))
    )
  if (group!.tense !== 'infinitive') return true
  const before = kindAt(sentence, at - 1)
  return before === 'adjective' || before === 'vg' || before === 'adverb'
}

/** “A meeting, scheduled for today, was …”: a past form with no subject of its own, before the verb that has one. */
function isLoneParticiple(sentence: ParsedSentence, at: number): boolean {
  const { form } = sentence.tokens[sentence.chunks[at]!.head]!
  if (form !== 'ed' && form !== 'participle') return false
  const clause = clauseOfVerb(sentence, at)
  if (clause?.subject === null || clause?.group.finite === false) return true
  return (
    kindAt(sentence, at + 1) === 'preposition' &&
    sentence.clauses.some(({ verb, group, subject }) => verb !== at && group.finite && subject !== null)
  )
}

/** “at a summit held in Oslo”: a lone past form whose subject is not the phrase right before it. */
export function isParticiple(sentence: ParsedSentence, at: number): boolean {
  const form = sentence.tokens[sentence.chunks[at]!.head]!.form
  if ((form !== 'ed' && form !== 'participle') || kindAt(sentence, at - 1) !== 'np') return false
  const clause = clauseOfVerb(sentence, at)
  return (
    clause !== undefined &&
    (clause.subject === null || clause.subject.last < at - 1 || isTimeNoun(sentence, at - 1)) &&
    sentence.clauses.some(({ verb, group }) => verb < at && group.finite)
  )
}

const TIME =
  /^(?:week|weekend|month|year|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow)$/

/** A time can stand right before a participle (“a conference this week held in Oslo”) and is no subject. */
const isTimeNoun = (sentence: ParsedSentence, at: number): boolean =>
  TIME.test(sentence.tokens[sentence.chunks[at]!.head]!.lower)

const isSubject = (sentence: ParsedSentence, at: number): boolean =>
  opensSubject(sentence, at) && !isTimeNoun(sentence, at)

/** The last chunk that hangs on what ends before `from`; `from - 1` where nothing does. */
export function reachFrom(sentence: ParsedSentence, from: number): number {
  const { reach } = lookupOf(sentence)
  if (reach[from] === -2) reach[from] = measureReach(sentence, from)
  return reach[from] ?? from - 1
}

function measureReach(sentence: ParsedSentence, from: number): number {
  for (let at = from; at < sentence.chunks.length; at++) {
    const { kind } = sentence.chunks[at]!
    const word = wordAt(sentence, at)
    if (ENDS.has(kind)) return at - 1
    if (kind === 'np' && kindAt(sentence, at - 1) === 'np' && isSubject(sentence, at)) return at - 1
    if (kind === 'vg' && !isPassedThrough(sentence, at)) return at - 1
    if (kind === 'conjunction' && opensClause(sentence, at)) return at - 1
    if (word === '.' && kindAt(sentence, at - 1) === 'np' && kindAt(sentence, at + 1) === 'np') continue
    if (
      kind === 'punctuation' &&
      word !== '(' &&
      word !== ')' &&
      !(word === ',' && goesOn(sentence, at)) &&
      !(word === ',' && isInList(sentence, at))
    )
      return at - 1
  }
  return sentence.chunks.length - 1
}

/** A comma between noun phrases of a list, or before an apposition: “France, Germany and Ukraine”, “Mecca, Saudi Arabia”. */
function isInList(sentence: ParsedSentence, comma: number): boolean {
  if (kindAt(sentence, comma - 1) !== 'np') return false
  const next = kindAt(sentence, comma + 1) === 'conjunction' ? comma + 2 : comma + 1
  return kindAt(sentence, next) === 'np' && !isInSubject(sentence, next)
}

/** The stretch before a clause that belongs to it, from the sentence’s beginning or an “and”: “On Monday in Geneva, envoys met”. */
export function frontOf(sentence: ParsedSentence, clause: Clause): Chunks | null {
  const last = (clause.subject?.first ?? clause.verb) - 1
  if (clause.marker !== null) return clause.marker < last ? { first: clause.marker + 1, last } : null
  for (let at = last; at >= 0; at--) {
    const chunk = sentence.chunks[at]!
    const word = wordAt(sentence, at)
    const isLink = chunk.kind === 'conjunction' && (word !== 'and' || kindAt(sentence, at + 1) !== 'np')
    if (isLink) return at < last ? { first: at + 1, last } : null
    if (ENDS.has(chunk.kind) || (chunk.kind === 'vg' && chunk.group!.finite && at > 0) || word === ';' || word === ':')
      return null
  }
  return last >= 0 ? { first: 0, last } : null
}

const LINKS = new Set([...ENDS, 'conjunction'])

/**
 * “A meeting called to discuss the water has been postponed”: of two main verbs with nothing to join them the first belongs
 * to the noun. Gives the second; null where the first is the main one.
 */
function mainAfter(sentence: ParsedSentence, { verb, group }: Clause): Clause | null {
  const { chunks, tokens } = sentence
  const { first, last, head } = chunks[verb]!
  if (first !== last || group.negated || tokens[head]!.form !== 'ed') return null
  const main = sentence.clauses.find((other) => other.verb > verb && other.group.finite)
  if (!main || main.marker !== null || wordAt(sentence, verb + 1) === 'that') return null
  let commas = 0
  for (let at = verb + 1; at < main.verb; at++) {
    const { kind } = chunks[at]!
    const isPair = wordAt(sentence, at - 2) === 'between' && kindAt(sentence, at + 1) === 'np'
    if (kind === 'conjunction' && isPair) continue
    if (LINKS.has(kind)) return null
    if (kind === 'punctuation') commas++
  }
  return commas === 0 || wordAt(sentence, main.verb - 1) === ',' ? main : null
}

/** Clauses of which the noun phrase is the subject: the main one and relative ones. */
export function clausesOf(sentence: ParsedSentence, noun: Chunks): readonly Clause[] {
  const relative = relativeOf(sentence, noun)
  const found = [...subjectOf(sentence, noun), ...(relative ? [relative] : [])]
  const main = found[0] && noun.first === 0 ? mainAfter(sentence, found[0]) : null
  if (main && !found.includes(main)) return [main, { ...found[0]!, subject: null }]
  if (found.length > 0 || noun.first > 0) return found
  // A sentence that opens with the phrase has it as its subject, however much stands between: “The meeting since …, ended”.
  const opening = sentence.clauses.find(
    ({ group, marker, verb }) =>
      group.finite && (marker === null || wordAt(sentence, verb - 1) === ',') && !isParticiple(sentence, verb),
  )
  return opening && !hasOwnSubject(sentence, opening, noun) ? [opening] : []
}

/** “a round of talks in Oslo that ended on Friday”: a relative clause at the end of all that hangs on the noun is about the noun. */
function relativeOf(sentence: ParsedSentence, noun: Chunks): Clause | null {
  const end = reachFrom(sentence, noun.last + 1)
  const at = wordAt(sentence, end + 1) === ',' ? end + 2 : end + 1
  if (end === noun.last || kindAt(sentence, at) !== 'wh' || !/^(?:that|which)$/.test(wordAt(sentence, at))) return null
  return sentence.clauses.find(({ marker, group }) => marker === at && group.finite) ?? null
}

/** Whether the phrase found as subject is another than the noun: not inside what hangs on it, not an apposition between commas. */
function hasOwnSubject(sentence: ParsedSentence, { subject, verb }: Clause, noun: Chunks): boolean {
  if (subject === null)
    return (
      wordAt(sentence, verb - 1) !== ',' && kindAt(sentence, verb - 1) !== 'np' && wordAt(sentence, verb - 1) !== '.'
    )
  if (wordAt(sentence, subject.first - 1) === ',' && wordAt(sentence, verb - 1) === ',') return false
  return subject.first > reachFrom(sentence, noun.last + 1)
}

const subjectOf = (sentence: ParsedSentence, noun: Chunks): readonly Clause[] =>
  sentence.clauses.filter(
    ({ subject, verb }) =>
      subject !== null && subject.first <= noun.first && noun.first <= subject.last && verb > noun.last,
  )
