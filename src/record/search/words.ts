/** What a person looks for, in words: never a syntax that could go wrong. */
import type { Term } from '../dialect.ts'

/** A word as the index has it: letters and digits, with the marks on them. */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{M}\p{Co}]*/gu

/** More terms than this, or words in a phrase, make a search slow and never better; the rest is left out. */
const MOST = 32

const ASCII = /^[\x20-\x7e]*$/

/** Without case and marks, as the index compares words: "Şèvre" is "sevre". */
export function foldWord(word: string): string {
  const plain = ASCII.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')
  return plain.toLowerCase()
}

const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? []

/** `cease-fire` is a phrase of two words, as it stands in a text. */
function termFrom(text: string): readonly Term[] {
  const words = wordsIn(text).slice(0, MOST)
  return words.length > 0 ? [{ words, prefix: text.endsWith('*') }] : []
}

/** Cuts at double quotes: every second piece is a phrase, also where the last quote is never closed. */
export function parseWords(words: string): readonly Term[] {
  const pieces = words.replace(/[“”„‟]/g, '"').split('"')
  const terms = pieces.flatMap((piece, i) => {
    const goesOn = i % 2 === 1 && pieces[i + 1]?.startsWith('*') === true
    return i % 2 === 1 ? termFrom(goesOn ? `${piece}*` : piece) : piece.split(/\s+/).flatMap(termFrom)
  })
  return terms.slice(0, MOST)
}

export type PlacedWord = { readonly start: number; readonly end: number; readonly folded: string }

/** The words of a text one after another, with where they stand. */
export function* wordsOf(text: string): Generator<PlacedWord> {
  for (const { 0: word, index } of text.matchAll(WORD))
    yield { start: index, end: index + word.length, folded: foldWord(word) }
}
