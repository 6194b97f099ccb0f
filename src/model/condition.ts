import type { Found } from './found.ts'

/** `outcome` only if `requires`: both in the report's words. */
export type Condition = Found & {
  readonly outcome: string
  readonly requires: string
  /** Actor ids of who sets it. */
  readonly by: readonly string[]
}
