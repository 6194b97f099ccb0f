/** Detects the language of a text. */
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Language, perLanguage } from '../model/language.ts'

const require = createRequire(import.meta.url)

/** The letter statistics of all languages fill 150 MB: they are read where the words of one language do not tell. */
let statistics: typeof import('eld/small') | null = null

function detect(text: string): string {
  statistics ??= require(fileURLToPath(import.meta.resolve('eld/small'))) as typeof import('eld/small')
  const found = statistics.eld.detect(text)
  return found.language !== '' && found.isReliable() ? found.language : 'und'
}

/** Letter statistics need no more of a text than this, in characters, and no less than this many letters. */
const LOOKED_AT = 160
const ENOUGH = 20

const ENOUGH_LETTERS = new RegExp(`^(?:[^\\p{L}]*\\p{L}){${ENOUGH}}`, 'u')

/** The ISO 639-1 code of a text's language; `und` where it is too short or unlike any. */
export function spokenLanguage(text: string): string {
  const part = text.slice(0, LOOKED_AT)
  return ENOUGH_LETTERS.test(part) ? detect(part) : 'und'
}

/** A text is certainly in a language that has so many different words of this length at least: one for each stretch. */
const SHORTEST = 3
const FEWEST = 4
const STRETCH = 125

const functionWords = perLanguage(
  (language: Language): ReadonlySet<string> =>
    new Set([...language.lexicon('function-word').keys()].filter((word) => word.length >= SHORTEST)),
)

/** Whether a text has so many function words of a language that no other comes in question. */
export function isCertainly(text: string, language: Language): boolean {
  const known = functionWords(language)
  const enough = Math.max(FEWEST, text.length / STRETCH)
  const found = new Set<string>()
  for (const word of text.toLowerCase().split(/\s/)) {
    if (!known.has(word)) continue
    found.add(word)
    if (found.size >= enough) return true
  }
  return false
}
