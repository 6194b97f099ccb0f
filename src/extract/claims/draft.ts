/** A disputed fact before it is joined with others on the same. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import { evidenceAt } from '../../model/evidence.ts'
import type { Claim } from '../../model/claim.ts'
import type { Mark } from '../../model/found.ts'
import type { Span } from '../../model/span.ts'
import { factId } from '../identify.ts'
import { type Range, spanOf } from '../match.ts'
import type { Reading } from '../reading.ts'

export type Draft = {
  readonly rule: string
  readonly certainty: 'sure' | 'doubtful'
  readonly proposition: string
  /** The words of the proposition, and those that show who stands for or against it. */
  readonly content: Span
  readonly shown: Span
  readonly by: readonly string[]
  readonly deniedBy: readonly string[]
}

export const wordsOf = (reading: Reading, { start, end }: Span): string =>
  reading.annotated.report.text.slice(start, end).replace(/\s+/g, ' ').trim()

/** Who is named, each for himself: a claim is its speaker’s, and his party’s only through him. */
export const partiesIn = (sentence: ParsedSentence, range: Range, reading: Reading): readonly string[] =>
  [...new Set(reading.actors.resolve(spanOf(sentence, range)))]

const PRONOUN = /^(?:he|she|it|they|his|her|its|their)\s+(?=\S)/i

/** The words of a proposition; a pronoun that opens it gives way to the name it stands for. */
export function propositionAt(reading: Reading, span: Span): string {
  const words = wordsOf(reading, span)
  const pronoun = PRONOUN.exec(words)?.[0] ?? ''
  const [id, ...others] = pronoun ? reading.actors.resolve({ start: span.start, end: span.start + pronoun.trimEnd().length }) : []
  if (id === undefined || others.length > 0) return words
  const own = /^(?:his|its|their)/i.test(pronoun) || (/^her/i.test(pronoun) && !/^(?:is|was|has|had|will|would)\b/.test(words.slice(pronoun.length)))
  return `${reading.actors.actor(id).name}${own ? '’s' : ''} ${words.slice(pronoun.length)}`
}

export function claimOf(draft: Draft, reading: Reading): Claim {
  const { report } = reading.annotated
  const { content, shown } = draft
  const wide = { start: Math.min(content.start, shown.start), end: Math.max(content.end, shown.end) }
  const marks: Mark[] = [{ role: 'proposition', ...content }, ...(shown.end > shown.start ? [{ role: 'who', ...shown }] : [])]
  const evidence = evidenceAt(report, wide.end - wide.start < 700 ? wide : content)
  return {
    id: factId('claims', report.id, evidence, draft.proposition),
    proposition: draft.proposition,
    by: draft.by,
    deniedBy: draft.deniedBy,
    evidence: [evidence],
    foundBy: [{ rule: draft.rule, certainty: draft.certainty, marks }],
  }
}
