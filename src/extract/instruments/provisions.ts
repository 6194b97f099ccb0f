/** What a text provides, in the report’s words: “the pact requires …”, “under the deal, …”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Span } from '../../model/span.ts'
import { complementFrom } from '../complement.ts'
import { spanOf } from '../match.ts'
import type { Reading } from '../reading.ts'
import type { NamedText } from './phrase.ts'

export function provisionsOf(sentence: ParsedSentence, text: NamedText, reading: Reading): readonly Span[] {
  const { chunks, tokens, clauses } = sentence
  const verbs = reading.language.lexicon('provision-verb')
  const clause = clauses.find(
    ({ subject, group, verb }) =>
      subject?.head === text.at && verb > text.at && !group.passive && !group.negated && verbs.has(group.lemma),
  )
  if (clause && chunks[clause.verb + 1]) {
    const next = chunks[clause.verb + 1]!
    const word = tokens[next.first]!.lower
    const opener = next.kind === 'preposition' || next.kind === 'subordinator'
    const first = opener ? clause.verb + 2 : clause.verb + 1
    if (chunks[first] && chunks[first]!.kind !== 'punctuation' && chunks[first]!.kind !== 'quotation')
      return [spanOf(sentence, complementFrom(sentence, first, word === 'that'))]
  }
  const comma = chunks.findIndex((chunk, i) => i > text.at && chunk.first >= text.whole.end)
  const under =
    text.at === 1 &&
    ['under', 'per'].includes(tokens[chunks[0]!.first]!.lower) &&
    tokens[chunks[comma]?.first ?? -1]?.text === ','
  return under && chunks[comma + 1] ? [spanOf(sentence, complementFrom(sentence, comma + 1, true))] : []
}
