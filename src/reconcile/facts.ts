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

/** As it was published first, with the evidence of all. */
export function keepFirst<F extends FactOf<FactKind>>(facts: NonEmpty<F>, index: ReportIndex): F {
  const found = mergedFound(facts, index)
  const [{ report, start }] = found.evidence
  const first = facts.find(({ evidence: [own] }) => own.report === report && own.start === start) ?? facts[0]
  return { ...first, ...found }
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
  if (renamed.size === 0) return { ...draft, findings }
  return {
    ...draft,
    findings: renameFacts(findings, (id) => renamed.get(id) ?? id),
    became: new Map([...draft.became, ...renamed]),
  }
}

/** Facts that say the same in the same terms, as one node: however many reports say it, it is compared once. */
export type Alike<F> = { readonly id: string; readonly first: F; readonly all: readonly F[] }

/** Nodes by id, which is the smallest of their facts'. `termsOf` gives the terms; those with equal ones are alike. */
export function alike<F extends { readonly id: string }>(
  facts: readonly F[],
  termsOf: (fact: F) => unknown,
): readonly Alike<F>[] {
  const groups = new Map<string, F[]>()
  for (const fact of facts) {
    const terms = JSON.stringify(termsOf(fact))
    const group = groups.get(terms)
    if (group) group.push(fact)
    else groups.set(terms, [fact])
  }
  return [...groups.values()]
    .map((group) => group.sort(byId))
    .map((all) => ({ id: all[0]!.id, first: all[0]!, all }))
    .sort(byId)
}

/** From a fact's id to its node's. */
export const nodeIds = <F extends { readonly id: string }>(nodes: readonly Alike<F>[]): ReadonlyMap<string, string> =>
  new Map(nodes.flatMap((node) => node.all.map((fact) => [fact.id, node.id] as const)))
