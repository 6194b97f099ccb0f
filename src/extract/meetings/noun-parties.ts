/** Who takes part in an occasion that a noun names, and as what. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import type { Mention } from '../../annotate/mention.ts'
import type { Level, Part } from '../../model/meeting.ts'
import type { Reading } from '../reading.ts'
import { carrierOf } from './carriers.ts'
import { DURING, type Governor, identified, isPassive, subjectOf } from './governors.ts'
import { levelsIn } from './level.ts'
import type { Noun } from './nouns.ts'
import { actorsOf, addParts, mentionsIn, type Parts, partiesAmong } from './parties.ts'
import {
  type Adjunct,
  before,
  type Chunks,
  kindAt,
  phraseFrom,
  prepositionBefore,
  spanOfChunks,
  wordAt,
} from './phrases.ts'
import { isPlaceName, nameIn, type Place } from './place.ts'
import { reachFrom } from './reach.ts'
import type { Scene } from './scene.ts'
import { timesIn } from './when.ts'

/** What is being read: a noun in its sentence, and whom it has brought together so far. */
export type Gathering = { readonly scene: Scene; readonly noun: Noun; readonly parts: Parts; readonly levels: Level[] }

function add({ scene, parts, levels }: Gathering, phrase: Chunks, part: Part): void {
  const { reading, sentence } = scene
  addParts(parts, reading, actorsOf(reading, sentence, phrase), part)
  if (part === 'party') levels.push(...levelsIn(reading, sentence, phrase))
}

/** `both` in the list: only where the subject is both sides (“A and B put off their talks”). */
const partOf = (entry: Governor['entry']): Part | null => {
  const part = entry?.['subject']
  return part && part !== 'both' ? (part as Part) : null
}

const PARTY_AFTER = new Set(['between', 'with', 'among', 'amongst', 'of', 'from'])

/** In chunks: “talks on a truce with B” still are talks with B. */
const NEAR = 8

/** What a phrase that hangs on the noun makes of those it names; null where they are no participants. */
function partOfAdjunct({ scene, noun, parts }: Gathering, { preposition, first, last, nested }: Adjunct): Part | null {
  if (preposition === null) return null
  if (preposition === 'of' && first > noun.last + 2) return null
  if (preposition === 'between' && nested) return partiesAmong(scene.reading, parts).length === 0 ? 'party' : null
  // “with both sides accusing each other” names nobody they met.
  if (preposition === 'with' && isAbsolute(scene.sentence, last)) return null
  if (preposition === 'with' && nested) return first - noun.last < NEAR ? 'party' : null
  return PARTY_AFTER.has(preposition) && !nested ? 'party' : null
}

const isAbsolute = ({ chunks }: ParsedSentence, last: number): boolean => chunks[last + 1]?.group?.tense === 'gerund'

/** Parties named by the phrases that hang on the noun: “between X and Y”, “under the auspices of Z”. */
export function addAdjuncts(gathering: Gathering, adjuncts: readonly Adjunct[], governors: readonly Governor[]): void {
  const { reading, sentence, isTime } = gathering.scene
  const roles = reading.language.lexicon('meeting-part')
  let by: Part | null = null
  let role: Part | null = null
  let last = gathering.noun.last
  for (const adjunct of adjuncts) {
    const { preposition, first } = adjunct
    const verb = governors.find(({ clause }) => clause.verb > last && clause.verb < first)
    if (verb) by = partOf(verb.entry)
    last = adjunct.last
    if (isTime(spanOfChunks(sentence, adjunct))) continue
    const head = sentence.tokens[sentence.chunks[first]!.head]!
    const named = preposition === null ? undefined : (roles.get(head.lower) ?? roles.get(head.lemma))
    if (named) {
      role = named['part'] as Part
      add(gathering, { first, last: first }, role)
    } else if (preposition === 'by') add(gathering, adjunct, by ?? 'host')
    else if (role !== null && preposition === 'of') {
      add(gathering, adjunct, role)
      role = null
    } else {
      const part = isObjectParty(gathering.scene, first - 1) ? 'party' : partOfAdjunct(gathering, adjunct)
      if (part) add(gathering, adjunct, part)
    }
  }
}

/** “talks involving A and B”, “a meeting which included C”: a verb that names participants as its object. */
function isObjectParty({ reading, sentence }: Scene, chunk: number): boolean {
  const lemma = sentence.chunks[chunk]?.group?.lemma
  return lemma !== undefined && reading.language.lexicon('meeting-carrier').get(lemma)?.['object'] === 'party'
}

/** “US-North Korea talks”, “Russia’s meeting with”: parties inside the phrase itself; one name alone is a place or a topic. */
export function addInside({ scene, noun, parts }: Gathering): Place | null {
  const { reading, sentence } = scene
  const { tokens, chunks } = sentence
  const first = chunks[noun.unit === null ? noun.first : noun.last]!.first
  if (first === noun.token) return null
  const span = { start: tokens[first]!.start, end: tokens[noun.token - 1]!.end }
  const owner = tokens.findIndex((token, at) => at > first && at < noun.token && token.tag === 'possessive')
  const all = mentionsIn(reading, span)
  const mentions = all.filter((mention) => !addBroker(scene, parts, mention))
  const ids = [...new Set(mentions.flatMap((mention) => mention.actors))]
  const isOwned = mentions.some(
    (mention) => mention.how === 'pronoun' || (owner > 0 && mention.end <= tokens[owner]!.start + 1),
  )
  if (ids.length > 1 || isOwned || (ids.length === 1 && owner < 0 && isKnownBody(reading, ids[0]!))) {
    addParts(parts, reading, ids, 'party')
    return null
  }
  if (noun.unit === 'round' || noun.entry.word === 'round') return null
  const name = nameIn(reading, sentence, first, noun.token - 1)
  const beside = tokens[noun.token - 1]!
  if (!name || !isPlaceName(reading, name) || (name.end !== beside.end && beside.tag === 'name')) return null
  if (owner > 0 && timesIn(reading, span).length > 0) return name
  return mentions.some(({ how, actors }) => how === 'name' && actors.some((id) => isItself(reading, id, name)))
    ? null
    : name
}

const SUFFIX = /^-(\p{L}+)/u

/** “EU-mediated talks”, “UN-led talks”: those who bring the parties together. */
function addBroker({ reading }: Scene, parts: Parts, { start, end, actors }: Mention): boolean {
  const { text } = reading.annotated.report
  const suffix =
    SUFFIX.exec(text.slice(end, end + 16))?.[1] ?? SUFFIX.exec(text.slice(start, end).replace(/^[^-]*/, ''))?.[1]
  const entry = suffix === undefined ? undefined : reading.language.lexicon('meeting-broker').get(suffix.toLowerCase())
  if (entry) addParts(parts, reading, actors, entry['part'] as Part)
  return entry !== undefined
}

/** A state by its own name, a person or a body acts; a seat of government (“Geneva”, “Moscow”) is a place before “talks”. */
function isItself({ actors }: Reading, id: string, { name }: Place): boolean {
  const actor = actors.actor(id)
  return actor.name === name || actor.kind !== 'state'
}

/** “WTO talks”, “the African Union summit”: a body meets; an unknown name may as well be a place. */
function isKnownBody({ language, actors }: Reading, id: string): boolean {
  const { name, kind } = actors.actor(id)
  if (kind !== 'organisation' && kind !== 'group') return false
  return language.lexicon('organisation').has(name) || (name === name.toUpperCase() && name.length > 2)
}

/** Adds the subject of a verb that has the occasion as its object: “A and B held talks”, “C hosted the meeting”. */
export function addSubjects(gathering: Gathering, governors: readonly Governor[]): void {
  const { sentence } = gathering.scene
  for (const { clause, role, entry } of governors) {
    const part = partOf(entry)
    const isVerb = clause.group.lemma === 'be' && isGerund(sentence, gathering.noun)
    const isBoth = entry?.['subject'] === 'both'
    if (role === 'subject' || (part === null && !isVerb && !isBoth) || clause.group.passive) continue
    const subject = subjectOf(sentence, clause)
    if (subject && (!isBoth || isSeveral(gathering.scene, subject))) add(gathering, subject, part ?? 'party')
  }
}

/** Whether a phrase names more than one party. */
function isSeveral({ reading, sentence }: Scene, phrase: Chunks): boolean {
  const ids = actorsOf(reading, sentence, phrase)
  return new Set(ids.map((id) => reading.actors.partyOf(id) ?? id)).size > 1
}

/** “The two sides have been meeting”: the noun is a verb there. */
function isGerund({ chunks, tokens }: ParsedSentence, noun: Noun): boolean {
  const { first, last } = chunks[noun.first]!
  return first === last && tokens[first]!.lower.endsWith('ing')
}

/** “talks which were mediated by A”, “the meeting was attended by B”, “… which included C”. */
export function addAgents(gathering: Gathering, governors: readonly Governor[]): void {
  const { sentence } = gathering.scene
  for (const { clause, role, entry } of governors) {
    if (role !== 'subject' || !clause.group.finite) continue
    if (entry?.['object'] === 'party' && !isPassive(sentence, clause)) {
      const last = reachFrom(sentence, clause.verb + 1)
      if (last > clause.verb) add(gathering, { first: clause.verb + 1, last }, 'party')
    }
    const part = partOf(entry)
    if (part !== null && isPassive(sentence, clause)) addBy(gathering, clause.verb + 1, part)
  }
}

function addBy(gathering: Gathering, from: number, part: Part): void {
  const { sentence } = gathering.scene
  for (let at = from; at < from + NEAR && kindAt(sentence, at) !== 'vg'; at++) {
    if (wordAt(sentence, at) !== 'by' || kindAt(sentence, at + 1) !== 'np') continue
    add(gathering, phraseFrom(sentence, at + 1), part)
    return
  }
}

/** “Hosted by A, it was the first meeting”. */
export function addFronted(gathering: Gathering): void {
  const { scene, noun } = gathering
  const { sentence, reading } = scene
  for (const clause of identified(scene, noun)) {
    const participle = sentence.clauses.find(({ verb }) => verb === 0)
    const part = participle && clause.verb > 2 ? partOf(carrierOf(sentence, participle, null, reading.language)) : null
    if (part && wordAt(sentence, 1) === 'by') add(gathering, phraseFrom(sentence, 2), part)
  }
}

export const isIn = (chunk: number, { first, last }: Chunks): boolean => first <= chunk && chunk <= last

const AFTER = new Set(['after', 'following'])

/** “After a meeting with B, A said …”, “At a summit in Oslo, A and B agreed …”: whoever acts in the sentence took part. */
export function addMainSubject(gathering: Gathering, own: readonly Adjunct[]): void {
  const { scene, noun, parts } = gathering
  const { reading, sentence } = scene
  const preposition = prepositionBefore(sentence, noun.first) ?? ''
  // “will take no part in the talks”
  if (wordAt(sentence, before(sentence, noun.first) - 1) === 'no') return
  const isThere = DURING.has(preposition)
  const isWith = own.some((adjunct) => adjunct.preposition === 'with')
  if (
    (!isThere && !isWith && !AFTER.has(preposition)) ||
    partiesAmong(reading, parts).filter((id) => parts.get(id) === 'party').length > 1
  )
    return
  const agents = isThere ? agentsBefore(sentence, noun.first) : null
  if (agents && isSeveral(scene, agents)) {
    add(gathering, agents, 'party')
    return
  }
  const isMain = ({ subject, verb, group }: Clause): boolean => group.finite && subject !== null && verb < noun.first
  const main = sentence.clauses.findLast(isMain) ?? sentence.clauses.find(({ subject }) => subject !== null)
  if (
    !main?.subject ||
    isIn(noun.first, main.subject) ||
    sentence.tokens[sentence.chunks[main.subject.head]!.head]!.tag === 'pronoun'
  )
    return
  // One who only speaks after a meeting may have been told of it; two who act after it have met.
  if (!isThere && !isWith && !isSeveral(scene, main.subject)) return
  const ids = actorsOf(reading, sentence, main.subject)
  if (ids.every((id) => reading.actors.actor(id).kind !== 'person' || reading.actors.partyOf(id) !== null))
    add(gathering, main.subject, 'party')
}

/** “a truce declared by A and B at a summit”: they were there. */
function agentsBefore(sentence: ParsedSentence, noun: number): Chunks | null {
  const last = before(sentence, noun) - 1
  for (let at = last; at > 0 && last - at < NEAR && kindAt(sentence, at) !== 'vg'; at--)
    if (wordAt(sentence, at) === 'by' && at < last) return { first: at + 1, last }
  return null
}

/** “The talks collapsed over trade between A and B” — not “these talks follow a meeting between A and B”. */
export function addFar(gathering: Gathering, around: readonly Adjunct[]): void {
  const { scene, noun, parts } = gathering
  const { reading, sentence } = scene
  if (partiesAmong(reading, parts).length > 1) return
  const nouns = reading.language.lexicon('meeting-noun')
  for (const adjunct of around) {
    const beside = sentence.chunks[adjunct.first - 2]
    if (adjunct.preposition !== 'between' || adjunct.first <= noun.last + 2 || beside?.kind !== 'np') continue
    if (!nouns.has(sentence.tokens[beside.head]!.lemma)) add(gathering, adjunct, 'party')
  }
}

/** “arrived in X for talks”: those of X are the other side, or the hosts of both. */
export function addHosts({ scene, parts }: Gathering, place: Place): void {
  const ids = mentionsIn(scene.reading, place).flatMap(({ actors }) => actors)
  addParts(parts, scene.reading, ids, partiesAmong(scene.reading, parts).length > 1 ? 'host' : 'party')
}

const AMONG = new Set(['of', 'among', 'between', 'with'])

/** A body’s own session (“a meeting of the security council”) is no negotiation, unless the body is one of states. */
export function isHouse({ scene, parts }: Gathering, own: readonly Adjunct[]): boolean {
  const { reading } = scene
  if (!own[0] || !AMONG.has(own[0].preposition ?? '') || partiesAmong(reading, parts).length > 2) return false
  const houses = reading.language.lexicon('house')
  return [...parts.keys()].some((id) => {
    const { kind, name } = reading.actors.actor(id)
    if (kind === 'person' || kind === 'state' || reading.language.lexicon('organisation').has(name)) return false
    return name
      .toLowerCase()
      .split(' ')
      .some((word) => houses.has(word))
  })
}
