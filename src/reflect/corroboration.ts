/** Counts who stands behind a fact: reports that are not copies of one another. */
import type { Evidence } from '../model/evidence.ts'
import type { NegotiationRecord } from '../model/findings.ts'
import { byText } from '../model/order.ts'
import { lookup } from './lookup.ts'

export type Corroboration = {
  /** How many independent origins the fact has. */
  readonly origins: number
  /** Ids of the reports that tell it, each family of reprints together, the one it goes back to named first. */
  readonly families: readonly { readonly original: string; readonly reports: readonly string[] }[]
}

/** The report that a reprint goes back to: itself where it is none. */
export function originalOf(record: NegotiationRecord, report: string): string {
  const { report: find } = lookup(record)
  const seen = new Set<string>()
  let at = report
  while (!seen.has(at)) {
    seen.add(at)
    const copyOf = find(at)?.copyOf
    if (!copyOf || !find(copyOf)) return at
    at = copyOf
  }
  // A circle of reprints is one family, whichever of them is asked for.
  return [...seen].toSorted(byText)[0]!
}

/** How many independent reports tell a fact. A copy adds nothing. */
export function corroboration(
  record: NegotiationRecord,
  fact: { readonly evidence: readonly Evidence[] },
): Corroboration {
  const families = new Map<string, Set<string>>()
  for (const { report } of fact.evidence) {
    const original = originalOf(record, report)
    const family = families.get(original) ?? new Set()
    families.set(original, family.add(report))
  }
  return {
    origins: families.size,
    families: [...families]
      .map(([original, reports]) => ({ original, reports: [...reports].toSorted(byText) }))
      .toSorted((a, b) => byText(a.original, b.original)),
  }
}

export const isDoubtful = (fact: { readonly foundBy: readonly { readonly certainty: string }[] }): boolean =>
  fact.foundBy.every(({ certainty }) => certainty === 'doubtful')
