/** What reconciling works on, pass by pass, and the shape that all passes have. */
import { earliest, latest, type PartialDate } from '../model/date.ts'
import type { Findings } from '../model/findings.ts'
import type { RecordedReport, Report } from '../model/report.ts'
import type { CompareNames } from './compare-names.ts'
import type { Judged } from './judgement.ts'
import { type Window, windowOf } from './window.ts'

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
  /** What findings have become, by id. Facts name actors by their local ids until all actors are settled. */
  readonly became: ReadonlyMap<string, string>
  readonly judgements: readonly Judged[]
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
  readonly date: (report: string) => PartialDate | null
  /** The days (YYYY-MM-DD) between which it was published; null where nobody knows. */
  readonly published: (report: string) => { readonly from: string; readonly to: string } | null
  /** The same as day numbers. */
  readonly days: (report: string) => Window | null
}

const indexes = new WeakMap<readonly RecordedReport[], ReportIndex>()

/** Made once for a list of reports: passes that change no report share it. */
export function reportIndex(reports: readonly RecordedReport[]): ReportIndex {
  const known = indexes.get(reports)
  if (known) return known
  const dated = new Map(
    reports.map(({ id, copyOf, published: { date } }) => {
      const published = date === null ? null : { from: earliest(date), to: latest(date) }
      return [id, { origin: copyOf ?? id, date, published, days: windowOf(date, date) }] as const
    }),
  )
  const index: ReportIndex = {
    origin: (id) => dated.get(id)?.origin ?? id,
    date: (id) => dated.get(id)?.date ?? null,
    published: (id) => dated.get(id)?.published ?? null,
    days: (id) => dated.get(id)?.days ?? null,
  }
  indexes.set(reports, index)
  return index
}
