/** What `verify` has seen so far. */

import type { Verification } from './store.ts'
import { isDamaged } from './store-error.ts'

export type Tally = {
  reports: number
  evidence: number
  readonly failures: Verification['failures'][number][]
}

/** Damage to one thing is a failure of that one, and null comes of it; the others are still looked at. */
export function attempt<T>(tally: Tally, report: string, look: () => T): T | null {
  try {
    return look()
  } catch (error) {
    if (!isDamaged(error)) throw error
    tally.failures.push({ report, what: (error as Error).message })
    return null
  }
}
