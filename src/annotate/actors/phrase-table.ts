/** A table of fixed phrases that finds the longest one beginning at a token. */
import type { Token } from '../token.ts'
import { tokenise } from '../tokenise.ts'

type Row<T> = { readonly words: readonly string[]; readonly value: T }

export type Found<T> = { readonly value: T; /** Index of the phrase's last token. */ readonly last: number }

export type PhraseTable<T> = { readonly longestAt: (tokens: readonly Token[], at: number) => Found<T> | null }

/** Typographic and plain apostrophes are one. */
const plain = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word)

/** Whether the phrase stands at `at`; its first word is known to. */
function stands(words: readonly string[], tokens: readonly Token[], at: number, cased: boolean): boolean {
  if (at + words.length > tokens.length) return false
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i]!
    if (words[i] !== plain(cased ? token.text : token.lower)) return false
  }
  return true
}

/** `cased`: whether “US” and “us” differ. Of two values for one phrase the first stays. */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>, cased: boolean): PhraseTable<T> {
  const rows = new Map<string, Row<T>[]>()
  for (const [phrase, value] of entries) {
    const words = tokenise(phrase).map((token) => plain(cased ? token.text : token.lower))
    const first = words[0]
    if (first === undefined) continue
    const known = rows.get(first)
    if (!known) rows.set(first, [{ words, value }])
    else if (!known.some((row) => row.words.join(' ') === words.join(' '))) known.push({ words, value })
  }
  for (const list of rows.values()) list.sort((a, b) => b.words.length - a.words.length)
  return {
    longestAt: (tokens, at) => {
      const token = tokens[at]!
      const list = rows.get(cased ? token.text : token.lower)
      const row = list?.find(({ words }) => stands(words, tokens, at, cased))
      return row ? { value: row.value, last: at + row.words.length - 1 } : null
    },
  }
}
