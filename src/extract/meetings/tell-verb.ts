/** Reads a verb that tells a meeting by itself: “met”, “spoke with”, “sat down with”, “telephoned”. */
import type { Clause } from '../../annotate/clauses.ts'
import type { ParsedSentence } from '../../annotate/annotate.ts'
import { singular } from '../../annotate/words.ts'
import { type LexiconEntry, perLanguage } from '../../model/language.ts'
import type { Setting } from '../../model/meeting.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'
import { phrasalEntry, phrasalVerbs } from './carriers.ts'
import { levelsIn } from './level.ts'
import { MOTION, moodOf } from './mood.ts'
import { actorsOf, addParts, type Parts } from './parties.ts'
import { type Adjunct, adjunctsIn, kindAt, spanOfChunks, wordAt } from './phrases.ts'
import { placeIn, WHITHER } from './place.ts'
import { frontOf, reachFrom } from './reach.ts'
import { readSetting } from './setting.ts'
import { subjectOf } from './tell-noun.ts'
import type { Telling } from './telling.ts'
import { pickWhen } from './times-around.ts'
import { isTimePhrase } from './when.ts'

/** Whom it was with, by the frames of the verb; null where the clause names nobody. */
function otherOf(reading: Reading, sentence: ParsedSentence, frames: readonly string[], adjuncts: readonly Adjunct[]): Adjunct | null {
  for (const adjunct of adjuncts) {
    if (isTimePhrase(reading, spanOfChunks(sentence, adjunct))) continue
    const fits = adjunct.preposition === null ? frames.includes('object') : frames.includes(adjunct.preposition)
    if (!fits || (adjunct.nested && adjunct.preposition !== 'with')) continue
    const ids = actorsOf(reading, sentence, adjunct)
    if (ids.length > 0 && (adjunct.preposition !== 'to' || ids.every((id) => isSomebody(reading, id)))) return adjunct
  }
  return null
}

/** “spoke to” is said of audiences too: only a person or state is one to negotiate with. */
const isSomebody = ({ actors }: Reading, id: string): boolean => ['person', 'state'].includes(actors.actor(id).kind)

/** The phrases after the verb, and those before its subject. */
function adjunctsOf(sentence: ParsedSentence, clause: Clause, isTime: (span: Span) => boolean) {
  const last = reachFrom(sentence, clause.verb + 1)
  const after = adjunctsIn(sentence, { first: clause.verb + 1, last }, isTime)
  const front = frontOf(sentence, clause)
  const before = front && front.last - front.first < 8 ? adjunctsIn(sentence, { first: front.first - (front.first > 0 ? 1 : 0), last: front.last }, isTime) : []
  return { after, before, last }
}

/** “They met to discuss”, “the two leaders will meet”: alone, the verb needs a subject of several. */
const isSeveral = (reading: Reading, ids: readonly string[]): boolean =>
  new Set(ids.map((id) => reading.actors.partyOf(id) ?? id)).size > 1

/** “the two leaders”, “negotiators”: several people even where nobody is known by name. */
function isPeople(reading: Reading, sentence: ParsedSentence, subject: Clause['subject']): boolean {
  const head = subject && sentence.tokens[sentence.chunks[subject.head]!.head]!
  return head !== null && head.lower !== singular(head.lower) && reading.language.lexicon('meeting-people').has(singular(head.lower))
}

/** “did not meet the deadline”, “met with protests”, “call on”: the verb means something else. */
function isOther(sentence: ParsedSentence, clause: Clause): boolean {
  const next = clause.verb + 1
  if (clause.group.lemma === 'call') return kindAt(sentence, next) !== 'np'
  return clause.group.passive && wordAt(sentence, next) === 'with'
}

const verbs = perLanguage((language) => phrasalVerbs(language.lexicon('meeting-verb')))

export function tellVerb(reading: Reading, at: number, clause: Clause): Telling | null {
  const sentence = reading.annotated.sentences[at]!
  const entry = phrasalEntry(sentence, clause, verbs(reading.language))
  if (!entry || isOther(sentence, clause)) return null
  const isTime = (span: Span): boolean => isTimePhrase(reading, span)
  const { after, before, last } = adjunctsOf(sentence, clause, isTime)
  const frames = (entry['frame'] ?? '').split(' ')
  const subject = subjectOf(sentence, clause)
  const doers = subject && !clause.group.passive ? actorsOf(reading, sentence, subject) : []
  const other = otherOf(reading, sentence, frames, after)
  const others = other ? actorsOf(reading, sentence, other) : []
  const isAlone = frames.includes('alone') && (isSeveral(reading, doers) || isPeople(reading, sentence, subject))
  if (frames.includes('it') && subject && wordAt(sentence, subject.first) === 'it') return tellOnward(reading, at, clause)
  if (others.length === 0 && !isAlone) return null
  if (doers.length === 0 && !isAlone && !isSeveral(reading, others)) return null
  const parts: Parts = new Map()
  addParts(parts, reading, doers, frames.includes('between') ? 'mediator' : 'party')
  addParts(parts, reading, others, 'party')
  if (!isSeveral(reading, [...parts.keys()]) && !isAlone) return null
  if (frames.includes('between') && !isSeveral(reading, others)) return null
  const span = spanOfChunks(sentence, { first: subject && subject.first < clause.verb && clause.verb - subject.last < 8 ? subject.first : clause.verb, last: Math.max(last, clause.verb) })
  const lead = clause.group.finite ? undefined : sentence.clauses.findLast(({ verb }) => verb < clause.verb)
  const going = lead && MOTION.has(lead.group.lemma) ? adjunctsIn(sentence, { first: lead.verb + 1, last: clause.verb - 1 }, isTime) : []
  const { when, duration, days } = pickWhen(reading, sentence, { noun: { first: clause.verb, last: clause.verb }, own: [], around: lead && going.length > 0 ? [clause, lead] : [clause] })
  const place = placeIn(reading, sentence, [...after, ...before]) ?? placeIn(reading, sentence, going, WHITHER)
  const setting = readSetting(reading, sentence, span) ?? settingOf(entry, place !== null)
  if (entry['needs'] === 'time' && !when && !place) return null
  const mood = moodOf(sentence, clause, reading.language)
  return {
    sentence: at,
    span,
    core: { first: clause.verb, last: clause.verb },
    rule: 'meeting/verb',
    mood,
    when,
    place: setting === 'phone' ? null : place,
    parts,
    setting,
    level: null,
    levels: [subject, other].flatMap((phrase) => (phrase ? levelsIn(reading, sentence, phrase) : [])),
    usual: [...parts.keys()].some((id) => reading.actors.actor(id).kind === 'person') ? null : 'envoys',
    duration,
    days,
    format: null,
    outcome: null,
    order: null,
    definite: false,
    isSeries: false,
    isRound: false,
    doubtful: mood === 'floated',
  }
}

function settingOf(entry: LexiconEntry, hasPlace: boolean): Setting | null {
  if (entry['setting']) return entry['setting'] as Setting
  return entry.word === 'speak' && !hasPlace ? 'phone' : null
}

/** “It is likely to resume on Tuesday”: the meeting just told of goes on. */
function tellOnward(reading: Reading, at: number, clause: Clause): Telling | null {
  const sentence = reading.annotated.sentences[at]!
  const { when, duration, days } = pickWhen(reading, sentence, { noun: { first: clause.verb, last: clause.verb }, own: [], around: [clause] })
  const mood = moodOf(sentence, clause, reading.language)
  if (!when || mood !== 'arranged') return null
  const span = spanOfChunks(sentence, { first: clause.verb, last: Math.max(reachFrom(sentence, clause.verb + 1), clause.verb) })
  return { ...blank, sentence: at, span, core: { first: clause.verb, last: clause.verb }, mood, when, duration, days, parts: new Map(), order: 'next' }
}

const blank = {
  rule: 'meeting/onward',
  place: null,
  setting: null,
  level: null,
  levels: [],
  usual: 'envoys',
  format: null,
  outcome: null,
  definite: false,
  isSeries: false,
  isRound: false,
  doubtful: false,
} as const
