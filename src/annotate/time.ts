/** An expression of time as found in a text and read against the report's date. */
import type { PartialDate } from '../model/date.ts'
import type { Span } from '../model/span.ts'

export type Time = Span & {
  /** As in TimeML. */
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value: 2013-W12, 2012-08, P2Y, PRESENT_REF, 1998-08-07TEV; XXXX-… where it cannot be resolved. */
  readonly value: string
  /** Resolved as EDTF; null for durations, sets, and where the report's date is unknown and needed. */
  readonly date: PartialDate | null
}
