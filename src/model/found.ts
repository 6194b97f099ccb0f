import type { Evidence } from './evidence.ts'
import type { NonEmpty, Span } from './span.ts'

/** A piece of text and the part it played in a rule, for `explain`. */
export type Mark = Span & { readonly role: string }

/** Which rule found a thing, how sure it is, and on which words it rests. */
export type FoundBy = {
  /** A rule's id: its path under `language/<code>/rules`, or the name of an extractor in code. */
  readonly rule: string
  /** `doubtful` is listed for review and weighs less than `sure` where they disagree. */
  readonly certainty: 'sure' | 'doubtful'
  readonly marks: readonly Mark[]
  /** The report the marks stand in; set in the record, where a fact may rest on several. */
  readonly report?: string
}

/** What every fact in the record carries. */
export type Found = {
  readonly id: string
  readonly evidence: NonEmpty<Evidence>
  readonly foundBy: NonEmpty<FoundBy>
}
