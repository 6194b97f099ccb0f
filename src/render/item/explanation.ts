/** How a fact was found: each rule with its certainty and the words it rested on, as a tree. */
import type { Evidence } from '../../model/evidence.ts'
import type { NegotiationRecord } from '../../model/findings.ts'
import type { Found, FoundBy } from '../../model/found.ts'
import type { RecordedReport } from '../../model/report.ts'
import { lookup } from '../../reflect/lookup.ts'
import { oneLine } from '../printable.ts'
import { shorten } from '../width.ts'
import { hang } from '../wrap.ts'

const LONGEST_MARK = 120

export function explanation(record: NegotiationRecord, fact: Found, width: number): readonly string[] {
  return fact.foundBy.flatMap((found) => {
    const report = reportOf(record, fact.evidence, found)
    const marks = found.marks.map(({ role, start, end }) => {
      const words = report?.text.slice(start, end)
      return `${oneLine(role)}: ${words ? `“${shorten(oneLine(words), LONGEST_MARK)}”` : `characters ${start} to ${end}`}`
    })
    const last = marks.length - 1
    return [
      ...hang('  ', `${oneLine(found.rule)} (${found.certainty})`, width),
      ...marks.flatMap((text, i) => hang(i === last ? '  └ ' : '  ├ ', text, width)),
    ]
  })
}

/** The report in which a rule's marks stand; in findings, which name none, that of the evidence nearest to them. */
function reportOf(
  record: NegotiationRecord,
  evidence: readonly Evidence[],
  { marks, report }: FoundBy,
): RecordedReport | undefined {
  if (report !== undefined) return lookup(record).report(report)
  const away = ({ start, end }: Evidence): number =>
    marks.reduce((sum, mark) => sum + Math.max(0, mark.start - end, start - mark.end), 0)
  const nearest = evidence.reduce((best, one) => (away(one) < away(best) ? one : best))
  return lookup(record).report(nearest.report)
}
