/** A stand found in the syntax of one sentence, before it is known whose it is and on what issue. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import { type Clause, type Phrase, phraseEndingAt } from '../../annotate/clauses.ts'
import type { Issue } from '../../model/issue.ts'
import { STANCES, type Stance } from '../../model/position.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { isTimePhrase } from '../complement.ts'
import type { Range } from '../match.ts'
import type { Reading } from '../reading.ts'

/** Actors already known to hold it, and their own statement that shows it. */
export type Known = { readonly actors: readonly string[]; readonly statement: Statement | null }

/** Whose a stand is: the words that name them, `speaker` for whoever utters the sentence, `signatories` for all who agreed. */
export type Holder = readonly Span[] | 'speaker' | 'signatories' | Known

/** What the words of a proposition must be about for its stand to count: any issue, one beside the talks, the talks, an agreement, a ceasefire. */
export type Needs = '' | 'issue' | 'substance' | 'talks' | 'deal' | 'territory' | 'ceasefire'

export type Stand = {
  readonly holder: Holder
  readonly stance: Stance
  /** What is demanded, offered, …: tokens of the sentence. */
  readonly proposition: Range
  readonly sentence: ParsedSentence
  /** The words that carry the stance. */
  readonly cue: Span
  readonly rule: string
  readonly certainty: 'sure' | 'doubtful'
  readonly needs: Needs
  /** Where the words that show the stand name its issue. */
  readonly issue: Issue | null
  /** It is no more than an appointment, which shows no stand where both sides make it: “agreed to meet again”. */
  readonly meets?: boolean
  /** It counts only in the holder's own words: “we will take part” promises, “they will take part” announces. */
  readonly own?: boolean
}

/** Finds stands of one form in a sentence. */
export type StandFinder = (sentence: ParsedSentence, reading: Reading) => readonly Stand[]

export const isStance = (text: string | undefined): text is Stance =>
  (STANCES as readonly string[]).includes(text ?? '')

/** What a stance becomes where its cue is negated: “did not accept” rejects; “did not demand” says nothing. */
export const negate = (stance: Stance): Stance | null =>
  stance === 'accepts' || stance === 'offers' ? 'rejects' : null

/** The text span of chunks `first` to `last` of a sentence. */
export const chunkSpan = (sentence: ParsedSentence, first: number, last: number): Span => ({
  start: sentence.tokens[sentence.chunks[first]!.first]!.start,
  end: sentence.tokens[sentence.chunks[last]!.last]!.end,
})

/** First-person words: whoever speaks the sentence. */
const FIRST_PERSON = new Set(['i', 'we', 'us', 'our', 'my'])

/** The holder a subject names, without a time before it (“Last month, X and Y”): the speaker where it is in the first person. */
export function holderOf(sentence: ParsedSentence, opens: number, last: number): Holder {
  const first =
    isTimePhrase(sentence, opens) && sentence.chunks[opens + 1]?.kind === 'punctuation' && opens + 2 <= last
      ? opens + 2
      : opens
  const token = sentence.tokens[sentence.chunks[first]!.first]!
  return FIRST_PERSON.has(token.lower) ? 'speaker' : [chunkSpan(sentence, first, last)]
}

/** The whole noun phrase, with its conjuncts, that opens at chunk `at`: its last chunk. */
export function phraseEnd({ tokens, chunks }: ParsedSentence, at: number): number {
  let last = at
  for (let next = at + 2; next < chunks.length && next <= at + 12; next++) {
    if (chunks[next]!.kind === 'vg') break
    if (chunks[next]!.kind === 'np' && phraseEndingAt(tokens, chunks, next).first <= at) last = next
  }
  return last
}

/** Who does what a clause tells: its subject; of an infinitive or gerund the subject of the finite verb before it. */
export function doerOf(sentence: ParsedSentence, clause: Clause): Phrase | null {
  if (clause.subject || clause.group.finite) return clause.subject
  for (let i = sentence.clauses.length - 1; i >= 0; i--) {
    const other = sentence.clauses[i]!
    if (other.verb < clause.verb && other.group.finite && other.subject) return other.subject
  }
  return null
}

/** “a statement from the ministry cancelling the talks”: whoever gave the text does what it says. */
function giverBefore({ chunks, tokens }: ParsedSentence, { verb, group }: Clause): number | null {
  const from = chunks[verb - 2]
  if (
    group.tense !== 'gerund' ||
    chunks[verb - 1]?.kind !== 'np' ||
    from?.kind !== 'preposition' ||
    chunks[verb - 3]?.kind !== 'np'
  )
    return null
  return /^(?:from|by)$/.test(tokens[from.first]!.lower) ? verb - 1 : null
}

/** The doer of a clause as a holder; whoever speaks where a quoted fragment leaves the subject out. */
export function doer(sentence: ParsedSentence, clause: Clause): Holder | null {
  const giver = giverBefore(sentence, clause)
  if (giver !== null) return holderOf(sentence, giver, giver)
  const subject = doerOf(sentence, clause)
  if (subject) return holderOf(sentence, subject.first, subject.last)
  return sentence.quotation !== null && clause.verb <= 1 ? 'speaker' : null
}
