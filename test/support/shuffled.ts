/** The same record with its lists in another order, always the same one for a seed. */
import { KINDS, type NegotiationRecord } from '../../src/model/findings.ts'

export function shuffled(record: NegotiationRecord, seed: number): NegotiationRecord {
  const lists = ['reports', ...KINDS] as const
  return Object.fromEntries(
    lists.map((list, i) => [list, inOtherOrder(record[list] as readonly unknown[], seed + i * 31)]),
  ) as unknown as NegotiationRecord
}

/** Fisher–Yates with a linear congruential generator (Numerical Recipes' constants). */
function inOtherOrder<T>(list: readonly T[], seed: number): T[] {
  const mixed = [...list]
  let state = seed >>> 0
  for (let i = mixed.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const j = state % (i + 1)
    const kept = mixed[i]!
    mixed[i] = mixed[j]!
    mixed[j] = kept
  }
  return mixed
}
