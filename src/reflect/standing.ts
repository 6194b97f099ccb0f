/** Where a negotiation stands: everything a brief says, as facts of the record and nothing that is not in it. */
import type { Actor, Side } from '../model/actor.ts'
import type { Claim } from '../model/claim.ts'
import { earliest, latest, type PartialDate } from '../model/date.ts'
import type { NegotiationRecord } from '../model/findings.ts'
import type { Issue } from '../model/issue.ts'
import type { Meeting } from '../model/meeting.ts'
import type { RecordedReport } from '../model/report.ts'
import { accountsDiffer, type Telling, tellings } from './accounts.ts'
import { compareDates, inTimeOrder, latestFirst, latestPublished, whenOf } from './chronology.ts'
import { compareIssues, type GapKind, gaps } from './gap.ts'
import { lookup } from './lookup.ts'
import { type Movement, movements } from './movement.ts'
import { besideParties, partiesOf } from './parties.ts'
import { type Promises, promises } from './promises.ts'

export type Round = {
  readonly meeting: Meeting
  readonly tellings: readonly Telling[]
  readonly differ: boolean
}

export type IssueStanding = {
  readonly issue: Issue
  readonly gap: GapKind
  /** A movement per party that holds a position, in the order of the parties. */
  readonly parties: readonly Movement[]
  /** Positions of actors that are no party, the latest first. */
  readonly others: readonly Movement[]
}

export type Standing = {
  /** The day the record speaks of: given, or the latest publication date in it. Never the clock's. */
  readonly asOf: PartialDate | null
  readonly parties: readonly Actor[]
  readonly beside: readonly { readonly side: Side; readonly actors: readonly Actor[] }[]
  readonly lastRound: Round | null
  /** Calls, letters and other meetings held after the last round. */
  readonly sinceThen: readonly Meeting[]
  /** Meetings called off that were to follow it. */
  readonly calledOff: readonly Meeting[]
  readonly promises: Promises
  /** Issues on which the parties are apart first, the agreed and the one-sided after them. */
  readonly issues: readonly IssueStanding[]
  /** Issues that stood on an agenda and on which no party is known to stand anywhere. */
  readonly unaddressed: readonly Issue[]
  /** Claims that somebody denies. */
  readonly disputed: readonly Claim[]
  readonly undated: readonly RecordedReport[]
}

export function standing(
  record: NegotiationRecord,
  asOf: PartialDate | null = latestPublished(record.reports),
): Standing {
  const last = lastHeld(record, asOf)
  const after = (one: Meeting): boolean => last !== null && compareDates(whenOf(one), whenOf(last)) > 0
  return {
    asOf,
    parties: partiesOf(record),
    beside: besideParties(record),
    lastRound: last && { meeting: last, tellings: tellings(record, last), differ: accountsDiffer(last) },
    sinceThen: held(record, asOf).filter(after),
    calledOff: byTime(
      record.meetings.filter(
        (one) => one.status === 'cancelled' && whenOf(one) !== null && (last === null || after(one)),
      ),
    ),
    promises: promises(record, asOf),
    ...issueStandings(record),
    disputed: latestFirst(
      record.claims.filter(({ deniedBy }) => deniedBy.length > 0),
      { date: (claim) => lastPublished(record, claim), id: ({ id }) => id },
    ),
    undated: record.reports.filter(({ published, copyOf }) => published.date === null && copyOf === null),
  }
}

const byTime = (meetings: readonly Meeting[]): readonly Meeting[] =>
  inTimeOrder(meetings, { date: whenOf, id: ({ id }) => id })

/** Dated meetings held by the day the record speaks of, in order. */
const held = (record: NegotiationRecord, asOf: PartialDate | null): readonly Meeting[] => {
  const day = asOf && latest(asOf)
  return byTime(
    record.meetings.filter((one) => {
      const when = one.status === 'held' ? whenOf(one) : null
      return when !== null && (day === null || earliest(when) <= day)
    }),
  )
}

/**
 * The last round: the latest meeting held at which two parties or more sat, no call or letter where there was another.
 * Undated meetings count only where none is dated.
 */
function lastHeld(record: NegotiationRecord, asOf: PartialDate | null): Meeting | null {
  const dated = held(record, asOf)
  const all = dated.length > 0 ? dated : byTime(record.meetings.filter(({ status }) => status === 'held'))
  const { partyOf } = lookup(record)
  const parties = new Set(partiesOf(record).map(({ id }) => id))
  const among = all.filter(
    ({ participants }) =>
      new Set(participants.map(({ actor }) => partyOf(actor)).filter((id) => parties.has(id))).size >= 2,
  )
  const rounds = among.filter(({ setting }) => setting !== 'phone' && setting !== 'written')
  return rounds.at(-1) ?? among.at(-1) ?? all.at(-1) ?? null
}

const GAP_ORDER: readonly GapKind[] = ['apart', 'narrowing', 'agreed', 'one-sided', 'unaddressed']

function issueStandings(record: NegotiationRecord): Pick<Standing, 'issues' | 'unaddressed'> {
  const moved = movements(record)
  const found = gaps(record)
  const order = partiesOf(record).map(({ id }) => id)
  const standings = found.map(({ issue, kind }): IssueStanding => {
    const here = moved.filter((one) => one.issue === issue && one.steps.length + one.undated.length > 0)
    return {
      issue,
      gap: kind,
      parties: order.flatMap((id) => here.find(({ party }) => party === id) ?? []),
      others: latestFirst(
        here.filter(({ party }) => !order.includes(party)),
        { date: lastDate, id: ({ party }) => party },
      ),
    }
  })
  const weight = ({ parties }: IssueStanding): number => parties.reduce((sum, { steps }) => sum + steps.length, 0)
  return {
    issues: standings
      .filter(({ parties, others }) => parties.length + others.length > 0)
      .toSorted(
        (a, b) =>
          GAP_ORDER.indexOf(a.gap) - GAP_ORDER.indexOf(b.gap) ||
          weight(b) - weight(a) ||
          compareIssues(a.issue, b.issue),
      ),
    unaddressed: standings
      .filter(({ parties, others }) => parties.length + others.length === 0)
      .map(({ issue }) => issue),
  }
}

const lastDate = ({ steps }: Movement): PartialDate | null => steps.at(-1)?.date ?? null

/** When the last dated report that tells a claim was published. */
function lastPublished(record: NegotiationRecord, { evidence }: Claim): PartialDate | null {
  const { report } = lookup(record)
  return (
    evidence
      .flatMap((one) => report(one.report)?.published.date ?? [])
      .toSorted(compareDates)
      .at(-1) ?? null
  )
}
