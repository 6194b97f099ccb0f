/** Decides whom each name in a report means: full names first, then the shorter and other spellings of them. */
import { distance } from 'fastest-levenshtein'
import { isAcronym } from './capitals.ts'
import { findDemonym } from './demonyms.ts'
import { actorNamed, addDraft, addForm, addWord, type Cast, type Draft, fold, knownActor } from './draft.ts'
import type { Knowledge } from './knowledge.ts'
import type { OrganisationPart } from './part.ts'
import type { NounPhrase } from './phrases.ts'
import { type RunFacts, written } from './run-facts.ts'
import { joinShortForms } from './short-forms.ts'

/** Whom the names of a report mean, by their folded words; no entry for places and things. */
export type Names = Map<string, Draft>

type Person = { readonly draft: Draft; readonly words: readonly string[] }

/** Persons by the words they may be called by alone. */
type Persons = Map<string, Person[]>

const GENERATION = /^(?:jr|sr|ii|iii|iv)$/

const strip = (word: string, know: Knowledge): string => {
  const hyphen = word.indexOf('-')
  return hyphen > 0 && hyphen < 4 && know.particles.has(word.slice(0, hyphen)) ? word.slice(hyphen + 1) : word
}

/** The names a person goes by alone: the last, and the first where the family's stands first. */
function surnames(words: readonly string[], know: Knowledge): string[] {
  const named = words.filter((word) => !GENERATION.test(word))
  const first = named[0]!
  const last = strip(named.at(-1)!, know)
  const familyFirst = named.length > 1 && know.familyNames.has(first[0]!.toUpperCase() + first.slice(1))
  return familyFirst ? [first, last] : [last]
}

/** Whether two names with one surname can be one person's: “Christopher R. Hill”, “Chris Hill”, “C. Hill”. */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0]!, b[0]!]
  if (x === y || x.slice(0, 2) === y.slice(0, 2)) return true
  if ((x.length === 1 || y.length === 1) && x[0] === y[0]) return true
  if (a.length > 2 && a.includes(y)) return true
  if (b.length > 2 && b.includes(x)) return true
  return Math.min(x.length, y.length) >= 5 && distance(x, y) <= 2
}

function samePerson(words: readonly string[], persons: Persons, know: Knowledge): Person | null {
  const last = surnames(words, know).at(-1)!
  const known = persons
    .get(last)
    ?.find((person) => person.words.at(-1) !== undefined && compatible(words, person.words))
  if (known) return known
  if (last.length < 6 || persons.size > MOST_COMPARED) return null
  for (const [key, list] of persons) {
    if (Math.abs(key.length - last.length) > 2 || key[0] !== last[0] || distance(key, last) > 2) continue
    const near = list.find((person) => compatible(words, person.words))
    if (near) return near
  }
  return null
}

function enter(person: Person, words: readonly string[], persons: Persons, know: Knowledge): void {
  for (const key of new Set([...surnames(words, know), ...words.slice(0, -1).map((word) => `~${word}`)])) {
    const known = persons.get(key)
    if (!known) persons.set(key, [person])
    else if (!known.includes(person)) known.push(person)
  }
}

/** Whom a single word means: by surname, by a spelling near it, or by a given name only one person has. */
function bySingle(word: string, persons: Persons, know: Knowledge): Person | null {
  const bare = strip(word, know)
  const list = persons.get(bare)
  if (list) return list.at(-1)!
  if (bare.length >= 7 && persons.size <= MOST_COMPARED)
    for (const [key, near] of persons)
      if (key.length >= 6 && key[0] === bare[0] && Math.abs(key.length - bare.length) <= 2 && distance(key, bare) <= 2)
        return near.at(-1)!
  const given = persons.get(`~${bare}`)
  return given?.length === 1 && given[0]!.words.length > 2 && bare.length > 3 ? given[0]! : null
}

/** Spellings are compared only among so many names: no report has more, an attack may. */
const MOST_COMPARED = 600

type Kind = 'person' | 'body' | 'place' | null

/** What a run names, on what speaks for each. */
export function kindOf(facts: RunFacts): Kind {
  const { person, body, place, words, acts, subject } = facts
  if (person >= 2 && person >= body) return 'person'
  if (body >= 2) return place > body ? 'place' : 'body'
  if (place >= 2) return 'place'
  if (person === 1 && body === 0 && words.length === 1) return 'person'
  if (!acts) return body > 0 ? 'body' : null
  if (place > 0 && !subject && body === 0) return null
  return words.length > 1 && words.length < 4 && body === 0 ? 'person' : 'body'
}

const isSure = (facts: RunFacts): boolean => facts.person >= 2 || facts.body >= 2

function addPerson(cast: Cast, facts: RunFacts): Person {
  const draft = addDraft(cast, {
    kind: 'person',
    name: facts.text,
    rule: 'actors/person-name',
    gender: facts.gender,
    certainty: isSure(facts) ? 'sure' : 'doubtful',
  })
  return { draft, words: facts.words }
}

function addBody(cast: Cast, facts: RunFacts): Draft {
  return actorNamed(cast, facts.text, () => ({
    kind: 'organisation',
    name: facts.text,
    itself: true,
    rule: 'actors/name-of-body',
    certainty: isSure(facts) ? 'sure' : 'doubtful',
  }))
}

/** Persons of several words, longest names first, so that shorter forms find the longer. */
function fullNames(runs: readonly RunFacts[], cast: Cast, names: Names): Persons {
  const persons: Persons = new Map()
  const several = runs.filter((facts) => facts.words.length > 1 && !facts.soft && kindOf(facts) === 'person')
  for (const facts of several.toSorted((a, b) => b.words.length - a.words.length)) {
    const known = samePerson(facts.words, persons, cast.know)
    const person = known ?? addPerson(cast, facts)
    if (known) {
      addForm(known.draft, facts.text)
      if (facts.gender && !known.draft.gender) known.draft.gender = facts.gender
    }
    enter(person, facts.words, persons, cast.know)
    names.set(facts.key, person.draft)
  }
  return persons
}

/** “the North” where North Korea is spoken of, “the Northern team” where the Northern Union is. */
function byCompass(facts: RunFacts, cast: Cast): Draft | null {
  if (cast.drafts.length > MOST_COMPARED) return null
  const opening = `${facts.text} `
  return cast.drafts.find((draft) => draft.kind !== 'person' && draft.named && draft.name.startsWith(opening)) ?? null
}

/** “Hizbollah” beside “Hezbollah”. */
function likeBody(facts: RunFacts, cast: Cast): Draft | null {
  const { key, words } = facts
  if (words.length > 1 || key.length < 7 || cast.byName.size > MOST_COMPARED * 2) return null
  for (const [name, body] of cast.byName)
    if (
      name[0] === key[0] &&
      Math.abs(name.length - key.length) <= 1 &&
      body.rule === 'actors/name-of-body' &&
      distance(name, key) <= 2
    )
      return body
  return null
}

/** A surname that an outlet has too is the person's where a report names him in full: Bloomberg. */
function claimSurnames(persons: Persons, names: Names): void {
  for (const [surname, list] of persons)
    if (!surname.startsWith('~') && !names.has(surname)) names.set(surname, list.at(-1)!.draft)
}

/** Whom a name means that others have been found for: the surest way first. */
function known(facts: RunFacts, persons: Persons, bodies: readonly Draft[], cast: Cast): Draft | null {
  const { key, words, person, body } = facts
  const called = words.length === 1 && !(body > 2 && person === 0) ? bySingle(words[0]!, persons, cast.know) : null
  if (called) {
    addForm(called.draft, facts.text)
    return called.draft
  }
  const state = person < 2 && bodies.length < MOST_COMPARED ? findDemonym(facts, cast, bodies) : null
  if (state) return state
  if (cast.know.compass.has(key)) return byCompass(facts, cast)
  return cast.byName.get(key) ?? cast.byName.get(`${key}s`) ?? likeBody(facts, cast)
}

/** What is left when full names are known: shorter forms of them, bodies, and persons of one name. */
function singles(runs: readonly RunFacts[], persons: Persons, cast: Cast, names: Names): void {
  const bodies: Draft[] = []
  // Shorter words first: what an adjective is made of is then there before it.
  for (const facts of runs.toSorted((a, b) => a.key.length - b.key.length)) {
    if (names.has(facts.key)) continue
    const other = known(facts, persons, bodies, cast)
    if (other) {
      names.set(facts.key, other)
      continue
    }
    if (facts.soft || cast.know.compass.has(facts.key)) continue
    const kind = kindOf(facts)
    if (kind === 'body') {
      const body = addBody(cast, facts)
      names.set(facts.key, body)
      bodies.push(body)
    } else if (kind === 'person') {
      const person = addPerson(cast, facts)
      enter(person, facts.words, persons, cast.know)
      names.set(facts.key, person.draft)
    }
  }
}

/** The first letters of a name's capitalised words, and of all its words. */
function initials(name: string): string[] {
  const words = name.split(/[ -]+/).filter((word) => /^\p{L}/u.test(word))
  const capital = words.filter((word) => word[0] !== word[0]!.toLowerCase()).map((word) => word[0]!.toUpperCase())
  const local = words.indexOf('Local')
  return [
    capital.join(''),
    words.map((word) => word[0]!.toUpperCase()).join(''),
    local > 0 ? capital.slice(0, local).join('') : '',
  ]
}

function addOrganisation(cast: Cast, part: OrganisationPart, phrase: NounPhrase, text: string): Draft {
  const name = written(phrase.tokens, part.first, part.last, text)
  const made = actorNamed(cast, name, () => ({
    kind: 'organisation',
    name,
    itself: true,
    rule: 'actors/organisation-name',
  }))
  if (made.name !== name && made.name === made.name.toUpperCase()) made.name = name
  addWord(cast, made, part.word)
  const local = name.indexOf(' Local ')
  if (local > 0) addForm(made, name.slice(0, local))
  if (part.organOf && !made.party) {
    made.party = knownActor(cast, part.organOf)
    made.party.hints.push({ start: phrase.tokens[part.first]!.start, end: phrase.tokens[part.last]!.end })
  }
  return made
}

/** “Full Name (FN)”: the abbreviation names what stands before it. */
function bracketed(phrases: readonly NounPhrase[], at: number): NounPhrase | null {
  const phrase = phrases[at]!
  const token = phrase.tokens[phrase.first]!
  if (phrase.link !== '(' || phrase.first !== phrase.last || !isAcronym(token.text)) return null
  return phrases[at - 1] ?? null
}

/** Those that lists know, bodies told by their words, and the abbreviations given or made of them. */
function organisations(phrases: readonly NounPhrase[], cast: Cast, text: string): void {
  const spelled: Draft[] = []
  for (const phrase of phrases) {
    for (const part of phrase.parts) {
      if (part.kind === 'organisation') spelled.push(addOrganisation(cast, part, phrase, text))
      else if (part.kind === 'known' && part.naming.as !== 'capital') knownActor(cast, part.naming.known)
    }
  }
  for (const at of phrases.keys()) {
    const whole = bracketed(phrases, at)
    const part = whole?.parts.at(-1)
    if (!whole || !part || part.last !== whole.last || (part.kind !== 'organisation' && part.kind !== 'run')) continue
    const name = written(whole.tokens, part.first, part.last, text)
    const token = phrases[at]!.tokens[phrases[at]!.first]!
    const body = part.kind === 'organisation' ? cast.byName.get(fold(name)) : bodyBefore(cast, name, whole)
    if (body) claim(cast, token.text, body)
  }
  for (const body of spelled)
    for (const letters of initials(body.name))
      if (letters.length > 2 && !cast.byName.has(fold(letters))) cast.byName.set(fold(letters), body)
}

/** Capitalised words that nothing tells of but their abbreviation: a body, unless they name a person and his party. */
function bodyBefore(cast: Cast, name: string, phrase: NounPhrase): Draft | null {
  const first = phrase.tokens[phrase.parts.at(-1)!.first]!.text
  if (cast.know.givenNames.has(first) || phrase.parts.length > 1) return null
  return actorNamed(cast, name, () => ({ kind: 'organisation', name, itself: true, rule: 'actors/abbreviated-name' }))
}

/** A report's own abbreviation outranks what a list knows by it. */
function claim(cast: Cast, letters: string, body: Draft): void {
  cast.byName.set(fold(letters), body)
  addForm(body, letters)
}

/** All names of a report. */
export function findNames(
  phrases: readonly NounPhrase[],
  runs: ReadonlyMap<string, RunFacts>,
  cast: Cast,
  text: string,
): Names {
  const names: Names = new Map()
  const list = [...runs.values()]
  organisations(phrases, cast, text)
  const persons = fullNames(list, cast, names)
  singles(list, persons, cast, names)
  claimSurnames(persons, names)
  joinShortForms(cast, names)
  return names
}
