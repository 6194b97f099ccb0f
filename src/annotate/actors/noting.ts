/** Notes what a phrase was found to mean: the mention itself, and what it leaves in the reader's mind. */
import type { Span } from '../../model/span.ts'
import type { Mention } from '../mention.ts'
import { addForm, type Draft } from './draft.ts'
import type { Entry } from './focus.ts'
import { modifiers } from './modifiers.ts'
import type { NounPhrase } from './phrases.ts'
import { type Meaning, type Scene, textOf } from './scene.ts'

export type Marked = Span & { readonly actors: readonly Draft[]; readonly how: Mention['how'] }

const spanOf = ({ tokens }: NounPhrase, first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
})

/** How much what comes after is likely to be about it, by its place in its sentence. */
const WEIGHT = { mainSubject: 4, ofSubject: 2.6, subject: 3, object: 1.5, possessor: 1.2, modifier: 0.7 }
/** What being named with others adds. */
const TOGETHER = 0.5
/** Two who met, one as subject: “Berg spoke with Holm. They agreed.” */
const MET = 3.2

function weightOf(scene: Scene, phrase: NounPhrase): number {
  // Whose the subject is, a sentence is about almost as much: “Berg's call came after her visit”.
  if (phrase.isPossessor) return scene.phrases[phrase.index + 1]?.mainSubject ? WEIGHT.ofSubject : WEIGHT.possessor
  if (phrase.mainSubject) return WEIGHT.mainSubject
  return phrase.subjectOf ? WEIGHT.subject : WEIGHT.object
}

function entryOf(scene: Scene, phrase: NounPhrase, actors: readonly Draft[], weight: number): Entry {
  const verb = phrase.subjectOf?.group.lemma ?? ''
  return { actors, place: scene.focus.place, weight, verb, quoted: phrase.quoted, many: false }
}

function remember(scene: Scene, entry: Entry): void {
  scene.focus.entries.push(entry)
  if (entry.actors.length > 1) scene.focus.sets.push(entry)
}

function see(scene: Scene, actor: Draft, span: Span): void {
  actor.seen = ++scene.cast.clock
  actor.spans.push(span)
}

/** The name as it stands here, where the head of the phrase is one part. */
function noteForm(scene: Scene, phrase: NounPhrase, actor: Draft): void {
  const part = phrase.parts.at(-1)
  if (!part) return
  const first = actor.many || part.kind === 'description' ? phrase.opens : part.first
  addForm(actor, textOf(scene, phrase, first, part.last))
}

const AND = new Set(['and', ', and', '&', ') and'])
const GOES_BACK = new Set([',', "'s", 'of', 'from', 'for'])
const LONGEST_LIST = 12

/** Actors named together with this one, which ends a list: “Russia, Ukraine and the OSCE”. */
function noteList(scene: Scene, phrase: NounPhrase, actors: readonly Draft[]): void {
  const opens = phrase.link === "'s" ? scene.phrases[phrase.index - 1]! : phrase
  if (!AND.has(opens.link)) return
  const all = [...actors]
  for (let i = opens.index - 1; i >= 0 && opens.index - i < LONGEST_LIST; i--) {
    const before = scene.phrases[i]!
    if (before.sentence !== phrase.sentence) break
    for (const actor of scene.meanings[i]?.actors ?? []) if (!all.includes(actor)) all.unshift(actor)
    if (!GOES_BACK.has(before.link)) break
  }
  if (all.length > 1) remember(scene, entryOf(scene, phrase, all, weightOf(scene, phrase) + TOGETHER))
}

/** Two of a kind of whom one meets the other: “Berg spoke with Holm”, “Berg met Holm”. */
function noteMeeting(scene: Scene, phrase: NounPhrase, [actor]: readonly Draft[]): void {
  if (!actor || actor.many || (phrase.before !== 'with' && phrase.objectOf === '')) return
  for (let i = phrase.index - 1; i >= 0 && scene.phrases[i]!.sentence === phrase.sentence; i--) {
    if (!scene.phrases[i]!.mainSubject) continue
    const other = scene.meanings[i]?.actors.length === 1 ? scene.meanings[i]!.actors[0]! : null
    if (!other || other === actor || (other.kind === 'person') !== (actor.kind === 'person') || other.many) return
    const entry = entryOf(scene, phrase, [other, actor], MET)
    scene.focus.entries.push(entry)
    if (phrase.before === 'with' || phrase.objectOf === 'meet') scene.focus.sets.push(entry)
    return
  }
}

/** Notes a mention for the pronouns and descriptions after it. */
export function note(scene: Scene, phrase: NounPhrase, { actors, how }: Meaning, marked: Marked[]): void {
  const span = spanOf(phrase, phrase.opens, phrase.last)
  marked.push({ start: span.start, end: span.end, actors, how })
  for (const actor of actors) {
    see(scene, actor, span)
    if (how === 'name' && actors.length === 1) noteForm(scene, phrase, actor)
  }
  if (actors.length === 0) return
  remember(scene, entryOf(scene, phrase, actors, weightOf(scene, phrase)))
  noteList(scene, phrase, actors)
  if (actors.length === 1) noteMeeting(scene, phrase, actors)
}

/** Whose a thing is, where a pronoun says it before the noun: a mention of its own. */
export function noteOwner(scene: Scene, phrase: NounPhrase, actors: readonly Draft[], marked: Marked[]): void {
  const span = spanOf(phrase, phrase.first, phrase.first)
  scene.owners.set(phrase.index, actors)
  marked.push({ start: span.start, end: span.end, actors, how: 'pronoun' })
  for (const actor of actors) actor.spans.push(span)
}

/** A phrase that means nobody: a thing, which “it” and “they” may mean instead of an actor, and those named in it. */
export function noteThing(scene: Scene, phrase: NounPhrase, marked: Marked[]): void {
  scene.meanings[phrase.index] = null
  const head = phrase.tokens[phrase.head]!
  if (head.tag === 'noun' && !phrase.isPossessor) {
    const many = head.lower !== head.lemma && head.lower.endsWith('s')
    scene.focus.entries.push({ ...entryOf(scene, phrase, [], weightOf(scene, phrase)), many })
  }
  for (const mark of modifiers(scene, phrase)) {
    marked.push(mark)
    for (const actor of mark.actors) see(scene, actor, { start: mark.start, end: mark.end })
    scene.focus.entries.push(entryOf(scene, phrase, mark.actors, WEIGHT.modifier))
  }
}
