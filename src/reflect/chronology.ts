/** Puts what is dated in order of time, without pretending that a partial date is a day. */
import { earliest, latest, type PartialDate } from '../model/date.ts'
import type { NegotiationRecord } from '../model/findings.ts'
import type { Meeting } from '../model/meeting.ts'
import type { RecordedReport } from '../model/report.ts'

/** Order of two texts by code unit: the same on every machine, whatever its locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By first possible day, then by last; what has no date comes last. */
export function compareDates(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return byText(earliest(a), earliest(b)) || byText(latest(a), latest(b))
}

/** The latest first; what has no date still comes last. */
export const latestFirst = (a: PartialDate | null, b: PartialDate | null): number =>
  a === null || b === null ? compareDates(a, b) : compareDates(b, a)

/** Whether every day that `a` can mean lies before every day that `b` can mean. */
export const surelyBefore = (a: PartialDate, b: PartialDate): boolean => latest(a) < earliest(b)

/** When a meeting was, as one partial date: an interval where it has an end of its own. */
export function whenOf({ start, end }: Pick<Meeting, 'start' | 'end'>): PartialDate | null {
  if (!start || !end) return start ?? end
  return start === end || start.includes('/') || end.includes('/') ? start : `${start}/${end}`
}

/** The latest date on which a report of the record was published: the day the record speaks of. Never the clock's. */
export function latestPublished(reports: readonly RecordedReport[]): PartialDate | null {
  return reports.reduce<PartialDate | null>((found, { published: { date } }) => {
    if (!date || (found && latest(found) >= latest(date))) return found
    return date
  }, null)
}

/** The days the dated reports span. */
export function publishedSpan(record: NegotiationRecord): PartialDate | null {
  const dates = record.reports.flatMap(({ published }) => (published.date ? [published.date] : []))
  if (dates.length === 0) return null
  const first = dates.reduce((a, b) => (compareDates(b, a) < 0 ? b : a))
  const last = latestPublished(record.reports)!
  if (first === last || first.includes('/') || last.includes('/')) return last
  return `${first}/${last}`
}
