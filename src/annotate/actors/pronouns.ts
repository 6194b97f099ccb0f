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

/** The verb nearest before a phrase. */
function verbBefore({ tokens, first }: NounPhrase): string {
  for (let i = first - 1; i >= 0; i--) if (tokens[i]!.tag === 'verb') return tokens[i]!.lemma
  return ''
}

/** Who is the subject of that verb in this sentence. */
function subjectOf(scene: Scene, verb: string, quoted: boolean): readonly Draft[] {
  const { entries, place } = scene.focus
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i]!
    if (entry.place !== place) break
    if (entry.quoted === quoted && entry.verb === verb && entry.actors.length > 0) return entry.actors
  }
  return []
}

/** Below these scores another reading is as likely: for “it” only what a sentence just before was about will do. */
const LEAST: Readonly<Record<Exclude<PronounSort, 'speaker'>, number>> = { he: -6, she: -6, it: 1, they: 0.3 }

const isReflexive = (word: string): boolean => word.endsWith('self') || word.endsWith('selves')

/** Whether “it” as an object is dealt with like an actor: “accused it”, “talks with it”. Else it is some thing. */
const isDealtWith = (scene: Scene, phrase: NounPhrase): boolean =>
  scene.cast.know.dealings.has(phrase.objectOf) || phrase.before === 'with' || phrase.before === 'against'

/** Whom the pronoun at the opening of a phrase means: alone, or as whose the phrase's thing is. Empty for who speaks. */
export function antecedents(scene: Scene, phrase: NounPhrase, word: string): readonly Draft[] | null {
  const sort = scene.cast.know.pronouns.get(word)
  if (!sort) return null
  if (sort === 'speaker') return []
  const { quoted } = phrase
  const cost = COSTS[sort]
  const isObject = phrase.determiner === '' && !phrase.subjectOf
  const agents = isObject ? subjectOf(scene, verbBefore(phrase), quoted) : []
  if (isReflexive(word)) return agents.length > 0 && cost(agents) < Infinity ? agents : null
  if (isObject && sort === 'it' && !isDealtWith(scene, phrase)) return null
  const things = sort === 'it' ? false : sort === 'they' ? true : null
  return recall(scene.focus, { cost, things, not: agents, least: LEAST[sort], quoted })
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
