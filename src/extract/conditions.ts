/** Finds conditions that somebody sets: “the presidents meet only when a draft treaty is ready”. */
import type { ParsedSentence } from '../annotate/annotate.ts'
import type { Condition } from '../model/condition.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Findings } from '../model/findings.ts'
import { type Conditional, findConditionals } from './conditional.ts'
import { settingOf } from './conditions/setter.ts'
import { factId } from './identify.ts'
import { weighIssues } from './issues.ts'
import { type Range, spanOf } from './match.ts'
import type { Extractor, Reading } from './reading.ts'

/** Whether a stretch of the sentence uses a word of any issue. */
const names = (sentence: ParsedSentence, { start, end }: Range, reading: Reading): boolean =>
  weighIssues(sentence.tokens.slice(start, end), reading.language).length > 0

function conditionOf(
  sentence: ParsedSentence,
  conditional: Conditional,
  reading: Reading,
  found: Findings,
): Condition | null {
  const { report } = reading.annotated
  const { by, statement, ownStep } = settingOf(sentence, conditional, reading, found.statements)
  const about = names(sentence, conditional.outcome, reading) || names(sentence, conditional.requires, reading)
  if (!about && !(ownStep && conditional.strict)) return null
  if (!statement && !ownStep && !conditional.strict) return null
  if (by.length === 0 && !statement) return null
  const requires = evidenceAt(report, spanOf(sentence, conditional.requires))
  const outcome = evidenceAt(report, spanOf(sentence, conditional.outcome))
  return {
    id: factId('conditions', report.id, requires),
    outcome: outcome.quote,
    requires: requires.quote,
    by,
    evidence: [requires, outcome],
    foundBy: [
      {
        rule: `condition/${conditional.name}`,
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
      findConditionals(sentence, reading.language).flatMap(
        (conditional) => conditionOf(sentence, conditional, reading, found) ?? [],
      ),
    )
    return { conditions: [...new Map(list.map((condition) => [condition.id, condition])).values()] }
  },
}
