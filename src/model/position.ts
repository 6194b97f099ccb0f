import type { PartialDate } from './date.ts'
import type { Found } from './found.ts'
import type { Issue } from './issue.ts'

export const STANCES = ['demands', 'offers', 'accepts', 'rejects', 'conditions'] as const
export type Stance = (typeof STANCES)[number]

/** Where an actor stood on an issue at a time. */
export type Position = Found & {
  /** The actor id of the party. */
  readonly actor: string
  readonly issue: Issue
  readonly stance: Stance
  /** What is demanded, offered, …, in the report's words. */
  readonly proposition: string
  readonly date: PartialDate | null
  /** The id of the party's own statement that shows it. */
  readonly statement: string | null
  /** The actor id of another who says that the party stands there; `narrator` for the reporter; null for its own words. */
  readonly reportedBy: string | null
}
