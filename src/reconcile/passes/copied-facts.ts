/** What a copy and its original both tell in the same words is told once: a copy adds no corroboration. */
import type { Evidence } from '../../model/evidence.ts'
import { type Findings, KINDS } from '../../model/findings.ts'
import { type Draft, type Pass, reportIndex } from '../draft.ts'
import { type FactKind, keepFirst, uniteFacts } from '../facts.ts'
import { fold } from '../fold.ts'

type Fact = Findings[FactKind][number]

/** Meetings are left to their own pass, which keeps an account for each report. */
const COPIED = KINDS.filter((kind) => kind !== 'actors' && kind !== 'meetings')

/** What makes two facts on the same words two: a position on each of several issues, a figure of each of two things. */
function sayings(fact: Fact): readonly unknown[] {
  if ('speaker' in fact) return [fact.speaker, fact.mode]
  if ('stance' in fact) return [fact.actor, fact.issue, fact.stance]
  if ('due' in fact) return [fact.what, fact.by]
  if ('requires' in fact) return [fold(fact.outcome), fold(fact.requires)]
  if ('signatories' in fact) return [fact.kind, fold(fact.name)]
  if ('deniedBy' in fact) return [fold(fact.proposition)]
  return 'value' in fact ? [fact.value, fact.unit, fact.by] : []
}

/** The same words said twice in one report stay two: each report's n-th goes with the others' n-th. */
function groupsIn(facts: readonly Fact[], originOf: (evidence: Evidence) => string): ReadonlyMap<string, string> {
  const count = new Map<string, number>()
  const groups = new Map<string, string>()
  const inOrder = [...facts].sort((a, b) => a.evidence[0].start - b.evidence[0].start || (a.id < b.id ? -1 : 1))
  for (const fact of inOrder) {
    const [evidence] = fact.evidence
    const told = JSON.stringify([originOf(evidence), fold(evidence.quote), sayings(fact)])
    const here = `${evidence.report} ${told}`
    const turn = (count.get(here) ?? 0) + 1
    count.set(here, turn)
    groups.set(fact.id, `${turn} ${told}`)
  }
  return groups
}

export const copiedFacts: Pass = {
  name: 'copied-facts',
  apply: (draft) => {
    if (draft.reports.every((report) => report.copyOf === null)) return draft
    const index = reportIndex(draft.reports)
    const inFamily = new Set(draft.reports.flatMap(({ id, copyOf }) => (copyOf ? [id, copyOf] : [])))
    return COPIED.reduce((sofar: Draft, kind) => {
      const facts = (sofar.findings[kind] as readonly Fact[]).filter((fact) => inFamily.has(fact.evidence[0].report))
      const groups = groupsIn(facts, (evidence) => index.origin(evidence.report))
      return uniteFacts(sofar, kind as 'statements', (fact) => groups.get(fact.id) ?? fact.id, keepFirst)
    }, draft)
  },
}
