import type { PartialDate } from './date.ts'
import type { Found } from './found.ts'

/** A number somebody stands behind. `value` is the stated number, or the lower bound where only bounds are known. */
export type Figure = Found & {
  readonly value: number
  readonly min: number | null
  readonly max: number | null
  /** What is counted, singular where it is a thing: "troop", "person", "USD", "percent", "km". */
  readonly unit: string | null
  /** What the number is of, in the report's words. */
  readonly what: string
  /** As written: "more than", "about", "hundreds". */
  readonly qualifier: string | null
  /** The actor id of who stands behind it; null for the reporter. */
  readonly by: string | null
  readonly asOf: PartialDate | null
}
