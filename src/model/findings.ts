import type { Actor } from './actor.ts'
import type { Claim } from './claim.ts'
import type { Commitment } from './commitment.ts'
import type { Condition } from './condition.ts'
import type { Figure } from './figure.ts'
import type { Instrument } from './instrument.ts'
import type { Meeting } from './meeting.ts'
import type { Position } from './position.ts'
import type { RecordedReport } from './report.ts'
import type { Statement } from './statement.ts'

/** The kinds of fact, in the order in which they are listed everywhere. */
export const KINDS = [
  'actors',
  'meetings',
  'statements',
  'positions',
  'commitments',
  'conditions',
  'instruments',
  'claims',
  'figures',
] as const
export type Kind = (typeof KINDS)[number]

/** What was found in one report. Actor ids are local to the report until findings are reconciled. */
export type Findings = {
  readonly actors: readonly Actor[]
  readonly meetings: readonly Meeting[]
  readonly statements: readonly Statement[]
  readonly positions: readonly Position[]
  readonly commitments: readonly Commitment[]
  readonly conditions: readonly Condition[]
  readonly instruments: readonly Instrument[]
  readonly claims: readonly Claim[]
  readonly figures: readonly Figure[]
}

/** Any one fact. */
export type Fact = Findings[Kind][number]

/** What many reports support together: the same kinds, with the reports they rest on. */
export type NegotiationRecord = Findings & { readonly reports: readonly RecordedReport[] }

export const noFindings = (): Findings => ({
  actors: [],
  meetings: [],
  statements: [],
  positions: [],
  commitments: [],
  conditions: [],
  instruments: [],
  claims: [],
  figures: [],
})
