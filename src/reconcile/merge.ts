/** What merged facts have in common, whatever their kind: one id, all evidence, and all that found them. */
import type { Evidence } from '../model/evidence.ts'
import type { Found, FoundBy } from '../model/found.ts'
import type { NonEmpty } from '../model/span.ts'
import type { ReportIndex } from './draft.ts'

/** Undated reports come last. */
const UNDATED = '9999'

/** Evidence once, in the order in which it was published, then by report and place in it. */
export function evidenceInOrder(evidence: readonly Evidence[], index: ReportIndex): NonEmpty<Evidence> {
  const known = new Map(evidence.map((one) => [`${one.report}\n${one.start}\n${one.end}`, one]))
  const dated = [...known.values()].map((one) => ({ one, when: index.published(one.report)?.from ?? UNDATED }))
  dated.sort(
    ({ one: x, when }, { one: y, when: other }) =>
      (when === other ? 0 : when < other ? -1 : 1) ||
      (x.report === y.report ? x.start - y.start || x.end - y.end : x.report < y.report ? -1 : 1),
  )
  return dated.map(({ one }) => one) as unknown as NonEmpty<Evidence>
}

/** Rules with their marks, each once. */
function allFoundBy(facts: readonly Found[]): NonEmpty<FoundBy> {
  const known = new Map(facts.flatMap((fact) => fact.foundBy).map((found) => [JSON.stringify(found), found]))
  return [...known.values()] as unknown as NonEmpty<FoundBy>
}

/** The id is the smallest of theirs, so that it does not depend on which came first; `facts` are sorted by id. */
export function mergedFound(facts: NonEmpty<Found>, index: ReportIndex): Found {
  const [first, ...more] = facts
  if (more.length === 0) return { id: first.id, evidence: first.evidence, foundBy: first.foundBy }
  return {
    id: first.id,
    evidence: evidenceInOrder(
      facts.flatMap((fact) => fact.evidence),
      index,
    ),
    foundBy: allFoundBy(facts),
  }
}

export const isSure = (fact: Found): boolean => fact.foundBy.some((found) => found.certainty === 'sure')

/** Ids once, sorted. */
export const unionOf = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort()
