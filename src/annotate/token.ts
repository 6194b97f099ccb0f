/** A token and the closed lists of what it can be. */
import type { Span } from '../model/span.ts'

export type Tag =
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'determiner'
  | 'adjective'
  | 'adverb'
  | 'verb'
  /** be, have, do and the modals. */
  | 'auxiliary'
  | 'preposition'
  /** and, or, but. */
  | 'conjunction'
  /** that, because, if, while, … opening a clause. */
  | 'subordinator'
  /** who, which, what, when, where, … opening a relative or indirect question. */
  | 'wh'
  | 'number'
  /** The `to` of an infinitive. */
  | 'to'
  /** not, n't, never. */
  | 'negation'
  /** The `'s` or `'` of a genitive. */
  | 'possessive'
  | 'punctuation'
  | 'quote'
  | 'other'

/** Of verbs and auxiliaries; `ed` where past and participle are alike and context has not decided. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ed' | 'ing' | 'modal'

export type Token = Span & {
  readonly text: string
  readonly lower: string
  /** Dictionary form of verbs and nouns; otherwise the lower-case word. Set by `tagTokens`. */
  lemma: string
  tag: Tag
  /** Only on verbs and auxiliaries. */
  form: VerbForm | null
}

export const isCapitalised = (text: string): boolean => {
  const first = text.codePointAt(0)
  if (first === undefined) return false
  if (first < 128) return first >= 65 && first <= 90
  const letter = String.fromCodePoint(first)
  return letter !== letter.toLowerCase()
}
