/** A disputed fact before it is joined with others on the same. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Claim } from '../../model/claim.ts'
import { evidenceAt } from '../../model/evidence.ts'
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
export const partiesIn = (sentence: ParsedSentence, range: Range, reading: Reading): readonly string[] => [
  ...new Set(reading.actors.resolve(spanOf(sentence, range))),
]

const PRONOUN = /^(he|she|it|they|his|her|its|their)\s+(?=\S)/i
const OF_PERSONS = new Set(['he', 'she', 'his', 'her'])
const OWN = new Set(['his', 'its', 'their'])

/** Whom a pronoun that opens what somebody says means: himself where it can, else whom the text shows. */
function meant(reading: Reading, pronoun: string, span: Span, speaker: string | undefined): string | null {
  const isPerson = speaker !== undefined && reading.actors.actor(speaker).kind === 'person'
  if (speaker !== undefined && isPerson === OF_PERSONS.has(pronoun)) return speaker
  const [id, ...others] = reading.actors.resolve({ start: span.start, end: span.start + pronoun.length })
  return id !== undefined && others.length === 0 ? id : null
}

/** The words of a proposition; a pronoun that opens it gives way to the name it stands for. */
export function propositionAt(reading: Reading, span: Span, speaker?: string): string {
  const words = wordsOf(reading, span)
  const pronoun = PRONOUN.exec(words)?.[1]?.toLowerCase()
  const id = pronoun ? meant(reading, pronoun, span, speaker) : null
  if (!pronoun || id === null) return words
  const rest = words.slice(pronoun.length).trimStart()
  return `${reading.actors.actor(id).name}${OWN.has(pronoun) ? '’s' : ''} ${rest}`
}

export function claimOf(draft: Draft, reading: Reading): Claim {
  const { report } = reading.annotated
  const { content, shown } = draft
  const wide = { start: Math.min(content.start, shown.start), end: Math.max(content.end, shown.end) }
  const marks: Mark[] = [
    { role: 'proposition', ...content },
    ...(shown.end > shown.start ? [{ role: 'who', ...shown }] : []),
  ]
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
