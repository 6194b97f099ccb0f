/** The section on the issues: who stands where now, in whose words, and what moved to get there. */
import type { Position } from '../../model/position.ts'
import { isDoubtful } from '../../reflect/corroboration.ts'
import { isMove, latestSteps, type Movement, type Step } from '../../reflect/movement.ts'
import type { IssueStanding } from '../../reflect/standing.ts'
import { dateInWords, onDate } from '../date-words.ts'
import { type Group, type Line, line, name, own, type Piece, type Section, say } from '../lines.ts'
import { capital, GAP, issueName, listed, STANCE_NOW, STANCE_THEN, STEP } from '../words.ts'
import { type Context, doubt, FEWEST_OF_A_STAND, inItsWords } from './context.ts'

const MOST_ISSUES = 12
const MOST_OTHERS = 2
const MOST_POSITIONS = 2
const MOST_MOVES = 3

export function issuesSection(context: Context): Section {
  const { issues, unaddressed } = context.standing
  const sure = issues.filter((one) => one.parties.some(isSure))
  const shown = (sure.length > 0 ? sure : issues).slice(0, MOST_ISSUES)
  const groups = shown.map((one) => issueGroup(context, one))
  const left = sure.slice(MOST_ISSUES).map(({ issue }) => issueName(issue))
  const thin = issues.filter((one) => !sure.includes(one) && !shown.includes(one)).map(({ issue }) => issueName(issue))
  const notes = [
    ...(thin.length > 0
      ? [
          line([
            own('Only doubtful readings, or none of a party: '),
            { kind: 'words', text: listed(thin) },
            own(' (rapporteur positions).'),
          ]),
        ]
      : []),
    ...(left.length > 0
      ? [line([own('Further issues: '), { kind: 'words', text: listed(left) }, own(' (rapporteur positions).')])]
      : []),
    ...(unaddressed.length > 0
      ? [
          line(
            say`On the agenda, with nobody’s position reported: ${listed(unaddressed.map(issueName))}.`,
            agendaSources(context),
          ),
        ]
      : []),
  ]
  const others = shown.reduce((sum, one) => sum + Math.max(0, one.others.length - othersShown(context, one).length), 0)
  if (others > 0) notes.push(line([own(`Positions of other actors: ${others} more (rapporteur positions).`)]))
  const none = line([own('No report says where anybody stands.')])
  return {
    heading: 'Where they stand',
    groups: [
      ...groups,
      ...(notes.length > 0 ? [{ heading: [], lines: notes }] : []),
      ...(groups.length + notes.length === 0 ? [{ heading: [], lines: [none] }] : []),
    ],
  }
}

function agendaSources({ record, standing, citing }: Context) {
  const open = new Set(standing.unaddressed)
  return citing.cite(...record.meetings.filter(({ agenda }) => agenda.some(({ issue }) => open.has(issue))))
}

function issueGroup(context: Context, standing: IssueStanding): Group {
  const { issue, gap, parties } = standing
  const verdict = parties.length === 0 ? 'no party’s position reported' : GAP[gap]
  return {
    heading: say`${capital(issueName(issue))}: ${own(verdict)}`,
    lines: [
      ...parties.flatMap((movement) => movementLines(context, movement)),
      ...othersShown(context, standing).flatMap((movement) => movementLines(context, movement).slice(0, 1)),
    ],
  }
}

const othersShown = (context: Context, { parties, others }: IssueStanding): readonly Movement[] =>
  others
    .filter((movement) => isHeard(context, movement.party) && (isSure(movement) || parties.length === 0))
    .slice(0, MOST_OTHERS)

/** Whether some position in it was surely read. */
export const isSure = ({ steps, undated }: Movement): boolean =>
  [...steps.map(({ position }) => position), ...undated].some((one) => !isDoubtful(one))

/** Of those who are no party, states, bodies and those with a part in the talks: not everybody whom a reporter asked. */
function isHeard({ look }: Context, id: string): boolean {
  const actor = look.actor(id)
  return actor !== undefined && (actor.side !== 'other' || actor.kind === 'state' || actor.kind === 'organisation')
}

/** Where a party stands now, each way it was put that day on a line, and under the first the moves that led there. */
function movementLines(context: Context, movement: Movement): readonly Line[] {
  const now = latestSteps(movement)
  const label = [name(context.look.nameOf(movement.party))]
  if (now.length === 0) return movement.undated.slice(0, 1).map((one) => positionLine(context, one, [one], label))
  const told = new Set<Position>()
  const most = isSure(movement) ? MOST_POSITIONS : 1
  const ledHere = now.slice(0, most).map((step) => movesTo(movement, step))
  const hasMoved = ledHere.flat().some(isMove)
  const lines = now.slice(0, most).map((step, i): Line => {
    // Two positions of one day may have come from the same one: it is told once.
    const moves = ledHere[i]!.filter(
      (one) => one.before !== null && !told.has(one.before) && (isMove(one) || !hasMoved),
    )
    for (const { before } of moves) told.add(before!)
    return {
      ...positionLine(context, step.position, [step.position, ...step.alsoTold], label),
      isLabelledAbove: i > 0,
      under: moves.map((move) => moveLine(context, move)),
    }
  })
  const later = laterDoubtful(movement, now)
  return later ? [...lines, { ...positionLine(context, later, [later], label), isLabelledAbove: true }] : lines
}

/** A doubtful reading after what was surely read: it does not stand in its place, and is not left out either. */
function laterDoubtful({ steps }: Movement, now: readonly Step[]): Position | null {
  const last = steps.at(-1)
  return last && !now.includes(last) && last.date > now[0]!.date ? last.position : null
}

/** The latest moves that led to a step: each from the position before it, through the one that went before that. */
function movesTo({ steps }: Movement, last: Step): readonly Step[] {
  const stepOf = new Map(steps.map((step) => [step.position, step]))
  const found: Step[] = []
  let at: Step | undefined = last
  while (at && found.length < MOST_MOVES) {
    if (isMove(at)) found.push(at)
    // What was said of something else before did not lead here.
    else if (at.kind === 'first-stated') break
    at = at.before === null ? undefined : stepOf.get(at.before)
  }
  // Without a move, what the party held before is still worth a line, if it held otherwise.
  const heldOtherwise = last.before !== null && last.before.stance !== last.position.stance
  return found.length === 0 && heldOtherwise ? [last] : found
}

function positionLine(context: Context, position: Position, told: readonly Position[], label: Line['label']): Line {
  const words = inItsWords(context, position.proposition, { evidence: position.evidence, fewest: FEWEST_OF_A_STAND })
  const when = [own(dateInWords(position.date)), ...tellerOf(context, position)]
  return line(say`${own(STANCE_NOW[position.stance])}: ${words} (${when})${doubt(position)}`, {
    label,
    ...context.citing.cite(...told),
  })
}

/** A position that the party did not state itself says who states it. */
function tellerOf({ look }: Context, { reportedBy }: Position): readonly Piece[] {
  if (reportedBy === null) return []
  return reportedBy === 'narrator' ? [own(', as reported')] : say`, according to ${look.nameOf(reportedBy)}`
}

/** "softened since 10 August, when it demanded: “…”"; where no move can be told, "earlier, on 10 August, it demanded". */
function moveLine(context: Context, step: Step): Line {
  const from = step.before!
  const day = from.date!
  const when = isMove(step)
    ? say`${own(STEP[step.kind])} since ${own(dateInWords(day))}${tellerOf(context, from)}, when it`
    : say`earlier, ${own(onDate(day))}${tellerOf(context, from)}, it`
  const words = inItsWords(context, from.proposition, { evidence: from.evidence, fewest: FEWEST_OF_A_STAND })
  return line(say`${when} ${own(STANCE_THEN[from.stance])}: ${words}${doubt(from)}`, context.citing.cite(from))
}
