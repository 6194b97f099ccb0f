/** A table of fixed phrases that finds the longest one beginning at a token. */
import type { Token } from '../token.ts'
import { tokenise } from '../tokenise.ts'

export type Found<T> = { readonly value: T /** Index of the phrase's last token. */; readonly last: number }

export type PhraseTable<T> = {
  readonly longestAt: (tokens: readonly Token[], at: number) => Found<T> | null
  /** What a single word stands for. */
  readonly word: (word: string) => T | null
}

type Row<T> = { readonly words: readonly string[]; readonly value: T }

/** Whether the phrase stands at `at`, where its first word is known to. */
function stands(words: readonly string[], tokens: readonly Token[], at: number, cased: boolean): boolean {
  if (at + words.length > tokens.length) return false
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i]!
    if (words[i] !== (cased ? token.text : token.lower)) return false
  }
  return true
}

const spellings = (phrase: string): readonly string[] =>
  phrase.includes("'") || phrase.includes('’') ? [phrase.replaceAll('’', "'"), phrase.replaceAll("'", '’')] : [phrase]

function rowsOf<T>(entries: Iterable<readonly [string, T]>, cased: boolean): Map<string, Row<T>[]> {
  const rows = new Map<string, Row<T>[]>()
  const seen = new Set<string>()
  for (const [phrase, value] of entries) {
    for (const spelling of spellings(phrase)) {
      const words = tokenise(spelling).map((token) => (cased ? token.text : token.lower))
      const key = words.join(' ')
      if (words[0] === undefined || seen.has(key)) continue
      seen.add(key)
      const known = rows.get(words[0])
      if (known) known.push({ words, value })
      else rows.set(words[0], [{ words, value }])
    }
  }
  for (const list of rows.values()) list.sort((a, b) => b.words.length - a.words.length)
  return rows
}

/** `cased`: whether “US” and “us” differ. Of two values for one phrase the first stays. */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>, cased: boolean): PhraseTable<T> {
  const rows = rowsOf(entries, cased)
  return {
    longestAt: (tokens, at) => {
      const token = tokens[at]!
      const list = rows.get(cased ? token.text : token.lower)
      if (list === undefined) return null
      for (const row of list)
        if (stands(row.words, tokens, at, cased)) return { value: row.value, last: at + row.words.length - 1 }
      return null
    },
    word: (word) => rows.get(word)?.find((row) => row.words.length === 1)?.value ?? null,
  }
}
