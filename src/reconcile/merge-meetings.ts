/** One meeting out of what several reports tell of it: each value is one that was told, and all accounts stay. */

import { openDays, type PartialDate } from '../model/date.ts'
import type { Account, Meeting, MeetingStatus } from '../model/meeting.ts'
import { byText } from '../model/order.ts'
import type { NonEmpty } from '../model/span.ts'
import { chosen, type Vote } from './choose.ts'
import type { ReportIndex } from './draft.ts'
import { evidenceInOrder, isSure, mergedFound } from './merge.ts'
import { uniqueParticipants } from './references.ts'
import { openDays as lengthOf, windowOf } from './window.ts'

function ownAccounts(meeting: Meeting): readonly Account[] {
  if (meeting.accounts.length > 0) return meeting.accounts
  const { outcome, status, evidence } = meeting
  return [{ report: evidence[0].report, by: null, outcome, status, evidence }]
}

/** By when they were published, the report and who tells it. */
function accountsOf(meetings: readonly Meeting[], index: ReportIndex): readonly Account[] {
  const accounts = new Map<string, Account>()
  for (const account of meetings.flatMap(ownAccounts)) {
    const key = [
      index.published(account.report)?.from ?? '9999',
      account.report,
      account.by ?? '',
      account.outcome,
      account.status,
    ].join('\n')
    const known = accounts.get(key)
    const evidence = evidenceInOrder([...(known?.evidence ?? []), ...account.evidence], index)
    accounts.set(key, { ...account, evidence })
  }
  return [...accounts.entries()].sort(([a], [b]) => byText(a, b)).map(([, account]) => account)
}

/** Where several are told: held is what in the end is known; otherwise what was told last. */
const STATUSES: readonly MeetingStatus[] = ['cancelled', 'postponed', 'planned']

function statusOf(meetings: readonly Meeting[], index: ReportIndex): MeetingStatus {
  if (meetings.some((meeting) => meeting.status === 'held')) return 'held'
  const told = meetings.map((meeting) => ({
    status: meeting.status,
    when: index.published(meeting.evidence[0].report)?.to ?? '',
  }))
  told.sort((a, b) => byText(b.when, a.when) || STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status))
  return told[0]!.status
}

function votes<T>(
  meetings: readonly Meeting[],
  index: ReportIndex,
  value: (meeting: Meeting) => T | null,
): readonly Vote<T>[] {
  return meetings.flatMap((meeting) => {
    const given = value(meeting)
    if (given === null) return []
    const [evidence] = meeting.evidence
    return [{ value: given, text: String(given), sure: isSure(meeting), origin: index.origin(evidence.report) }]
  })
}

type Days = { readonly start: PartialDate | null; readonly end: PartialDate | null }

const isExact = ({ start }: Meeting): boolean => start !== null && openDays(start) === 1

const isRound = ({ start, end }: Meeting): boolean => start !== null && end !== null && start !== end

/**
 * The days of a meeting, as the most precise reports give them. A report of one day of a round does not speak against one
 * that gives them all; of two rounds the longer is chosen, as a round is known in full only when it is over.
 */
function daysOf(meetings: readonly Meeting[], index: ReportIndex): Days {
  const exact = meetings.filter(isExact)
  const rounds = exact.filter(isRound)
  const heard = rounds.length > 0 ? rounds : exact.length > 0 ? exact : meetings
  const dated = votes(heard, index, (meeting) => (windowOf(meeting.start, meeting.end) ? meeting : null))
  const days = dated.map(({ value: { start, end }, ...vote }): Vote<Days> => {
    const length = lengthOf(windowOf(start, end)!)
    return { ...vote, value: { start, end }, text: `${start} ${end}`, open: rounds.length > 0 ? -length : length }
  })
  return chosen(days) ?? { start: null, end: null }
}

export function mergedMeeting(meetings: NonEmpty<Meeting>, index: ReportIndex): Meeting {
  const [first, ...more] = meetings
  if (more.length === 0) return { ...first, accounts: accountsOf(meetings, index) }
  const status = statusOf(meetings, index)
  const held = meetings.filter((meeting) => meeting.status === status)
  const choose = <T>(value: (meeting: Meeting) => T | null): T | null =>
    chosen(votes(held, index, value)) ?? chosen(votes(meetings, index, value))
  const days = daysOf(held, index)
  const outcome = choose(({ outcome }) => (outcome === 'unknown' || outcome === 'ongoing' ? null : outcome))
  return {
    ...mergedFound(meetings, index),
    ...(days.start === null && days.end === null ? daysOf(meetings, index) : days),
    duration: choose((meeting) => meeting.duration),
    place: choose((meeting) => meeting.place),
    format: choose((meeting) => meeting.format),
    setting: choose((meeting) => meeting.setting)!,
    level: choose((meeting) => meeting.level),
    status,
    participants: uniqueParticipants(meetings.flatMap((meeting) => meeting.participants)).sort((a, b) =>
      byText(a.actor, b.actor),
    ),
    agenda: agendaOf(meetings),
    outcome: outcome ?? choose(({ outcome }) => (outcome === 'unknown' ? null : outcome)) ?? 'unknown',
    continues: meetings.some((meeting) => meeting.continues),
    accounts: accountsOf(meetings, index),
  }
}

function agendaOf(meetings: readonly Meeting[]): Meeting['agenda'] {
  const points = new Map(
    meetings.flatMap((meeting) => meeting.agenda).map((point) => [`${point.issue}\n${point.by ?? ''}`, point]),
  )
  return [...points.entries()].sort(([a], [b]) => byText(a, b)).map(([, point]) => point)
}
