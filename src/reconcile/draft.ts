/** What reconciling works on, pass by pass, and the shape that all passes have. */
import { earliest, latest, type PartialDate } from '../model/date.ts'
import type { Findings } from '../model/findings.ts'
import type { RecordedReport, Report } from '../model/report.ts'
import type { CompareNames } from './compare-names.ts'
import type { Judgement } from './judgement.ts'

export type ReadFindings = { readonly report: Report; readonly findings: Findings }

export type ReconcileOptions = {
  readonly compareNames: CompareNames
  /** Whether a word turns a proposition round ("not"); without it none does. */
  readonly negates?: (word: string) => boolean
}

/** The record as far as it is made: all findings together, with fewer of them after each pass. */
export type Draft = {
  /** By id. */
  readonly reports: readonly RecordedReport[]
  readonly findings: Findings
  readonly judgements: readonly Judgement[]
}

/** One step of reconciling, which makes few of many and says why. Pure. */
export type Pass = {
  readonly name: string
  readonly apply: (draft: Draft, options: ReconcileOptions) => Draft
}

/** What passes ask about reports. */
export type ReportIndex = {
  /** The report that this one reprints, or itself: two facts of one origin are one witness. */
  readonly origin: (report: string) => string
  /** Days (YYYY-MM-DD) between which it was published; null where nobody knows. */
  readonly date: (report: string) => PartialDate | null
  readonly published: (report: string) => { readonly from: string; readonly to: string } | null
}

export function reportIndex(reports: readonly RecordedReport[]): ReportIndex {
  const known = new Map(reports.map((report) => [report.id, report]))
  return {
    origin: (id) => known.get(id)?.copyOf ?? id,
    date: (id) => known.get(id)?.published.date ?? null,
    published: (id) => {
      const date = known.get(id)?.published.date
      return date ? { from: earliest(date), to: latest(date) } : null
    },
  }
}
