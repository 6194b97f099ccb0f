/** A stand found in the syntax of one sentence, before it is known whose it is and on what issue. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Span } from '../../model/span.ts'
import type { Stance } from '../../model/position.ts'
import type { Range } from '../match.ts'
import type { Reading } from '../reading.ts'

export type Stand = {
  /** The words that name who stands there; `speaker` for whoever utters the sentence. */
  readonly holder: Span | 'speaker'
  readonly stance: Stance
  /** What is demanded, offered, …: tokens of the sentence. */
  readonly proposition: Range
  readonly sentence: ParsedSentence
  /** The words that carry the stance. */
  readonly cue: Span
  readonly rule: string
  readonly certainty: 'sure' | 'doubtful'
}

/** Finds stands of one form in a sentence. */
export type StandFinder = (sentence: ParsedSentence, reading: Reading) => readonly Stand[]

/** What a stance becomes where its cue is negated: “did not accept” rejects; “did not demand” says nothing. */
export const negate = (stance: Stance): Stance | null => (stance === 'accepts' || stance === 'offers' ? 'rejects' : null)

/** The text span of chunks `first` to `last` of a sentence. */
export const chunkSpan = (sentence: ParsedSentence, first: number, last: number): Span => ({
  start: sentence.tokens[sentence.chunks[first]!.first]!.start,
  end: sentence.tokens[sentence.chunks[last]!.last]!.end,
})

/** First-person words: whoever speaks the sentence. */
const FIRST_PERSON = new Set(['i', 'we', 'us', 'our', 'my'])

/** The holder a subject names: the speaker where it is in the first person. */
export function holderOf(sentence: ParsedSentence, first: number, last: number): Span | 'speaker' {
  const token = sentence.tokens[sentence.chunks[first]!.first]!
  return FIRST_PERSON.has(token.lower) ? 'speaker' : chunkSpan(sentence, first, last)
}
