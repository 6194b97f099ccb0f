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

/** A body whose name tells what it is is not called another thing: the union is not “the company”. */
function canBe(scene: Scene, body: Draft, means: string): boolean {
  return means === 'any' || !body.described.some((one) => scene.cast.know.nameHeads.has(one))
}

/** “the official”, “the rebels”, “the union”: one met before. */
function again(scene: Scene, phrase: NounPhrase, part: DescriptionPart): Draft | null {
  const { word, kind, plural, speaks, again: means } = part.description
  const same = latest(scene.cast, word, (actor) => actor.seen > 0 && actor.many === plural)
  if (same || speaks === 'is' || !isBare(phrase, part)) return same
  const other = latest(scene.cast, means, (actor) => actor.seen > 0)
  if (other) return other
  if ((plural && kind !== 'group') || (kind !== 'person' && speaks !== 'same' && !plural)) return null
  const fits =
    kind === 'person' ? isUnnamed : (actors: readonly Draft[]) => isBody(actors) && canBe(scene, actors[0]!, means)
  return (
    recall(scene.focus, { cost: onlyIf(fits), things: null, not: [], least: -Infinity, quoted: false })?.[0] ?? null
  )
}

/** “the Hamas movement”, not “a UN agency” or “the movement in Gaza”. */
const isNamedHere = (phrase: NounPhrase, part: DescriptionPart): boolean =>
  phrase.parts.at(-2)?.last === part.first - 1 && phrase.determiner !== 'a' && phrase.determiner !== 'an'

/** Where whose it is says that it is somebody named: the state, the body, the person. */
function itself(phrase: NounPhrase, part: DescriptionPart, owner: Draft): Draft | null {
  const { speaks, plural } = part.description
  switch (speaks) {
    case 'same':
      if (plural) return null
      // “his party” is the one he speaks for.
      if (owner.kind === 'person') return owner.party?.kind === 'organisation' ? owner.party : null
      return owner.kind === 'organisation' && isNamedHere(phrase, part) ? owner : null
    case 'holder':
      return owner.kind === 'person' ? owner : null
    case 'is':
    case 'subject':
      if (speaks === 'subject' && !phrase.subjectOf) return null
      if (owner.kind === 'person') return partyOf(owner)
      // A “Bush administration” is a body of its own where nothing else is said of Bush.
      return owner.certainty === 'doubtful' && owner.kind === 'organisation' ? null : owner
    default:
      return null
  }
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
  INSIDE.has(phrase.before)

function read(scene: Scene, phrase: NounPhrase, part: DescriptionPart): Meaning | null {
  if (isIdle(phrase, part)) return null
  const { word, kind, plural, speaks } = part.description
  const means = (...actors: readonly Draft[]): Meaning => ({ actors, how: 'description' })
  const named = plural && kind !== 'group' ? null : beside(scene, phrase)
  if (named) return means(named)
  const owner = ownerOf(scene, phrase)
  const whole = owner && itself(phrase, part, owner)
  if (whole && speaks !== 'holder') addWord(scene.cast, whole, word)
  if (whole) return speaks === 'same' ? { actors: [whole], how: 'name' } : means(whole)
  const several = plural && kind === 'person' ? ofSeveral(scene, phrase, word) : null
  if (several) return means(...several)
  const definite = isDefinite(phrase) || (part.description.again === 'bare' && phrase.determiner === '')
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
