/** Reads a noun that names an occasion with everything that hangs on it. */
import type { Clause } from '../../annotate/clauses.ts'
import { openDays } from '../../model/date.ts'
import type { Level, Setting } from '../../model/meeting.ts'
import { type Governor, governorsOf, identified, mainAround, mainVerb, subjectOf } from './governors.ts'
import { levelsIn } from './level.ts'
import { isGoing } from './mood.ts'
import { isBygone, isDefinite, moodFrom, orderOf, ordinalOf } from './noun-mood.ts'
import {
  addAdjuncts,
  addAgents,
  addFar,
  addFronted,
  addHosts,
  addInside,
  addMainSubject,
  addSubjects,
  type Gathering,
  isHouse,
  isIn,
} from './noun-parties.ts'
import type { Noun } from './nouns.ts'
import { partiesAmong } from './parties.ts'
import {
  type Adjunct,
  adjunctsIn,
  before,
  type Chunks,
  prepositionBefore,
  spanOfChunks,
  topicOf,
  wordAt,
} from './phrases.ts'
import { type Place, placeIn, WHITHER } from './place.ts'
import { reachFrom } from './reach.ts'
import { aroundOf, type Scene } from './scene.ts'
import { readSetting } from './setting.ts'
import type { Telling } from './telling.ts'
import { pickWhen } from './times-around.ts'
import { timesIn, type When } from './when.ts'

/** The proper name of a meeting or a series of them: “the Doha round”, “the Antalya Diplomacy Forum”. */
function formatOf({ reading, sentence }: Scene, noun: Noun): string | null {
  const { tokens, chunks } = sentence
  const isRound = noun.unit === 'round' || noun.entry.word === 'round'
  const last = noun.unit === 'round' ? chunks[noun.first]!.head : noun.token
  if (!isRound && tokens[last]!.tag !== 'name') return null
  let first = last
  while (first > chunks[noun.first]!.first && tokens[first - 1]!.tag === 'name') first--
  const words = { start: tokens[first]!.start, end: tokens[last]!.end }
  if (first === last || words.start === sentence.start || timesIn(reading, words).length > 0) return null
  return reading.annotated.report.text.slice(words.start, words.end).replace(/\s+/g, ' ')
}

/** The words that show it: the noun with what hangs on it, and the clause of the verb that carries it. */
function evidenceOf({ sentence }: Scene, noun: Noun, governors: readonly Governor[], own: readonly Adjunct[]): Chunks {
  let { first } = noun
  let last = Math.max(noun.last, own.filter((adjunct) => !adjunct.nested).at(-1)?.last ?? 0)
  for (const { clause, role, entry } of governors) {
    // “Wednesday’s meeting followed a session on Tuesday”: the verb is about another meeting.
    if (role !== 'subject' && (entry === null || entry['effect'] === 'held')) continue
    if (role === 'subject' && (!clause.group.finite || clause.verb - noun.last > 14)) continue
    last = Math.max(last, clause.verb, reachFrom(sentence, clause.verb + 1))
    if (role === 'subject') continue
    const subject = subjectOf(sentence, clause)
    const isNear = subject !== null && subject.first < clause.verb && clause.verb - subject.last < 6
    first = Math.min(first, clause.verb, isNear ? subject.first : clause.verb)
  }
  return { first, last }
}

/** “several rounds of talks”, “a series of meetings”: a course of things, no one occasion. */
function isSeries({ sentence }: Scene, { unit, first }: Noun): boolean {
  return unit === 'series' || (unit === 'round' && sentence.tokens[sentence.chunks[first]!.head]!.lower === 'rounds')
}

const AFTER = new Set(['after', 'following'])

/** “X said on Friday after a meeting with Y”: about that day. */
function whenAfter(scene: Scene, noun: Noun): When | null {
  const { sentence } = scene
  if (scene.times.length === 0 || !AFTER.has(wordAt(sentence, before(sentence, noun.first)))) return null
  const main = mainVerb(sentence, noun.first)
  if (!main || main.group.negated || main.marker !== null) return null
  const { when } = pickWhen(scene, { core: { first: main.verb, last: main.verb }, own: [], around: [main] })
  return when && openDays(when.start) === 1
    ? { start: `${when.start.replace(/[~?%]$/, '')}~`, end: null, words: when.words }
    : null
}

/** Whether the words alone show that it is no occasion: “talk of war”, “under discussion”, “a call for calm”. */
function isOtherwise({ sentence }: Scene, { entry, first, last, token }: Noun): boolean {
  const next = wordAt(sentence, last + 1)
  if (next === 'of' && (sentence.tokens[token]!.lemma === 'talk' || entry.word === 'round')) return true
  if (entry['needs'] === 'with' && (next === 'for' || next === 'on')) return true
  return prepositionBefore(sentence, first) === 'under'
}

type Details = {
  readonly isExchanged: boolean
  readonly isWith: boolean
  readonly isPlaced: boolean
  readonly isOrdered: boolean
  readonly isDated: boolean
}

function isEnough({ entry, unit }: Noun, { isExchanged, isWith, isPlaced, isOrdered, isDated }: Details): boolean {
  switch (entry['needs']) {
    case 'with':
    case 'party':
      return isWith
    case 'place':
      return isPlaced
    case 'time':
      return isWith && isPlaced
    case 'exchange':
      return isExchanged
    case 'order':
      return unit !== null || isOrdered || isDated
    default:
      return true
  }
}

const NAMES_PARTIES = new Set(['with', 'between'])

/** “visited X for talks”: the object of the verb is where it goes. */
function wayOf({ verb }: Clause, around: readonly Adjunct[]): readonly Adjunct[] {
  return around.map((adjunct) =>
    adjunct.first === verb + 1 && adjunct.preposition === null ? { ...adjunct, preposition: 'to' } : adjunct,
  )
}

const ASIDE = new Set(['sideline', 'margin'])

/** Collects who, where and when around the noun. */
function gather(gathering: Gathering, own: readonly Adjunct[], governors: readonly Governor[]) {
  const { scene, noun, parts } = gathering
  const inside = addInside(gathering)
  addAdjuncts(gathering, own, governors)
  const isWith =
    own.some(({ preposition }) => preposition !== null && NAMES_PARTIES.has(preposition)) ||
    partiesAmong(scene.reading, parts).length > 1
  addSubjects(gathering, governors)
  addAgents(gathering, governors)
  addFronted(gathering)
  const carried = governors
    .filter(({ role, entry }) => role === 'subject' || entry !== null)
    .map(({ clause }) => clause)
  const isTold = [...parts.values()].includes('party')
  const holders: readonly Clause[] = [...new Set([...carried, ...mainAround(scene, noun), ...identified(scene, noun)])]
  if (!holders.some(({ subject }) => subject !== null && isIn(noun.first, subject))) addMainSubject(gathering, own)
  const around = holders.flatMap((clause) => {
    const { after, before: ahead } = aroundOf(scene, clause)
    return [...after, ...ahead]
  })
  const visit = holders.find((clause) => isGoing(clause, scene.reading.language))
  const { reading, sentence } = scene
  const place: Place | null =
    inside ??
    placeIn(reading, sentence, own) ??
    placeIn(reading, sentence, visit ? wayOf(visit, around) : around, visit ? WHITHER : undefined)
  addFar(gathering, around)
  if (visit && place) addHosts(gathering, place)
  const isTwo = partiesAmong(scene.reading, parts).length > 1
  return { isWith: noun.entry['needs'] === 'with' ? isWith || isTwo : parts.size > 0, isTold, place, holders }
}

/** “summit”, “ministerial talks”: what the noun and the words before it say of the level. */
const levelOfNoun = ({ reading, sentence }: Scene, { entry, last }: Noun): Level | null =>
  (entry['level'] as Level) || levelsIn(reading, sentence, { first: last, last })[0] || null

/** Reads one noun; null where its words alone can be no occasion (“a call for calm”, “a conference” with no place). */
export function tellNoun(scene: Scene, noun: Noun): Telling | null {
  const { reading, sentence, at } = scene
  if (isOtherwise(scene, noun)) return null
  const reach = reachFrom(sentence, noun.last + 1)
  const governors = governorsOf(scene, noun, reach)
  const own = adjunctsIn(sentence, { first: noun.last + 1, last: reach }, scene.isTime)
  const gathering: Gathering = { scene, noun, parts: new Map(), levels: [] }
  const { isWith, isTold, place, holders } = gather(gathering, own, governors)
  const { parts } = gathering
  const { mood, outcome } = moodFrom(scene, noun, governors)
  // “On Friday it called for talks”: that is when it called.
  const timing = pickWhen(scene, { core: noun, own, around: mood === 'floated' ? [] : holders })
  const when = timing.when ?? whenAfter(scene, noun)
  const order = ordinalOf(scene, noun)
  // “Two weeks of talks drew to a close”: the talks just told of.
  const definite = isDefinite(scene, noun) || (noun.unit !== null && timing.duration !== null && !isTold)
  const isPlaced = when !== null || place !== null
  const isHypothetical =
    (mood === null || mood === 'floated') && !definite && !isPlaced && parts.size > 0 && order === null
  if (
    isHypothetical ||
    isHouse(gathering, own) ||
    !isEnough(noun, {
      isWith,
      isPlaced,
      isOrdered: order !== null,
      isDated: definite && (when !== null || timing.days > 0),
      isExchanged: governors.some(({ entry }) => entry?.word === 'exchange'),
    })
  )
    return null
  const span = spanOfChunks(sentence, evidenceOf(scene, noun, governors, own))
  const setting = readSetting(reading, sentence, span) ?? ((noun.entry['setting'] || null) as Setting | null)
  const told = mood && mood !== 'open' ? mood : (order?.mood ?? mood)
  return {
    sentence: at,
    span,
    core: { first: noun.first, last: noun.last },
    rule: 'meeting/noun',
    mood: isBygone(scene, mood, when, governors) ? 'happened' : told,
    ...timing,
    when,
    place: setting === 'phone' ? null : place,
    parts,
    setting,
    level: ASIDE.has(noun.unit ?? '') ? null : levelOfNoun(scene, noun),
    levels: gathering.levels,
    usual: (noun.entry['usual'] || null) as Level | null,
    format: formatOf(scene, noun),
    outcome,
    topic: topicOf(sentence, own, scene.isTime),
    order: orderOf(scene, noun, order, !isTold && !isPlaced),
    definite,
    isSeries: isSeries(scene, noun),
    isRound: noun.unit === null && noun.entry.word === 'round',
    isVague: !isTold && !isPlaced,
    doubtful: mood === 'floated',
  }
}
