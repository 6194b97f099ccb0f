/** How a meeting was told, side by side: one account per teller, reprints folded into what they reprint. */
import type { Evidence } from '../model/evidence.ts'
import type { NegotiationRecord } from '../model/findings.ts'
import type { Account, Meeting } from '../model/meeting.ts'
import { byText } from '../model/order.ts'
import { originalOf } from './corroboration.ts'

/** What one teller says of a meeting, over all the reports that carry it. */
export type Telling = {
  /** The actor id of who tells it; null where a report tells it in its own voice. */
  readonly by: string | null
  /** The first report that carries it. */
  readonly report: string
  readonly outcome: Account['outcome']
  readonly status: Account['status']
  readonly evidence: readonly Evidence[]
}

/** A telling per teller, outcome and status: named actors first, in the order of the accounts. */
export function tellings(record: NegotiationRecord, meeting: Meeting): readonly Telling[] {
  const found = new Map<string, Telling>()
  for (const { by, report, outcome, status, evidence } of meeting.accounts) {
    const original = originalOf(record, report)
    const key = [by ?? `report ${original}`, outcome, status].join('\n')
    const before = found.get(key)
    const first = before?.report ?? (meeting.accounts.some((one) => one.report === original) ? original : report)
    found.set(key, { by, report: first, outcome, status, evidence: [...(before?.evidence ?? []), ...evidence] })
  }
  return [...found.values()]
    .map((one) => ({ ...one, evidence: one.evidence.toSorted((a, b) => ownFirst(one.report, a, b)) }))
    .toSorted((a, b) => Number(a.by === null) - Number(b.by === null))
}

const ownFirst = (report: string, a: Evidence, b: Evidence): number =>
  Number(a.report !== report) - Number(b.report !== report) || byText(a.report, b.report) || a.start - b.start

/** Whether two accounts cannot both be right about what came of it, or about whether it took place. */
export function accountsDiffer({ accounts }: Pick<Meeting, 'accounts'>): boolean {
  const outcomes = new Set(accounts.map(({ outcome }) => outcome).filter((one) => one !== 'unknown'))
  return outcomes.size > 1 || (accounts.some(isOn) && accounts.some(({ status }) => status === 'cancelled'))
}

const isOn = ({ status }: Account): boolean => status === 'held'
