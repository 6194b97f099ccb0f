/** How far the words that hang on a noun or verb go, and which verbs govern a noun. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import { type Chunks, kindAt, wordAt } from './phrases.ts'

const ENDS = new Set(['subordinator', 'wh', 'quotation'])
const NEAR = new Set(['in', 'at', 'on', 'between'])

/** After a comma only a participle (“, mediated by Oman”), a place or a time goes on: “in Mecca, Saudi Arabia”. */
function goesOn(sentence: ParsedSentence, comma: number): boolean {
  const next = sentence.chunks[comma + 1]
  if (!next) return false
  if (next.kind === 'vg') return !next.group!.finite && next.group!.tense !== 'infinitive' && next.group!.tense !== 'gerund'
  return next.kind === 'preposition' && NEAR.has(wordAt(sentence, comma + 1))
}

/** Whether “and” or “but” at a chunk opens another clause. */
function opensClause(sentence: ParsedSentence, at: number): boolean {
  const next = kindAt(sentence, at + 1)
  if (next === 'vg' || next === 'adverb') return true
  return next === 'np' && sentence.clauses.some(({ subject, verb }) => subject !== null && subject.first <= at + 1 && at + 1 <= subject.last && verb > at)
}

/** Verb groups that are read through: participles, and infinitives right after what governs them (“due to be held”). */
function isPassedThrough(sentence: ParsedSentence, at: number): boolean {
  const { group } = sentence.chunks[at]!
  if (group!.finite) return false
  if (group!.tense !== 'infinitive') return true
  const before = kindAt(sentence, at - 1)
  return before === 'adjective' || before === 'vg' || before === 'adverb'
}

/** The last chunk that hangs on what ends before `from`; `from - 1` where nothing does. */
export function reachFrom(sentence: ParsedSentence, from: number): number {
  for (let at = from; at < sentence.chunks.length; at++) {
    const { kind } = sentence.chunks[at]!
    const word = wordAt(sentence, at)
    if (ENDS.has(kind)) return at - 1
    if (kind === 'vg' && !isPassedThrough(sentence, at)) return at - 1
    if (kind === 'conjunction' && opensClause(sentence, at)) return at - 1
    if (kind === 'punctuation' && word !== '(' && word !== ')' && !(word === ',' && goesOn(sentence, at)) && !(word === ',' && isInList(sentence, at))) return at - 1
  }
  return sentence.chunks.length - 1
}

/** A comma between noun phrases of a list, or before an apposition: “France, Germany and Ukraine”, “Mecca, Saudi Arabia”. */
function isInList(sentence: ParsedSentence, comma: number): boolean {
  if (kindAt(sentence, comma - 1) !== 'np') return false
  const next = kindAt(sentence, comma + 1) === 'conjunction' ? comma + 2 : comma + 1
  return kindAt(sentence, next) === 'np' && !sentence.clauses.some(({ subject, verb }) => subject !== null && subject.first <= next && next <= subject.last && verb > next)
}

/** The stretch before a clause that belongs to it: “On Monday in Geneva, envoys met”. */
export function frontOf(sentence: ParsedSentence, clause: Clause): Chunks | null {
  const last = (clause.subject?.first ?? clause.verb) - 1
  let first = last
  while (first >= 0) {
    const { kind } = sentence.chunks[first]!
    if (kind === 'vg' || kind === 'quotation' || kind === 'subordinator' || kind === 'wh') break
    if (kind === 'punctuation' && wordAt(sentence, first) !== ',') break
    if (kind === 'conjunction' && wordAt(sentence, first) !== 'and') break
    first--
  }
  return first + 1 > last ? null : { first: first + 1, last }
}

/** Clauses of which the noun phrase is the subject: the main one and relative ones. */
export const clausesOf = (sentence: ParsedSentence, noun: Chunks): readonly Clause[] =>
  sentence.clauses.filter(({ subject, verb }) => subject !== null && subject.first <= noun.first && noun.first <= subject.last && verb > noun.last)
