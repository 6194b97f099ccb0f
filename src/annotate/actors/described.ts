/** Phrases that describe who is meant without a name: “a senior official”, “the foreign minister”, “the Ukrainian side”. */
import { actorNamed, type Draft, fold, type NewDraft, partyOf } from './draft.ts'
import { recall } from './focus.ts'
import type { DescriptionPart, TitlePart } from './part.ts'
import type { NounPhrase } from './phrases.ts'
import { appositionAfter, appositionBefore, headPart } from './run-facts.ts'
import { actorOfPart, type Meaning, modifierActor, ownerAfter, type Scene, type Step, textOf } from './scene.ts'

export const isDefinite = (phrase: NounPhrase): boolean =>
  /^(?:the|this|that|these|those|both)$/.test(phrase.determiner) || phrase.link === "'s"

const GOES_ON = new Set(['of', 'for', 'from', 'in', 'at', 'to', 'on', 'with', 'inside', 'within', 'among'])

/** The whole description as written, with the phrases that hang on it: “a person familiar with the matter”. */
export function describedName(scene: Scene, phrase: NounPhrase): string {
  const owner = phrase.link === "'s" ? scene.phrases[phrase.index - 1]! : null
  const first = owner ? owner.opens : phrase.opens
  let last = phrase.last
  for (let i = phrase.index + 1; i <= phrase.index + 3; i++) {
    const next = scene.phrases[i]
    if (!next || next.sentence !== phrase.sentence || next.last - first > 14) break
    if (i > phrase.index + 1 && phrase.subjectOf === null && next.link !== 'of' && next.link !== "'s") break
    const hangs = (next.link === "'s" && i > phrase.index + 1) || (GOES_ON.has(next.link) && (phrase.subjectOf !== null || /^(?:of|for|from)$/.test(next.link)))
    if (!hangs || next.tokens[next.first]!.tag === 'pronoun') break
    last = next.last
  }
  return textOf(scene, phrase, first, last)
}

/** A described actor, one for each description. */
function describe(scene: Scene, phrase: NounPhrase, words: readonly string[], given: Omit<NewDraft, 'name' | 'named'>): Draft {
  const whose = phrase.determiner === '' ? null : (scene.owners.get(phrase.index) ?? null)
  const own = describedName(scene, phrase)
  const name = whose?.length === 1 ? `${whose[0]!.name}’s ${own}` : own
  const actor = actorNamed(scene.cast, name, () => ({ ...given, name, named: false }))
  for (const word of words) actor.described.add(word)
  return actor
}

/** The one seen last of those that fit. */
export function latest(scene: Scene, fits: (actor: Draft) => boolean): Draft | null {
  let best: Draft | null = null
  for (const actor of scene.cast.drafts) if (actor.seen > (best?.seen ?? 0) && fits(actor)) best = actor
  return best
}

/** The person whose office or description stands beside his name here. */
function beside(scene: Scene, phrase: NounPhrase): Draft | null {
  const start = phrase.link === "'s" ? phrase.index - 1 : phrase.index
  const named = scene.phrases[start - 1]
  if (named && appositionAfter(scene.phrases, named.index) === phrase) {
    const meaning = scene.meanings[named.index]
    if (meaning?.actors.length === 1 && meaning.how === 'name') return meaning.actors[0]!
  }
  for (let i = phrase.index + 1; i <= phrase.index + 4; i++) {
    const next = scene.phrases[i]
    if (!next || next.sentence !== phrase.sentence) return null
    if (appositionBefore(scene.phrases, i) !== phrase) continue
    const head = headPart(next)
    return head?.kind === 'run' ? (scene.names.get(keyOf(scene, next, head.first, head.last)) ?? null) : null
  }
  return null
}

const keyOf = (scene: Scene, phrase: NounPhrase, first: number, last: number): string => fold(textOf(scene, phrase, first, last))

function ownerOf(scene: Scene, phrase: NounPhrase, index: number): Draft | null {
  const whose = scene.owners.get(phrase.index)
  if (whose) return whose.length === 1 ? whose[0]! : null
  return modifierActor(scene, phrase, index) ?? ownerAfter(scene, phrase)
}

const through = (owner: Draft | null): Draft | null => (owner ? partyOf(owner) : null)

/** Whether a person holds that office, of that owner where one is given. */
function holds(actor: Draft, part: TitlePart, owner: Draft | null): boolean {
  const { word, head, office } = part.title
  return actor.offices.some((one) => {
    const same = one.word === word || (word === head && one.head === head) || (office === 'spokesperson' && /^spokes/.test(one.head))
    if (!same || one.former) return false
    return !owner || one.of === owner || (through(owner) !== null && through(owner) === actor.party)
  })
}

function office(scene: Scene, phrase: NounPhrase, part: TitlePart): Meaning | null {
  const named = beside(scene, phrase)
  if (named) return { actors: [named], how: 'title' }
  const owner = ownerOf(scene, phrase, phrase.parts.length - 1)
  const definite = isDefinite(phrase) || scene.owners.has(phrase.index)
  if (owner || definite || phrase.determiner === '') {
    const fits = (actor: Draft): boolean => actor.kind === 'person' && holds(actor, part, owner)
    const known = phrase.determiner === 'a' || phrase.determiner === 'an' ? null : (latest(scene, fits) ?? (owner ? scene.cast.drafts.find(fits) : null))
    if (known) return { actors: [known], how: 'title' }
  }
  const actor = describe(scene, phrase, [part.title.head], {
    kind: 'person',
    party: through(owner),
    gender: part.title.gender,
    rule: 'actors/described-office',
    certainty: owner ? 'sure' : 'doubtful',
  })
  if (actor.offices.length === 0) {
    const title = textOf(scene, phrase, phrase.opens, phrase.last)
    actor.offices.push({ title, head: part.title.head, word: part.title.word, of: owner, former: false })
  }
  return { actors: [actor], how: 'description' }
}

/** “the Ukrainian side”, “the Colombian government”: the state or body itself. */
function itself(owner: Draft, word: string): Draft | null {
  const whole = owner.kind === 'person' ? partyOf(owner) : owner
  if (!whole) return null
  whole.described.add(word)
  return whole
}

/** What stands before the noun beside whose it is tells one official from another: “a senior official”. */
const isBare = (phrase: NounPhrase, part: DescriptionPart): boolean => phrase.opens === part.first

/** “the official”, “the rebels”, “the union”: one met before. */
function again(scene: Scene, phrase: NounPhrase, part: DescriptionPart): Draft | null {
  const { word, kind, plural } = part.description
  const same = latest(scene, (actor) => actor.described.has(word) && actor.many === plural)
  if (same) return same
  if (kind === 'person') {
    if (plural) return null
    return latest(scene, (actor) => actor.kind === 'person' && !actor.named && actor.offices.length === 0)
  }
  if (plural && kind !== 'group') return null
  const isBody = (actors: readonly Draft[]): boolean => actors.length === 1 && actors[0]!.kind === 'organisation' && !actors[0]!.party
  const body = word === 'government' || !isBare(phrase, part) ? null : recall(scene.focus, { fits: isBody, things: null, notOf: -2, quoted: false })
  return body ? body[0]! : null
}

/** “the Hamas movement”: the name stands just before the noun, and not as “a UN agency”. */
const isNamedHere = (phrase: NounPhrase, part: DescriptionPart): boolean =>
  phrase.parts.at(-2)?.last === part.first - 1 && phrase.determiner !== 'a' && phrase.determiner !== 'an'

/** A text speaks for who wrote it; where nobody is said to have, for itself. */
function written(scene: Scene, phrase: NounPhrase, part: DescriptionPart, owner: Draft | null): Meaning | null {
  const { word, speaks } = part.description
  const by = owner ?? authorAfter(scene, phrase)
  if (!phrase.subjectOf) {
    const author = by ? [by] : subjectHere(scene, phrase)
    if (author && !isDefinite(phrase)) scene.authors.set(word, author)
    return null
  }
  const authors = by && speaks === 'is' ? [by] : isDefinite(phrase) ? scene.authors.get(word) : undefined
  if (authors) return { actors: authors, how: 'description' }
  const actor = describe(scene, phrase, [word], { kind: 'group', rule: 'actors/described', certainty: 'doubtful' })
  return { actors: [actor], how: 'description' }
}

function authorAfter(scene: Scene, phrase: NounPhrase): Draft | null {
  const next = scene.phrases[phrase.index + 1]
  const part = next?.sentence === phrase.sentence && next.link === 'by' ? headPart(next) : null
  return part ? actorOfPart(scene, next!, part) : null
}

/** Who does what this sentence tells: “Uribe said in a statement”. */
function subjectHere(scene: Scene, phrase: NounPhrase): readonly Draft[] | null {
  for (let i = phrase.index - 1; i >= 0 && scene.phrases[i]!.sentence === phrase.sentence; i--)
    if (scene.phrases[i]!.mainSubject) return scene.meanings[i]?.actors ?? null
  return null
}

function description(scene: Scene, phrase: NounPhrase, part: DescriptionPart): Meaning | null {
  const { word, kind, plural, speaks } = part.description
  const named = plural ? null : beside(scene, phrase)
  if (named) return { actors: [named], how: 'description' }
  const owner = ownerOf(scene, phrase, phrase.parts.length - 1)
  if (kind === 'text') return written(scene, phrase, part, owner)
  if (owner && speaks === 'same' && !plural && owner.kind === 'organisation' && isNamedHere(phrase, part)) {
    owner.described.add(word)
    return { actors: [owner], how: 'name' }
  }
  if (owner && speaks === 'is') {
    const actor = itself(owner, word)
    if (actor) return { actors: [actor], how: 'description' }
  }
  const several = plural && kind === 'person' ? ofSeveral(scene, phrase, word) : null
  if (several) return { actors: several, how: 'description' }
  const bare = isBare(phrase, part)
  if (!owner && isDefinite(phrase) && (bare || speaks === 'is') ) {
    const known = again(scene, phrase, part)
    if (known) return { actors: [known], how: 'description' }
  }
  const speaksFor = speaks === '' && (owner?.kind === 'state' || owner?.kind === 'group') ? null : through(owner)
  const party = speaksFor && speaksFor.kind !== 'person' ? speaksFor : null
  const actor = describe(scene, phrase, [word], {
    kind: kind === 'person' ? (plural ? 'group' : 'person') : kind,
    many: plural,
    party,
    itself: kind === 'group' || kind === 'organisation',
    rule: 'actors/described',
  })
  return { actors: [actor], how: 'description' }
}

/** “representatives from Russia, Ukraine and the OSCE”: a group of each. */
function ofSeveral(scene: Scene, phrase: NounPhrase, word: string): readonly Draft[] | null {
  const next = scene.phrases[phrase.index + 1]
  if (!next || next.sentence !== phrase.sentence || (next.link !== 'from' && next.link !== 'of')) return null
  const owners: Draft[] = []
  for (let i = next.index; i < next.index + 8; i++) {
    const one = scene.phrases[i]
    const joined = one && one.sentence === phrase.sentence && (i === next.index || /^(?:,|and|, and)$/.test(one.link))
    const part = joined ? headPart(one) : null
    const owner = part && part.kind !== 'run' ? actorOfPart(scene, one!, part) : null
    if (!owner) break
    owners.push(owner)
  }
  if (owners.length < 2) return null
  return owners.map((owner) => {
    const name = `${textOf(scene, phrase, phrase.opens, phrase.last)} ${next.link} ${owner.name}`
    const actor = actorNamed(scene.cast, name, () => ({ kind: 'group', name, many: true, named: false, party: partyOf(owner), rule: 'actors/described-group' }))
    actor.described.add(word)
    return actor
  })
}

/** “Iraqi ministers”, “the leaders”: a group by its office. */
function officers(scene: Scene, phrase: NounPhrase, part: TitlePart): Meaning {
  const several = ofSeveral(scene, phrase, part.title.head)
  if (several) return { actors: several, how: 'description' }
  const owner = ownerOf(scene, phrase, phrase.parts.length - 1)
  const actor = describe(scene, phrase, [part.title.head], { kind: 'group', many: true, party: through(owner), rule: 'actors/described-group' })
  return { actors: [actor], how: 'description' }
}

export const descriptions: Step = {
  name: 'descriptions',
  read: (scene, phrase) => {
    const part = headPart(phrase)
    if (part?.kind === 'description') return description(scene, phrase, part)
    if (part?.kind !== 'title') return null
    return part.title.plural ? officers(scene, phrase, part) : office(scene, phrase, part)
  },
}
