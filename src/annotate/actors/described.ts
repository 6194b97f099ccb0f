/** Phrases that describe who is meant: “a senior official”, “the rebels”, “the Ukrainian side”, “the Hamas movement”. */
import { beside, describe, isDefinite, ownerOf } from './describe.ts'
import { addWord, type Draft, latest, partyOf } from './draft.ts'
import { onlyIf, recall } from './focus.ts'
import type { DescriptionPart } from './part.ts'
import type { NounPhrase } from './phrases.ts'
import type { Meaning, Scene, Step } from './scene.ts'
import { ofSeveral } from './titled.ts'

/** Nothing else before the noun tells one from another: “the official”, not “the senior official”. */
const isBare = (phrase: NounPhrase, part: DescriptionPart): boolean => phrase.opens === part.first

const isUnnamed = (actors: readonly Draft[]): boolean =>
  actors.length === 1 && actors[0]!.kind === 'person' && !actors[0]!.named && actors[0]!.offices.length === 0

const isBody = (actors: readonly Draft[]): boolean =>
  actors.length === 1 && actors[0]!.kind === 'organisation' && !actors[0]!.party

const ANY_BODY = new Set([
  'group',
  'organisation',
  'organization',
  'movement',
  'body',
  'rebel',
  'militant',
  'faction',
  'militia',
])

/** A body whose name tells what it is is not called another thing: the union is not “the company”. */
function canBe(scene: Scene, body: Draft, word: string): boolean {
  return ANY_BODY.has(word) || !body.described.some((one) => scene.cast.know.nameHeads.has(one))
}

/** “the official”, “the rebels”, “the union”: one met before. */
function again(scene: Scene, phrase: NounPhrase, part: DescriptionPart): Draft | null {
  const { word, kind, plural, speaks } = part.description
  const same = latest(scene.cast, word, (actor) => actor.seen > 0 && actor.many === plural)
  if (same || speaks === 'is' || !isBare(phrase, part)) return same
  if (word === 'opposition') return latest(scene.cast, 'opposition party', (actor) => actor.seen > 0)
  if ((plural && kind !== 'group') || (kind !== 'person' && speaks !== 'same' && !plural)) return null
  const cost = onlyIf(kind === 'person' ? isUnnamed : (actors) => isBody(actors) && canBe(scene, actors[0]!, word))
  return recall(scene.focus, { cost, things: null, notOf: -2, quoted: false })?.[0] ?? null
}

/** Where what stands before or after the noun says that it is somebody named: the state, the body itself. */
function itself(scene: Scene, phrase: NounPhrase, part: DescriptionPart, owner: Draft): Draft | null {
  const { speaks, plural, word } = part.description
  const isNamedHere =
    phrase.parts.at(-2)?.last === part.first - 1 && phrase.determiner !== 'a' && phrase.determiner !== 'an'
  // A “Bush administration” of whom nothing else is said is a body of its own.
  if (word === 'administration' && owner.kind === 'organisation' && owner.certainty === 'doubtful') return null
  if (word === 'leadership' && !phrase.subjectOf) return null
  const same = speaks === 'same' && !plural && owner.kind === 'organisation' && isNamedHere
  // “his party” is the one he speaks for.
  if (speaks === 'same' && !plural && owner.kind === 'person' && owner.party?.kind === 'organisation')
    return owner.party
  // “Scholz's office” speaks for him.
  if (word === 'office' && owner.kind === 'person') return owner
  const whole = same ? owner : speaks !== 'is' ? null : owner.kind === 'person' ? partyOf(owner) : owner
  if (whole) addWord(scene.cast, whole, word)
  return whole
}

/** Whom those described speak for: militants for their movement, but rebels of a country not for it. */
function partyFor(part: DescriptionPart, owner: Draft | null): Draft | null {
  if (!owner || (part.description.speaks === '' && (owner.kind === 'state' || owner.kind === 'group'))) return null
  const party = partyOf(owner)
  return party?.kind === 'person' ? null : party
}

const INSIDE = new Set(['in', 'at', 'on', 'into'])

/** “in force”, “at university”: a bare noun of place or state is nobody. */
const isIdle = (phrase: NounPhrase, { description, first }: DescriptionPart): boolean =>
  !description.plural &&
  description.kind !== 'person' &&
  phrase.first === first &&
  phrase.link !== "'s" &&
  (INSIDE.has(phrase.before) || (phrase.before === 'by' && description.word === 'force'))

function read(scene: Scene, phrase: NounPhrase, part: DescriptionPart): Meaning | null {
  if (isIdle(phrase, part)) return null
  const { word, kind, plural, speaks } = part.description
  const means = (...actors: readonly Draft[]): Meaning => ({ actors, how: 'description' })
  const named = plural && kind !== 'group' ? null : beside(scene, phrase)
  if (named) return means(named)
  const owner = ownerOf(scene, phrase)
  const whole = owner && itself(scene, phrase, part, owner)
  if (whole) return speaks === 'same' ? { actors: [whole], how: 'name' } : means(whole)
  const several = plural && kind === 'person' ? ofSeveral(scene, phrase, word) : null
  if (several) return means(...several)
  const definite = isDefinite(phrase) || (word === 'government' && phrase.determiner === '')
  const asked = !owner && definite && phrase.link !== "'s" && (isBare(phrase, part) || speaks === 'is')
  const known = asked ? again(scene, phrase, part) : null
  if (known) return means(known)
  const actor = describe(scene, phrase, word, {
    kind: kind === 'organisation' ? kind : kind === 'person' && !plural ? 'person' : 'group',
    many: plural,
    party: partyFor(part, owner),
    itself: kind !== 'person',
    rule: 'actors/described',
  })
  return means(actor)
}

export const described: Step = {
  name: 'described',
  read: (scene, phrase) => (phrase.headPart?.kind === 'description' ? read(scene, phrase, phrase.headPart) : null),
}
