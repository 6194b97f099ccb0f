/**
 * Whether a promise to meet was kept, missed or overtaken. Only meetings are told apart well enough to say so: of
 * anything else promised nothing but its date is known here, and it stays open.
 */
import type { Commitment } from '../../model/commitment.ts'
import { dayNumber, dayOf } from '../../model/date.ts'
import type { Meeting } from '../../model/meeting.ts'
import { overlaps } from '../../model/span.ts'
import { type Draft, type Pass, type ReportIndex, reportIndex } from '../draft.ts'
import { samePlace } from '../fold.ts'
import { type Judged, judged } from '../judgement.ts'
import { type Sides, shared, sidesOf } from '../sides.ts'
import { monthsOf, slackOf, type Window, widened, windowOf, windowsMeet } from '../window.ts'
import { announced } from './same-commitment.ts'

const NAME = 'kept-commitment'

/** A meeting is in the news within so many days: a week's paper has come out by then. */
const NEWS_DAYS = 7
/** A report later than this after a meeting need not mention it. */
const MEMORY_DAYS = 45
/** Of so many independent reports one would mention it. */
const SILENT_REPORTS = 2

type Dated = { readonly meeting: Meeting; readonly window: Window; readonly sides: ReadonlySet<string> }

type Speaking = { readonly day: number; readonly sides: ReadonlySet<string>; readonly origin: string }

type Context = {
  readonly index: ReportIndex
  readonly sides: Sides
  /** Meetings that are dated, by each side in them and month. */
  readonly dated: ReadonlyMap<string, readonly Dated[]>
  /** By report: the meetings that have evidence in it. */
  readonly byReport: ReadonlyMap<string, readonly Meeting[]>
  /** For each side, the dated reports that speak of it, latest first, and of whom they speak. */
  readonly spokenOf: ReadonlyMap<string, readonly Speaking[]>
  /** The day of the last report. */
  readonly latest: number
}

function contextOf(draft: Draft): Context {
  const index = reportIndex(draft.reports)
  const sides = sidesOf(draft.findings.actors)
  const dated = new Map<string, Dated[]>()
  const byReport = new Map<string, Meeting[]>()
  for (const meeting of draft.findings.meetings) {
    for (const report of new Set(meeting.evidence.map((one) => one.report))) pushTo(byReport, report, meeting)
    const window = windowOf(meeting.start, meeting.end)
    if (!window) continue
    const all = sides.all(meeting.participants.map(({ actor }) => actor))
    for (const side of all)
      for (const month of monthsOf(window)) pushTo(dated, `${side} ${month}`, { meeting, window, sides: all })
  }
  const latest = draft.reports.reduce(
    (day, { id }) => Math.max(day, index.days(id)?.to ?? day),
    Number.NEGATIVE_INFINITY,
  )
  return { index, sides, dated, byReport, spokenOf: spokenOf(draft, sides, index), latest }
}

function spokenOf(draft: Draft, sides: Sides, index: ReportIndex): Context['spokenOf'] {
  const speaking = new Map<string, Set<string>>()
  for (const actor of draft.findings.actors)
    for (const { report } of actor.evidence) {
      const known = speaking.get(report)
      if (known) known.add(sides.of(actor.id))
      else speaking.set(report, new Set([sides.of(actor.id)]))
    }
  const bySide = new Map<string, Speaking[]>()
  for (const [report, of] of speaking) {
    const days = index.days(report)
    if (days) for (const side of of) pushTo(bySide, side, { day: days.from, sides: of, origin: index.origin(report) })
  }
  for (const reports of bySide.values()) reports.sort((a, b) => b.day - a.day)
  return bySide
}

function pushTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

type Verdict = Pick<Commitment, 'status' | 'keptBy'> & {
  /** The meeting that shows it. */
  readonly shownBy: string | null
  readonly because: string
}

/** The meeting that the very words announce. */
function inTheSameWords(commitment: Commitment, { byReport }: Context): Verdict | null {
  for (const one of commitment.evidence)
    for (const meeting of byReport.get(one.report) ?? []) {
      const told = meeting.evidence.some((other) => other.report === one.report && overlaps(one, other))
      if (!told || !isAnnounced(meeting, one.report)) continue
      if (meeting.status === 'held') return kept(meeting, 'the meeting it announces was held')
      if (meeting.status !== 'planned') return overtaken(meeting)
    }
  return null
}

/** Whether the report tells the meeting beforehand. */
const isAnnounced = (meeting: Meeting, report: string): boolean =>
  meeting.accounts.some((account) => account.report === report && account.status !== 'held')

const kept = (meeting: Meeting, because: string): Verdict => ({
  status: 'kept',
  keptBy: meeting.id,
  shownBy: meeting.id,
  because,
})
const overtaken = (meeting: Meeting): Verdict => ({
  status: 'overtaken',
  keptBy: null,
  shownBy: meeting.id,
  because: `${meeting.id} was ${meeting.status}`,
})

function fits(commitment: Commitment, by: ReadonlySet<string>, due: Window, dated: Dated): boolean {
  const { meeting, sides, window } = dated
  const inCommon = shared(by, sides)
  const place = commitment.place !== null && meeting.place !== null ? samePlace(commitment.place, meeting.place) : null
  if (place === false || !windowsMeet(due, window)) return false
  return inCommon >= 2 || (inCommon === by.size && place === true)
}

function verdictOn(commitment: Commitment, context: Context): Verdict | null {
  const direct = inTheSameWords(commitment, context)
  if (direct) return direct
  const due = windowOf(commitment.due, commitment.due)
  const by = context.sides.all(commitment.by)
  if (!due || by.size === 0) return null
  const told = announced(commitment, context.index)
  const from = told === null ? null : dayNumber(told)
  const window = widened(due, slackOf(commitment.due, due, from))
  const after = meetingsIn(window, by, context).filter((dated) => from === null || dated.window.to > from)
  const fitting = after.filter((dated) => fits(commitment, by, window, dated))
  const held = fitting.find(({ meeting }) => meeting.status === 'held' && toldAfter(meeting, commitment, due, context))
  if (held) return kept(held.meeting, `${held.meeting.id} was held with these parties in the time it was due`)
  const off = fitting.find(({ meeting }) => meeting.status === 'cancelled' || meeting.status === 'postponed')
  if (off) return overtaken(off.meeting)
  // They met, if elsewhere: whether that was the meeting promised is not for this pass to say.
  const elsewhere = after.some(
    (dated) => dated.meeting.status === 'held' && shared(by, dated.sides) >= 2 && windowsMeet(window, dated.window),
  )
  return elsewhere ? null : missed(by, window, context)
}

/** Whether another report, of the time it was due or later, tells that it was held. */
function toldAfter(meeting: Meeting, commitment: Commitment, due: Window, { index }: Context): boolean {
  const promised = new Set(commitment.evidence.map((one) => one.report))
  return meeting.accounts.some(({ status, report }) => {
    const days = index.days(report)
    return status === 'held' && !promised.has(report) && (days === null || days.to >= due.from)
  })
}

/** Dated meetings in these months in which one of these took part, earliest first. */
function meetingsIn(window: Window, by: ReadonlySet<string>, { dated }: Context): readonly Dated[] {
  const found = new Map<string, Dated>()
  for (const side of by)
    for (const month of monthsOf(window))
      for (const one of dated.get(`${side} ${month}`) ?? []) found.set(one.meeting.id, one)
  return [...found.values()].sort((a, b) => a.window.from - b.window.from || (a.meeting.id < b.meeting.id ? -1 : 1))
}

/**
 * Missed only if several reports of the weeks in which a meeting would have been news speak of the same parties, and none
 * tells of it: where few report, silence says nothing.
 */
function missed(by: ReadonlySet<string>, window: Window, context: Context): Verdict | null {
  if (by.size < 2 || context.latest <= window.to + NEWS_DAYS) return null
  const [rarest] = [...by].map((side) => context.spokenOf.get(side) ?? []).sort((a, b) => a.length - b.length)
  const origins = new Set<string>()
  for (const { day, sides, origin } of rarest ?? []) {
    if (day <= window.to) break
    if (day <= window.to + MEMORY_DAYS && shared(by, sides) === by.size) origins.add(origin)
  }
  const because = `${origins.size} reports of the weeks after ${dayOf(window.to)} speak of these parties and of no such meeting`
  return origins.size >= SILENT_REPORTS ? { status: 'missed', keptBy: null, shownBy: null, because } : null
}

export const keptCommitment: Pass = {
  name: NAME,
  apply: (draft) => {
    const context = contextOf(draft)
    const judgements: Judged[] = []
    const commitments = draft.findings.commitments.map((commitment): Commitment => {
      const verdict = commitment.what === 'meet' && commitment.status === 'open' ? verdictOn(commitment, context) : null
      if (!verdict) return commitment
      const { status, keptBy, shownBy, because } = verdict
      const said = shownBy === null ? 'different' : 'same'
      judgements.push(judged({ pass: NAME, a: commitment.id, b: shownBy, verdict: said, because: [because] }))
      return { ...commitment, status, keptBy }
    })
    return { ...draft, findings: { ...draft.findings, commitments }, judgements: [...draft.judgements, ...judgements] }
  },
}
