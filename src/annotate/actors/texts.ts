/** Texts that speak: “the statement said” is its author's word, “reports say” nobody's but their own. */
import { describe, ownerOf } from './describe.ts'
import { described } from './described.ts'
import type { Draft } from './draft.ts'
import type { NounPhrase } from './phrases.ts'
import { actorOfPart, type Meaning, type Scene, type Step } from './scene.ts'
import { titled } from './titled.ts'

/** “a statement by the ministry”. */
function authorAfter(scene: Scene, phrase: NounPhrase): Draft | null {
  const next = scene.phrases[phrase.index + 1]
  if (next?.sentence !== phrase.sentence || next.link !== 'by' || !next.headPart) return null
  const step = next.headPart.kind === 'description' ? described : titled
  return actorOfPart(scene, next, next.headPart) ?? step.read(scene, next)?.actors[0] ?? null
}

/** Who does what this sentence tells: “the president said in a statement”. */
function subjectHere(scene: Scene, phrase: NounPhrase): readonly Draft[] | null {
  for (let i = phrase.index - 1; i >= 0 && scene.phrases[i]!.sentence === phrase.sentence; i--)
    if (scene.phrases[i]!.mainSubject) return scene.meanings[i]?.actors ?? null
  return null
}

const DEFINITE = /^(?:the|this|that|these|those)$/

/** Whose text it is, by what the sentence says. */
function authorsHere(scene: Scene, phrase: NounPhrase): readonly Draft[] | null {
  const author = ownerOf(scene, phrase) ?? authorAfter(scene, phrase)
  if (author) return [author]
  // “released a statement saying”: whoever released it says so.
  const released = scene.cast.know.issuing.has(phrase.objectOf) || phrase.before === 'in' || phrase.before === 'with'
  return released ? subjectHere(scene, phrase) : null
}

export const texts: Step = {
  name: 'texts',
  read: (scene, phrase): Meaning | null => {
    const part = phrase.headPart
    if (part?.kind !== 'description' || part.description.kind !== 'text') return null
    const { word, speaks } = part.description
    const known = DEFINITE.test(phrase.determiner) ? scene.authors.get(word) : undefined
    const authors = known ?? authorsHere(scene, phrase)
    if (authors && authors.length > 0) {
      scene.authors.set(word, authors)
      if (speaks === 'is') return { actors: authors, how: 'description' }
    }
    if (!phrase.subjectOf) return null
    const given = { kind: 'group', rule: 'actors/speaking-text', certainty: 'doubtful' } as const
    return { actors: [describe(scene, phrase, word, given)], how: 'description' }
  },
}
