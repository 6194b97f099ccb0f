/** The words by which one look tells that a pattern cannot match a sentence. */
import type { Language } from '../model/language.ts'
import type { Pattern } from './pattern.ts'

/** How often a set of words will be met: one function word (“the”, “to”) stands in more sentences than any number of others. */
function frequency(words: ReadonlySet<string>, language: Language): number {
  const common = language.lexicon('function-word')
  let sum = 0
  for (const word of words) sum += word === 'to' || common.has(word) ? 1000 : 1
  return sum
}

/** Words of which a sentence must hold at least one for the pattern to match; null where that cannot be said. */
export function triggersOf(pattern: Pattern, language: Language): ReadonlySet<string> | null {
  switch (pattern.kind) {
    case 'word':
      return new Set([pattern.word])
    case 'lexicon':
      return new Set([...language.lexicon(pattern.name).keys()].map((word) => word.split(' ')[0]!))
    case 'verb':
      return triggersOf(pattern.verb, language)
    case 'capture':
      return triggersOf(pattern.part, language)
    case 'sequence': {
      const sets = pattern.parts.map((part) => triggersOf(part, language)).filter((set) => set !== null)
      return sets.sort((a, b) => frequency(a, language) - frequency(b, language))[0] ?? null
    }
    case 'either': {
      const sets = pattern.parts.map((part) => triggersOf(part, language))
      return sets.includes(null) ? null : new Set(sets.flatMap((set) => [...set!]))
    }
    default:
      return null
  }
}
