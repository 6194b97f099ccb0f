/** One sentence as the recognisers see it: tokens, and what each can mean in an expression of time. */
import type { ParsedSentence } from '../annotate.ts'
import type { Token } from '../token.ts'
import type { Finding } from './meaning.ts'
import { NOTHING, type TimeWord, type Vocabulary } from './vocabulary.ts'

export type Line = {
  readonly sentence: ParsedSentence
  readonly tokens: readonly Token[]
  readonly words: Vocabulary
  /** Words that say something is still to come, by lemma: plan, move, aim, look; and `back` for those that report what has been. */
  readonly forward: ReadonlyMap<string, string>
  /** Verbs whose past is like their present: set, put. */
  readonly alike: ReadonlySet<string>
  /** Whether the report speaks of a person called May. */
  readonly hasPersonMay: () => boolean
  /** Tokens before this index belong to an expression already found. */
  free: number
}

/**
 * Finds one kind of expression around a word that gives it away. `at` is the index of that word; what is found may begin
 * before it, but never before `line.free`.
 */
export type Recogniser = {
  readonly name: string
  /** What the word at `at` must be. */
  readonly at: readonly Trigger[]
  /** Several where one word gives several away: “March 3 and 5”. */
  readonly find: (line: Line, at: number) => Finding
}

export type Trigger =
  | 'digit'
  | 'compound'
  | 'phrase'
  | 'month'
  | 'weekday'
  | 'unit'
  | 'season'
  | 'part'
  | 'set'
  | 'quarter'
  | 'half'
  | 'short-quarter'
  | 'lasting'
  | 'number'

/** What the token at an index can mean; NOTHING before the free tokens and after the end. */
export const wordAt = (line: Line, at: number): TimeWord =>
  at < line.free || at >= line.tokens.length ? NOTHING : (line.words.get(line.tokens[at]!.lower) ?? NOTHING)

/** Whether the token at an index has a role; “last” the verb has none. */
export const is = (line: Line, at: number, role: string): boolean =>
  wordAt(line, at).roles.has(role) && !(role === 'last' && line.tokens[at]!.tag === 'verb')

/** The lower-case text of a token; '' outside the free part of the sentence. */
export const lowerAt = (line: Line, at: number): string =>
  at < line.free || at >= line.tokens.length ? '' : line.tokens[at]!.lower

export const textAt = (line: Line, at: number): string =>
  at < line.free || at >= line.tokens.length ? '' : line.tokens[at]!.text

/** Whether two neighbouring tokens stand together without a space. */
export const touches = (line: Line, at: number): boolean =>
  at >= line.free && at + 1 < line.tokens.length && line.tokens[at]!.end === line.tokens[at + 1]!.start

/** The number that digits stand for; null for anything else. */
export const wholeNumber = (text: string): number | null => (/^\d{1,4}$/.test(text) ? Number(text) : null)

/** A day of the month: 1–31, also as 10th or tenth; 0 where it is none. */
export function dayOfMonth(line: Line, at: number): number {
  const text = lowerAt(line, at)
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text)
    const day = found ? Number(found[1]) : 0
    return day <= 31 ? day : 0
  }
  return wordAt(line, at).ordinal
}

/** A year in four digits from 1000 to 2199; 0 where it is none. */
export const yearIn = (text: string): number => (/^(?:1\d|2[01])\d\d$/.test(text) ? Number(text) : 0)
