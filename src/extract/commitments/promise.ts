/** Finds the words with which somebody binds itself to a later step: “agreed to withdraw”, “will release”, “a pledge by X to”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import type { Span } from '../../model/span.ts'
import { moodOf } from '../meetings/mood.ts'
import { actorsOf } from '../meetings/parties.ts'
import { type Chunks, kindAt, phraseFrom, spanOfChunks, wordAt } from '../meetings/phrases.ts'
import { reachFrom } from '../meetings/reach.ts'
import { speakerOf } from '../meetings/teller.ts'
import type { Reading } from '../reading.ts'

export type Promise = {
  readonly sentence: number
  readonly span: Span
  /** What is promised: from its verb on. */
  readonly content: Chunks
  /** The verb promised. */
  readonly clause: Clause
  readonly by: readonly string[]
  readonly rule: string
  readonly certainty: 'sure' | 'doubtful'
}

/** Whether only times, places and adverbs stand between a verb and the infinitive it governs. */
function follows(sentence: ParsedSentence, verb: number, infinitive: number): boolean {
  if (infinitive - verb > 8) return false
  for (let at = verb + 1; at < infinitive; at++) {
    const { kind } = sentence.chunks[at]!
    if (kind === 'vg' || kind === 'subordinator' || kind === 'wh' || kind === 'quotation') return false
  }
  return true
}

/** How far what is promised goes: to the next clause of another subject, through “and” with another infinitive. */
function contentOf(sentence: ParsedSentence, clause: Clause): Chunks {
  let last = Math.max(reachFrom(sentence, clause.verb + 1), clause.verb)
  for (const next of sentence.clauses) {
    if (next.verb <= last || next.group.tense !== 'infinitive' || !follows(sentence, last, next.verb)) continue
    if (next.verb - last > 2) break
    last = Math.max(reachFrom(sentence, next.verb + 1), next.verb)
  }
  return { first: clause.verb, last }
}

type Found = Omit<Promise, 'sentence' | 'span' | 'content'> & { readonly from: number }

const DOERS = new Set(['state', 'organisation', 'group', 'person'])

const doersOf = (reading: Reading, sentence: ParsedSentence, phrase: Chunks): readonly string[] =>
  actorsOf(reading, sentence, phrase).filter((id) => DOERS.has(reading.actors.actor(id).kind))

/** “agreed to withdraw”, “has pledged to”, “plans to”. */
function fromVerb(reading: Reading, sentence: ParsedSentence, clause: Clause): Found | null {
  const { language } = reading
  if (!language.lexicon('commitment-verb').has(clause.group.lemma) || !clause.group.finite || clause.group.passive) return null
  const mood = moodOf(sentence, clause, language)
  if (mood !== 'happened' && mood !== 'open') return null
  const next = sentence.clauses.find((other) => other.verb > clause.verb)
  if (!next || next.group.negated || !clause.subject || !follows(sentence, clause.verb, next.verb)) return null
  const isBound = next.group.tense === 'infinitive' || (next.group.tense === 'gerund' && wordAt(sentence, next.verb - 1) === 'to')
  if (!isBound) return null
  const by = doersOf(reading, sentence, clause.subject)
  return by.length === 0 ? null : { clause: next, by, from: clause.subject.first, rule: 'commitment/verb', certainty: 'sure' }
}

const FIRST_PERSON = new Set(['i', 'we'])

/** Whether the one who speaks is the one who will act, or nobody is quoted: others only predict. */
function isOwnWord(reading: Reading, sentence: ParsedSentence, subject: Chunks, by: readonly string[]): 'own' | 'told' | 'predicted' {
  const span = spanOfChunks(sentence, subject)
  if (FIRST_PERSON.has(wordAt(sentence, subject.first))) return 'own'
  const speaker = speakerOf(reading, span)
  if (speaker === undefined) return sentence.quotation === null ? 'told' : 'predicted'
  if (speaker === null) return 'predicted'
  const party = reading.actors.partyOf(speaker) ?? speaker
  return by.some((id) => id === speaker || (reading.actors.partyOf(id) ?? id) === party) ? 'own' : 'predicted'
}

/** “will release”, “would strengthen” (said by its own side), “is to convene”. */
function fromFuture(reading: Reading, sentence: ParsedSentence, clause: Clause): Found | null {
  const { group, subject } = clause
  const { language } = reading
  if (!subject || group.negated || group.perfect || moodOf(sentence, clause, language) !== 'arranged') return null
  if (language.lexicon('commitment-state').has(group.lemma)) return null
  const phrase = group.passive ? agentOf(sentence, clause) : subject
  if (!phrase) return null
  const by = doersOf(reading, sentence, phrase)
  if (by.length === 0) return null
  const word = isOwnWord(reading, sentence, subject, by)
  if (word === 'predicted' || (word === 'told' && group.tense === 'conditional')) return null
  return { clause, by, from: subject.first, rule: 'commitment/future', certainty: word === 'own' ? 'sure' : 'doubtful' }
}

/** “will be guarded by Sudanese troops”. */
function agentOf(sentence: ParsedSentence, clause: Clause): Chunks | null {
  for (let at = clause.verb + 1; at < clause.verb + 5; at++)
    if (wordAt(sentence, at) === 'by' && kindAt(sentence, at + 1) === 'np') return phraseFrom(sentence, at + 1)
  return null
}

/** “a pledge by Israel to release”, “their commitment to ensuring”. */
function fromNoun(reading: Reading, sentence: ParsedSentence, clause: Clause): Found | null {
  if (clause.group.finite || clause.group.negated) return null
  const nouns = reading.language.lexicon('commitment-noun')
  for (let at = clause.verb - 1; at >= 0 && clause.verb - at < 6; at--) {
    const chunk = sentence.chunks[at]!
    if (chunk.kind === 'vg' || chunk.kind === 'punctuation') return null
    if (chunk.kind !== 'np' || !nouns.has(sentence.tokens[chunk.head]!.lemma)) continue
    const agent = wordAt(sentence, at + 1) === 'by' || wordAt(sentence, at + 1) === 'from' ? phraseFrom(sentence, at + 2) : { first: at, last: at }
    const by = doersOf(reading, sentence, agent)
    return by.length === 0 ? null : { clause, by, from: at, rule: 'commitment/noun', certainty: 'sure' }
  }
  return null
}

/** “is due to be signed by”, “is scheduled to visit”: arranged, and by whom is said. */
function fromArranged(reading: Reading, sentence: ParsedSentence, clause: Clause): Found | null {
  const { language } = reading
  if (clause.group.tense !== 'infinitive' || moodOf(sentence, clause, language) !== 'arranged') return null
  const before = [...sentence.clauses].reverse().find((other) => other.verb < clause.verb)
  if (!before?.subject || language.lexicon('commitment-verb').has(before.group.lemma) || language.lexicon('commitment-state').has(clause.group.lemma)) return null
  const phrase = clause.group.passive ? agentOf(sentence, clause) : before.subject
  const by = phrase ? doersOf(reading, sentence, phrase) : []
  return by.length === 0 ? null : { clause, by, from: before.subject.first, rule: 'commitment/arranged', certainty: 'doubtful' }
}

/** All promises of a sentence, one for each verb promised. */
export function findPromises(reading: Reading, at: number): readonly Promise[] {
  const sentence = reading.annotated.sentences[at]!
  const promises: Promise[] = []
  const taken = new Set<number>()
  for (const clause of sentence.clauses) {
    const found = fromVerb(reading, sentence, clause) ?? fromFuture(reading, sentence, clause) ?? fromNoun(reading, sentence, clause) ?? fromArranged(reading, sentence, clause)
    if (!found || taken.has(found.clause.verb)) continue
    taken.add(found.clause.verb)
    const content = contentOf(sentence, found.clause)
    const first = found.from < found.clause.verb && found.clause.verb - found.from < 14 ? found.from : found.clause.verb
    promises.push({ ...found, sentence: at, content, span: spanOfChunks(sentence, { first, last: content.last }) })
  }
  return promises
}
