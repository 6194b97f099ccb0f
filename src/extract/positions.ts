/** Finds where parties stand: stands shown by the syntax, tied to their holders, parted by issue. */
import type { ParsedSentence } from '../annotate/annotate.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Findings } from '../model/findings.ts'
import type { Issue } from '../model/issue.ts'
import type { Position, Stance } from '../model/position.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Act, Statement } from '../model/statement.ts'
import { findConditionals } from './conditional.ts'
import { factId } from './identify.ts'
import { weighIssues } from './issues.ts'
import { type Range, spanOf } from './match.ts'
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

type Setting = {
  readonly reading: Reading
  readonly statements: readonly Statement[]
  /** What the report is mostly about. */
  readonly usual: Issue
}

/** The issue most words of the report speak for; the talks themselves where none does. */
function usualIssue({ annotated, language }: Reading): Issue {
  const tokens = annotated.sentences.flatMap((sentence) => sentence.tokens)
  return weighIssues(tokens, language).find(({ issue }) => issue !== 'process')?.issue ?? 'process'
}

/** The sentences below the headline, which only repeats them. */
function story({ annotated }: Reading): readonly ParsedSentence[] {
  const { title } = annotated.report
  const length = title ? annotated.report.text.indexOf(title) + title.length : 0
  return annotated.sentences.filter((sentence) => !title || sentence.start >= length || sentence.paragraph > 0)
}

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

function positionsOf(stand: Stand, { reading, statements, usual }: Setting): Position[] {
  const held = holding(stand, reading, statements)
  if (!held) return []
  const { report } = reading.annotated
  const stance = underCondition(stand)
  return partByIssue(stand.sentence, stand.proposition, reading.language, usual).flatMap(({ issue, words }) => {
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

const STANCE_OF: Readonly<Partial<Record<Act, Stance>>> = { demand: 'demands', offer: 'offers', accept: 'accepts', reject: 'rejects', promise: 'offers' }

/** A statement that demands, offers, accepts or rejects shows a stand even where no clause in it says so by itself. */
function statementPositions(statement: Statement, { reading, usual }: Setting, known: readonly Position[]): Position[] {
  const stance = STANCE_OF[statement.act]
  const [evidence] = statement.evidence
  if (!stance || statement.foundBy[0].certainty === 'doubtful') return []
  if (known.some((position) => statement.evidence.some((own) => overlaps(own, position.evidence[0])))) return []
  return reading.annotated.sentences
    .filter((sentence) => overlaps(sentence, evidence) && (statement.mode !== 'direct' || sentence.quotation !== null))
    .flatMap((sentence) => {
      const words = tokensWithin(sentence, evidence)
      if (!words) return []
      const { report } = reading.annotated
      return partByIssue(sentence, words, reading.language, usual).slice(0, 1).flatMap(({ issue, words: part }) => {
        const own = evidenceAt(report, spanOf(sentence, part))
        return partiesOf(reading, [statement.speaker], true).map((actor) => ({
          ...{ id: factId('positions', report.id, own, `${actor} ${issue}`), actor, issue, stance, proposition: own.quote },
          ...{ date: statement.date ?? report.published.date, statement: statement.id, reportedBy: null, evidence: [own] as const },
          foundBy: [{ rule: `position/statement/${statement.act}`, certainty: 'sure' as const, marks: [{ role: 'proposition', start: own.start, end: own.end }] }] as const,
        }))
      })
    })
    .slice(0, 1)
}

/** The tokens of a sentence inside a span; null where it holds none. */
function tokensWithin(sentence: ParsedSentence, span: Span): Range | null {
  const start = sentence.tokens.findIndex((token) => token.start >= span.start)
  const end = sentence.tokens.findLastIndex((token) => token.end <= span.end) + 1
  return start >= 0 && end > start ? { start, end } : null
}

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
    const setting: Setting = { reading, statements: found.statements, usual: usualIssue(reading) }
    const stands = story(reading).flatMap((sentence) => standsIn(sentence, reading))
    const shown = stands.flatMap((stand) => positionsOf(stand, setting))
    const stated = found.statements.flatMap((statement) => statementPositions(statement, setting, shown))
    return { positions: withoutRepeats([...shown, ...stated]) }
  },
}
