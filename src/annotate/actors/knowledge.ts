/** What the word lists say about actors, in tables built once per language. */
import { type Language, type LexiconEntry, perLanguage } from '../../model/language.ts'
import { wordForms } from '../words.ts'
import { type PhraseTable, phraseTable } from './phrase-table.ts'

/** `speaker`: whoever speaks, alone or with others. */
export type PronounSort = 'he' | 'she' | 'it' | 'they' | 'speaker'

/** A state, body or people that a list knows by name; a place (a region, a city, a sea) is nobody. */
export type Known = {
  readonly kind: 'state' | 'organisation' | 'group' | 'place'
  readonly name: string
  /** ISO 3166-1 alpha-2; '' where it has none. */
  readonly code: string
  readonly aliases: readonly string[]
  /** The name of the state or body it is part of; '' for none. */
  readonly of: string
}

/** How a text names a known actor: “Russia”, “Russian”, “Russians”, “Moscow”, “the Kremlin”. */
export type Naming = {
  readonly known: Known
  readonly as: 'name' | 'nationality' | 'people' | 'capital' | 'seat'
  /** A short form that other things share; only taken where nothing else claims the words. */
  readonly weak: boolean
}

export type Title = {
  readonly word: string
  /** The word that decides: “minister” in “foreign minister”. */
  readonly head: string
  readonly level: string
  readonly office: string
  readonly gender: Gender
  /** Whose the office is where nothing is said, by name; '' for no one's. */
  readonly of: string
  readonly plural: boolean
}

export type Description = {
  readonly word: string
  readonly kind: 'person' | 'group' | 'organisation' | 'text'
  readonly plural: boolean
  /**
   * What a name before it says: `yes`: for whom it speaks; `is`: it is that state or body itself (“the Ukrainian side”);
   * `subject`: that too, but only where it does something (“the Hamas leadership said”); `same`: it says what a body
   * so named is (“the Hamas movement”); `holder`: it is the person himself (“the chancellor's office”).
   */
  readonly speaks: '' | 'yes' | 'is' | 'subject' | 'same' | 'holder'
  /** Whom it can mean again: `any` body; `bare`: also without an article; else another description to look for. */
  readonly again: string
}

export type RoleWord =
  | { readonly is: 'title'; readonly title: Title }
  | { readonly is: 'description'; readonly description: Description }

/** What a plural noun can stand for; `counted`: parties, but only where it says how many; `adjective`: goes with such nouns. */
export type SetOf = 'persons' | 'parties' | 'states' | 'counted' | 'adjective'

/** `kept`: used as part of the name (“Sheikh Tamim”). */
export type Honorific = { readonly gender: Gender; readonly kept: boolean }

export type Gender = 'm' | 'f' | ''

export type NameHead = { readonly kind: 'organisation' | 'place' | 'time' | 'other'; readonly organ: boolean }

export type Knowledge = {
  readonly names: PhraseTable<Naming>
  /** Titles and descriptions, in lower case. */
  readonly roles: PhraseTable<RoleWord>
  readonly honorifics: ReadonlyMap<string, Honorific>
  readonly givenNames: ReadonlyMap<string, Gender>
  readonly familyNames: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  /** Words of the language, in lower case: what is not among them may be a name. */
  readonly isWord: (lower: string) => boolean
  /** Words that are names only by chance: the, he, to. */
  readonly closed: ReadonlySet<string>
  readonly nameHeads: ReadonlyMap<string, NameHead>
  /** Plural nouns for those named together: “sides” are parties, “ministers” persons. */
  readonly setNouns: ReadonlyMap<string, SetOf>
  readonly known: ReadonlyMap<string, Known>
  /** Verbs and nouns by which one deals with a government, not a place: accuse, urge; letter, demand. */
  readonly dealings: ReadonlySet<string>
  /** Verbs that say what something is: be, seem. */
  readonly linking: ReadonlySet<string>
  /** Of persons and things, by the pronoun's sort. */
  readonly pronouns: ReadonlyMap<string, PronounSort>
  /** Words before a title that say that it is held no longer. */
  readonly former: ReadonlySet<string>
  /** Verbs for what a head of a delegation does. */
  readonly leading: ReadonlySet<string>
  /** Words before a place's name that say which part of it: northern, central. */
  readonly compass: ReadonlySet<string>
  /** What an adjective adds to a country's name. */
  readonly demonymEndings: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  /** Verbs whose subject is the author of the text they put out: issue, release. */
  readonly issuing: ReadonlySet<string>
  /** What adjectives and peoples may end in: the “n” of “Cambodian”. */
  readonly endings: ReadonlySet<string>
  /** States by their adjectives. */
  readonly nationalities: ReadonlyMap<string, Known>
}

const list = (cell: string | undefined): readonly string[] => (cell ? cell.split('|') : [])

const gender = (cell: string | undefined): Gender => (cell === 'm' || cell === 'f' ? cell : '')

function pluralWord(word: string): string {
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`
  if (word.endsWith('person')) return `${word.slice(0, -6)}people`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

/** The plural of a title or description: of the word before “of”, “for”, “in”, “general”, else of the last. */
export function pluralOf(phrase: string): string {
  const words = phrase.split(' ')
  const stop = words.findIndex((word, i) => i > 0 && /^(?:of|for|in|at|general)$/.test(word))
  const at = stop > 0 && !/^(?:major|lieutenant|brigadier)$/.test(words[0]!) ? stop - 1 : words.length - 1
  return words.map((word, i) => (i === at ? pluralWord(word) : word)).join(' ')
}

/** “minister” of “minister of foreign affairs” and “prime minister”. */
function headOf(phrase: string): string {
  const words = phrase.split(/[ -]/)
  const stop = words.findIndex((word, i) => i > 0 && /^(?:of|for|in|at|general|elect|designate)$/.test(word))
  return stop > 0 ? words[stop - 1]! : words.at(-1)!
}

function* stateNames(states: readonly (readonly [LexiconEntry, Known])[]): Iterable<readonly [string, Naming]> {
  for (const [, known] of states) {
    for (const name of [known.name, ...known.aliases]) yield [name, { known, as: 'name', weak: false }]
  }
  for (const [entry, known] of states) {
    for (const word of list(entry['adjectives'])) yield [word, { known, as: 'nationality', weak: false }]
    for (const word of list(entry['people'])) yield [word, { known, as: 'people', weak: false }]
    for (const word of list(entry['capitals'])) yield [word, { known, as: 'capital', weak: false }]
    for (const word of list(entry['seats'])) yield [word, { known, as: 'seat', weak: false }]
  }
}

/** “Security Council” without whose: states have one too. */
const isGeneric = (name: string, known: Known): boolean =>
  known.of === 'United Nations' && name.includes(' ') && !/^(?:UN|U\.N\.|United Nations|World|Office|Food) /.test(name)

function* bodyNames(bodies: readonly (readonly [LexiconEntry, Known])[]): Iterable<readonly [string, Naming]> {
  for (const [entry, known] of bodies) {
    for (const name of [known.name, ...known.aliases]) yield [name, { known, as: 'name', weak: isGeneric(name, known) }]
    for (const word of list(entry['seats'])) yield [word, { known, as: 'capital', weak: false }]
  }
}

/** Agencies and outlets speak too. A short abbreviation of theirs may be anything else, and so may a single word. */
function* mediaNames(language: Language): Iterable<readonly [string, Naming]> {
  const knowns = new Map<string, Known>()
  const named = (name: string): Known => {
    const known = knowns.get(name) ?? { kind: 'organisation', name, code: '', aliases: [], of: '' }
    knowns.set(name, known)
    return known
  }
  for (const { word, name } of language.lexicon('agency').values())
    if (word.length > 3) yield [word, { known: named(name || word), as: 'name', weak: false }]
  for (const { word } of language.lexicon('outlet').values()) {
    const distinct = word.includes(' ') || (word === word.toUpperCase() && word.length > 2)
    if (distinct) yield [word, { known: named(word), as: 'name', weak: false }]
  }
}

function* peoples(language: Language): Iterable<readonly [string, Naming]> {
  for (const { word, adjectives, people } of language.lexicon('community').values()) {
    const known: Known = { kind: 'group', name: word, code: '', aliases: list(people), of: '' }
    for (const name of list(people)) yield [name, { known, as: 'people', weak: false }]
    for (const name of list(adjectives)) yield [name, { known, as: 'nationality', weak: false }]
  }
}

function* placeNames(language: Language): Iterable<readonly [string, Naming]> {
  for (const { word, aliases } of language.lexicon('place-name').values()) {
    const known: Known = { kind: 'place', name: word, code: '', aliases: [], of: '' }
    for (const name of [word, ...list(aliases)]) yield [name, { known, as: 'name', weak: false }]
  }
}

function* titles(language: Language): Iterable<readonly [string, RoleWord]> {
  for (const { word, level, office, gender: sex, of } of language.lexicon('title').values()) {
    const title = {
      word,
      head: headOf(word),
      level: level ?? '',
      office: office ?? '',
      gender: gender(sex),
      of: of ?? '',
      plural: false,
    }
    yield [word, { is: 'title', title }]
    yield [pluralOf(word), { is: 'title', title: { ...title, plural: true } }]
  }
}

function* descriptions(language: Language): Iterable<readonly [string, RoleWord]> {
  for (const { word, kind, plural, speaks, again } of language.lexicon('description').values()) {
    const one = {
      word,
      kind: kind as Description['kind'],
      plural: false,
      speaks: (speaks ?? '') as Description['speaks'],
      again: again ?? '',
    }
    yield [plural || pluralOf(word), { is: 'description', description: { ...one, plural: true } }]
    if (plural !== word) yield [word, { is: 'description', description: one }]
  }
}

const pairs = (language: Language, name: string, column: string): [string, Gender][] =>
  [...language.lexicon(name).values()].map((entry) => [entry.word, gender(entry[column])])

const LONGEST_ENDING = 4

function endingsOf(names: Iterable<readonly [string, Naming]>): Set<string> {
  const found = new Set<string>()
  for (const [name, { as }] of names) {
    if (as !== 'nationality' && as !== 'people') continue
    for (let length = 1; length <= LONGEST_ENDING; length++) {
      const ending = name.slice(-length)
      if (/^[a-z]+$/.test(ending)) found.add(ending)
    }
  }
  return found
}

export const knowledge = perLanguage((language: Language): Knowledge => {
  const states = [...language.lexicon('state').values()].map((entry): readonly [LexiconEntry, Known] => [
    entry,
    { kind: 'state', name: entry.word, code: entry['code'] ?? '', aliases: list(entry['aliases']), of: '' },
  ])
  const bodies = [...language.lexicon('organisation').values()].map((entry): readonly [LexiconEntry, Known] => [
    entry,
    { kind: 'organisation', name: entry.word, code: '', aliases: list(entry['aliases']), of: entry['of'] ?? '' },
  ])
  const names = [
    ...stateNames(states),
    ...bodyNames(bodies),
    ...peoples(language),
    ...placeNames(language),
    ...mediaNames(language),
  ]
  const forms = wordForms(language)
  const closed = new Set(language.lexicon('function-word').keys())
  return {
    names: phraseTable(names, true),
    endings: endingsOf(names),
    roles: phraseTable([...titles(language), ...descriptions(language)], false),
    honorifics: new Map(
      [...language.lexicon('honorific').values()].map(({ word, gender: sex, kept }) => [
        word,
        { gender: gender(sex), kept: kept === 'yes' },
      ]),
    ),
    givenNames: new Map(pairs(language, 'given-name', 'gender')),
    familyNames: new Set(language.lexicon('family-name').keys()),
    particles: new Set(language.lexicon('particle').keys()),
    closed,
    isWord: (lower) => forms.has(lower),
    nameHeads: new Map(
      [...language.lexicon('name-head').values()].map(({ word, kind, organ }) => [
        word,
        { kind: kind as NameHead['kind'], organ: organ === 'yes' },
      ]),
    ),
    setNouns: new Map([...language.lexicon('set-noun').values()].map(({ word, of }) => [word, of as SetOf])),
    linking: new Set(['be', 'take', ...language.lexicon('linking-verb').keys()]),
    pronouns: new Map([...language.lexicon('pronoun').values()].map(({ word, sort }) => [word, sort as PronounSort])),
    former: new Set(language.lexicon('former').keys()),
    leading: new Set(language.lexicon('leading-verb').keys()),
    compass: new Set(language.lexicon('compass').keys()),
    demonymEndings: new Set(language.lexicon('demonym-ending').keys()),
    abbreviations: new Set(language.lexicon('abbreviation').keys()),
    issuing: new Set(language.lexicon('issuing-verb').keys()),
    dealings: new Set(language.lexicon('dealing').keys()),
    known: new Map([...states, ...bodies].map(([, known]) => [known.name, known])),
    nationalities: new Map(
      states.flatMap(([entry, known]) => list(entry['adjectives']).map((word) => [word, known] as const)),
    ),
  }
})
