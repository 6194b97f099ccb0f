/** Texts that speak: “the statement said” is its author's word, “reports say” nobody's but their own. */
import { describe, isDefinite, ownerOf } from './describe.ts'
import type { Draft } from './draft.ts'
import type { NounPhrase } from './phrases.ts'
import { actorOfPart, type Meaning, type Scene, type Step } from './scene.ts'

/** “a statement by the ministry”. */
function authorAfter(scene: Scene, phrase: NounPhrase): Draft | null {
  const next = scene.phrases[phrase.index + 1]
  if (next?.sentence !== phrase.sentence || next.link !== 'by' || !next.headPart) return null
  return actorOfPart(scene, next, next.headPart)
}

/** Who does what this sentence tells: “the president said in a statement”. */
function subjectHere(scene: Scene, phrase: NounPhrase): readonly Draft[] | null {
  for (let i = phrase.index - 1; i >= 0 && scene.phrases[i]!.sentence === phrase.sentence; i--)
    if (scene.phrases[i]!.mainSubject) return scene.meanings[i]?.actors ?? null
  return null
}

/** Keeps in mind whose text it is, for where the text itself is said to say something. */
function remember(scene: Scene, phrase: NounPhrase, word: string, author: Draft | null): void {
  if (isDefinite(phrase)) return
  const authors = author ? [author] : subjectHere(scene, phrase)
  if (authors) scene.authors.set(word, authors)
}

export const texts: Step = {
  name: 'texts',
  read: (scene, phrase): Meaning | null => {
    const part = phrase.headPart
    if (part?.kind !== 'description' || part.description.kind !== 'text') return null
    const { word, speaks } = part.description
    const author = ownerOf(scene, phrase) ?? authorAfter(scene, phrase)
    if (!phrase.subjectOf) {
      remember(scene, phrase, word, author)
      return null
    }
    if (author && speaks === 'is') return { actors: [author], how: 'description' }
    // “released a statement saying”: whoever released it says so.
    const released = !isDefinite(phrase) && (phrase.objectOf !== '' || phrase.before === 'in') ? subjectHere(scene, phrase) : null
    if (released) return { actors: released, how: 'description' }
    const known = isDefinite(phrase) ? scene.authors.get(word) : undefined
    if (known) return { actors: known, how: 'description' }
    const given = { kind: 'group', rule: 'actors/speaking-text', certainty: 'doubtful' } as const
    return { actors: [describe(scene, phrase, word, given)], how: 'description' }
  },
}
