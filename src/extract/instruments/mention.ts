/** A phrase that names a text the process turns on, with what its sentence says of it. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import { type Clause, phraseEndingAt } from '../../annotate/clauses.ts'
import type { Time } from '../../annotate/time.ts'
import type { PartialDate } from '../../model/date.ts'
import type { InstrumentKind, InstrumentStatus } from '../../model/instrument.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { type Range, spanOf } from '../match.ts'
import type { Reading } from '../reading.ts'
import { partiesOf } from '../utterance.ts'

export type InstrumentMention = {
  readonly phrase: Span
  readonly kind: InstrumentKind
  /** Lower-case words that tell it from others: names, years, “power-sharing”, “six-point”. */
  readonly marks: readonly string[]
  readonly name: string
  readonly points: number | null
  readonly status: InstrumentStatus | null
  readonly date: PartialDate | null
  readonly place: string | null
  readonly signatories: readonly string[]
  readonly endorsers: readonly string[]
  readonly sentence: ParsedSentence
}

/** Modifiers that say nothing of which text is meant. */
const EMPTY = new Set(['the', 'a', 'an', 'this', 'that', 'any', 'such', 'new', 'possible', 'their', 'its', 'his', 'no', 'final', 'first', 'last', 'latest', 'an', 'some', 'another', 'each', 'of', "'s", 's', 'our', 'potential', 'similar', 'both', 'clear'])

const POINTS = /^(\d+|[a-z]+)-(?:point|article|page|stage|step|clause)$/

function pointsOf(sentence: ParsedSentence, range: Range, reading: Reading): number | null {
  for (const token of sentence.tokens.slice(range.start, range.end)) {
    const match = POINTS.exec(token.lower)
    if (!match) continue
    const value = Number(match[1]) || Number(reading.language.lexicon('number-word').get(match[1]!)?.['value'])
    if (value > 0) return value
  }
  return null
}

/** The phrase with an “of …”, “on …” or “between …” that belongs to its name. */
function phraseRange(sentence: ParsedSentence, at: number): Range {
  const { chunks, tokens } = sentence
  const chunk = chunks[at]!
  const link = chunks[at + 1]
  const named = tokens.slice(chunk.first, chunk.last + 1).some((token) => token.tag === 'name')
  const tail = link?.kind === 'preposition' && chunks[at + 2]?.kind === 'np' ? tokens[link.first]!.lower : ''
  const grows = tail === 'of' && tokens[chunks[at + 2]!.head]!.tag !== 'name' && !named
  return { start: chunk.first, end: (grows ? chunks[at + 2]! : chunk).last + 1 }
}

function marksOf(sentence: ParsedSentence, range: Range): string[] {
  return sentence.tokens
    .slice(range.start, range.end)
    .filter((token) => token.tag !== 'punctuation' && token.tag !== 'quote' && !EMPTY.has(token.lower))
    .map((token) => (token.tag === 'noun' ? token.lemma : token.lower))
}

const timeIn = (reading: Reading, from: number, to: number): Time | undefined =>
  reading.times.find((time) => time.date !== null && overlaps(time, { start: from, end: to }))

/** The clause in which the phrase is object, or subject of a passive; null where it is only mentioned. */
function governing(sentence: ParsedSentence, at: number): { clause: Clause; role: 'object' | 'subject' } | null {
  for (const clause of sentence.clauses) {
    if (clause.subject && clause.subject.first <= at && at <= clause.subject.last) return { clause, role: 'subject' }
    const gap = sentence.chunks.slice(clause.verb + 1, at)
    if (at > clause.verb && at - clause.verb <= 4 && gap.every((chunk) => chunk.kind === 'adverb' || chunk.kind === 'np' || chunk.kind === 'conjunction' || chunk.kind === 'preposition')) {
      const later = sentence.clauses.some((other) => other.verb > clause.verb && other.verb < at)
      if (!later) return { clause, role: 'object' }
    }
  }
  return null
}

/** Who stands behind “by” after a verb: “approved by the EU and Norway”. */
function agents(sentence: ParsedSentence, verb: number, reading: Reading): readonly string[] {
  const { chunks, tokens } = sentence
  for (let at = verb + 1; at < Math.min(chunks.length - 1, verb + 4); at++) {
    if (tokens[chunks[at]!.first]!.lower !== 'by' || chunks[at + 1]!.kind !== 'np') continue
    let last = at + 1
    while (chunks[last + 2]?.kind === 'np' && phraseEndingAt(tokens, chunks, last + 2).first === at + 1) last += 2
    return partiesOf(reading, reading.actors.resolve(spanOf(sentence, { start: chunks[at + 1]!.first, end: chunks[last]!.last + 1 })), true)
  }
  return []
}

function subjects(sentence: ParsedSentence, clause: Clause, reading: Reading): readonly string[] {
  if (!clause.subject) return []
  const start = sentence.chunks[clause.subject.first]!.first
  const end = sentence.chunks[clause.subject.last]!.last + 1
  return partiesOf(reading, reading.actors.resolve(spanOf(sentence, { start, end })), true)
}

/** “in Minsk” after the verb. */
function placeAfter(sentence: ParsedSentence, from: number): string | null {
  const { chunks, tokens } = sentence
  for (let at = from; at < Math.min(chunks.length - 1, from + 8); at++) {
    const place = chunks[at + 1]!
    if (tokens[chunks[at]!.first]!.lower === 'in' && place.kind === 'np' && tokens[place.head]!.tag === 'name' && place.first === place.last)
      return tokens[place.head]!.text
  }
  return null
}

type Said = Pick<InstrumentMention, 'status' | 'signatories' | 'endorsers' | 'date' | 'place'>

const NOTHING: Said = { status: null, signatories: [], endorsers: [], date: null, place: null }

/** What the governing clause, or a participle right after it, says of the text. */
function saidOf(sentence: ParsedSentence, at: number, reading: Reading): Said {
  const found = governing(sentence, at)
  const verbs = reading.language.lexicon('instrument-verb')
  const reduced = sentence.clauses.find((clause) => clause.verb === at + 1 && !clause.group.finite && verbs.has(clause.group.lemma))
  const clause = reduced ?? found?.clause
  const entry = clause && verbs.get(clause.group.lemma)
  if (!clause || !entry) return NOTHING
  const passive = clause.group.passive || reduced !== undefined
  const actors = passive ? agents(sentence, clause.verb, reading) : subjects(sentence, clause, reading)
  const hoped = !clause.group.finite && clause.group.tense === 'infinitive'
  const unreal = clause.group.negated || hoped || ['future', 'conditional'].includes(clause.group.tense)
  const said = entry['status'] as InstrumentStatus
  const status = said === 'signed' && unreal ? 'proposed' : clause.group.negated ? null : said
  const from = sentence.tokens[sentence.chunks[clause.verb]!.first]!.start
  const time = timeIn(reading, Math.max(sentence.start, from - 60), sentence.tokens[Math.min(sentence.tokens.length, sentence.chunks[clause.verb]!.last + 14) - 1]!.end)
  const signed = said === 'signed' && !unreal
  return { status, signatories: signed ? actors : [], endorsers: [], date: signed ? (time?.date ?? null) : null, place: signed ? placeAfter(sentence, clause.verb + 1) : null }
}

/** The instruments a sentence names. */
export function instrumentMentions(sentence: ParsedSentence, reading: Reading): InstrumentMention[] {
  const nouns = reading.language.lexicon('instrument-noun')
  const { report } = reading.annotated
  return sentence.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'np') return []
    const head = sentence.tokens[chunk.head]!
    const entry = nouns.get(head.lemma) ?? nouns.get(head.lower) ?? nouns.get(head.lower.replace(/s$/, ''))
    if (!entry) return []
    const range = phraseRange(sentence, at)
    const phrase = spanOf(sentence, range)
    const said = saidOf(sentence, at, reading)
    const inName = timeIn(reading, phrase.start, phrase.end)?.date ?? null
    return [{
      ...said,
      phrase,
      kind: kindOf(entry['kind'] as InstrumentKind, sentence, range, nouns),
      marks: marksOf(sentence, range),
      name: nameOf(report.text.slice(phrase.start, phrase.end)),
      points: pointsOf(sentence, range, reading),
      date: inName ?? said.date,
      sentence,
    }]
  })
}

/** “ceasefire agreement” is a ceasefire, “draft treaty” a draft: a modifier decides before the head. */
function kindOf(kind: InstrumentKind, sentence: ParsedSentence, range: Range, nouns: ReadonlyMap<string, { readonly [column: string]: string }>): InstrumentKind {
  for (const token of sentence.tokens.slice(range.start, range.end - 1)) {
    const modifier = nouns.get(token.lower)?.['kind']
    if (token.lower === 'draft' || modifier === 'ceasefire') return modifier === 'ceasefire' ? 'ceasefire' : 'draft'
  }
  return kind
}

const nameOf = (words: string): string => words.replace(/\s+/g, ' ').replace(/^(?:the|a|an|their|its|his|her)\s+/i, '')
