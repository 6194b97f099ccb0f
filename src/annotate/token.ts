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

/** The lemma of the token that stands for a whole quotation. */
export const QUOTATION = '“…”'

/** Says what a token is. */
export function retag(token: Token, tag: Tag, lemma: string, form: VerbForm | null = null): void {
  token.tag = tag
  token.lemma = lemma
  token.form = form
}

const MARK = /^[^\p{L}\p{N}]+$/u

const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/** Whether there is no letter or digit in it; most words show one at once. */
export const isMark = (text: string): boolean => !isAsciiWord(text.charCodeAt(0)) && MARK.test(text)
