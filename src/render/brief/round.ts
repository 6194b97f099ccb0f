/** The section on the last round: what it was, what came of it, and who tells it how. */
import type { Meeting } from '../../model/meeting.ts'
import { corroboration } from '../../reflect/corroboration.ts'
import type { Round } from '../../reflect/standing.ts'
import { type Line, line, listedPieces, name, own, type Piece, type Section, say } from '../lines.ts'
import { count, issueName, OUTCOME } from '../words.ts'
import { atMost, briefly, type Context, doubt, outletOf, speakerOf } from './context.ts'
import { meetingInWords } from './meeting-words.ts'

const MOST_TELLINGS = 6
const MOST_SINCE = 4

export function roundSection(context: Context): Section {
  const { lastRound, sinceThen, calledOff } = context.standing
  const lines = lastRound
    ? roundLines(context, lastRound)
    : [line([own('No report tells of a meeting that was held.')])]
  const since = sinceThen.map((meeting) => meetingLine(context, meeting))
  const off = calledOff.map((meeting) => ({ ...meetingLine(context, meeting), label: [own('Called off')] }))
  return {
    heading: 'Last round',
    groups: [
      { heading: [], lines },
      ...(lastRound ? tellingsGroup(context, lastRound) : []),
      ...(since.length + off.length > 0
        ? [
            {
              heading: [own('Since then')],
              lines: [
                ...atMost(MOST_SINCE, since, 'rapporteur meetings'),
                ...atMost(MOST_SINCE, off, 'rapporteur meetings'),
              ],
            },
          ]
        : []),
    ],
  }
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
  const shown = differ ? tellings : named
  const lines = shown.map(({ by, report, outcome, status, evidence }): Line => {
    const teller = by === null ? [name(outletOf(context, report))] : speakerOf(context, by)
    const what = status === 'held' ? OUTCOME[outcome] : status
    const label = outcome === 'unknown' && status === 'held' ? [] : say`${own(what)}: `
    return line(say`${label}${briefly(evidence[0]!.quote)}`, { label: teller, ...context.citing.cite({ evidence }) })
  })
  const heading = differ ? 'Accounts differ' : 'In their words'
  return [{ heading: [own(heading)], lines: atMost(MOST_TELLINGS, lines, 'rapporteur meetings') }]
}
