/** Finds who a report names or describes, and whom each mention of them means. */
import type { Language } from '../model/language.ts'
import { described } from './actors/described.ts'
import { addForm, type Draft, newCast, partyOf } from './actors/draft.ts'
import { finish } from './actors/finish.ts'
import { newFocus } from './actors/focus.ts'
import { knowledge } from './actors/knowledge.ts'
import { modifiers } from './actors/modifiers.ts'
import { names } from './actors/named.ts'
import { findNames } from './actors/names.ts'
import { findOffices } from './actors/offices.ts'
import { findParts } from './actors/parts.ts'
import { type NounPhrase, phrasesOf } from './actors/phrases.ts'
import { antecedents, pronouns } from './actors/pronouns.ts'
import { type Placed, resolvePhrase } from './actors/resolve.ts'
import { gatherRuns } from './actors/run-facts.ts'
import { type Meaning, type Scene, type Step, textOf } from './actors/scene.ts'
import { sets } from './actors/sets.ts'
import { texts } from './actors/texts.ts'
import { titled } from './actors/titled.ts'
import type { Annotated } from './annotate.ts'
import type { ActorIndex, Mention } from './mention.ts'

/** How a phrase is read: the first step that says whom it means is right, so the most certain come first. */
const STEPS: readonly Step[] = [names, pronouns, sets, titled, texts, described]

type Marked = { start: number; end: number; actors: readonly Draft[]; how: Mention['how'] }

/** Sentences as a reader meets them: each quotation after the narrator's sentence it stands in. */
function readingOrder({ sentences }: Annotated): number[] {
  const narrated = (i: number): number => (sentences[i]!.quotation === null ? 0 : 1)
  return [...sentences.keys()].sort(
    (a, b) => sentences[a]!.start - sentences[b]!.start || narrated(a) - narrated(b) || a - b,
  )
}

function allPhrases(annotated: Annotated, know: ReturnType<typeof knowledge>): NounPhrase[] {
  const phrases: NounPhrase[] = []
  for (const index of readingOrder(annotated)) {
    const sentence = annotated.sentences[index]!
    const parts = findParts(sentence.tokens, know)
    for (const phrase of phrasesOf(sentence, parts, know, { number: index, from: phrases.length })) phrases.push(phrase)
  }
  return phrases
}

const start = (phrase: NounPhrase, token: number): number => phrase.tokens[token]!.start
const end = (phrase: NounPhrase, token: number): number => phrase.tokens[token]!.end

/** Weights of a phrase's place in its sentence for what comes after. */
function weightOf(phrase: NounPhrase, scene: Scene): number {
  // Whose the subject is, a sentence is about almost as much: “Saakashvili's call came after his declaration”.
  if (phrase.isPossessor && scene.phrases[phrase.index + 1]?.mainSubject) return 2.6
  if (phrase.mainSubject) return 4
  if (phrase.subjectOf) return 3
  return phrase.isPossessor ? 1.2 : 1.5
}

/** Notes a mention for the pronouns and descriptions after it. */
function note(scene: Scene, phrase: NounPhrase, { actors, how }: Meaning, marked: Marked[]): void {
  const span = { start: start(phrase, phrase.opens), end: end(phrase, phrase.last) }
  marked.push({ start: span.start, end: span.end, actors, how })
  for (const actor of actors) {
    actor.seen = ++scene.cast.clock
    actor.spans.push(span)
    if (how === 'name' && actors.length === 1) noteForm(scene, phrase, actor)
  }
  if (actors.length === 0) return
  const clause = phrase.subjectOf ? phrase.subjectOf.verb : -1
  scene.focus.entries.push({
    actors,
    place: scene.focus.place,
    weight: weightOf(phrase, scene),
    clause,
    quoted: phrase.quoted,
    many: false,
  })
  if (actors.length > 1) scene.focus.sets.push(scene.focus.entries.at(-1)!)
  gatherSet(scene, phrase, actors)
}

/** A thing that is spoken of is what “it” and “they” may mean instead of an actor. */
function noteThing(scene: Scene, phrase: NounPhrase): void {
  const head = phrase.tokens[phrase.head]!
  if (head.tag !== 'noun' || phrase.isPossessor) return
  const many = head.lower !== head.lemma && head.lower.endsWith('s')
  const clause = phrase.subjectOf ? phrase.subjectOf.verb : -1
  scene.focus.entries.push({
    actors: [],
    place: scene.focus.place,
    weight: weightOf(phrase, scene),
    clause,
    quoted: phrase.quoted,
    many,
  })
}

/** The name as it stands here, where the head of the phrase is one part. */
function noteForm(scene: Scene, phrase: NounPhrase, actor: Draft): void {
  const part = phrase.parts.at(-1)
  if (!part) return
  const first = actor.many || part.kind === 'description' ? phrase.opens : part.first
  const text = textOf(scene, phrase, first, part.last)
  addForm(actor, text)
}

const TOGETHER = new Set(['and', ', and', '&', ') and'])

/** Actors named together with this one, which ends a list: “Russia, Ukraine and the OSCE”. */
function gatherSet(scene: Scene, phrase: NounPhrase, actors: readonly Draft[]): void {
  const opens = phrase.link === "'s" ? scene.phrases[phrase.index - 1]! : phrase
  if (!TOGETHER.has(opens.link)) return
  const all = [...actors]
  for (let i = opens.index - 1; i >= 0 && opens.index - i < 12; i--) {
    const before = scene.phrases[i]!
    if (before.sentence !== phrase.sentence) break
    const meaning = scene.meanings[i]
    if (meaning) for (const actor of meaning.actors) if (!all.includes(actor)) all.unshift(actor)
    if (before.link !== ',' && !(before.link === "'s") && !/^(?:of|from|for)$/.test(before.link)) break
  }
  if (all.length < 2) return
  const entry = {
    actors: all,
    place: scene.focus.place,
    weight: weightOf(phrase, scene) + 0.5,
    clause: phrase.subjectOf?.verb ?? -1,
    quoted: phrase.quoted,
    many: false,
  }
  scene.focus.sets.push(entry)
  scene.focus.entries.push(entry)
}

/** A possessive pronoun before the noun is a mention of its own: “his Russian counterpart”. */
function readOwner(scene: Scene, phrase: NounPhrase, marked: Marked[]): void {
  if (phrase.determiner === '' || !scene.cast.know.pronouns.has(phrase.determiner)) return
  const actors = antecedents(scene, phrase, phrase.determiner)
  if (!actors) return
  scene.owners.set(phrase.index, actors)
  marked.push({ start: start(phrase, phrase.first), end: end(phrase, phrase.first), actors, how: 'pronoun' })
  for (const actor of actors) actor.spans.push({ start: start(phrase, phrase.first), end: end(phrase, phrase.first) })
}

function readPhrase(scene: Scene, phrase: NounPhrase, marked: Marked[]): void {
  readOwner(scene, phrase, marked)
  for (const step of STEPS) {
    const meaning = step.read(scene, phrase)
    if (!meaning) continue
    scene.meanings[phrase.index] = meaning
    note(scene, phrase, meaning, marked)
    return
  }
  scene.meanings[phrase.index] = null
  noteThing(scene, phrase)
  for (const mark of modifiers(scene, phrase)) {
    marked.push(mark)
    for (const actor of mark.actors) {
      actor.seen = ++scene.cast.clock
      actor.spans.push({ start: mark.start, end: mark.end })
      scene.focus.entries.push({
        actors: [actor],
        place: scene.focus.place,
        weight: 0.7,
        clause: -1,
        quoted: false,
        many: false,
      })
    }
  }
}

function readAll(scene: Scene): Marked[] {
  const marked: Marked[] = []
  let sentence = -1
  for (const phrase of scene.phrases) {
    if (phrase.sentence !== sentence) {
      sentence = phrase.sentence
      if (!phrase.quoted) scene.focus.place++
    }
    readPhrase(scene, phrase, marked)
  }
  return marked.sort((a, b) => a.start - b.start)
}

/** Everyone a report speaks of. Pure: the same annotations give the same index. */
export function findActors(annotated: Annotated, language: Language): ActorIndex {
  const know = knowledge(language)
  const { text } = annotated.report
  const phrases = allPhrases(annotated, know)
  const cast = newCast(know)
  const runs = gatherRuns(phrases, text, know)
  const scene: Scene = {
    annotated,
    text,
    cast,
    names: findNames(phrases, runs, cast, text),
    phrases,
    meanings: [],
    owners: new Map(),
    authors: new Map(),
    focus: newFocus(),
    byPart: new Map(),
  }
  findOffices(scene)
  const marked = readAll(scene)
  return index(scene, marked)
}

type Placing = { readonly placed: readonly Placed[]; readonly meanings: readonly (Meaning | null)[] }

/** The phrases by their place in the text. */
function inOrder(scene: Scene): Placing {
  const placed: Placed[] = scene.phrases.map((phrase) => ({
    phrase,
    start: start(phrase, phrase.first),
    end: end(phrase, phrase.last),
  }))
  placed.sort((a, b) => a.start - b.start)
  return { placed, meanings: placed.map(({ phrase }) => scene.meanings[phrase.index] ?? null) }
}

/** Makes a value when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function index(scene: Scene, marked: readonly Marked[]): ActorIndex {
  const { actors, ids } = finish(scene.cast.drafts, scene.annotated.report)
  const idsOf = (list: readonly Draft[]): string[] => {
    const found: string[] = []
    for (const draft of list) {
      const id = ids.get(draft)
      if (id !== undefined) found.push(id)
    }
    return found
  }
  const byId = once(() => new Map(actors.map((actor) => [actor.id, actor])))
  const drafts = once(() => new Map([...ids].map(([draft, id]) => [id, draft])))
  const placing = once(() => inOrder(scene))
  return {
    actors,
    mentions: marked.map((mark) => ({ start: mark.start, end: mark.end, actors: idsOf(mark.actors), how: mark.how })),
    resolve: (span) => idsOf(resolvePhrase({ ...placing(), marked }, span)),
    actor: (id) => {
      const found = byId().get(id)
      if (!found) throw new RangeError(`no actor ${id} in ${scene.annotated.report.id}`)
      return found
    },
    partyOf: (id) => {
      const draft = drafts().get(id)
      const party = draft && partyOf(draft)
      return (party && ids.get(party)) ?? null
    },
  }
}
