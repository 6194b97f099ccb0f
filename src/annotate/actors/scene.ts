/** A report while its actors are being read: what every step reads from and adds to. */
import type { Annotated } from '../annotate.ts'
import type { Mention } from '../mention.ts'
import { isAcronym } from './capitals.ts'
import { type Cast, type Draft, fold, knownActor } from './draft.ts'
import type { Focus } from './focus.ts'
import type { Title } from './knowledge.ts'
import type { Names } from './names.ts'
import type { Part } from './part.ts'
import type { NounPhrase } from './phrases.ts'
import { runKey, written } from './run-facts.ts'

/** What a phrase means: its actors, and by what kind of words. */
export type Meaning = { readonly actors: readonly Draft[]; readonly how: Mention['how'] }

export type Scene = {
  readonly annotated: Annotated
  readonly text: string
  readonly cast: Cast
  readonly names: Names
  readonly phrases: readonly NounPhrase[]
  /** By the phrase's index; null where it means nobody. */
  readonly meanings: (Meaning | null)[]
  /** Whom the possessive pronoun that opens a phrase means, by the phrase's index. */
  readonly owners: Map<number, readonly Draft[]>
  /** Who made the statement, letter, … spoken of last. */
  readonly authors: Map<string, readonly Draft[]>
  readonly focus: Focus
  /** Whom parts name, once asked. */
  readonly byPart: Map<Part, Draft | null>
}

/** Tries to say whom a phrase means; null leaves it to the next. */
export type Step = { readonly name: string; readonly read: (scene: Scene, phrase: NounPhrase) => Meaning | null }

/** The words as written, but an adjective that a lost link broke in two is whole again. */
export function textOf(scene: Scene, phrase: NounPhrase, first: number, last: number): string {
  const { tokens } = phrase
  for (const part of phrase.parts) {
    if (part.kind !== 'known' || !part.broken || part.first < first || part.last > last) continue
    const before = part.first > first ? `${written(tokens, first, part.first - 1, scene.text)} ` : ''
    const name = written(tokens, part.first, part.last - 1, scene.text)
    const after = part.last < last ? ` ${written(tokens, part.last + 1, last, scene.text)}` : ''
    return `${before}${name}${tokens[part.last]!.text}${after}`
  }
  return written(tokens, first, last, scene.text)
}

/** The actor a list knows by these words, unless the report itself gives them to another. */
function knownHere(scene: Scene, phrase: NounPhrase, part: Extract<Part, { kind: 'known' }>): Draft {
  const { known, as } = part.naming
  if (as === 'name' && part.first === part.last) {
    const token = phrase.tokens[part.first]!
    const own = isAcronym(token.text)
      ? scene.cast.byName.get(token.lower)
      : known.kind === 'organisation'
        ? scene.names.get(token.lower)
        : undefined
    if (own) return own
  }
  return knownActor(scene.cast, known)
}

/** Whom a part names; null for titles, descriptions, places and things. */
export function actorOfPart(scene: Scene, phrase: NounPhrase, part: Part): Draft | null {
  if (part.kind === 'title' || part.kind === 'description') return null
  const old = scene.byPart.get(part)
  if (old !== undefined) return old
  const actor = findActorOfPart(scene, phrase, part)
  scene.byPart.set(part, actor)
  return actor
}

function findActorOfPart(scene: Scene, phrase: NounPhrase, part: Part): Draft | null {
  switch (part.kind) {
    case 'known':
      return knownHere(scene, phrase, part)
    case 'organisation':
      return scene.cast.byName.get(fold(textOf(scene, phrase, part.first, part.last))) ?? null
    case 'run':
      return scene.names.get(runKey(part, phrase, scene.text)) ?? null
    case 'compound':
      return part.members.length === 1 &&
        !/-(?:led|backed|brokered|mediated|sponsored|based|born|made|style)$/.test(phrase.tokens[part.first]!.lower)
        ? knownActor(scene.cast, part.members[0]!.naming.known)
        : null
    default:
      return null
  }
}

/** The state or body that the words before part number `before` of a phrase, or its genitive, name. */
export function modifierActor(scene: Scene, phrase: NounPhrase, before: number): Draft | null {
  for (let i = before - 1; i >= 0; i--) {
    const part = phrase.parts[i]!
    const actor = actorOfPart(scene, phrase, part)
    if (!actor) continue
    actor.hints.push({ start: phrase.tokens[part.first]!.start, end: phrase.tokens[part.last]!.end })
    return actor
  }
  return possessorActor(scene, phrase)
}

/** Whose it is, by the genitive or possessive pronoun before it. */
export function possessorActor(scene: Scene, phrase: NounPhrase): Draft | null {
  if (phrase.link !== "'s") return null
  const owner = scene.phrases[phrase.index - 1]!
  const meaning = scene.meanings[owner.index]
  if (meaning) return meaning.actors.length === 1 ? meaning.actors[0]! : null
  const part = owner.parts.at(-1)
  if (!part || part.last < owner.head) return null
  return (
    actorOfPart(scene, owner, part) ??
    (part.kind === 'title' ? modifierActor(scene, owner, owner.parts.length - 1) : null)
  )
}

const OWNS = new Set(['of', 'for', 'from', 'with', 'at', 'in'])

/** Whose an office of that name is where nothing is said: a “Secretary of State” is the United States'. */
export function usualOwner(scene: Scene, phrase: NounPhrase, title: Title): Draft | null {
  const known = title.of === '' ? undefined : scene.cast.know.known.get(title.of)
  const next = scene.phrases[phrase.index + 1]
  const elsewhere = next?.sentence === phrase.sentence && next.link === 'for'
  if (!known || elsewhere || (known.kind === 'organisation' && !scene.cast.knowns.has(known))) return null
  return knownActor(scene.cast, known)
}

/** Whose an office is, by the phrase after it: “leader of the Justice and Equality Movement”. */
export function ownerAfter(scene: Scene, phrase: NounPhrase): Draft | null {
  let next = scene.phrases[phrase.index + 1]
  if (!next || next.sentence !== phrase.sentence || !OWNS.has(next.link)) return null
  if (next.isPossessor && scene.phrases[next.index + 1]?.link === "'s") {
    if (next.link === 'in' || next.link === 'at') return null
    const whose = next.parts.at(-1)
    return whose ? actorOfPart(scene, next, whose) : null
  }
  const part = next.parts.at(-1)
  if (!part || part.last < next.head) {
    // “leader of the rebel group in Sudan” is nobody's but the group's.
    const inside = next.parts[0]
    return inside && (inside.kind === 'known' || inside.kind === 'organisation') && next.link !== 'in'
      ? actorOfPart(scene, next, inside)
      : null
  }
  if (part.kind === 'known' && part.naming.as === 'capital') {
    // “the government in Bangkok”.
    const governs = phrase.headPart?.kind === 'description' && phrase.headPart.description.speaks === 'is'
    return governs ? actorOfPart(scene, next, part) : null
  }
  if ((next.link === 'at' || next.link === 'in') && part.kind === 'known' && part.naming.known.kind === 'state')
    return null
  const actor = actorOfPart(scene, next, part)
  if (actor) return actor
  next = scene.phrases[next.index]!
  if (part.kind !== 'description' && part.kind !== 'title') return null
  return (
    modifierActor(scene, next, next.parts.length - 1) ??
    (part.kind === 'title' ? usualOwner(scene, next, part.title) : null)
  )
}
