/** Finds conditions that somebody sets: “the presidents meet only when a draft treaty is ready”. */
import type { ParsedSentence } from '../annotate/annotate.ts'
import type { Condition } from '../model/condition.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Findings } from '../model/findings.ts'
import { type Conditional, findConditionals } from './conditional.ts'
import { factId } from './identify.ts'
import { weighIssues } from './issues.ts'
import { spanOf } from './match.ts'
import type { Extractor, Reading } from './reading.ts'
import { partiesOf, statementAt } from './utterance.ts'

/** The subject of the clause that holds the outcome: who will act only then. */
function setter(sentence: ParsedSentence, { outcome }: Conditional, reading: Reading): readonly string[] {
  const clause = sentence.clauses.find(({ verb }) => sentence.chunks[verb]!.first >= outcome.start && sentence.chunks[verb]!.first < outcome.end)
  if (!clause?.subject) return []
  const first = sentence.chunks[clause.subject.first]!.first
  const last = sentence.chunks[clause.subject.last]!.last
  return partiesOf(reading, reading.actors.resolve(spanOf(sentence, { start: first, end: last + 1 })), true)
}

function conditionOf(sentence: ParsedSentence, conditional: Conditional, reading: Reading, found: Findings): Condition | null {
  const { report } = reading.annotated
  const requires = evidenceAt(report, spanOf(sentence, conditional.requires))
  const outcome = evidenceAt(report, spanOf(sentence, conditional.outcome))
  const statement = statementAt(found.statements, requires)
  const by = statement ? partiesOf(reading, [statement.speaker], true) : setter(sentence, conditional, reading)
  if (by.length === 0) return null
  const speaks = weighIssues(sentence.tokens, reading.language).length > 0
  if (!conditional.strict && !(statement && speaks)) return null
  return {
    id: factId('conditions', report.id, requires),
    outcome: outcome.quote,
    requires: requires.quote,
    by,
    evidence: [requires, outcome],
    foundBy: [
      {
        rule: 'condition/clause',
        certainty: conditional.strict ? 'sure' : 'doubtful',
        marks: [
          { role: 'outcome', start: outcome.start, end: outcome.end },
          { role: 'marker', ...spanOf(sentence, conditional.marker) },
          { role: 'requires', start: requires.start, end: requires.end },
        ],
      },
    ],
  }
}

export const conditions: Extractor = {
  name: 'conditions',
  extract: (reading, found) => {
    const list = reading.annotated.sentences.flatMap((sentence) =>
      findConditionals(sentence).flatMap((conditional) => conditionOf(sentence, conditional, reading, found) ?? []),
    )
    return { conditions: [...new Map(list.map((condition) => [condition.id, condition])).values()] }
  },
}
