/** Finds where parties stand: stands shown by the syntax, tied to their holders, parted by issue. */
import type { ParsedSentence } from '../annotate/annotate.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Findings } from '../model/findings.ts'
import type { Position, Stance } from '../model/position.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { findConditionals } from './conditional.ts'
import { factId } from './identify.ts'
import { spanOf } from './match.ts'
import { adjectiveStands } from './positions/adjectives.ts'
import { modalStands } from './positions/modals.ts'
import { nounStands } from './positions/nouns.ts'
import { partByIssue } from './positions/part.ts'
import type { Stand, StandFinder } from './positions/stand.ts'
import { verbStands } from './positions/verbs.ts'
import type { Extractor, Reading } from './reading.ts'
import { partiesOf, statementAt } from './utterance.ts'

/** Surest first: of stands on the same words and issue the first is kept. */
const FINDERS: readonly StandFinder[] = [verbStands, nounStands, adjectiveStands, modalStands]

type Holding = { readonly actors: readonly string[]; readonly reportedBy: string | null; readonly statement: Statement | null }

/** Whose stand it is, and who says so: the party itself, another party, or the narrator. */
function holding(stand: Stand, reading: Reading, statements: readonly Statement[]): Holding | null {
  const words = spanOf(stand.sentence, stand.proposition)
  const statement = statementAt(statements, words)
  const speakers = statement ? partiesOf(reading, [statement.speaker], true) : []
  if (stand.holder === 'speaker')
    return statement && speakers.length > 0 ? { actors: speakers, reportedBy: null, statement } : null
  const actors = partiesOf(reading, reading.actors.resolve(stand.holder), true)
  if (actors.length === 0) return null
  if (!statement) return { actors, reportedBy: 'narrator', statement: null }
  const own = actors.some((actor) => speakers.includes(actor))
  return { actors, reportedBy: own ? null : statement.speaker, statement: own ? statement : null }
}

/** A stand with a condition in its sentence is conditional: “will talk only if …”. A demand stays a demand. */
function underCondition(stand: Stand): Stance {
  if (stand.stance === 'demands') return 'demands'
  const bound = findConditionals(stand.sentence).some(
    ({ outcome, strict }) => strict && outcome.start < stand.proposition.end && stand.proposition.start < outcome.end,
  )
  return bound ? 'conditions' : stand.stance
}

function positionsOf(stand: Stand, reading: Reading, statements: readonly Statement[]): Position[] {
  const held = holding(stand, reading, statements)
  if (!held) return []
  const { report } = reading.annotated
  const stance = underCondition(stand)
  return partByIssue(stand.sentence, stand.proposition, reading.language).flatMap(({ issue, words }) => {
    const span = spanOf(stand.sentence, words)
    const evidence = evidenceAt(report, span)
    return held.actors.map((actor) => ({
      id: factId('positions', report.id, span, `${actor} ${issue}`),
      actor,
      issue,
      stance,
      proposition: evidence.quote,
      date: held.statement?.date ?? report.published.date,
      statement: held.statement?.id ?? null,
      reportedBy: held.reportedBy,
      evidence: [evidence] as const,
      foundBy: [{ rule: stand.rule, certainty: stand.certainty, marks: marksOf(stand, span) }] as const,
    }))
  })
}

const marksOf = (stand: Stand, proposition: Span) => [
  ...(stand.holder === 'speaker' ? [] : [{ role: 'holder', ...stand.holder }]),
  { role: 'cue', ...stand.cue },
  { role: 'proposition', start: proposition.start, end: proposition.end },
]

/** Of positions of one actor on one issue over the same words, the first stands. */
function withoutRepeats(positions: readonly Position[]): Position[] {
  const kept: Position[] = []
  for (const position of positions) {
    const same = kept.some((other) => other.actor === position.actor && other.issue === position.issue && overlaps(other.evidence[0], position.evidence[0]))
    if (!same) kept.push(position)
  }
  return kept.sort((a, b) => a.evidence[0].start - b.evidence[0].start || (a.id < b.id ? -1 : 1))
}

const standsIn = (sentence: ParsedSentence, reading: Reading): readonly Stand[] => FINDERS.flatMap((find) => find(sentence, reading))

export const positions: Extractor = {
  name: 'positions',
  extract: (reading: Reading, found: Findings) => {
    const stands = reading.annotated.sentences.flatMap((sentence) => standsIn(sentence, reading))
    return { positions: withoutRepeats(stands.flatMap((stand) => positionsOf(stand, reading, found.statements))) }
  },
}
