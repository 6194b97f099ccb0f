/** Puts what is dated in order of time, without pretending that a partial date is a day. */
import { earliest, latest, type PartialDate } from '../model/date.ts'
import type { NegotiationRecord } from '../model/findings.ts'
import type { Meeting } from '../model/meeting.ts'
import { byText } from '../model/order.ts'
import type { RecordedReport } from '../model/report.ts'

/** By first possible day, then by last; what has no date comes last. */
export function compareDates(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return byText(earliest(a), earliest(b)) || byText(latest(a), latest(b))
}

/** After every date there is. */
const UNDATED = '9999-99-99'

const timeKey = (date: PartialDate | null): string =>
  date === null ? `${UNDATED} ${UNDATED}` : `${earliest(date)} ${latest(date)}`

type Sortable<T> = { readonly date: (one: T) => PartialDate | null; readonly id: (one: T) => string }

/** In order of time as `compareDates` has it, then by id. Each date is looked at once, so that long lists sort fast. */
export function inTimeOrder<T>(list: readonly T[], { date, id }: Sortable<T>): readonly T[] {
  return list
    .map((one) => ({ one, key: `${timeKey(date(one))} ${id(one)}` }))
    .sort((a, b) => byText(a.key, b.key))
    .map(({ one }) => one)
}

/** The latest first; what has no date still comes last. Then by id. */
export function latestFirst<T>(list: readonly T[], { date, id }: Sortable<T>): readonly T[] {
  const dated = list.filter((one) => date(one) !== null).map((one) => ({ one, key: timeKey(date(one)), id: id(one) }))
  const undated = list.filter((one) => date(one) === null).map((one) => ({ one, id: id(one) }))
  return [
    ...dated.sort((a, b) => byText(b.key, a.key) || byText(a.id, b.id)),
    ...undated.sort((a, b) => byText(a.id, b.id)),
  ].map(({ one }) => one)
}

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
