import type { Found } from './found.ts'

/** A disputed fact: who asserts it and who denies it. */
export type Claim = Found & {
  readonly proposition: string
  /** Actor ids. */
  readonly by: readonly string[]
  readonly deniedBy: readonly string[]
}
