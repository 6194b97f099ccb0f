/** Finds who a report names or describes, and whom each mention of them means. */
import type { Language } from '../model/language.ts'
import { described } from './actors/described.ts'
import { type Draft, newCast, partyOf } from './actors/draft.ts'
import { finish } from './actors/finish.ts'
import { newFocus } from './actors/focus.ts'
import { knowledge } from './actors/knowledge.ts'
import { names } from './actors/named.ts'
import { findNames } from './actors/names.ts'
import { type Marked, note, noteOwner, noteThing } from './actors/noting.ts'
import { findOffices } from './actors/offices.ts'
import { findParts } from './actors/parts.ts'
import { type NounPhrase, phrasesOf } from './actors/phrases.ts'
import { antecedents, pronouns } from './actors/pronouns.ts'
import { type Placed, resolvePhrase } from './actors/resolve.ts'
import { gatherRuns } from './actors/run-facts.ts'
import type { Meaning, Scene, Step } from './actors/scene.ts'
import { sets } from './actors/sets.ts'
import { texts } from './actors/texts.ts'
import { titled } from './actors/titled.ts'
import type { Annotated } from './annotate.ts'
import type { ActorIndex } from './mention.ts'

/** How a phrase is read: the first step that says whom it means is right, so the most certain come first. */
const STEPS: readonly Step[] = [names, pronouns, sets, titled, texts, described]

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

function readPhrase(scene: Scene, phrase: NounPhrase, marked: Marked[]): void {
  // “his Russian counterpart”: the pronoun is a mention of its own.
  const whose = antecedents(scene, phrase, phrase.determiner)
  if (whose) noteOwner(scene, phrase, whose, marked)
  for (const step of STEPS) {
    const meaning = step.read(scene, phrase)
    if (!meaning) continue
    scene.meanings[phrase.index] = meaning
    note(scene, phrase, meaning, marked)
    return
  }
  noteThing(scene, phrase, marked)
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
    start: phrase.tokens[phrase.first]!.start,
    end: phrase.tokens[phrase.last]!.end,
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
