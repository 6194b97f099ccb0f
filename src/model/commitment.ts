import type { PartialDate } from './date.ts'
import type { Found } from './found.ts'

export type CommitmentKind = 'meet' | 'deliver' | 'exchange' | 'withdraw' | 'consult' | 'other'
export type CommitmentStatus = 'open' | 'kept' | 'missed' | 'overtaken'

/** Something announced for later. A planned meeting is a commitment until a report shows it held. */
export type Commitment = Found & {
  /** Actor ids. */
  readonly by: readonly string[]
  readonly what: CommitmentKind
  readonly due: PartialDate | null
  readonly place: string | null
  /** When it was announced. */
  readonly date: PartialDate | null
  readonly status: CommitmentStatus
  /** The id of the meeting or other fact that shows it kept. */
  readonly keptBy: string | null
}
