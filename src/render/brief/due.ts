/** The sections on what is to come and on promises: next, overdue, kept, missed. */
import type { Commitment } from '../../model/commitment.ts'
import { latest, type PartialDate } from '../../model/date.ts'
import type { Meeting } from '../../model/meeting.ts'
import { byText } from '../../model/order.ts'
import { compareDates, whenOf } from '../../reflect/chronology.ts'
import { isDoubtful } from '../../reflect/corroboration.ts'
import type { Upcoming } from '../../reflect/promises.ts'
import { dateInWords, onDate } from '../date-words.ts'
import { firstPublished } from '../fact.ts'
import { type Line, line, name, own, type Piece, type Section, say } from '../lines.ts'
import { count, TO_DO } from '../words.ts'
import { atMost, type Context, citedWords, doubt, FEWEST_OF_A_STAND, namesOf } from './context.ts'
import { meetingUndated } from './meeting-words.ts'

const MOST = 8
const MOST_UNDATED = 4
const PROMISES = 'rapporteur timeline'

/** Where nothing is to come, that is said. */
export function dueSection(context: Context): Section {
  const { due } = context.standing.promises
  const dated = due.filter(({ date }) => date !== null)
  const undated = due.filter(({ date }) => date === null)
  const open = undated.filter((one) => isTelling(one) && isFresh(context, one)).toSorted(newestFirst(context))
  const write = (one: Upcoming): Line => upcomingLine(context, one)
  const shown = [...atMost(MOST, dated, write, PROMISES), ...open.slice(0, MOST_UNDATED).map(write)]
  const left = undated.length - Math.min(open.length, MOST_UNDATED)
  const more = shown.length > 0 ? `… and ${left} more` : count(left, 'plan or promise', 'plans and promises')
  const rest = left > 0 ? [line([own(`${more} without a date: rapporteur commitments, rapporteur meetings`)])] : []
  const nothing = 'nothing is announced for a day to come'
  return {
    heading: 'Next',
    ...(dated.length === 0 ? { note: nothing } : {}),
    groups: [{ heading: [], lines: [...shown, ...rest] }],
  }
}

/** Surely read, and of a kind that says by itself what is to be done. */
const isTelling = ({ meeting, commitments }: Upcoming): boolean =>
  meeting ? !isDoubtful(meeting) : commitments.some((one) => !isDoubtful(one) && one.what !== 'other')

/** A meeting without a date, told of before the last round, may be that round. */
function isFresh({ record, standing: { lastRound, asOf } }: Context, { meeting, commitments }: Upcoming): boolean {
  const told = meeting ? firstPublished(record, meeting) : (commitments[0]?.date ?? null)
  if (!meeting) return told === null || asOf === null || daysBetween(told, asOf) <= FRESH_DAYS
  return !lastRound || (told !== null && compareDates(told, whenOf(lastRound.meeting)) >= 0)
}

/** A promise without a date is to come for about as long as this; one overdue for longer than a year is no news. */
const FRESH_DAYS = 92
const YEAR = 366

const daysBetween = (from: PartialDate, to: PartialDate): number =>
  Math.round((Date.parse(latest(to)) - Date.parse(latest(from))) / 86_400_000)

/** Of what has no date, meetings first, then what was told last. */
function newestFirst({ record }: Context): (a: Upcoming, b: Upcoming) => number {
  const told = ({ meeting, commitments }: Upcoming): string =>
    commitments[0]?.date ?? (meeting && firstPublished(record, meeting)) ?? ''
  return (a, b) => Number(b.meeting !== null) - Number(a.meeting !== null) || byText(told(b), told(a))
}

export function overdueSection(context: Context): Section | null {
  const {
    asOf,
    promises: { overdue },
  } = context.standing
  if (overdue.length === 0) return null
  const isSure = ({ meeting, commitments }: Upcoming): boolean =>
    [...(meeting ? [meeting] : []), ...commitments].some((one) => !isDoubtful(one))
  const recent = overdue.filter(({ date }) => date && asOf && daysBetween(date, asOf) <= YEAR)
  const newest = (recent.length > 0 ? recent : overdue).toReversed()
  const sure = newest.filter(isSure)
  const write = (one: Upcoming): Line => upcomingLine(context, one)
  const left = overdue.length - (sure.length > 0 ? sure : newest).length
  const rest = left > 0 ? [line([own(`… and ${left} more, doubtful or older than a year: ${PROMISES}`)])] : []
  const lines = [...atMost(MOST, sure.length > 0 ? sure : newest, write, PROMISES), ...rest]
  return {
    heading: 'Overdue',
    note: 'the date has passed, and no report says that it was done',
    groups: [{ heading: [], lines }],
  }
}

export function promisesSection(context: Context): Section | null {
  const { due, overdue, kept, missed, overtaken } = context.standing.promises
  const open = [...due, ...overdue].reduce((sum, { commitments }) => sum + commitments.length, 0)
  const groups = [
    { heading: 'Kept', commitments: kept },
    { heading: 'Missed', commitments: missed },
    { heading: 'Overtaken by events', commitments: overtaken },
  ].filter(({ commitments }) => commitments.length > 0)
  if (groups.length === 0) return null
  const tally = groups.map(
    ({ heading, commitments }) => `${commitments.length} ${heading.split(' ')[0]!.toLowerCase()}`,
  )
  return {
    heading: 'Promises',
    note: [`${open} open`, ...tally].join(', '),
    groups: groups.map(({ heading, commitments }) => ({
      heading: [own(heading)],
      lines: atMost(MOST, commitments, (one) => promiseLine(context, one), PROMISES),
    })),
  }
}

const dayLabel = (date: Commitment['due']): readonly Piece[] => [own(date === null ? 'no date' : dateInWords(date))]

function upcomingLine(context: Context, { date, meeting, commitments }: Upcoming): Line {
  const cited = context.citing.cite(...(meeting ? [meeting] : []), ...commitments)
  if (!meeting) return { ...promiseLine(context, commitments[0]!), label: dayLabel(date) }
  const status = meeting.status === 'postponed' ? [own('Postponed. ')] : []
  return line(say`${status}${meetingUndated(context, meeting)}${doubt(meeting)}`, { label: dayLabel(date), ...cited })
}

/** "Orvenia and Talmar to meet in Grisholm: “…”; promised on 11 September 2031". */
function promiseLine(context: Context, commitment: Commitment): Line {
  const { by, what, place, evidence, date, keptBy } = commitment
  const who = by.length > 0 ? namesOf(context, by) : [own('Not said by whom')]
  const shown = keptBy === null ? undefined : context.look.fact(keptBy)
  const proof = shown && shown.kind === 'meetings' ? (shown.fact as Meeting) : null
  const where = place ? say` in ${name(place)}` : []
  const doing = what === 'other' ? [] : say` ${own(TO_DO[what])}${where}`
  const made = date && commitment.status !== 'open' ? say`, promised ${own(onDate(date))}` : []
  const words = citedWords(context, evidence[0], { fewest: FEWEST_OF_A_STAND })
  const kept = proof ? say`; they met ${metWords(proof)}` : []
  return line(say`${who}${doing}: ${words}${made}${kept}${doubt(commitment)}`, {
    ...(commitment.status === 'open' ? {} : { label: dayLabel(commitment.due) }),
    ...context.citing.cite(commitment, ...(shown ? [shown.fact] : [])),
  })
}

function metWords(meeting: Meeting): readonly Piece[] {
  const when = whenOf(meeting)
  const day = when === null ? [] : [own(onDate(when))]
  return meeting.place ? say`${day} in ${name(meeting.place)}` : say`${day}`
}
