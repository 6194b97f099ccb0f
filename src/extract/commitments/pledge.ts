/** Finds the words with which somebody binds itself to a later step: “agreed to withdraw”, “will release”, “a pledge by X to”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import type { Span } from '../../model/span.ts'
import { partiesOfTitle } from '../meetings/complete.ts'
import { moodOf } from '../meetings/mood.ts'
import { actorsOf } from '../meetings/parties.ts'
import { type Chunks, kindAt, phraseFrom, spanOfChunks, wholePhrase, wordAt } from '../meetings/phrases.ts'
import { reachFrom } from '../meetings/reach.ts'
import { isOnlyThought, speakerOf } from '../meetings/teller.ts'
import { isTimePhrase } from '../meetings/when.ts'
import type { Reading } from '../reading.ts'

export type Pledge = {
  readonly sentence: number
  readonly span: Span
  /** What is pledged: from its verb on. */
  readonly content: Chunks
  /** The verb pledged. */
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

/** How far what is pledged goes: to the next clause of another subject, through “and” with another infinitive. */
function contentOf(sentence: ParsedSentence, clause: Clause): Chunks {
  let last = Math.max(reachFrom(sentence, clause.verb + 1), clause.verb)
  for (const next of sentence.clauses) {
    if (next.verb <= last || next.group.tense !== 'infinitive' || !follows(sentence, last, next.verb)) continue
    if (next.verb - last > 2) break
    last = Math.max(reachFrom(sentence, next.verb + 1), next.verb)
  }
  return { first: clause.verb, last }
}

type Found = Omit<Pledge, 'sentence' | 'span' | 'content'> & { readonly from: number }

const FIRST_PERSON = new Set(['i', 'we'])

/** Who will act: only those the phrase itself names, never those its modifiers name (“their aim”). */
function doersOf(reading: Reading, sentence: ParsedSentence, phrase: Chunks): readonly string[] {
  const whole = wholePhrase(sentence, phrase)
  const span = spanOfChunks(sentence, whole)
  if (FIRST_PERSON.has(wordAt(sentence, whole.first)) && whole.first === whole.last) return firstPersons(reading, span)
  return reading.actors.resolve(span)
}

/** “we will” is said for those who speak; in a statement of its own for those whom its headline names. */
function firstPersons(reading: Reading, span: Span): readonly string[] {
  const speaker = speakerOf(reading, span)
  if (speaker === undefined) return partiesOfTitle(reading)
  return speaker === null ? [] : [reading.actors.partyOf(speaker) ?? speaker]
}

/** “agreed to withdraw”, “has pledged to”, “plans to”; “ordered its troops to leave”. */
function fromVerb({ reading, sentence }: Said, clause: Clause): Found | null {
  const { language } = reading
  const entry = language.lexicon('commitment-verb').get(clause.group.lemma)
  if (!entry || !clause.group.finite || clause.group.passive || !clause.subject) return null
  const mood = moodOf(sentence, clause, language)
  const next = sentence.clauses.find((other) => other.verb > clause.verb)
  if (
    (mood !== 'happened' && mood !== 'open') ||
    !next ||
    next.group.negated ||
    !follows(sentence, clause.verb, next.verb)
  )
    return null
  const isBound =
    next.group.tense === 'infinitive' || (next.group.tense === 'gerund' && wordAt(sentence, next.verb - 1) === 'to')
  const hasObject = kindAt(sentence, clause.verb + 1) === 'np' && clause.verb + 1 < next.verb
  if (!isBound || (entry['object'] === 'yes') !== (hasObject && !isTimeBetween(reading, sentence, clause.verb + 1)))
    return null
  const by = doersOf(reading, sentence, clause.subject)
  return by.length === 0
    ? null
    : { clause: next, by, from: clause.subject.first, rule: 'commitment/verb', certainty: 'sure' }
}

const isTimeBetween = (reading: Reading, sentence: ParsedSentence, chunk: number): boolean =>
  isTimePhrase(reading, spanOfChunks(sentence, { first: chunk, last: chunk }))

/** Whether the one who speaks is the one who will act, or nobody is quoted: others only predict. */
function whoseWord({ reading, sentence }: Said, subject: Chunks, by: readonly string[]): 'own' | 'told' | 'predicted' {
  if (isOnlyThought(reading, spanOfChunks(sentence, subject))) return 'predicted'
  if (FIRST_PERSON.has(wordAt(sentence, subject.first))) return 'own'
  const speaker = speakerOf(reading, spanOfChunks(sentence, subject))
  if (speaker === undefined) return sentence.quotation === null ? 'told' : 'predicted'
  if (speaker === null) return 'predicted'
  const party = reading.actors.partyOf(speaker) ?? speaker
  return by.some((id) => id === speaker || (reading.actors.partyOf(id) ?? id) === party) ? 'own' : 'predicted'
}

/** “the offer it would make”: a clause that only describes a thing. */
const isRelative = (sentence: ParsedSentence, { subject, marker }: Clause): boolean =>
  (subject !== null && kindAt(sentence, subject.first - 1) === 'np') ||
  (marker !== null && kindAt(sentence, marker) === 'wh')

/** “will only … if”: a condition is no pledge. */
function isOnlyIf({ tokens, chunks }: ParsedSentence, { verb, subject }: Clause): boolean {
  const from = subject && subject.last < verb ? chunks[subject.last]!.last + 1 : chunks[verb]!.first
  return tokens
    .slice(from, chunks[verb]!.head + 10)
    .some(
      ({ lower }, i, words) =>
        lower === 'only' && (i <= chunks[verb]!.head - from || AWAITED.has(words[i + 1]?.lower ?? '')),
    )
}

const AWAITED = new Set(['if', 'when', 'once', 'after'])

/** Verbs of state bind nobody, but “will be out by June” does. */
function isState({ reading, sentence }: Said, { group, verb }: Clause): boolean {
  if (!reading.language.lexicon('commitment-state').has(group.lemma)) return false
  return !(group.lemma === 'be' && /^(?:out|back)$/.test(wordAt(sentence, verb + 1)))
}

/** “will release”, “would strengthen” (said by its own side), “is to convene”. */
function fromFuture(said: Said, clause: Clause): Found | null {
  const { reading, sentence } = said
  const { group, subject } = clause
  if (
    !subject ||
    group.negated ||
    group.perfect ||
    isState(said, clause) ||
    isRelative(sentence, clause) ||
    isOnlyIf(sentence, clause)
  )
    return null
  const announced = isAnnounced(reading, clause)
  if (moodOf(sentence, clause, reading.language) !== 'arranged' && !announced) return null
  const phrase = group.passive ? agentOf(sentence, clause) : subject
  const by = phrase ? doersOf(reading, sentence, phrase) : speakersOf(reading, sentence, subject)
  if (by.length === 0) return null
  const word = whoseWord(said, subject, by)
  // “She would go” reports a promise; “I would say”, in somebody’s own words, makes none.
  if (group.tense === 'conditional' && (!phrase || sentence.quotation !== null)) return null
  const isWeak = group.tense === 'conditional' || announced || !phrase
  if (word === 'predicted' || (word === 'told' && isWeak)) return null
  return { clause, by, from: subject.first, rule: 'commitment/future', certainty: word === 'own' ? 'sure' : 'doubtful' }
}

/** Steps that are announced by saying that they are being taken: “says it is withdrawing from the pact”. */
const STEPS = new Set(['withdraw', 'deliver', 'exchange'])

function isAnnounced({ language }: Reading, { group }: Clause): boolean {
  const isNow = group.progressive && group.tense === 'present' && !group.perfect && !group.passive
  return isNow && STEPS.has(language.lexicon('commitment-what').get(group.lemma)?.['what'] ?? '')
}

/** “officials say the captives will be returned”: those who say so will see to it. */
function speakersOf(reading: Reading, sentence: ParsedSentence, subject: Chunks): readonly string[] {
  const speaker = speakerOf(reading, spanOfChunks(sentence, subject))
  return speaker ? [reading.actors.partyOf(speaker) ?? speaker] : []
}

/** “will be guarded by Sudanese troops”. */
function agentOf(sentence: ParsedSentence, clause: Clause): Chunks | null {
  for (let at = clause.verb + 1; at < clause.verb + 5; at++)
    if (wordAt(sentence, at) === 'by' && kindAt(sentence, at + 1) === 'np') return phraseFrom(sentence, at + 1)
  return null
}

/** “a pledge by Israel to release”, “their commitment to ensuring”. */
function fromNoun({ reading, sentence }: Said, clause: Clause): Found | null {
  if (clause.group.finite || clause.group.negated) return null
  const nouns = reading.language.lexicon('commitment-noun')
  for (let at = clause.verb - 1; at >= 0 && clause.verb - at < 6; at--) {
    const chunk = sentence.chunks[at]!
    if (chunk.kind === 'vg' || chunk.kind === 'punctuation') return null
    if (chunk.kind !== 'np' || !nouns.has(sentence.tokens[chunk.head]!.lemma)) continue
    const link = wordAt(sentence, at + 1)
    const by =
      link === 'by' || link === 'from'
        ? doersOf(reading, sentence, phraseFrom(sentence, at + 2))
        : actorsOf(reading, sentence, { first: at, last: at })
    return by.length === 0 ? null : { clause, by, from: at, rule: 'commitment/noun', certainty: 'sure' }
  }
  return null
}

/** “is due to be signed by”, “is scheduled to visit”: arranged, and by whom is said. */
function fromArranged(said: Said, clause: Clause): Found | null {
  const { reading, sentence } = said
  if (
    clause.group.tense !== 'infinitive' ||
    moodOf(sentence, clause, reading.language) !== 'arranged' ||
    isState(said, clause)
  )
    return null
  const lead = sentence.clauses.findLast((other) => other.verb < clause.verb)
  if (
    !lead?.subject ||
    lead.group.progressive ||
    lead.group.lemma === 'suppose' ||
    reading.language.lexicon('commitment-verb').has(lead.group.lemma)
  )
    return null
  const leads = reading.language.lexicon('meeting-lead')
  const isDue = leads.get(wordAt(sentence, clause.verb - 1))?.['effect'] === 'planned'
  const isLed = lead.group.passive ? clause.verb === lead.verb + 1 : lead.group.lemma === 'be' && isDue
  const phrase = clause.group.passive ? agentOf(sentence, clause) : lead.subject
  const by = isLed && phrase ? doersOf(reading, sentence, phrase) : []
  return by.length === 0
    ? null
    : { clause, by, from: lead.subject.first, rule: 'commitment/arranged', certainty: 'doubtful' }
}

type Said = { readonly reading: Reading; readonly sentence: ParsedSentence }

/** All pledges of a sentence, one for each verb pledged. */
export function findPledges(reading: Reading, at: number): readonly Pledge[] {
  const sentence = reading.annotated.sentences[at]!
  const said: Said = { reading, sentence }
  const pledges: Pledge[] = []
  const taken = new Set<number>()
  for (const clause of sentence.clauses) {
    const found =
      fromVerb(said, clause) ?? fromFuture(said, clause) ?? fromNoun(said, clause) ?? fromArranged(said, clause)
    if (!found || taken.has(found.clause.verb)) continue
    taken.add(found.clause.verb)
    const content = contentOf(sentence, found.clause)
    const first = found.from < found.clause.verb && found.clause.verb - found.from < 14 ? found.from : found.clause.verb
    pledges.push({ ...found, sentence: at, content, span: spanOfChunks(sentence, { first, last: content.last }) })
  }
  return pledges
}
