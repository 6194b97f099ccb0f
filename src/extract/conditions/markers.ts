/** The words that open a condition: “if”, “unless”, “on condition that”, “in the event of”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import { type Language, perLanguage } from '../../model/language.ts'

/**
 * How a marker binds: `strict` always; `loose` may be a mere supposition; `only` after “only” or “not”; `negated` after a
 * denial; `until` where the outcome is held back; `verb` says what its subject depends on.
 */
export type Strength = 'strict' | 'loose' | 'only' | 'negated' | 'until' | 'verb'
export type Marker = {
  readonly words: readonly string[]
  readonly strength: Strength
  readonly opens: 'clause' | 'phrase' | 'either'
  readonly name: string
}

const markers = perLanguage((language: Language): ReadonlyMap<string, readonly Marker[]> => {
  const index = new Map<string, Marker[]>()
  for (const { word, strength, opens } of language.lexicon('condition-marker').values()) {
    const words = word.split(' ')
    const list = index.get(words[0]!) ?? []
    list.push({ words, strength: strength as Strength, opens: opens as Marker['opens'], name: words.join('-') })
    index.set(
      words[0]!,
      list.sort((a, b) => b.words.length - a.words.length),
    )
  }
  return index
})

/** The marker that opens at chunk `at`, longest first. */
export function markerAt({ chunks, tokens }: ParsedSentence, at: number, language: Language): Marker | null {
  const chunk = chunks[at]!
  if (chunk.kind === 'punctuation' || chunk.kind === 'quotation') return null
  const first = tokens[chunk.first]!
  const index = markers(language)
  const list = index.get(first.lower) ?? index.get(first.lemma)
  if (!list) return null
  return (
    list.find(({ words }) =>
      words.every((word, i) => tokens[chunk.first + i]?.lower === word || (i === 0 && first.lemma === word)),
    ) ?? null
  )
}
