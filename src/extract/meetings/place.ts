/** Where a meeting takes place: the name after “in” or “at” that hangs on it. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Token } from '../../annotate/token.ts'
import { perLanguage } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'
import { type Adjunct, spanOfChunks, wordAt } from './phrases.ts'
import { timesIn } from './when.ts'

export type Place = Span & { readonly name: string }

const inTime = (reading: Reading, token: Token): boolean =>
  timesIn(reading, { start: token.start - 40, end: token.end + 40 }).some(
    (time) => time.start <= token.start && token.end <= time.end,
  )

/** Small words inside a place’s name: “Rio de Janeiro”, “Baghdad’s Green Zone”. */
const PARTICLE = new Set([
  '-',
  '’s',
  "'s",
  'the',
  'of',
  'de',
  'del',
  'da',
  'do',
  'dos',
  'di',
  'du',
  'des',
  'la',
  'le',
  'les',
  'los',
  'las',
  'el',
  'al',
  'upon',
  'sur',
  'am',
])

/** A capital anywhere: “Sharm”, “el-Sheikh”. */
const NAMED = /\p{Lu}/u

const ARTICLE = new Set(['the', 'a', 'an'])

/** The first run of capitalised words in a stretch of tokens, without times; null where there is none. */
export function nameIn(reading: Reading, sentence: ParsedSentence, first: number, last: number): Place | null {
  const { tokens } = sentence
  const isName = (at: number): boolean => {
    const token = tokens[at]!
    return (
      (token.tag === 'name' || (token.tag === 'noun' && token.lower !== token.text && NAMED.test(token.text))) &&
      !inTime(reading, token)
    )
  }
  let start = first
  while (start <= last && !isName(start)) start++
  if (start > last) return null
  let end = start
  for (;;) {
    if (end < last && isName(end + 1)) end++
    else if (end + 1 < last && PARTICLE.has(tokens[end + 1]!.lower) && isName(end + 2)) end += 2
    else break
  }
  const before = tokens[start - 1]
  if (start > first && before && !ARTICLE.has(before.lower) && before.tag === 'noun') return null
  const span = { start: tokens[start]!.start, end: tokens[end]!.end }
  return { ...span, name: reading.annotated.report.text.slice(span.start, span.end).replace(/\s+/g, ' ') }
}

/** Capitals, and words for people (“Iranian”), which are none of a place. */
const geography = perLanguage((language) => {
  const split = (column: string): ReadonlySet<string> =>
    new Set(
      [...language.lexicon('state').values()].flatMap((state) =>
        state[column] ? state[column].toLowerCase().split('|') : [],
      ),
    )
  const names = [...language.lexicon('state').keys()].map((name) => name.toLowerCase())
  return {
    countries: new Set([...names, ...split('aliases')]),
    capitals: split('capitals'),
    peoples: new Set([...split('adjectives'), ...split('people')]),
    topics: language.lexicon('meeting-topic'),
  }
})

/** Whether a name before “talks” or “conference” is a place: no people, no topic, not two parties, no abbreviation. */
export function isPlaceName({ language }: Reading, place: Place): boolean {
  const { capitals, peoples, topics } = geography(language)
  const lower = place.name.toLowerCase()
  if (capitals.has(lower)) return true
  if (/[-–]\p{L}/u.test(place.name) && !/(?:^|[ -])(?:el|al|as|es|sur|upon|le|la)-/.test(place.name)) return false
  if (place.name === place.name.toUpperCase()) return false
  if (language.lexicon('organisation').has(place.name)) return false
  return lower.split(/[\s-]/).every((word) => !topics.has(word) && !peoples.has(word))
}

/**
 * Whether the words name someone known to act, so that “in X” is no place: a body of the list, a person with an office. Other
 * names after “in” or “at” are places, whatever else they might be; and seats of government are places here.
 */
function isBody({ actors, language }: Reading, place: Place): boolean {
  return actors.resolve(place).some((id) => {
    const { kind, name, roles } = actors.actor(id)
    return kind === 'person' ? roles.length > 0 : kind === 'organisation' && language.lexicon('organisation').has(name)
  })
}

function placeOf(reading: Reading, sentence: ParsedSentence, adjunct: Adjunct): Place | null {
  const { chunks, tokens } = sentence
  const chunk = chunks[adjunct.first]!
  // “the resort of X”, “the capital, X”
  const kind = reading.language.lexicon('place-kind').has(tokens[chunk.head]!.lower)
  const link = wordAt(sentence, adjunct.first + 1)
  if (kind && (link === 'of' || link === ',') && chunks[adjunct.first + 2]?.kind === 'np') {
    const named = chunks[adjunct.first + 2]!
    const place = nameIn(reading, sentence, named.first, named.last)
    if (place) return place
  }
  const name = nameIn(reading, sentence, chunk.first, chunk.last)
  const isOfMeeting = reading.language.lexicon('meeting-noun').has(tokens[chunk.head]!.lemma)
  const place = name && isOfMeeting ? withoutTopic(reading, name) : name
  return place && !isBody(reading, place) ? place : null
}

/** “the Annapolis Mideast conference” was in Annapolis, “the Middle East summit” is of no place. */
function withoutTopic({ language }: Reading, { name, start }: Place): Place | null {
  const { topics } = geography(language)
  const words = name.split(' ')
  while (words.length > 0 && topics.has(words.at(-1)!.toLowerCase())) words.pop()
  const rest = words.join(' ')
  return rest === '' ? null : { name: rest, start, end: start + rest.length }
}

const WHERE = new Set(['in', 'at'])

/** After a verb of motion the place is where it goes. */
export const WHITHER = new Set(['in', 'at', 'to'])

/**
 * The place told by the phrases of a clause. Of two, the nearer one; of a country and a town in it, the town. One that may
 * belong to a topic counts only beside a time.
 */
export function placeIn(
  reading: Reading,
  sentence: ParsedSentence,
  adjuncts: readonly Adjunct[],
  prepositions: ReadonlySet<string> = WHERE,
): Place | null {
  let country: { readonly place: Place; readonly end: number } | null = null
  for (const adjunct of adjuncts) {
    if (country && adjunct.first !== country.end + 2) return country.place
    if (adjunct.preposition === null || !prepositions.has(adjunct.preposition)) continue
    if (adjunct.nested && !besideTime(reading, sentence, adjunct)) continue
    const place = placeOf(reading, sentence, adjunct)
    if (place && (country || !isCountry(reading, place))) return place
    if (place) country = { place, end: adjunct.last }
  }
  return country?.place ?? null
}

/** A state by its own name, as against a town in it. */
export const isCountry = ({ language }: Reading, { name }: Place): boolean =>
  geography(language).countries.has(name.toLowerCase())

/** “… on a truce in Cairo on Monday”: what a time stands beside hangs on the verb, not on the topic. */
function besideTime(reading: Reading, sentence: ParsedSentence, adjunct: Adjunct): boolean {
  const { start, end } = spanOfChunks(sentence, adjunct)
  return timesIn(reading, { start, end: end + 40 }).some((time) => time.start <= end + 5 && time.type !== 'DURATION')
}
