import type { PartialDate } from './date.ts'
import type { Found } from './found.ts'

export type InstrumentKind = 'agreement' | 'ceasefire' | 'proposal' | 'draft' | 'letter' | 'statement'
export type InstrumentStatus = 'proposed' | 'signed' | 'in-force' | 'disputed' | 'violated' | 'lapsed'

/** A text the process turns on. */
export type Instrument = Found & {
  readonly name: string
  readonly kind: InstrumentKind
  readonly date: PartialDate | null
  readonly place: string | null
  /** Actor ids. */
  readonly signatories: readonly string[]
  readonly endorsers: readonly string[]
  /** Number of points or articles, where stated. */
  readonly points: number | null
  /** In the report's words. */
  readonly provisions: readonly string[]
  readonly status: InstrumentStatus | null
}
