/** Reads a verb that tells a meeting by itself: “met”, “spoke with”, “sat down with”, “telephoned”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import { singular } from '../../annotate/words.ts'
import { type LexiconEntry, perLanguage } from '../../model/language.ts'
import type { Setting } from '../../model/meeting.ts'
import type { Reading } from '../reading.ts'
import { phrasalEntry, phrasalVerbs } from './carriers.ts'
import { subjectOf } from './governors.ts'
import { levelsIn } from './level.ts'
import { isGoing, moodOf } from './mood.ts'
import { actorsOf, addParts, type Parts } from './parties.ts'
import { type Adjunct, adjunctsIn, type Chunks, kindAt, spanOfChunks, topicOf, wordAt } from './phrases.ts'
import { placeIn, WHITHER } from './place.ts'
import { aroundOf, type Scene } from './scene.ts'
import { readSetting } from './setting.ts'
import { BLANK, type Telling } from './telling.ts'
import { pickWhen } from './times-around.ts'

/** Whom it was with, by the frames of the verb; null where the clause names nobody. */
function otherOf(
  { reading, sentence, isTime }: Scene,
  frames: readonly string[],
  adjuncts: readonly Adjunct[],
): Adjunct | null {
  for (const adjunct of adjuncts) {
    const { preposition, nested } = adjunct
    const fits = frames.includes(preposition ?? 'object')
    if (!fits || (nested && preposition !== 'with') || isTime(spanOfChunks(sentence, adjunct))) continue
    // “welcomed a truce in X”: an object must itself be somebody.
    const ids =
      preposition === null
        ? reading.actors.resolve(spanOfChunks(sentence, adjunct))
        : actorsOf(reading, sentence, adjunct)
    if (ids.length > 0 && (preposition !== 'to' || ids.every((id) => isSomebody(reading, id)))) return adjunct
  }
  return null
}

/** “spoke to” is said of audiences too: only a person or state is one to negotiate with. */
const isSomebody = ({ actors }: Reading, id: string): boolean => ['person', 'state'].includes(actors.actor(id).kind)

/** “They met to discuss”, “the two leaders will meet”: alone, the verb needs a subject of several. */
const isSeveral = ({ actors }: Reading, ids: readonly string[]): boolean =>
  new Set(ids.map((id) => actors.partyOf(id) ?? id)).size > 1

/** “the two leaders”, “negotiators”: several people even where nobody is known by name. */
function isPeople({ language }: Reading, { tokens, chunks }: ParsedSentence, subject: Clause['subject']): boolean {
  if (!subject) return false
  const { lower } = tokens[chunks[subject.head]!.head]!
  const one = singular(lower)
  return lower !== one && language.lexicon('meeting-people').has(one)
}

/** “did not meet the deadline”, “met with protests”, “called on”: the verb means something else. */
function isOther(sentence: ParsedSentence, { verb, group }: Clause): boolean {
  if (group.lemma === 'call') return kindAt(sentence, verb + 1) !== 'np'
  return group.passive && wordAt(sentence, verb + 1) === 'with'
}

const verbs = perLanguage((language) => phrasalVerbs(language.lexicon('meeting-verb')))

type Company = { readonly parts: Parts; readonly other: Adjunct | null; readonly subject: Clause['subject'] }

/** Who met whom; null where it does not take two. */
function companyOf(scene: Scene, clause: Clause, frames: readonly string[]): Company | null {
  const { reading, sentence } = scene
  const subject = subjectOf(sentence, clause)
  const doers = subject && !clause.group.passive ? actorsOf(reading, sentence, subject) : []
  const other = otherOf(scene, frames, aroundOf(scene, clause).after)
  const others = other ? actorsOf(reading, sentence, other) : []
  const isAlone = frames.includes('alone') && (isSeveral(reading, doers) || isPeople(reading, sentence, subject))
  const isBetween = frames.includes('between')
  if (isBetween && !(other && isSeveral(reading, reading.actors.resolve(spanOfChunks(sentence, other))))) return null
  if (!isAlone && (others.length === 0 || !isSeveral(reading, [...doers, ...others]))) return null
  const parts: Parts = new Map()
  addParts(parts, reading, doers, isBetween ? 'mediator' : 'party')
  addParts(parts, reading, others, 'party')
  return { parts, other, subject }
}

/** In chunks: a subject farther from its verb is not cited with it. */
const NEAR = 8

const coreOf = ({ verb }: Clause): Chunks => ({ first: verb, last: verb })

/** “flew to Oslo to meet”: the place and time of the way there are those of the meeting. */
function wayTo(
  { sentence, reading, isTime }: Scene,
  clause: Clause,
): { readonly lead: Clause; readonly adjuncts: readonly Adjunct[] } | null {
  const lead = clause.group.finite ? undefined : sentence.clauses.findLast(({ verb }) => verb < clause.verb)
  if (!lead || !isGoing(lead, reading.language)) return null
  return { lead, adjuncts: adjunctsIn(sentence, { first: lead.verb + 1, last: clause.verb - 1 }, isTime) }
}

export function tellVerb(scene: Scene, clause: Clause): Telling | null {
  const { reading, sentence, at } = scene
  const entry = phrasalEntry(sentence, clause, verbs(reading.language))
  if (!entry || isOther(sentence, clause)) return null
  const frames = (entry['frame'] ?? '').split(' ')
  if (frames.includes('it') && clause.subject && wordAt(sentence, clause.subject.first) === 'it')
    return tellOnward(scene, clause)
  const company = companyOf(scene, clause, frames)
  if (!company) return null
  const { parts, other, subject } = company
  const { after, before, last } = aroundOf(scene, clause)
  const way = wayTo(scene, clause)
  const { when, duration, days, phase } = pickWhen(scene, {
    core: coreOf(clause),
    own: [],
    around: way ? [clause, way.lead] : [clause],
  })
  const place =
    placeIn(reading, sentence, [...after, ...before]) ?? placeIn(reading, sentence, way?.adjuncts ?? [], WHITHER)
  if (entry['needs'] === 'time' && !when && !place) return null
  const isCited = subject !== null && subject.first < clause.verb && clause.verb - subject.last < NEAR
  const span = spanOfChunks(sentence, { first: isCited ? subject.first : clause.verb, last })
  const setting = readSetting(reading, sentence, span) ?? settingOf(entry, place !== null)
  const mood = moodOf(sentence, clause, reading.language)
  return {
    ...BLANK,
    sentence: at,
    span,
    core: coreOf(clause),
    rule: 'meeting/verb',
    mood,
    when,
    place: setting === 'phone' ? null : place,
    parts,
    setting,
    levels: [subject, other].flatMap((phrase) => (phrase ? levelsIn(reading, sentence, phrase) : [])),
    usual: [...parts.keys()].some((id) => reading.actors.actor(id).kind === 'person') ? null : 'envoys',
    duration,
    days,
    phase,
    topic: topicOf(sentence, after, scene.isTime),
    isVague: !when && !place && sentence.tokens[sentence.chunks[clause.verb]!.head + 1]?.lower === 'again',
    doubtful: mood === 'floated',
  }
}

/** “spoke with”, where no place is told, is on the phone. */
function settingOf(entry: LexiconEntry, hasPlace: boolean): Setting | null {
  if (entry['setting']) return entry['setting'] as Setting
  return entry.word === 'speak' && !hasPlace ? 'phone' : null
}

/** “It is likely to resume on Tuesday”: the meeting just told of goes on. */
function tellOnward(scene: Scene, clause: Clause): Telling | null {
  const { reading, sentence, at } = scene
  const timing = pickWhen(scene, { core: coreOf(clause), own: [], around: [clause] })
  const mood = moodOf(sentence, clause, reading.language)
  if (!timing.when || mood !== 'arranged') return null
  const span = spanOfChunks(sentence, { first: clause.verb, last: aroundOf(scene, clause).last })
  return {
    ...BLANK,
    ...timing,
    sentence: at,
    span,
    core: coreOf(clause),
    rule: 'meeting/onward',
    mood,
    parts: new Map(),
    usual: 'envoys',
    order: 'next',
  }
}
