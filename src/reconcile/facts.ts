/** Puts one fact in the place of several, and renames it where other facts name them. */
import type { Findings, Kind } from '../model/findings.ts'
import { isNonEmpty, type NonEmpty } from '../model/span.ts'
import { type Draft, type ReportIndex, reportIndex } from './draft.ts'
import { byId } from './gather.ts'
import { mergedFound } from './merge.ts'
import { renameFacts } from './references.ts'

export type FactKind = Exclude<Kind, 'actors'>
type FactOf<K extends FactKind> = Findings[K][number]

/** Makes one fact of several, sorted by id; called for single ones too. */
export type Merge<K extends FactKind> = (facts: NonEmpty<FactOf<K>>, index: ReportIndex) => FactOf<K>

/** The first, with the evidence of all. */
export function keepFirst<F extends FactOf<FactKind>>(facts: NonEmpty<F>, index: ReportIndex): F {
  return { ...facts[0], ...mergedFound(facts, index) }
}

/** `groupOf` names the group of a fact: facts of one group become one. */
export function uniteFacts<K extends FactKind>(
  draft: Draft,
  kind: K,
  groupOf: (fact: FactOf<K>) => string,
  merge: Merge<K>,
): Draft {
  const index = reportIndex(draft.reports)
  const groups = new Map<string, FactOf<K>[]>()
  for (const fact of draft.findings[kind] as readonly FactOf<K>[]) {
    const group = groups.get(groupOf(fact))
    if (group) group.push(fact)
    else groups.set(groupOf(fact), [fact])
  }
  const renamed = new Map<string, string>()
  const merged = [...groups.values()].flatMap((group) => {
    const sorted = group.sort(byId)
    if (!isNonEmpty(sorted)) return []
    const one = merge(sorted, index)
    for (const fact of sorted) if (fact.id !== one.id) renamed.set(fact.id, one.id)
    return [one]
  })
  const findings: Findings = { ...draft.findings, [kind]: merged.sort(byId) }
  return { ...draft, findings: renamed.size > 0 ? renameFacts(findings, (id) => renamed.get(id) ?? id) : findings }
}
