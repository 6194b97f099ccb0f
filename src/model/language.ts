/** One line of a lexicon: the word, and what its other columns say ('' where a column is empty). */
export type LexiconEntry = { readonly word: string; readonly [column: string]: string }

/** Words in lower case (names as written) to their entry. A word may be several words with single spaces. */
export type Lexicon = ReadonlyMap<string, LexiconEntry>

/** A rule as it stands in its file, with the examples that prove it. */
export type RuleSource = {
  /** Its path under `rules/` without the ending; shown to users as “found by”. */
  readonly id: string
  readonly [field: string]: unknown
}

/** What the product knows about one language: the folder `language/<code>`, loaded. */
export type Language = {
  readonly code: string
  /** Throws where there is no such lexicon: a misspelt name is a bug. */
  readonly lexicon: (name: string) => Lexicon
  /** All rules under a folder of `rules/` (all of them under `.`), sorted by id. */
  readonly rules: (folder: string) => readonly RuleSource[]
}

/** A value computed once per language: compiled patterns, inflected forms. */
export function perLanguage<T>(build: (language: Language) => T): (language: Language) => T {
  const built = new WeakMap<Language, { readonly value: T }>()
  return (language) => {
    const known = built.get(language)
    if (known) return known.value
    const value = build(language)
    built.set(language, { value })
    return value
  }
}
