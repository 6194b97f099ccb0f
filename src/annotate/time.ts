/** An expression of time as found in a text and read against the report's date. */
import type { PartialDate } from '../model/date.ts'
import type { Span } from '../model/span.ts'

export type Time = Span & {
  /** As in TimeML. */
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value: 2013-W12, 2012-08, P2Y, PRESENT_REF, 1998-08-07TEV; XXXX-… where it cannot be resolved. */
  readonly value: string
  /**
   * Resolved as EDTF. Null for sets, for what no calendar tells (now, lately), and where the report's date is unknown and needed.
   * A duration has one only where it is counted from the report's date: “within 60 days”, “the past two weeks”.
   */
  readonly date: PartialDate | null
}
