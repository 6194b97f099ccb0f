/** The words in which the record's own terms are said to a reader. */
import type { Side } from '../model/actor.ts'
import type { CommitmentKind } from '../model/commitment.ts'
import type { DateBasis } from '../model/date.ts'
import type { Kind } from '../model/findings.ts'
import type { InstrumentStatus } from '../model/instrument.ts'
import type { Issue } from '../model/issue.ts'
import type { Level, Outcome, Part, Setting } from '../model/meeting.ts'
import type { Stance } from '../model/position.ts'
import type { GapKind } from '../reflect/gap.ts'
import type { StepKind } from '../reflect/movement.ts'
import { oneLine } from './printable.ts'

type Words<K extends string> = Readonly<Record<K, string>>

export const STANCE_NOW: Words<Stance> = {
  demands: 'demands',
  offers: 'offers',
  accepts: 'accepts',
  rejects: 'rejects',
  conditions: 'sets a condition',
}

export const STANCE_THEN: Words<Stance> = {
  demands: 'demanded',
  offers: 'offered',
  accepts: 'accepted',
  rejects: 'rejected',
  conditions: 'set a condition',
}

export const GAP: Words<GapKind> = {
  apart: 'apart',
  narrowing: 'narrowing',
  agreed: 'agreed',
  'one-sided': 'one-sided',
  unaddressed: 'unaddressed',
}

export const STEP: Words<StepKind> = {
  'first-stated': 'first stated',
  repeated: 'repeated',
  softened: 'softened',
  hardened: 'hardened',
  conditioned: 'made conditional',
  reversed: 'reversed',
  dropped: 'dropped',
}

export const OUTCOME: Words<Outcome> = {
  agreement: 'agreement',
  progress: 'progress',
  none: 'no progress',
  collapse: 'broken off',
  ongoing: 'still going on',
  unknown: 'not said',
}

export const INSTRUMENT_STATUS: Words<InstrumentStatus> = {
  proposed: 'proposed',
  signed: 'signed',
  'in-force': 'in force',
  disputed: 'disputed',
  violated: 'said to be violated',
  lapsed: 'lapsed',
}

export const LEVEL: Words<Level> = {
  leaders: 'leaders',
  ministers: 'ministers',
  envoys: 'envoys',
  technical: 'technical level',
}

export const SETTING: Words<Setting> = {
  'in-person': 'in person',
  online: 'online',
  phone: 'by telephone',
  written: 'in writing',
  proximity: 'through go-betweens',
}

export const PART: Words<Part> = { party: 'party', mediator: 'mediator', host: 'host', observer: 'observer' }

export const SIDE: Words<Side> = {
  party: 'Parties',
  mediator: 'Mediator',
  guarantor: 'Guarantor',
  observer: 'Observer',
  other: 'Others',
}

export const TO_DO: Words<CommitmentKind> = {
  meet: 'to meet',
  deliver: 'to deliver',
  exchange: 'to exchange',
  withdraw: 'to withdraw',
  consult: 'to consult',
  other: 'promised',
}

export const BASIS: Words<DateBasis> = {
  given: 'given',
  stated: 'stated in the text',
  inferred: 'inferred from the text',
  unknown: 'not stated',
}

/** One and several of each kind. */
export const KIND: Readonly<Record<Kind, readonly [string, string]>> = {
  actors: ['actor', 'actors'],
  meetings: ['meeting', 'meetings'],
  statements: ['statement', 'statements'],
  positions: ['position', 'positions'],
  commitments: ['commitment', 'commitments'],
  conditions: ['condition', 'conditions'],
  instruments: ['instrument', 'instruments'],
  claims: ['claim', 'claims'],
  figures: ['figure', 'figures'],
}

/** "security-guarantees" → "security guarantees". */
export const issueName = (issue: Issue): string => oneLine(issue.replaceAll('-', ' '))

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "1 report", "2 reports"; the plural adds s unless it is given. */
export const count = (number: number, one: string, several = `${one}s`): string =>
  `${number} ${number === 1 ? one : several}`

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
