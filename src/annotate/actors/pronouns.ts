/** Whom a pronoun means. */
import type { Draft } from './draft.ts'
import { onlyIf, recall } from './focus.ts'
import type { PronounSort } from './knowledge.ts'
import type { NounPhrase } from './phrases.ts'
import type { Scene, Step } from './scene.ts'

const isOne = (actors: readonly Draft[]): boolean => actors.length === 1 && !actors[0]!.many

/** A body may be “they”, less readily than several. */
const BODY_AS_MANY = 1.2
const STATE_AS_MANY = 1.8

/** Of whom it is not known whether he or she may be either, less readily. */
const UNKNOWN_GENDER = 0.7

const person =
  (gender: 'm' | 'f') =>
  (actors: readonly Draft[]): number => {
    const one = actors[0]!
    if (!isOne(actors) || one.kind !== 'person') return Infinity
    return one.gender === gender ? 0 : one.gender === '' ? UNKNOWN_GENDER : Infinity
  }

const COSTS: Readonly<Record<Exclude<PronounSort, 'speaker'>, (actors: readonly Draft[]) => number>> = {
  he: person('m'),
  she: person('f'),
  it: onlyIf((actors) => isOne(actors) && actors[0]!.kind !== 'person'),
  they: (actors) => {
    if (actors.length > 1 || actors[0]!.many || actors[0]!.kind === 'group') return 0
    const { kind } = actors[0]!
    return kind === 'organisation' ? BODY_AS_MANY : kind === 'state' ? STATE_AS_MANY : Infinity
  },
}

/** Who is the last subject in this sentence: whom an object pronoun cannot mean. */
function lastSubject(scene: Scene, quoted: boolean): readonly Draft[] {
  const { entries, place } = scene.focus
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i]!
    if (entry.place !== place) break
    if (entry.quoted === quoted && entry.clause >= 0 && entry.actors.length > 0) return entry.actors
  }
  return []
}

/** Whom the pronoun at the opening of a phrase means: alone, or as whose the phrase's thing is. Empty for who speaks. */
export function antecedents(scene: Scene, phrase: NounPhrase, word: string): readonly Draft[] | null {
  const sort = scene.cast.know.pronouns.get(word)
  if (!sort) return null
  if (sort === 'speaker') return []
  const { quoted } = phrase
  const isObject = phrase.determiner === '' && !phrase.subjectOf && !/(?:self|selves)$/.test(word)
  const not = isObject ? lastSubject(scene, quoted) : []
  const things = sort === 'it' ? false : sort === 'they' ? true : null
  return recall(scene.focus, { cost: COSTS[sort], things, not, quoted })
}

/** “It is clear that”, “it was said that”, “it is time to”: nobody is meant. */
function isEmpty({ tokens, last }: NounPhrase, linking: ReadonlySet<string>): boolean {
  let verb = last + 1
  while (tokens[verb]?.tag === 'adverb' || tokens[verb]?.form === 'modal') verb++
  if (!tokens[verb] || !linking.has(tokens[verb]!.lemma)) return false
  for (let i = verb + 1; i < tokens.length && i < verb + 8; i++) {
    const { lower, tag } = tokens[i]!
    if (lower === 'that' || lower === 'whether') return true
    if (tag === 'adjective' || tag === 'determiner' || lower === 'time') return i <= verb + 2
    if (tag === 'punctuation' || (tag === 'preposition' && i > verb + 1)) return false
  }
  return false
}

export const pronouns: Step = {
  name: 'pronouns',
  read: (scene, phrase) => {
    const token = phrase.tokens[phrase.first]!
    if ((token.tag !== 'pronoun' && token.text !== 'I') || phrase.first !== phrase.last) return null
    if (token.lower === 'it' && isEmpty(phrase, scene.cast.know.linking)) return null
    const actors = antecedents(scene, phrase, token.lower)
    return actors && { actors, how: 'pronoun' }
  },
}
