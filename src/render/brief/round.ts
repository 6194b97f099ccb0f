/** The section on the last round: what it was, what came of it, and who tells it how. */
import type { Meeting } from '../../model/meeting.ts'
import type { Telling } from '../../reflect/accounts.ts'
import { corroboration } from '../../reflect/corroboration.ts'
import type { Round } from '../../reflect/standing.ts'
import { type Line, line, listedPieces, name, own, type Piece, type Section, say } from '../lines.ts'
import { count, issueName, OUTCOME } from '../words.ts'
import { atMost, type Context, citedWords, doubt, FEWEST_OF_A_STAND, outletOf, speakerOf } from './context.ts'
import { meetingInWords } from './meeting-words.ts'

const MOST_TELLINGS = 6
const MOST_SINCE = 4

const REST = 'rapporteur meetings'

export function roundSection(context: Context): Section {
  const { lastRound, sinceThen, calledOff } = context.standing
  if (!lastRound)
    return {
      heading: 'Last round',
      groups: [{ heading: [], lines: [line([own('No report tells of a meeting that was held.')])] }],
    }
  const lines = roundLines(context, lastRound)
  const tellings = tellingsGroup(context, lastRound)
  const since = [
    ...atMost(MOST_SINCE, sinceThen.toReversed(), (meeting) => meetingLine(context, meeting), REST),
    ...atMost(MOST_SINCE, calledOff.toReversed(), (meeting) => calledOffLine(context, meeting), REST),
  ]
  return {
    heading: 'Last round',
    groups: [
      { heading: [], lines },
      ...tellings,
      ...(since.length > 0 ? [{ heading: [own('Since then')], lines: since }] : []),
    ],
  }
}

const calledOffLine = (context: Context, meeting: Meeting): Line => {
  const told = meetingLine(context, meeting)
  return { ...told, pieces: say`Called off: ${told.pieces}` }
}

const meetingLine = (context: Context, meeting: Meeting): Line =>
  line(say`${meetingInWords(context, meeting)}${outcomeAfter(meeting)}${doubt(meeting)}`, context.citing.cite(meeting))

const outcomeAfter = ({ status, outcome }: Meeting): readonly Piece[] =>
  status === 'held' && outcome !== 'unknown' ? [own(`. Outcome: ${OUTCOME[outcome]}`)] : []

function roundLines(context: Context, { meeting, differ }: Round): readonly Line[] {
  const { record, citing } = context
  const cited = citing.cite(meeting)
  const { origins } = corroboration(record, meeting)
  const told = origins > 1 ? say`. Told by ${own(count(origins, 'independent report'))}` : []
  const outcome = differ ? 'told differently' : OUTCOME[meeting.outcome]
  const goesOn = meeting.continues ? '; they are to meet again' : ''
  const agenda = meeting.agenda.map(({ issue, by }) =>
    by === null ? say`${issueName(issue)}` : say`${issueName(issue)} (raised by ${context.look.nameOf(by)})`,
  )
  return [
    line(say`${meetingInWords(context, meeting)}${told}.${doubt(meeting)}`, cited),
    line(say`Outcome: ${own(outcome)}${own(goesOn)}.`, cited),
    ...(agenda.length > 0 ? [line(say`On the agenda: ${listedPieces(agenda)}.`, cited)] : []),
  ]
}

/** Accounts that differ, and accounts of those who were there: each with its own words, one under the other. */
function tellingsGroup(context: Context, { tellings, differ }: Round): Section['groups'] {
  const named = tellings.filter(({ by }) => by !== null)
  if (!differ && named.length === 0) return []
  const lines = atMost(MOST_TELLINGS, differ ? tellings : named, (one) => tellingLine(context, one), REST)
  return [{ heading: [own(differ ? 'Accounts differ' : 'In their words')], lines }]
}

function tellingLine(context: Context, { by, report, outcome, status, evidence }: Telling): Line {
  const label = by === null ? [name(outletOf(context, report))] : speakerOf(context, by)
  const what = status === 'held' ? OUTCOME[outcome] : status
  const verdict = outcome === 'unknown' && status === 'held' ? [] : say`${own(what)}: `
  return line(say`${verdict}${citedWords(context, evidence[0]!, { fewest: FEWEST_OF_A_STAND })}`, {
    label,
    ...context.citing.cite({ evidence }),
  })
}
