import type { PartialDate } from './date.ts'
import type { Found } from './found.ts'
import type { Issue } from './issue.ts'
import type { Span } from './span.ts'

export type Mode = 'direct' | 'indirect' | 'mixed'

export const ACTS = [
  'assert',
  'demand',
  'offer',
  'accept',
  'reject',
  'accuse',
  'deny',
  'threaten',
  'promise',
  'assess',
] as const
export type Act = (typeof ACTS)[number]

/** Something somebody is reported to have said or written. Its evidence is the content, without "X said that". */
export type Statement = Found & {
  /** An actor id. */
  readonly speaker: string
  /** The words of the text that name the speaker here: "he", "the minister". */
  readonly speakerText: string
  /** Those through whom it reached the narrator, nearest to the narrator first: a source told X that Y had said. */
  readonly via: readonly string[]
  readonly mode: Mode
  readonly cue: string
  readonly act: Act
  readonly issues: readonly Issue[]
  /** An actor id, where it was said to somebody named. */
  readonly addressee: string | null
  readonly date: PartialDate | null
  /** The id of the meeting it is about, where the text ties them. */
  readonly occasion: string | null
}

/**
 * Who said or thought what, as found in one report, before actors are resolved. Each part is a list of spans; `source`
 * is empty where the text names nobody. Wider than a statement: "wants" and "believes" are attributions too.
 */
export type Attribution = {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}
