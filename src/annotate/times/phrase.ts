/** Finds the fixed expressions of the lexicons at a token, the longest first. */
import { type Line, lowerAt, wordAt } from './line.ts'
import type { Phrase } from './vocabulary.ts'

export type PhraseFound = Phrase & { readonly first: number; readonly last: number }

const plain = (text: string): string => (text.charCodeAt(0) === 0x2019 ? `'${text.slice(1)}` : text)

function stands(line: Line, words: readonly string[], from: number): boolean {
  for (let i = 0; i < words.length; i++) if (plain(lowerAt(line, from + i)) !== words[i]) return false
  return true
}

export function phraseAt(line: Line, at: number, kind: Phrase['kind']): PhraseFound | null {
  for (const phrase of wordAt(line, at).phrases) {
    if (phrase.kind !== kind) continue
    const first = at - phrase.after.length
    if (stands(line, phrase.after, first) && stands(line, phrase.rest, at + 1))
      return { ...phrase, first, last: at + phrase.rest.length }
  }
  return null
}
