/** Tells a capital or seat that stands for its government from the place: each rule looks at one way of standing in a sentence. */
import type { Naming } from './knowledge.ts'
import type { NounPhrase } from './phrases.ts'
import type { Scene } from './scene.ts'

type Verdict = 'acts' | 'place' | null

type Rule = (scene: Scene, phrase: NounPhrase, as: Naming['as']) => Verdict

const WHERE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'throughout',
  'through',
  'via',
  'into',
  'toward',
  'towards',
  'within',
  'above',
])

/** “in Washington”, “near Kyiv”. */
const located: Rule = (_scene, phrase) =>
  WHERE.has(phrase.before) || phrase.link === 'in' || phrase.link === 'at' ? 'place' : null

/** “central Moscow”, “the Moscow of old”; a seat has its article. */
const described: Rule = (_scene, phrase, as) => {
  const bare = phrase.parts.length === 1 && phrase.parts[0]!.first === phrase.opens
  if (!bare) return 'place'
  return as === 'capital' && phrase.determiner !== '' && phrase.determiner !== 'both' ? 'place' : null
}

/** Nouns of places, of who runs them and of who lives in them. */
function isOfPlace(scene: Scene, { headPart, tokens, head }: NounPhrase): boolean {
  const { lower, lemma } = tokens[head]!
  const { nameHeads } = scene.cast.know
  if (nameHeads.get(lower)?.kind === 'place' || nameHeads.get(lemma)?.kind === 'place') return true
  if (headPart?.kind === 'title') return headPart.title.office === 'mayor'
  return (
    headPart?.kind === 'description' && headPart.description.kind === 'person' && headPart.description.speaks === ''
  )
}

/** “Moscow's demands” against “Moscow's streets”. */
const possessing: Rule = (scene, phrase) => {
  if (!phrase.isPossessor) return null
  const owned = scene.phrases[phrase.index + 1]
  return owned?.link === "'s" && isOfPlace(scene, owned) ? 'place' : 'acts'
}

/** “Moscow said” against “Kyiv was shelled” and “Moscow is the capital”. */
const subject: Rule = (scene, phrase) => {
  const { subjectOf } = phrase
  if (!subjectOf) return null
  const { group } = subjectOf
  if (group.passive) return scene.cast.know.dealings.has(group.lemma) ? 'acts' : 'place'
  const next = scene.phrases[phrase.index + 1]
  return group.lemma === 'be' && next !== undefined && isOfPlace(scene, next) ? 'place' : 'acts'
}

/** “accused Moscow” against “left Moscow”. */
const object: Rule = (scene, phrase) => {
  if (phrase.objectOf === '') return null
  return scene.cast.know.dealings.has(phrase.objectOf) ? 'acts' : 'place'
}

const DEALT_WITH = new Set(['between', 'by', 'with', 'against', 'on', 'among', 'both', 'than'])

const dealt: Rule = (_scene, phrase) => (DEALT_WITH.has(phrase.before) ? 'acts' : null)

/** “pressure from Moscow”, “a letter to Moscow” against “flew from Moscow”, “went to Moscow”. */
const from: Rule = (scene, phrase, as) => {
  if (phrase.before !== 'from' && phrase.before !== 'to' && phrase.before !== 'for' && phrase.before !== 'of')
    return null
  const noun = phrase.link === phrase.before ? scene.phrases[phrase.index - 1]! : null
  if (!noun || noun.sentence !== phrase.sentence) return as === 'seat' && phrase.before !== 'to' ? 'acts' : 'place'
  const word = noun.tokens[noun.head]!.lemma
  if (phrase.before === 'from' || phrase.before === 'for')
    return scene.cast.know.nameHeads.get(word)?.kind === 'place' ? 'place' : 'acts'
  return scene.cast.know.dealings.has(word) || as === 'seat' ? 'acts' : 'place'
}

/** In a list, as the one before it: “Moscow, Kyiv and Washington”. */
const listed: Rule = (scene, phrase) => {
  if (phrase.link !== 'and' && phrase.link !== ',' && phrase.link !== ', and' && phrase.link !== 'or') return null
  const before = scene.phrases[phrase.index - 1]!
  if (before.sentence !== phrase.sentence) return null
  const part = before.parts.at(-1)
  if (part?.kind !== 'known' || part.last < before.head)
    return phrase.link === 'and' && scene.meanings[before.index] ? 'acts' : null
  return scene.meanings[before.index] ? 'acts' : 'place'
}

const RULES: readonly Rule[] = [located, described, possessing, subject, object, dealt, from, listed]

/** Whether a capital or seat of government stands for the government here. */
export function actsHere(scene: Scene, phrase: NounPhrase, as: Naming['as']): boolean {
  for (const rule of RULES) {
    const verdict = rule(scene, phrase, as)
    if (verdict) return verdict === 'acts'
  }
  return as === 'seat'
}

/** Whether the name of a state says where something is: “in Ukraine”, “Mecca, Saudi Arabia”. */
export function isWhere(scene: Scene, phrase: NounPhrase): boolean {
  if (phrase.isPossessor) return false
  if (WHERE.has(phrase.before)) return true
  if (phrase.link !== ',' || phrase.subjectOf) return false
  const city = scene.phrases[phrase.index - 1]!
  const part = city.parts.at(-1)
  const unknown =
    part?.kind === 'run' ||
    (part?.kind === 'other' && part.of === 'place') ||
    (part?.kind === 'known' && part.naming.as === 'capital')
  return unknown && scene.meanings[city.index] === null && city.before !== ''
}
