/** Which verbs a noun hangs on, and who does what they say. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Chunk } from '../../annotate/chunk.ts'
import type { Clause } from '../../annotate/clauses.ts'
import type { LexiconEntry } from '../../model/language.ts'
import { carrierOf } from './carriers.ts'
import type { Noun } from './nouns.ts'
import { clauseAt, kindAt, prepositionBefore, wordAt } from './phrases.ts'
import { clausesOf, isParticiple } from './reach.ts'
import type { Scene } from './scene.ts'

/** A verb that has the noun as subject, object or in a phrase, with its entry in the list of carriers. */
export type Governor = {
  readonly clause: Clause
  readonly role: 'subject' | 'object' | 'phrase'
  readonly entry: LexiconEntry | null
}

/** Follows “are due to be held”, “failed to resume”: the last verb of a chain says what becomes of the subject. */
function chainFrom(sentence: ParsedSentence, clause: Clause, leads: ReadonlyMap<string, unknown>): Clause {
  let last = clause
  const isLead = ({ kind, first, last: end }: Chunk): boolean =>
    kind === 'np' && first === end && leads.has(sentence.tokens[first]!.lower)
  for (const next of sentence.clauses) {
    if (next.verb <= last.verb || next.group.tense !== 'infinitive') continue
    const between = sentence.chunks.slice(last.verb + 1, next.verb)
    if (
      !between.every(
        (chunk) => chunk.kind === 'adjective' || chunk.kind === 'adverb' || chunk.kind === 'other' || isLead(chunk),
      )
    )
      break
    last = next
  }
  return last
}

/** “talks held in Oslo”, “talks beginning in May”, “talks due to begin”: not “talks aimed at ending”, “talks to end”. */
function isOnNoun(sentence: ParsedSentence, { group, verb }: Clause, leads: ReadonlyMap<string, unknown>): boolean {
  if (isParticiple(sentence, verb) || group.tense === 'participle') return true
  const before = sentence.chunks[verb - 1]
  if (group.tense === 'gerund') return before?.kind === 'np'
  return group.tense === 'infinitive' && before !== undefined && leads.has(sentence.tokens[before.last]!.lower)
}

export function governorsOf({ reading, sentence }: Scene, noun: Noun, reach: number): readonly Governor[] {
  const { language } = reading
  const leads = language.lexicon('meeting-lead')
  const asSubject = (clause: Clause): Governor => {
    const last = chainFrom(sentence, clause, leads)
    const entry = carrierOf(sentence, last, null, language)
    if (entry || last === clause) return { clause: last, role: 'subject', entry }
    return { clause, role: 'subject', entry: carrierOf(sentence, clause, null, language) }
  }
  const governors = clausesOf(sentence, noun).map(asSubject)
  for (const clause of sentence.clauses) {
    const isReduced = clause.verb > noun.last && clause.verb <= reach && isOnNoun(sentence, clause, leads)
    if (isReduced && !governors.some((other) => other.clause === clause)) governors.push(asSubject(clause))
  }
  // In “will attend talks held in Oslo” the talks are the object of the verb right before them, whatever follows.
  const holder = sentence.clauses.find(({ verb }) => verb === noun.first - 1) ?? clauseAt(sentence, noun.first)
  if (!holder || holder.verb >= noun.first) return governors
  const preposition = prepositionBefore(sentence, noun.first)
  return [
    ...governors,
    {
      clause: holder,
      role: preposition === null ? 'object' : 'phrase',
      entry: carrierOf(sentence, holder, preposition, language),
    },
  ]
}

const UNDONE = new Set(['postponed', 'cancelled'])

/** “talks scheduled for May” says more than what is said about them; “held in Oslo” says less. */
export function byWeight(sentence: ParsedSentence, governors: readonly Governor[]): readonly Governor[] {
  if (governors.length < 2) return governors
  const isHeld = governors.some(({ role, entry }) => role !== 'subject' && entry !== null)
  const weight = ({ clause, entry, role }: Governor): number => {
    if (entry && UNDONE.has(entry['effect']!)) return 3
    const { first, last } = sentence.chunks[clause.verb]!
    const isReduced = isHeld && first === last && sentence.tokens[first]!.form === 'ed'
    if (role !== 'subject' || (clause.subject !== null && !isReduced)) return 1
    return entry?.['effect'] ? 2 : 0
  }
  return [...governors].sort((a, b) => weight(b) - weight(a))
}

/** “have been put on hold”, “were mediated by A and hosted by B”: a passive also where the verb’s form does not show it. */
export function isPassive({ tokens, chunks }: ParsedSentence, { group, verb }: Clause): boolean {
  const { head, first } = chunks[verb]!
  if (group.passive || tokens[head - 1]?.lower === 'been') return true
  return first === head && tokens[head]!.form === 'ed' && tokens[head + 1]?.lower === 'by'
}

/** The subject of a clause, or of the verb that governs its infinitive or participle. */
export function subjectOf(sentence: ParsedSentence, clause: Clause): Clause['subject'] {
  if (clause.subject) return clause.subject
  if (clause.group.finite) return abbreviatedBefore(sentence, clause.verb)
  const before = sentence.clauses.findLast(
    (other) => other.verb < clause.verb && (other.subject !== null || other.group.finite),
  )
  const object =
    clause.group.tense === 'infinitive' && before ? objectBetween(sentence, before.verb, clause.verb) : null
  if (object) return object
  return (
    before?.subject ??
    sentence.clauses.find((other) => other.verb > clause.verb && other.subject !== null)?.subject ??
    null
  )
}

/** “A. B., Jr. spoke”: the full stop of an abbreviation stands between subject and verb. */
const abbreviatedBefore = (sentence: ParsedSentence, verb: number): Clause['subject'] =>
  wordAt(sentence, verb - 1) === '.' && kindAt(sentence, verb - 2) === 'np'
    ? { first: verb - 2, last: verb - 2, head: verb - 2 }
    : null

/** “sent an envoy to meet”, “invited both sides to hold”: the one asked is who will do it. */
function objectBetween(sentence: ParsedSentence, verb: number, infinitive: number): Clause['subject'] {
  const at = infinitive - 1
  if (at <= verb || kindAt(sentence, at) !== 'np' || kindAt(sentence, verb + 1) !== 'np') return null
  return at === verb + 1 ? { first: at, last: at, head: at } : null
}

/** Prepositions by which a noun says where something took place: “agreed at talks in Oslo”. */
export const DURING: ReadonlySet<string> = new Set(['in', 'at', 'during'])

/** The main verb nearest to a place in the sentence. */
export function mainVerb(sentence: ParsedSentence, chunk: number): Clause | null {
  const finite = sentence.clauses.filter(({ group }) => group.finite)
  return finite.findLast(({ verb }) => verb < chunk) ?? finite[0] ?? null
}

/** For “at talks in Oslo”, “during the meeting”: the main verb of the sentence, whose time and subject are theirs too. */
export function mainAround({ sentence }: Scene, noun: Noun): readonly Clause[] {
  if (!DURING.has(prepositionBefore(sentence, noun.first) ?? '')) return []
  const main = mainVerb(sentence, noun.first)
  return main ? [main] : []
}

/** “Hosted by A in Oslo, it was the first meeting”: what is said of “it” is said of the meeting. */
export function identified({ sentence }: Scene, noun: Noun): readonly Clause[] {
  const clause = sentence.clauses.find(({ verb }) => verb === noun.first - 1)
  return clause?.group.lemma === 'be' && clause.subject && wordAt(sentence, clause.subject.first) === 'it'
    ? [clause]
    : []
}
