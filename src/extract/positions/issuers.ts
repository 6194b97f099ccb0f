/** Whose own text a report is: those its headline names as giving a statement, a readout, a declaration. */
import type { Reading } from '../reading.ts'
import { partiesOf } from '../utterance.ts'

/** Parties named by the headline where it says that what follows is their own text; empty for a story about them. */
export function issuersOf(reading: Reading): readonly string[] {
  const { annotated, actors, language } = reading
  const { title } = annotated.report
  const [first] = annotated.sentences
  if (!title || !first || annotated.report.text.indexOf(title) > first.start) return []
  const own = language.lexicon('own-text')
  const end = first.start + title.length
  if (!first.tokens.some(({ lower, start, tag }) => start < end && tag !== 'verb' && own.has(lower)) || first.clauses.some(({ group }) => group.finite)) return []
  const from = first.tokens.find(({ lower, start }) => start < end && (lower === 'from' || lower === 'by' || lower === 'of'))
  const given = actors.mentions.filter((mention) => mention.start < end && (!from || mention.start >= from.start))
  const named = given.length > 0 ? given : actors.mentions.filter((mention) => mention.start < end)
  const last = from || first.tokens.some(({ lower }) => lower === 'joint') ? named : named.slice(0, 1)
  return partiesOf(reading, last.flatMap((mention) => mention.actors), true)
}
