/** The sections on what is to come and on promises: next, overdue, kept, missed. */
import type { Commitment } from '../../model/commitment.ts'
import type { Meeting } from '../../model/meeting.ts'
import { byText, whenOf } from '../../reflect/chronology.ts'
import { isDoubtful } from '../../reflect/corroboration.ts'
import type { Upcoming } from '../../reflect/promises.ts'
import { dateInWords, onDate } from '../date-words.ts'
import { type Line, line, name, own, type Piece, type Section, say } from '../lines.ts'
import { TO_DO } from '../words.ts'
import { atMost, type Context, citedWords, doubt, namesOf } from './context.ts'
import { meetingUndated } from './meeting-words.ts'

const MOST = 8
const MOST_UNDATED = 4
const PROMISES = 'rapporteur timeline'

/** Where nothing is to come, that is said. */
export function dueSection(context: Context): Section {
  const { due } = context.standing.promises
  const dated = due.filter(({ date }) => date !== null)
  const open = due.filter(({ date }) => date === null).toSorted(newestFirst)
  const write = (one: Upcoming): Line => upcomingLine(context, one)
  const lines = [...atMost(MOST, dated, write, PROMISES), ...atMost(MOST_UNDATED, open, write, PROMISES)]
  const none = [line([own('No meeting is announced and no promise is open.')])]
  return { heading: 'Next', groups: [{ heading: [], lines: lines.length > 0 ? lines : none }] }
}

/** Of what has no date, what is surely read first, then what was announced last. */
function newestFirst(a: Upcoming, b: Upcoming): number {
  const doubtful = ({ meeting, commitments }: Upcoming): number =>
    Number([...(meeting ? [meeting] : []), ...commitments].every(isDoubtful))
  const announced = ({ commitments }: Upcoming): string => commitments[0]?.date ?? ''
  return doubtful(a) - doubtful(b) || byText(announced(b), announced(a))
}

export function overdueSection(context: Context): Section | null {
  const { overdue } = context.standing.promises
  if (overdue.length === 0) return null
  const lines = atMost(MOST, overdue.toReversed(), (one) => upcomingLine(context, one), PROMISES)
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
  const kept = proof ? say`; they met ${metWords(proof)}` : []
  return line(say`${who}${doing}: ${citedWords(context, evidence[0])}${made}${kept}${doubt(commitment)}`, {
    ...(commitment.status === 'open' ? {} : { label: dayLabel(commitment.due) }),
    ...context.citing.cite(commitment, ...(shown ? [shown.fact] : [])),
  })
}

function metWords(meeting: Meeting): readonly Piece[] {
  const when = whenOf(meeting)
  const day = when === null ? [] : [own(onDate(when))]
  return meeting.place ? say`${day} in ${name(meeting.place)}` : say`${day}`
}
