/** What is shared by phrases that describe an actor: its name as written, whose it is, whom it stands beside. */
import { actorNamed, addWord, type Draft, type NewDraft } from './draft.ts'
import type { NounPhrase } from './phrases.ts'
import { appositionAfter, appositionBefore } from './run-facts.ts'
import { actorOfPart, modifierActor, ownerAfter, type Scene, textOf } from './scene.ts'

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both'])

export const isDefinite = (phrase: NounPhrase): boolean => DEFINITE.has(phrase.determiner) || phrase.link === "'s"

const GOES_ON = new Set(['of', 'for', 'from', 'in', 'at', 'to', 'on', 'with', 'inside', 'within', 'among'])
const GOES_ON_CLOSELY = new Set(['of', 'for', 'from'])
const LONGEST = 14

/** Whether a phrase belongs to the description before it: nearly anything does to a subject, little to another. */
function hangs(next: NounPhrase, phrase: NounPhrase): boolean {
  const isNext = next.index === phrase.index + 1
  if (next.tokens[next.first]!.tag === 'pronoun') return false
  if (next.link === "'s") return !isNext
  if (phrase.subjectOf === null && !isNext) return next.link === 'of'
  return (phrase.subjectOf === null ? GOES_ON_CLOSELY : GOES_ON).has(next.link)
}

/** The whole description as written, with the phrases that hang on it: “a person familiar with the matter”. */
function describedName(scene: Scene, phrase: NounPhrase): string {
  const first = phrase.link === "'s" ? scene.phrases[phrase.index - 1]!.opens : phrase.opens
  let last = phrase.last
  for (let i = phrase.index + 1; i <= phrase.index + 3; i++) {
    const next = scene.phrases[i]
    if (!next || next.sentence !== phrase.sentence || next.last - first > LONGEST || !hangs(next, phrase)) break
    last = next.last
  }
  // An adjective after the noun belongs to what hangs on it, if anything does: “a person familiar with it”.
  if (last === phrase.last && phrase.headPart) last = phrase.headPart.last
  return textOf(scene, phrase, first, last)
}

/** A described actor, one for each description. `word` is what it can be called by again. */
export function describe(
  scene: Scene,
  phrase: NounPhrase,
  word: string,
  given: Omit<NewDraft, 'name' | 'named'>,
): Draft {
  const whose = phrase.determiner === '' ? undefined : scene.owners.get(phrase.index)
  const own = describedName(scene, phrase)
  const name = whose?.length === 1 ? `${whose[0]!.name}’s ${own}` : own
  const actor = actorNamed(scene.cast, name, () => Object.assign(given, { name, named: false }))
  addWord(scene.cast, actor, word)
  return actor
}

/** The person or body whose office or description stands beside the name here. */
export function beside(scene: Scene, phrase: NounPhrase): Draft | null {
  const { phrases, meanings } = scene
  const named = phrases[phrase.link === "'s" ? phrase.index - 2 : phrase.index - 1]
  if (named && appositionAfter(phrases, named.index) === phrase) {
    const meaning = meanings[named.index]
    if (meaning?.actors.length === 1 && meaning.how === 'name') return meaning.actors[0]!
  }
  for (let i = phrase.index + 1; i <= phrase.index + 4; i++) {
    const next = phrases[i]
    if (!next || next.sentence !== phrase.sentence) return null
    if (next.headPart?.kind === 'run' && appositionBefore(phrases, i) === phrase)
      return actorOfPart(scene, next, next.headPart)
  }
  return null
}

/** Whose it is, by a pronoun, a genitive, a name before it or a phrase after it. */
export function ownerOf(scene: Scene, phrase: NounPhrase): Draft | null {
  const named = modifierActor(scene, phrase, phrase.parts.length - 1)
  if (named) return named
  const whose = scene.owners.get(phrase.index)
  if (whose) return whose.length === 1 ? whose[0]! : null
  return ownerAfter(scene, phrase)
}
