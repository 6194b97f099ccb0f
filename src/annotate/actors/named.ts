/** Phrases whose head is a name. */
import { actorNamed, type Draft, knownActor } from './draft.ts'
import type { Part } from './part.ts'
import type { NounPhrase } from './phrases.ts'
import { actorOfPart, type Meaning, type Scene, type Step, textOf } from './scene.ts'
import { actsHere, isWhere } from './states.ts'
import { groupOf } from './titled.ts'

const named = (actor: Draft): Meaning => ({ actors: [actor], how: 'name' })

/** “French” in “French and German officials”: the officials of both are meant. */
function elliptic(scene: Scene, phrase: NounPhrase, modifier: Part): Meaning | null {
  const next = scene.phrases[phrase.index + 1]
  if (!next || next.sentence !== phrase.sentence || (next.link !== 'and' && next.link !== ',' && next.link !== 'or'))
    return null
  const head = next.headPart
  // In “French, German and British officials” the last phrase has the noun.
  if (next.link === ',' && head && head.kind !== 'title' && head.kind !== 'description')
    return elliptic(scene, next, modifier) && ofNoun(scene, phrase, modifier, lastOfList(scene, next))
  return ofNoun(scene, phrase, modifier, next)
}

function lastOfList(scene: Scene, phrase: NounPhrase): NounPhrase {
  let i = phrase.index
  while (
    scene.phrases[i + 1]?.sentence === phrase.sentence &&
    /^(?:,|and|, and|or)$/.test(scene.phrases[i + 1]!.link) &&
    i - phrase.index < 6
  )
    i++
  return scene.phrases[i]!
}

function ofNoun(scene: Scene, phrase: NounPhrase, modifier: Part, noun: NounPhrase): Meaning | null {
  const head = noun.headPart
  const opening = noun.parts[0]
  if (!head || !opening || opening === head) return null
  if (head.kind !== 'title' && head.kind !== 'description') return null
  const { plural } = head.kind === 'title' ? head.title : head.description
  if (!plural || !actorOfPart(scene, noun, opening)) return null
  const owner = actorOfPart(scene, phrase, modifier)
  if (!owner) return null
  owner.hints.push({ start: phrase.tokens[modifier.first]!.start, end: phrase.tokens[modifier.last]!.end })
  const name = `${textOf(scene, phrase, modifier.first, modifier.last)} ${textOf(scene, noun, opening.last + 1, noun.last)}`
  const word = head.kind === 'title' ? head.title.head : head.description.word
  return { actors: [groupOf(scene, name, word, owner)], how: 'description' }
}

/** The people of a state for the state: “the Russians”, “the French”; not “two Russians”. */
function people(scene: Scene, phrase: NounPhrase, part: Extract<Part, { kind: 'known' }>): Meaning | null {
  const { naming } = part
  const all = phrase.determiner === 'the' || phrase.determiner === 'both'
  if (phrase.last !== part.last || (naming.as === 'nationality' && !all)) return null
  const counted = (phrase.determiner !== '' && !all) || phrase.tokens[phrase.first]!.tag === 'number'
  const ofState = phrase.parts.length === 2 && naming.known.kind === 'group' && phrase.opens === phrase.parts[0]!.first
  const bare = phrase.opens === part.first
  const other = phrase.parts[0]!
  // “Sunni Muslims” are Sunnis, “Iraqi Sunnis” Sunnis too.
  const nearer =
    ofState && other.kind === 'known' && other.naming.known.kind === 'group' ? other.naming.known : naming.known
  if (!counted && (bare || ofState)) return named(knownActor(scene.cast, nearer))
  if (naming.as !== 'people' || phrase.determiner === 'a' || phrase.determiner === 'an') return null
  return some(scene, phrase, naming.known.kind === 'group' ? knownActor(scene.cast, naming.known) : null)
}

/** “some Unionists”, “moderate Serbs”: not all of a people, and nobody's envoys. */
function some(scene: Scene, phrase: NounPhrase, party: Draft | null): Meaning {
  const name = textOf(scene, phrase, phrase.determiner === 'the' ? phrase.opens : phrase.first, phrase.last)
  const actor = actorNamed(scene.cast, name, () => ({
    kind: 'group',
    name,
    many: true,
    named: false,
    party,
    rule: 'actors/described-group',
  }))
  return { actors: [actor], how: 'description' }
}

function known(scene: Scene, phrase: NounPhrase, part: Extract<Part, { kind: 'known' }>): Meaning | null {
  const { as, known: entry } = part.naming
  if (as === 'nationality' || as === 'people') return elliptic(scene, phrase, part) ?? people(scene, phrase, part)
  if (as === 'name' && scene.cast.know.nationalities.get(phrase.tokens[part.last]!.text) === entry) {
    const group = elliptic(scene, phrase, part)
    if (group) return group
  }
  if (as === 'name' && entry.kind === 'state')
    return isWhere(scene, phrase) ? null : named(knownActor(scene.cast, entry))
  if (as === 'name') {
    const actor = actorOfPart(scene, phrase, part)
    return actor && named(actor)
  }
  return actsHere(scene, phrase, as) ? named(knownActor(scene.cast, entry)) : null
}

export const names: Step = {
  name: 'names',
  read: (scene, phrase) => {
    const part = phrase.headPart
    if (!part) return null
    if (part.kind === 'known') return known(scene, phrase, part)
    if (part.kind !== 'run' && part.kind !== 'organisation') return null
    const actor = actorOfPart(scene, phrase, part)
    if (!actor) return null
    if (actor.kind !== 'person' && phrase.parts.length === 1) {
      const group = elliptic(scene, phrase, part)
      if (group) return group
    }
    return named(actor)
  },
}
