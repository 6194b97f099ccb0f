import type { PartialDate } from './date.ts'
import type { Evidence } from './evidence.ts'
import type { Found } from './found.ts'
import type { Issue } from './issue.ts'
import type { NonEmpty } from './span.ts'

export type Part = 'party' | 'mediator' | 'host' | 'observer'
export type Setting = 'in-person' | 'online' | 'phone' | 'written' | 'proximity'
export type Level = 'leaders' | 'ministers' | 'envoys' | 'technical'
export type MeetingStatus = 'held' | 'planned' | 'postponed' | 'cancelled'
export type Outcome = 'agreement' | 'progress' | 'none' | 'collapse' | 'ongoing' | 'unknown'

export type Participant = {
  /** An actor id. */
  readonly actor: string
  readonly part: Part
}

/** How one report, or one side in it, told a meeting. */
export type Account = {
  readonly report: string
  /** The actor id of who tells it; null for the reporter. */
  readonly by: string | null
  readonly outcome: Outcome
  readonly status: MeetingStatus
  readonly evidence: NonEmpty<Evidence>
}

/** One occasion on which actors negotiated: a round of talks, a call, an exchange of letters. */
export type Meeting = Found & {
  readonly start: PartialDate | null
  readonly end: PartialDate | null
  /** As written: "90 minutes". */
  readonly duration: string | null
  /** Where; null for calls. */
  readonly place: string | null
  /** Its proper name, where it has one: "Normandy format". */
  readonly format: string | null
  readonly setting: Setting
  readonly level: Level | null
  readonly status: MeetingStatus
  readonly participants: readonly Participant[]
  readonly agenda: readonly { readonly issue: Issue; readonly by: string | null }[]
  readonly outcome: Outcome
  /** True where the reports say that the parties will go on or meet again. */
  readonly continues: boolean
  readonly accounts: readonly Account[]
}
