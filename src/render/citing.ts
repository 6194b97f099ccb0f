/** Numbers the reports a text rests on, in the order in which it first cites them, and keeps the words cited. */
import type { Evidence } from '../model/evidence.ts'
import type { NegotiationRecord } from '../model/findings.ts'
import type { RecordedReport } from '../model/report.ts'
import { contains } from '../model/span.ts'
import { originalOf } from '../reflect/corroboration.ts'
import { lookup } from '../reflect/lookup.ts'

type Cited = { readonly sources: readonly number[]; readonly more: number }

export type Source = {
  readonly number: number
  readonly report: RecordedReport
  /** The cited words, by their place in the report; what stands inside other cited words is left out. */
  readonly quotes: readonly Evidence[]
}

export type Citing = {
  readonly cite: (...facts: readonly { readonly evidence: readonly Evidence[] }[]) => Cited
  /** The number of a report that was cited; null where it was not. */
  readonly numberOf: (report: string) => number | null
  readonly sources: () => readonly Source[]
}

/** As many sources as a line names; further reports of the same are counted. */
const MOST_ON_A_LINE = 4

export function citing(record: NegotiationRecord): Citing {
  const { report } = lookup(record)
  const cited = new Map<string, Map<string, Evidence>>()

  const cite: Citing['cite'] = (...facts) => {
    const evidence = facts.flatMap((fact) => fact.evidence).filter((one) => report(one.report))
    const told = new Set(evidence.map((one) => one.report))
    // A reprint is not named beside what it reprints: it adds nothing.
    const reports = [...told].filter((id) => originalOf(record, id) === id || !told.has(originalOf(record, id)))
    const named = new Set(reports.slice(0, MOST_ON_A_LINE))
    for (const id of named) if (!cited.has(id)) cited.set(id, new Map())
    for (const one of evidence) if (named.has(one.report)) cited.get(one.report)!.set(`${one.start}-${one.end}`, one)
    const numbers = [...cited.keys()]
    return {
      sources: [...named].map((id) => numbers.indexOf(id) + 1).toSorted((a, b) => a - b),
      more: reports.length - named.size,
    }
  }
  return {
    cite,
    numberOf: (id) => (cited.has(id) ? [...cited.keys()].indexOf(id) + 1 : null),
    sources: () =>
      [...cited].map(([id, quotes], i) => ({
        number: i + 1,
        report: report(id)!,
        quotes: outermost([...quotes.values()]),
      })),
  }
}

function outermost(quotes: readonly Evidence[]): readonly Evidence[] {
  const sorted = quotes.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((one, i) => !sorted.slice(0, i).some((other) => contains(other, one)))
}
