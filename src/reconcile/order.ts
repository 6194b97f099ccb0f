/** The order of every list of the record, so that the same record is the same bytes. */
import { earliest, type PartialDate } from '../model/date.ts'
import type { Fact, Findings } from '../model/findings.ts'
import type { RecordedReport } from '../model/report.ts'

/** What has no date comes last. */
const UNDATED = '9999-99-99'

const day = (date: PartialDate | null | undefined): string => (date ? earliest(date) : UNDATED)

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! < b[at]! ? -1 : 1
  return 0
}

function sortedBy<T>(list: readonly T[], keys: (one: T) => readonly (string | number)[]): readonly T[] {
  return list
    .map((one) => ({ one, keys: keys(one) }))
    .sort((a, b) => compare(a.keys, b.keys))
    .map(({ one }) => one)
}

/** Then where it stands: its first evidence, then its id. */
const place = ({ evidence: [first], id }: Fact): readonly (string | number)[] => [
  first.report,
  first.start,
  first.end,
  id,
]

/**
 * Reports by publication, then id; actors by id; meetings by start; statements, positions and commitments by date;
 * instruments by date; figures by the date they are of; conditions and claims by where they stand. What is undated
 * comes last; ties go by the first evidence's report and place, then id.
 */
export function inOrder(findings: Findings): Findings {
  return {
    actors: sortedBy(findings.actors, ({ id }) => [id]),
    meetings: sortedBy(findings.meetings, (one) => [day(one.start ?? one.end), ...place(one)]),
    statements: sortedBy(findings.statements, (one) => [day(one.date), ...place(one)]),
    positions: sortedBy(findings.positions, (one) => [day(one.date), ...place(one)]),
    commitments: sortedBy(findings.commitments, (one) => [day(one.date), ...place(one)]),
    conditions: sortedBy(findings.conditions, place),
    instruments: sortedBy(findings.instruments, (one) => [day(one.date), ...place(one)]),
    claims: sortedBy(findings.claims, place),
    figures: sortedBy(findings.figures, (one) => [day(one.asOf), ...place(one)]),
  }
}

export const reportsInOrder = (reports: readonly RecordedReport[]): readonly RecordedReport[] =>
  sortedBy(reports, ({ id, published }) => [day(published.date), id])
