/** Who stands behind a number: whose words it stands in, who offers or demands it, whose estimate it is. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Findings } from '../../model/findings.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { type Range, spanOf } from '../match.ts'
import { type Near, nearBy } from '../near.ts'
import type { Attributed, Reading } from '../reading.ts'
import { partiesOf, statementAt } from '../utterance.ts'

/** How many chunks back the verb that governs a number may stand. */
const NEAR = 14

/** Who is heard and who only thinks, by the stretch of text. */
export type Voices = { readonly statements: Near<Statement>; readonly thoughts: Near<Attributed> }

export const voicesOf = (reading: Reading, found: Findings): Voices => ({
  statements: nearBy(found.statements, (statement) => statement.evidence),
  thoughts: nearBy(
    reading.attributions.filter((one) => !one.voiced && one.speaker),
    (one) => one.content,
  ),
})

const whoIs = (sentence: ParsedSentence, range: Range, reading: Reading): string | null =>
  partiesOf(reading, reading.actors.resolve(spanOf(sentence, range)), true)[0] ?? null

/** “the city believes losses to be around $380 million”: an estimate no one is quoted on. */
function thinker(span: Span, { thoughts }: Voices, reading: Reading): string | null {
  const found = thoughts(span).find((one) => one.content.some((content) => contains(content, span)))
  return found?.speaker ? (reading.actors.resolve(found.speaker)[0] ?? null) : null
}

/** “Italy has volunteered up to 3,000 soldiers”, “China will suspend 24 percent”: the one who binds himself or asks. */
function binder(sentence: ParsedSentence, amount: Range, reading: Reading): string | null {
  const stances = reading.language.lexicon('stance-verb')
  const at = sentence.chunks.findIndex((chunk) => chunk.first <= amount.start && amount.start <= chunk.last)
  for (let i = sentence.clauses.length - 1; i >= 0; i--) {
    const { verb, group, subject } = sentence.clauses[i]!
    if (verb >= at || !group.finite) continue
    if (at - verb > NEAR && group.tense !== 'future') return null
    const binds = stances.has(group.lemma) || group.tense === 'future' || group.modal === 'shall'
    if (!binds || !subject || group.passive) return null
    return whoIs(
      sentence,
      { start: sentence.chunks[subject.first]!.first, end: sentence.chunks[subject.last]!.last + 1 },
      reading,
    )
  }
  return null
}

/** “Ukraine’s three key demands”, “a pledge by Israel to release 900 prisoners”. */
function owner(sentence: ParsedSentence, amount: Range, reading: Reading): string | null {
  const stances = reading.language.lexicon('stance-noun')
  const { chunks, tokens } = sentence
  const at = chunks.findIndex((chunk) => chunk.first <= amount.start && amount.start <= chunk.last)
  for (let i = at; i >= Math.max(0, at - 8); i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'punctuation' && i < at - 1) return null
    if (chunk.kind !== 'np' || !stances.has(tokens[chunk.head]!.lemma)) continue
    if (tokens[chunks[i + 1]?.first ?? -1]?.lower === 'by' && chunks[i + 2]?.kind === 'np' && i + 2 < at)
      return whoIs(sentence, { start: chunks[i + 2]!.first, end: chunks[i + 2]!.last + 1 }, reading)
    for (let t = chunk.first; t < chunk.head; t++)
      if (tokens[t]!.tag === 'possessive') return whoIs(sentence, { start: chunk.first, end: t }, reading)
    return null
  }
  return null
}

/** The actor id of who stands behind the number on these words; null for the reporter. */
export function standsBehind(sentence: ParsedSentence, range: Range, reading: Reading, voices: Voices): string | null {
  const span = spanOf(sentence, range)
  const speaker = statementAt(voices.statements(span), span)?.speaker
  return (
    speaker ?? thinker(span, voices, reading) ?? owner(sentence, range, reading) ?? binder(sentence, range, reading)
  )
}
