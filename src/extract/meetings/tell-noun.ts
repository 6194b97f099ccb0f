/** Reads a noun that names an occasion with everything that hangs on it. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Chunk } from '../../annotate/chunk.ts'
import type { Clause } from '../../annotate/clauses.ts'
import { singular } from '../../annotate/words.ts'
import { openDays } from '../../model/date.ts'
import type { Level, Outcome, Part, Setting } from '../../model/meeting.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'
import { carrierOf } from './carriers.ts'
import { MOTION, type Mood, moodByPreposition, moodOf, tenseAround, withEffect } from './mood.ts'
import { levelsIn } from './level.ts'
import type { Noun } from './nouns.ts'
import { actorsOf, addParts, mentionsIn, partiesAmong, type Parts } from './parties.ts'
import { type Adjunct, adjunctsIn, before, clauseAt, kindAt, phraseFrom, prepositionBefore, spanOfChunks, wordAt } from './phrases.ts'
import { isPlaceName, nameIn, type Place, placeIn, WHITHER } from './place.ts'
import { clausesOf, frontOf, isParticiple, reachFrom } from './reach.ts'
import { readSetting } from './setting.ts'
import type { Telling } from './telling.ts'
import { pickWhen } from './times-around.ts'
import { isLater, isTimePhrase, timesIn, type When } from './when.ts'

/** A verb that has the noun as subject, object or in a phrase, with its entry in the list of carriers. */
type Governor = { readonly clause: Clause; readonly role: 'subject' | 'object' | 'phrase'; readonly entry: ReturnType<typeof carrierOf> }

/** Follows “are due to be held”, “failed to resume”: the last verb of a chain says what becomes of the subject. */
function chainFrom(sentence: ParsedSentence, clause: Clause, leads: ReadonlyMap<string, unknown>): Clause {
  let last = clause
  for (const next of sentence.clauses) {
    if (next.verb <= last.verb || next.group.tense !== 'infinitive') continue
    const between = sentence.chunks.slice(last.verb + 1, next.verb)
    const isLead = ({ kind, first, last: end }: Chunk): boolean => kind === 'np' && first === end && leads.has(sentence.tokens[first]!.lower)
    if (!between.every((chunk) => chunk.kind === 'adjective' || chunk.kind === 'adverb' || chunk.kind === 'other' || isLead(chunk))) break
    last = next
  }
  return last
}

function governorsOf(reading: Reading, sentence: ParsedSentence, noun: Noun, reach: number): readonly Governor[] {
  const { language } = reading
  const governors: Governor[] = clausesOf(sentence, noun).map((clause) => {
    const last = chainFrom(sentence, clause, language.lexicon('meeting-lead'))
    const entry = carrierOf(sentence, last, null, language)
    return entry || last === clause ? { clause: last, role: 'subject' as const, entry } : { clause, role: 'subject' as const, entry: carrierOf(sentence, clause, null, language) }
  })
  for (const clause of sentence.clauses) {
    const isReduced = clause.verb > noun.last && clause.verb <= reach && (!clause.group.finite || isParticiple(sentence, clause.verb))
    if (!isReduced) continue
    const last = chainFrom(sentence, clause, language.lexicon('meeting-lead'))
    if (!governors.some((other) => other.clause === last)) governors.push({ clause: last, role: 'subject', entry: carrierOf(sentence, last, null, language) })
  }
  const holder = clauseAt(sentence, noun.first)
  if (holder && holder.verb < noun.first) {
    const preposition = prepositionBefore(sentence, noun.first)
    const entry = carrierOf(sentence, holder, preposition, language)
    const isObject = preposition === null || (entry !== null && entry.word.endsWith(` ${preposition}`) === false)
    governors.push({ clause: holder, role: isObject && preposition === null ? 'object' : 'phrase', entry })
  }
  return governors
}

function addPhrase(parts: Parts, context: Context, phrase: { readonly first: number; readonly last: number }, part: Part): void {
  const { reading, sentence, levels } = context
  addParts(parts, reading, actorsOf(reading, sentence, phrase), part)
  if (part === 'party') levels.push(...levelsIn(reading, sentence, phrase))
}

type Context = { readonly reading: Reading; readonly sentence: ParsedSentence; readonly noun: Noun; readonly levels: Level[] }

const PARTY_AFTER = new Set(['between', 'with', 'among', 'amongst', 'involving', 'of', 'by', 'from'])

/** Parties named by the phrases that hang on the noun: “between X and Y”, “under the auspices of Z”. */
function addAdjuncts(parts: Parts, context: Context, adjuncts: readonly Adjunct[], governors: readonly Governor[]): void {
  const { reading, sentence } = context
  const roles = reading.language.lexicon('meeting-part')
  let by: Part | null = null
  let role: Part | null = null
  let last = context.noun.last
  for (const adjunct of adjuncts) {
    const verb = governors.find(({ clause }) => clause.verb > last && clause.verb < adjunct.first)
    if (verb) by = partOf(verb.entry)
    last = adjunct.last
    if (isTimePhrase(reading, spanOfChunks(sentence, adjunct))) continue
    const head = sentence.tokens[sentence.chunks[adjunct.first]!.head]!
    const named = roles.get(head.lower) ?? roles.get(head.lemma)
    if (named && adjunct.preposition !== null) { role = named['part'] as Part; addPhrase(parts, context, { first: adjunct.first, last: adjunct.first }, role); continue }
    if (adjunct.preposition === null && isIncluded(sentence, adjunct)) { addPhrase(parts, context, adjunct, 'party'); continue }
    if (adjunct.preposition === 'by') { addPhrase(parts, context, adjunct, by ?? 'host'); continue }
    if (role !== null && adjunct.preposition === 'of') { addPhrase(parts, context, adjunct, role); role = null; continue }
    if (adjunct.preposition === 'of' && adjunct.first > context.noun.last + 2) continue
    if (adjunct.preposition === 'between' && adjunct.nested && partiesAmong(reading, parts).length === 0) addPhrase(parts, context, adjunct, 'party')
    if (adjunct.preposition !== null && PARTY_AFTER.has(adjunct.preposition) && !adjunct.nested) addPhrase(parts, context, adjunct, 'party')
    if (adjunct.preposition === 'with' && adjunct.nested && adjunct.first - context.noun.last < 8) addPhrase(parts, context, adjunct, 'party')
  }
}

const INCLUDES = new Set(['involve', 'include', 'comprise', 'gather', 'group', 'bring'])

/** “talks involving A and B”, “a meeting which included C”. */
const isIncluded = (sentence: ParsedSentence, { first }: Adjunct): boolean => INCLUDES.has(sentence.chunks[first - 1]?.group?.lemma ?? '')

const partOf = (entry: Governor['entry']): Part | null => (entry?.['subject'] ? (entry['subject'] as Part) : null)

/** “US-North Korea talks”, “Russia’s meeting with”: parties inside the phrase itself; one name alone is a place or a topic. */
function addInside(parts: Parts, { reading, sentence, noun }: Context): Place | null {
  const { tokens, chunks } = sentence
  const first = chunks[noun.unit === null ? noun.first : noun.last]!.first
  if (first === noun.token) return null
  const span = { start: tokens[first]!.start, end: tokens[noun.token - 1]!.end }
  const owner = tokens.findIndex((token, at) => at > first && at < noun.token && token.tag === 'possessive')
  const mentions = mentionsIn(reading, span)
  const ids = new Set(mentions.flatMap((mention) => mention.actors))
  const isOwned = mentions.some((mention) => mention.how === 'pronoun' || (owner > 0 && mention.end <= tokens[owner]!.start + 1))
  const isBody = ids.size === 1 && owner < 0 && [...ids].every((id) => ['organisation', 'group'].includes(reading.actors.actor(id).kind) && isKnownBody(reading, id))
  if (ids.size > 1 || isOwned || isBody) {
    addParts(parts, reading, [...ids], 'party')
    return null
  }
  if (noun.unit === 'round' || noun.entry.word === 'round') return null
  const name = nameIn(reading, sentence, first, noun.token - 1)
  const beside = tokens[noun.token - 1]!
  const isPlace = name !== null && isPlaceName(reading, name) && (name.end === beside.end || beside.tag !== 'name')
  if (!isPlace) return null
  if (owner > 0 && timesIn(reading, span).length > 0) return name
  const acts = mentions.some((mention) => mention.how === 'name' && mention.actors.some((id) => reading.actors.actor(id).name === name.name || reading.actors.actor(id).kind !== 'state'))
  return acts ? null : name
}

/** “WTO talks”, “the African Union summit”: a body meets; an unknown name may as well be a place. */
function isKnownBody({ language, actors }: Reading, id: string): boolean {
  const { name } = actors.actor(id)
  return language.lexicon('organisation').has(name) || (name === name.toUpperCase() && name.length > 2)
}

/** Adds the subject of a verb that has the occasion as its object: “A and B held talks”, “C hosted the meeting”. */
function addSubjects(parts: Parts, context: Context, governors: readonly Governor[]): void {
  const { sentence } = context
  for (const { clause, role, entry } of governors) {
    const part = partOf(entry)
    const isBare = clause.group.lemma === 'be' && isGerund(context)
    if (role === 'subject' || (part === null && !isBare) || clause.group.passive) continue
    const subject = subjectOf(sentence, clause)
    if (subject) addPhrase(parts, context, subject, part ?? 'party')
  }
}

/** “Hosted by A, it was the first meeting”. */
function addFronted(parts: Parts, context: Context): void {
  const { sentence, reading } = context
  for (const clause of identified(context)) {
    const participle = sentence.clauses.find(({ verb }) => verb === 0)
    const part = participle && verbIs(sentence, participle) ? partOf(carrierOf(sentence, participle, null, reading.language)) : null
    if (part && wordAt(sentence, 1) === 'by' && clause.verb > 2) addPhrase(parts, context, phraseFrom(sentence, 2), part)
  }
}

const verbIs = (sentence: ParsedSentence, { verb }: Clause): boolean => ['ed', 'participle'].includes(sentence.tokens[sentence.chunks[verb]!.head]!.form ?? '')

/** “talks which were mediated by A”, “the meeting was attended by B”. */
function addAgents(parts: Parts, context: Context, governors: readonly Governor[]): void {
  const { sentence } = context
  for (const { clause, role, entry } of governors) {
    const part = partOf(entry)
    if (role !== 'subject' || part === null || !clause.group.finite || !isPassive(sentence, clause)) continue
    for (let at = clause.verb + 1; at < clause.verb + 8; at++)
      if (wordAt(sentence, at) === 'by' && kindAt(sentence, at + 1) === 'np') addPhrase(parts, context, phraseFrom(sentence, at + 1), part)
  }
}

/** “The two sides have been meeting”: the noun is a verb there. */
const isGerund = ({ sentence, noun }: Context): boolean => {
  const { first, last } = sentence.chunks[noun.first]!
  return first === last && /ing$/.test(sentence.tokens[first]!.lower)
}

/** The subject of a clause, or of the verb that governs its infinitive or participle. */
export function subjectOf(sentence: ParsedSentence, clause: Clause): Clause['subject'] {
  if (clause.subject) return clause.subject
  if (clause.group.finite) return abbreviatedBefore(sentence, clause.verb)
  const before = sentence.clauses.findLast((other) => other.verb < clause.verb && (other.subject !== null || other.group.finite))
  const object = clause.group.tense === 'infinitive' && before ? objectBetween(sentence, before.verb, clause.verb) : null
  if (object) return object
  return before?.subject ?? sentence.clauses.find((other) => other.verb > clause.verb && other.subject !== null)?.subject ?? null
}

/** “A. B., Jr. spoke”: the full stop of an abbreviation stands between subject and verb. */
const abbreviatedBefore = (sentence: ParsedSentence, verb: number): Clause['subject'] =>
  wordAt(sentence, verb - 1) === '.' && kindAt(sentence, verb - 2) === 'np' ? { first: verb - 2, last: verb - 2, head: verb - 2 } : null

/** “sent an envoy to meet”, “invited both sides to hold”: the one asked is who will do it. */
function objectBetween(sentence: ParsedSentence, verb: number, infinitive: number): Clause['subject'] {
  const at = infinitive - 1
  if (at <= verb || kindAt(sentence, at) !== 'np' || kindAt(sentence, verb + 1) !== 'np') return null
  return at === verb + 1 ? { first: at, last: at, head: at } : null
}

/** “open to talks”, “a call for talks”, “plans for talks”: what stands before the preposition decides. */
function moodByLead({ reading, sentence, noun }: Context): Mood | null {
  const lead = sentence.chunks[before(sentence, noun.first) - 1]
  const head = lead && sentence.tokens[lead.head]!
  const entry = head && (reading.language.lexicon('meeting-lead').get(head.lemma) ?? reading.language.lexicon('meeting-lead').get(head.lower))
  return entry && entry['effect'] !== 'same' ? withEffect('happened', entry['effect']!) : null
}

const DURING = new Set(['in', 'at', 'during'])

/** “have been put on hold”: a passive also where the verb’s form does not show it. */
const isPassive = (sentence: ParsedSentence, { group, verb }: Clause): boolean =>
  group.passive || sentence.tokens[sentence.chunks[verb]!.head - 1]?.lower === 'been'

/** “talks scheduled for May” says more than what is said about them; “held in Oslo” says less. */
function byWeight(sentence: ParsedSentence, governors: readonly Governor[]): readonly Governor[] {
  const isHeld = governors.some(({ role, entry }) => role !== 'subject' && entry !== null)
  const weight = ({ clause, entry, role }: Governor): number => {
    const { first, last } = sentence.chunks[clause.verb]!
    const isReduced = isHeld && first === last && sentence.tokens[first]!.form === 'ed'
    if (role !== 'subject' || (clause.subject !== null && !isReduced)) return 1
    return entry?.['effect'] ? 2 : 0
  }
  return [...governors].sort((a, b) => weight(b) - weight(a))
}

/** What the governing verbs say of whether it happened. */
function moodFrom(context: Context, governors: readonly Governor[]): { mood: Mood | null; outcome: Outcome | null } {
  const { reading, sentence, noun } = context
  const { language } = reading
  let mood: Mood | null = null
  let outcome: Outcome | null = null
  for (const { clause, role, entry } of byWeight(sentence, governors)) {
    const own = moodOf(sentence, clause, language)
    const told = entry?.['outcome']
    if (told && own === 'happened') outcome ??= told as Outcome
    if (entry?.['subject'] === 'party' && clause.group.progressive && own === 'happened') outcome ??= 'ongoing'
    if (entry) mood ??= clause.group.progressive || role !== 'subject' || entry['effect'] === '' || isPassive(sentence, clause) || !clause.group.finite ? withEffect(own, entry['effect'] ?? '') : own
    else if (role === 'subject' && clause.group.finite && clause.marker === null) mood ??= own === 'void' && clause.group.negated && clause.group.tense === 'past' ? 'happened' : own
  }
  const preposition = prepositionBefore(sentence, noun.first)
  if (preposition !== null) mood ??= DURING.has(preposition) ? tenseAround(sentence, noun.first) : (moodByPreposition(sentence, noun.first) ?? moodByLead(context))
  return { mood, outcome }
}

const ordinal = ({ reading, sentence, noun }: Context): { order: string; mood: Mood | null } | null => {
  const lexicon = reading.language.lexicon('meeting-order')
  for (let token = sentence.chunks[noun.first]!.first; token < noun.token; token++) {
    const entry = lexicon.get(sentence.tokens[token]!.lower)
    if (entry) return { order: entry['order'] ?? '', mood: (entry['mood'] || null) as Mood | null }
  }
  return null
}

const DEFINITE = new Set(['the', 'this', 'these', 'that', 'those', 'their', 'its', 'his', 'her'])

/** “the talks”, “their meeting”, “Wednesday’s talks”. */
function isDefinite({ sentence, noun }: Context): boolean {
  const { tokens, chunks } = sentence
  const first = chunks[noun.first]!.first
  if (DEFINITE.has(tokens[first]!.lower) || (tokens[noun.token]!.tag === 'name' && first < noun.token)) return true
  return tokens.slice(first, noun.token).some((token) => token.tag === 'possessive')
}

/** The proper name of a series of meetings: “the Doha round”, “the Normandy format talks”. */
function formatOf({ reading, sentence, noun }: Context): string | null {
  const { tokens, chunks } = sentence
  const last = noun.unit === 'round' ? chunks[noun.first]!.head : noun.token
  if (!NAMES.has(singular(tokens[last]!.lower))) return null
  let first = last
  while (first > chunks[noun.first]!.first && tokens[first - 1]!.tag === 'name') first--
  if (first === last) return null
  const words = { start: tokens[first]!.start, end: tokens[last]!.end }
  return timesIn(reading, words).length > 0 ? null : reading.annotated.report.text.slice(words.start, words.end).replace(/\s+/g, ' ')
}

const NAMES = new Set(['round', 'conference', 'summit', 'forum', 'meeting'])

/** The words that show it: the noun with what hangs on it, and the clause of the verb that carries it. */
function evidenceOf({ sentence, noun }: Context, governors: readonly Governor[], own: readonly Adjunct[]): { readonly first: number; readonly last: number } {
  let first = noun.first
  let last = Math.max(noun.last, own.filter((adjunct) => !adjunct.nested).at(-1)?.last ?? 0)
  for (const { clause, role, entry } of governors) {
    if (role !== 'subject' && entry === null) continue
    if (role === 'subject' && (!clause.group.finite || clause.verb - noun.last > 14)) continue
    last = Math.max(last, clause.verb, reachFrom(sentence, clause.verb + 1))
    if (role === 'subject') continue
    const subject = subjectOf(sentence, clause)
    first = Math.min(first, clause.verb, subject && clause.verb - subject.last < 6 && subject.first < clause.verb ? subject.first : clause.verb)
  }
  return { first, last }
}

/** “In 2005 it arranged talks”: what was arranged in a time gone by was held. */
function isBygone(reading: Reading, { mood, when, governors }: { readonly mood: Mood | null; readonly when: When | null; readonly governors: readonly Governor[] }): boolean {
  if (mood !== 'arranged' || isLater(when, reading.annotated.report.published.date) !== false) return false
  return governors.some(({ clause, entry }) => entry?.['effect'] === 'planned' && (clause.group.tense === 'past' || clause.group.perfect))
}

/** “several rounds of talks”, “a series of meetings”: a course of things, no one occasion. */
function isSeries({ sentence, noun }: Context): boolean {
  if (noun.unit === null) return false
  const head = sentence.tokens[sentence.chunks[noun.first]!.head]!
  return noun.unit === 'series' || (noun.unit === 'round' && head.lower === 'rounds')
}

function orderOf(context: Context, told: ReturnType<typeof ordinal>, isBare: boolean): Telling['order'] {
  if (told?.order === 'next' || told?.order === 'last') return told.order
  const first = context.sentence.tokens[context.sentence.chunks[context.noun.first]!.first]!
  const governedByIt = wordAt(context.sentence, context.noun.first - 2) === 'it' && context.sentence.chunks[context.noun.first - 1]?.group?.lemma === 'be'
  if (governedByIt) return 'same'
  return isBare && DEFINITE.has(first.lower) ? 'same' : null
}

/** Reads one noun; null where its words alone can be no occasion (“a call for calm”, “a conference” with no place). */
export function tellNoun(reading: Reading, at: number, noun: Noun): Telling | null {
  const sentence = reading.annotated.sentences[at]!
  const context: Context = { reading, sentence, noun, levels: [] }
  const isTime = (span: Span): boolean => isTimePhrase(reading, span)
  const next = wordAt(sentence, noun.last + 1)
  if (next === 'of' && sentence.tokens[noun.token]!.lemma === 'talk') return null
  if (prepositionBefore(sentence, noun.first) === 'under') return null
  if (noun.entry.word === 'round' && next === 'of') return null
  if (noun.entry['needs'] === 'with' && (next === 'for' || next === 'on')) return null
  const reach = reachFrom(sentence, noun.last + 1)
  const governors = governorsOf(reading, sentence, noun, reach)
  const own = adjunctsIn(sentence, { first: noun.last + 1, last: reach }, isTime)
  const parts: Parts = new Map()
  const inside = addInside(parts, context)
  addAdjuncts(parts, context, own, governors)
  const isWith = own.some(({ preposition }) => preposition === 'with' || preposition === 'between') || partiesAmong(reading, parts).length > 1
  addSubjects(parts, context, governors)
  addAgents(parts, context, governors)
  addFronted(parts, context)
  const holders = [...governors.filter(({ role, entry }) => role === 'subject' || entry !== null).map(({ clause }) => clause), ...mainAround(context), ...identified(context)]
  const around = holders.flatMap((clause) => aroundOf(sentence, clause, isTime))
  if (!holders.some((clause) => clause.subject && isIn(noun.first, clause.subject))) addMainSubject(parts, context, own)
  const timing = pickWhen(reading, sentence, { noun, own, around: holders })
  const when = timing.when ?? whenAfter(context)
  const isGoing = holders.some(({ group }) => MOTION.has(group.lemma))
  const place = inside ?? placeIn(reading, sentence, own) ?? placeIn(reading, sentence, around, isGoing ? WHITHER : undefined)
  for (const clause of holders) if (INCLUDES.has(clause.group.lemma)) addPhrase(parts, context, { first: clause.verb + 1, last: reachFrom(sentence, clause.verb + 1) }, 'party')
  if (partiesAmong(reading, parts).length < 2)
    for (const adjunct of around) if (adjunct.preposition === 'between' && isFar(sentence, noun, adjunct)) addPhrase(parts, context, adjunct, 'party')
  if (isGoing && place) addParts(parts, reading, mentionsIn(reading, place).flatMap(({ actors }) => actors), partiesAmong(reading, parts).length > 1 ? 'host' : 'party')
  const order = ordinal(context)
  const { mood, outcome } = wordAt(sentence, noun.first) === 'no' ? { mood: 'void' as const, outcome: null } : moodFrom(context, governors)
  const span = spanOfChunks(sentence, evidenceOf(context, governors, own))
  const definite = isDefinite(context)
  const isHypothetical = (mood === null || mood === 'floated') && !definite && !when && !place && parts.size > 0 && order === null
  if (isHypothetical || isHouse(context, own, parts)) return null
  if (!isEnough(noun, { with: noun.entry['needs'] === 'with' ? isWith : parts.size > 0, place: place !== null || when !== null, order: order !== null })) return null
  const setting = readSetting(reading, sentence, span) ?? ((noun.entry['setting'] || null) as Setting | null)
  return {
    sentence: at,
    span,
    core: { first: noun.first, last: noun.last },
    rule: 'meeting/noun',
    mood: isBygone(reading, { mood, when, governors }) ? 'happened' : mood && mood !== 'open' ? mood : (order?.mood ?? mood),
    when,
    place: setting === 'phone' ? null : place,
    parts,
    setting,
    level: (noun.entry['level'] || levelsIn(reading, sentence, { first: noun.last, last: noun.last })[0] || null) as Level | null,
    levels: context.levels,
    usual: (noun.entry['usual'] || null) as Level | null,
    duration: timing.duration,
    days: timing.days,
    format: formatOf(context),
    outcome,
    order: orderOf(context, order, parts.size === 0 && when === null && place === null),
    definite,
    isSeries: isSeries(context),
    isRound: noun.unit === null && noun.entry.word === 'round',
    doubtful: mood === 'floated',
  }
}

/** “The talks collapsed over trade between A and B” — not “these talks follow a meeting between A and B”. */
function isFar(sentence: ParsedSentence, noun: Noun, { first }: Adjunct): boolean {
  const beside = sentence.chunks[first - 2]
  return first > noun.last + 2 && beside?.kind === 'np' && sentence.tokens[beside.head]!.lemma !== sentence.tokens[noun.token]!.lemma && !/^(?:meeting|talk|round|negotiation)$/.test(sentence.tokens[beside.head]!.lemma)
}

/** A body’s own session (“a meeting of the security council”) is no negotiation, unless the body is one of states. */
function isHouse({ reading }: Context, own: readonly Adjunct[], parts: Parts): boolean {
  if (own[0]?.preposition !== 'of' || partiesAmong(reading, parts).length > 2) return false
  return [...parts.keys()].some((id) => {
    const { kind, name } = reading.actors.actor(id)
    return kind === 'organisation' && !reading.language.lexicon('organisation').has(name)
  })
}

const AFTER = new Set(['after', 'following'])

/** “X said on Friday after a meeting with Y”: about that day. */
function whenAfter({ reading, sentence, noun }: Context): When | null {
  if (!AFTER.has(wordAt(sentence, before(sentence, noun.first)))) return null
  const finite = sentence.clauses.filter(({ group }) => group.finite)
  const main = finite.findLast(({ verb }) => verb < noun.first) ?? finite[0]
  if (!main || main.group.negated || main.marker !== null) return null
  const { when } = pickWhen(reading, sentence, { noun: { first: main.verb, last: main.verb }, own: [], around: [main] })
  return when && openDays(when.start) === 1 ? { start: `${when.start.replace(/[~?%]$/, '')}~`, end: null, words: when.words } : null
}

/** “Hosted by A in Oslo, it was the first meeting”: what is said of “it” is said of the meeting. */
function identified({ sentence, noun }: Context): readonly Clause[] {
  const clause = sentence.clauses.find(({ verb }) => verb === noun.first - 1)
  return clause?.group.lemma === 'be' && clause.subject && wordAt(sentence, clause.subject.first) === 'it' ? [clause] : []
}

/** For “at talks in Oslo”, “during the meeting”: the main verb of the sentence, whose time and subject are theirs too. */
function mainAround({ sentence, noun }: Context): readonly Clause[] {
  if (!DURING.has(prepositionBefore(sentence, noun.first) ?? '')) return []
  const finite = sentence.clauses.filter(({ group }) => group.finite)
  const main = finite.findLast(({ verb }) => verb < noun.first) ?? finite[0]
  return main ? [main] : []
}

const isIn = (chunk: number, { first, last }: { readonly first: number; readonly last: number }): boolean => first <= chunk && chunk <= last

/** “After a meeting with B, A said …”: whoever acts in the sentence is the other side. */
function addMainSubject(parts: Parts, context: Context, own: readonly Adjunct[]): void {
  const { reading, sentence, noun } = context
  const isThere = DURING.has(prepositionBefore(sentence, noun.first) ?? '')
  if ((!isThere && !own.some((adjunct) => adjunct.preposition === 'with')) || partiesAmong(reading, parts).length > 1) return
  const main = sentence.clauses.findLast(({ subject, verb, group }) => group.finite && subject !== null && verb < noun.first) ?? sentence.clauses.find(({ subject }) => subject !== null)
  if (!main?.subject || isIn(noun.first, main.subject)) return
  const ids = actorsOf(reading, sentence, main.subject)
  if (ids.every((id) => reading.actors.actor(id).kind !== 'person' || reading.actors.partyOf(id) !== null)) addPhrase(parts, context, main.subject, 'party')
}

function aroundOf(sentence: ParsedSentence, clause: Clause, isTime: (span: Span) => boolean): readonly Adjunct[] {
  const last = reachFrom(sentence, clause.verb + 1)
  const front = frontOf(sentence, clause)
  const before = front && front.last - front.first < 8 ? adjunctsIn(sentence, { first: front.first - (front.first > 0 ? 1 : 0), last: front.last }, isTime) : []
  return [...adjunctsIn(sentence, { first: clause.verb + 1, last }, isTime), ...before]
}

function isEnough(noun: Noun, has: { readonly with: boolean; readonly place: boolean; readonly order: boolean }): boolean {
  switch (noun.entry['needs']) {
    case 'with': return has.with
    case 'party': return has.with
    case 'place': return has.place
    case 'time': return has.with && has.place
    case 'order': return noun.unit !== null || has.order
    default: return true
  }
}
