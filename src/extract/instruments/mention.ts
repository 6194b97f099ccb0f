/** A phrase that names a text the process turns on, with what its sentence says of it. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Span } from '../../model/span.ts'
import { spanOf } from '../match.ts'
import type { Reading } from '../reading.ts'
import { type NamedText, namedText } from './phrase.ts'
import { provisionsOf } from './provisions.ts'
import { makers, type Said, saidOf } from './said.ts'

export type InstrumentMention = NamedText &
  Said & {
    /** The noun phrase alone, and with what hangs on it. */
    readonly phrase: Span
    readonly wide: Span
    readonly name: string
    readonly joint: boolean
    readonly provisions: readonly Span[]
  }

const DETERMINER = /^(?:the|a|an|this|that|these|those|their|its|his|her|our)\s+/i

const nameOf = (words: string): string =>
  words
    .replace(/["“”*]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(DETERMINER, '')

/** The instruments a sentence names. */
export function instrumentMentions(sentence: ParsedSentence, reading: Reading): InstrumentMention[] {
  const { text } = reading.annotated.report
  const found: InstrumentMention[] = []
  for (const at of sentence.chunks.keys()) {
    const named = namedText(sentence, at, reading)
    if (!named) continue
    const said = saidOf(sentence, named, reading)
    const [phrase, wide] = [spanOf(sentence, named.core), spanOf(sentence, named.whole)]
    found.push({
      ...named,
      ...said,
      signatories: [...new Set([...said.signatories, ...makers(sentence, named, reading)])],
      phrase,
      wide,
      name: nameOf(text.slice(phrase.start, phrase.end)),
      joint: sentence.tokens.slice(named.core.start, named.core.end).some((token) => token.lower === 'joint'),
      provisions: provisionsOf(sentence, named, reading),
    })
  }
  return found
}
