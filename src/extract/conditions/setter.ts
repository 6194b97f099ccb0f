/** Who sets a condition: whoever says it, or the party whose own step it binds. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import type { Statement } from '../../model/statement.ts'
import type { Conditional } from '../conditional.ts'
import { spanOf } from '../match.ts'
import type { Reading } from '../reading.ts'
import { partiesOf, statementAt } from '../utterance.ts'

function subjectOf(sentence: ParsedSentence, clause: Clause | null, reading: Reading): readonly string[] {
  if (!clause?.subject) return []
  const start = sentence.chunks[clause.subject.first]!.first
  const end = sentence.chunks[clause.subject.last]!.last + 1
  return partiesOf(reading, reading.actors.resolve(spanOf(sentence, { start, end })), true)
}

/** The clause of the outcome: the last finite one that the condition hangs on. */
function outcomeClause(sentence: ParsedSentence, { outcome }: Conditional): Clause | null {
  return (
    sentence.clauses.find(
      ({ verb, group }) =>
        group.finite && sentence.chunks[verb]!.first >= outcome.start && sentence.chunks[verb]!.first < outcome.end,
    ) ?? null
  )
}

/** Whether a clause tells what its subject binds itself to: “will not return”, “refuses to talk”, “would allow”. */
function isOwnStep({ group }: Clause, reading: Reading): boolean {
  if (group.passive) return false
  const { language } = reading
  return (
    group.modal === 'will' ||
    group.modal === 'would' ||
    language.lexicon('stance-verb').has(group.lemma) ||
    language.lexicon('threat-verb').has(group.lemma)
  )
}

export type Setting = {
  readonly by: readonly string[]
  readonly statement: Statement | null /** The subject binds itself. */
  readonly ownStep: boolean
}

export function settingOf(
  sentence: ParsedSentence,
  conditional: Conditional,
  reading: Reading,
  statements: readonly Statement[],
): Setting {
  const statement = statementAt(statements, spanOf(sentence, conditional.requires))
  const speakers = statement ? partiesOf(reading, [statement.speaker], true) : []
  const clause = conditional.by ?? outcomeClause(sentence, conditional)
  const doers = subjectOf(sentence, clause, reading)
  const ownStep = clause !== null && doers.length > 0 && (conditional.by !== null || isOwnStep(clause, reading))
  // Of what another will do only a refusal is that other's own condition; the rest is whoever speaks to say.
  const ofOther =
    ownStep && (clause!.group.negated || conditional.by !== null || !/^(?:will|would)$/.test(clause!.group.modal ?? ''))
  const by = speakers.length > 0 && !(ofOther && !doers.some((actor) => speakers.includes(actor))) ? speakers : doers
  return { by, statement, ownStep }
}
