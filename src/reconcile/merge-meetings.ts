/** One meeting out of what several reports tell of it: each value is one that was told, and all accounts stay. */
import { openDays, type PartialDate } from '../model/date.ts'
import type { Account, Meeting, MeetingStatus } from '../model/meeting.ts'
import type { NonEmpty } from '../model/span.ts'
import { chosen, type Vote } from './choose.ts'
import type { ReportIndex } from './draft.ts'
import { evidenceInOrder, isSure, mergedFound } from './merge.ts'
import { uniqueParticipants } from './references.ts'

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

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

/** The days of a round: a report of one of its days does not speak against one that gives them all. */
function daysOf(meetings: readonly Meeting[], index: ReportIndex): Days {
  const several = meetings.filter(({ start, end }) => start !== null && end !== null && start !== end)
  const pairs = (from: readonly Meeting[]): readonly Vote<Days>[] =>
    votes(from, index, ({ start, end }) =>
      start === null && end === null ? null : JSON.stringify({ start, end }),
    ).map((vote) => {
      const days = JSON.parse(vote.value) as Days
      return { ...vote, value: days, open: openDays((days.start ?? days.end)!) }
    })
  const exactDay = (meeting: Meeting): boolean => meeting.start !== null && openDays(meeting.start) === 1
  const precise = meetings.filter(exactDay)
  const preciseRounds = several.filter(exactDay)
  const heard = preciseRounds.length > 0 ? preciseRounds : precise.length > 0 ? precise : meetings
  return chosen(pairs(heard)) ?? { start: null, end: null }
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
