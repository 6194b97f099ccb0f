/** Names that modify something else: “Russian” in “the Russian proposal”, both of “Israeli-Palestinian talks”. */
import { type Draft, knownActor } from './draft.ts'
import type { NounPhrase } from './phrases.ts'
import { actorOfPart, type Scene } from './scene.ts'
import { isWhere } from './states.ts'

type Mark = { readonly start: number; readonly end: number; readonly actors: readonly Draft[]; readonly how: 'name' }

/** The actors named in a phrase that means none itself. */
export function modifiers(scene: Scene, phrase: NounPhrase): Mark[] {
  const marks: Mark[] = []
  for (const part of phrase.parts) {
    if (part.kind === 'compound') {
      for (const { naming, start, end } of part.members)
        if (naming.as !== 'capital')
          marks.push({ start, end, actors: [knownActor(scene.cast, naming.known)], how: 'name' })
      continue
    }
    const isHead = part.last >= phrase.head
    if (
      isHead ||
      (part.kind === 'known' && (part.naming.as === 'capital' || (part.naming.as === 'name' && isWhere(scene, phrase))))
    )
      continue
    const actor = actorOfPart(scene, phrase, part)
    const { tokens } = phrase
    if (actor)
      marks.push({ start: tokens[part.first]!.start, end: tokens[part.last]!.end, actors: [actor], how: 'name' })
  }
  return marks
}
