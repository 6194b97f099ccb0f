/** Whose own text a report is: those its headline names as giving a statement, a readout, a declaration. */
import type { Reading } from '../reading.ts'
import { partiesOf } from '../utterance.ts'
import { isParty, partiesNamed } from './holding.ts'
import { chunkSpan, phraseEnd } from './stand.ts'

/** Parties named by the headline where it says that what follows is their own text; empty for a story about them. */
export function issuersOf(reading: Reading): readonly string[] {
  const { annotated, actors, language } = reading
  const { title } = annotated.report
  const [first] = annotated.sentences
  if (!title || !first || annotated.report.text.indexOf(title) > first.start) return []
  const own = language.lexicon('own-text')
  const end = first.start + title.length
  if (
    !first.tokens.some(({ lower, start, tag }) => start < end && tag !== 'verb' && own.has(lower)) ||
    first.clauses.some(({ group }) => group.finite)
  )
    return []
  const from = first.tokens.find(
    ({ lower, start }) => start < end && (lower === 'from' || lower === 'by' || lower === 'of'),
  )
  const given = actors.mentions.filter((mention) => mention.start < end && (!from || mention.start >= from.start))
  const named = given.length > 0 ? given : actors.mentions.filter((mention) => mention.start < end)
  const last = from || first.tokens.some(({ lower }) => lower === 'joint') ? named : named.slice(0, 1)
  return partiesOf(
    reading,
    last.flatMap((mention) => mention.actors),
    true,
  ).filter((id) => isParty(id, reading))
}

/** Two parties or more that a deal is said to be between; empty where no such phrase stands. */
export function partiesBetween(reading: Reading): readonly string[] {
  const texts = reading.language.lexicon('instrument-noun')
  for (const sentence of reading.annotated.sentences)
    for (const [at, chunk] of sentence.chunks.entries()) {
      if (
        chunk.kind !== 'preposition' ||
        sentence.tokens[chunk.first]!.lower !== 'between' ||
        sentence.chunks[at + 1]?.kind !== 'np'
      )
        continue
      const before = sentence.chunks[at - 1]
      if (before?.kind !== 'np' || !texts.has(sentence.tokens[before.head]!.lemma)) continue
      const parties = partiesNamed([chunkSpan(sentence, at + 1, phraseEnd(sentence, at + 1))], reading)
      if (parties.length > 1) return parties
    }
  return []
}
