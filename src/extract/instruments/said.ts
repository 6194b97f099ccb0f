/** What the clauses around a text say of it: what became of it, who made it, who backs it, when and where. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import { type Clause, phraseEndingAt } from '../../annotate/clauses.ts'
import type { PartialDate } from '../../model/date.ts'
import type { InstrumentStatus } from '../../model/instrument.ts'
import type { Span } from '../../model/span.ts'
import { type Range, spanOf } from '../match.ts'
import type { Reading } from '../reading.ts'
import { partiesOf } from '../utterance.ts'
import type { NamedText } from './phrase.ts'
import { timesWithin } from './times-within.ts'

export type Said = {
  readonly status: InstrumentStatus | null
  readonly signatories: readonly string[]
  readonly endorsers: readonly string[]
  readonly date: PartialDate | null
  readonly place: string | null
  /** Only hoped for, demanded, sought. */
  readonly hoped: boolean
  /** Somebody is said to have written or made it: “the package prepared by both parties”. */
  readonly authored: boolean
  /** The verb that says so. */
  readonly verb: Span | null
}

export const NOTHING: Said = {
  status: null,
  signatories: [],
  endorsers: [],
  date: null,
  place: null,
  hoped: false,
  authored: false,
  verb: null,
}

type Governing = { readonly clause: Clause; readonly passive: boolean }

const BETWEEN = new Set(['adverb', 'np', 'preposition', 'quotation', 'other', 'conjunction'])

/** The clauses in which the text is object or subject, and the participle or relative clause that follows it. */
function governing(sentence: ParsedSentence, text: NamedText): Governing[] {
  const { at } = text
  const found: Governing[] = []
  for (const clause of sentence.clauses) {
    const { verb, subject, group } = clause
    const isSubject = subject !== null && subject.first <= at && at <= subject.last && verb > at
    const after = sentence.chunks[verb]!.first
    const reduced =
      verb > at &&
      !group.finite &&
      group.tense === 'participle' &&
      (verb === at + 1 ||
        (verb === at + 2 && sentence.tokens[sentence.chunks[at + 1]!.first]!.lower === 'as') ||
        after === text.whole.end ||
        (sentence.tokens[after - 1]?.text === ',' && after - 1 <= text.whole.end))
    const gap = sentence.chunks.slice(verb + 1, at)
    const object =
      verb < at &&
      at - verb <= 6 &&
      gap.every((chunk) => BETWEEN.has(chunk.kind)) &&
      !sentence.clauses.some((other) => other.verb > verb && other.verb < at)
    if (isSubject || reduced) found.push({ clause, passive: group.passive || reduced })
    else if (object) found.push({ clause, passive: false })
  }
  return found
}

const ids = (sentence: ParsedSentence, range: Range, reading: Reading): readonly string[] =>
  partiesOf(reading, reading.actors.resolve(spanOf(sentence, range)), true)

/** A phrase and those joined to it: “by Colombia, Peru and the union”. */
function phraseFrom(sentence: ParsedSentence, at: number): Range {
  const { chunks, tokens } = sentence
  let last = at
  for (let i = at + 2; i < chunks.length && i <= at + 8; i++) {
    if (chunks[i]!.kind === 'vg') break
    if (chunks[i]!.kind === 'np' && phraseEndingAt(tokens, chunks, i).first === at) last = i
  }
  return { start: chunks[at]!.first, end: chunks[last]!.last + 1 }
}

/** Who stands behind “by” after a verb: “approved by the EU and Norway”. */
function agents(sentence: ParsedSentence, verb: number, reading: Reading): readonly string[] {
  const { chunks, tokens } = sentence
  for (let at = verb + 1; at < Math.min(chunks.length - 1, verb + 8); at++)
    if (tokens[chunks[at]!.first]!.lower === 'by' && chunks[at + 1]!.kind === 'np')
      return ids(sentence, phraseFrom(sentence, at + 1), reading)
  return []
}

function subjects(sentence: ParsedSentence, { subject }: Clause, reading: Reading): readonly string[] {
  return subject
    ? ids(
        sentence,
        { start: sentence.chunks[subject.first]!.first, end: sentence.chunks[subject.last]!.last + 1 },
        reading,
      )
    : []
}

/** “the pact between A and B”, “an agreement with the rebels”: who made it, by the phrase itself. */
export function makers(sentence: ParsedSentence, text: NamedText, reading: Reading): readonly string[] {
  const { chunks, tokens } = sentence
  const link = tokens[chunks[text.at + 1]?.first ?? -1]?.lower ?? ''
  if (!['between', 'with', 'among', 'from', 'by'].includes(link) || chunks[text.at + 2]?.kind !== 'np') return []
  if (link === 'from' && text.kind !== 'statement' && text.kind !== 'letter') return []
  return ids(sentence, phraseFrom(sentence, text.at + 2), reading)
}

/** “in Minsk” after the verb. */
function placeAfter(sentence: ParsedSentence, from: number): string | null {
  const { chunks, tokens } = sentence
  for (let at = from; at < Math.min(chunks.length - 1, from + 8); at++) {
    const place = chunks[at + 1]!
    const preposition = tokens[chunks[at]!.first]!.lower
    const isPlace =
      place.kind === 'np' &&
      tokens[place.first]!.tag === 'name' &&
      tokens[place.head]!.tag === 'name' &&
      place.last - place.first < 3
    if ((preposition === 'in' || preposition === 'at') && isPlace)
      return tokens
        .slice(place.first, place.last + 1)
        .map((token) => token.text)
        .join(' ')
  }
  return null
}

/** The time in the clause nearest to its verb; also one that opens the sentence: “On Friday, …”. */
function dateIn(sentence: ParsedSentence, clause: Clause, reading: Reading): PartialDate | null {
  const verb = sentence.tokens[sentence.chunks[clause.verb]!.head]!
  const from =
    clause.marker === null && sentence.clauses[0] === clause
      ? sentence.start
      : sentence.tokens[sentence.chunks[clause.first]!.first]!.start
  const to = sentence.tokens[sentence.chunks[clause.last]!.last]!.end
  const near = timesWithin(reading.times, { start: from, end: to }).filter(
    (time) => time.date !== null && time.type !== 'SET' && time.start >= from && time.end <= to,
  )
  const distance = (time: Span): number => Math.min(Math.abs(time.start - verb.end), Math.abs(verb.start - time.end))
  return [...near].sort((a, b) => distance(a) - distance(b))[0]?.date ?? null
}

const REAL = new Set<string>(['signed', 'in-force'])
const UNREAL_TENSES = new Set(['future', 'conditional', 'infinitive'])
const EFFECT = new Set(['effect', 'force', 'hold'])

/** “took effect”, “came into force”. */
const takesEffect = (sentence: ParsedSentence, clause: Clause): boolean =>
  ['take', 'come', 'go', 'enter'].includes(clause.group.lemma) &&
  sentence.chunks
    .slice(clause.verb + 1, clause.verb + 4)
    .some((chunk) => EFFECT.has(sentence.tokens[chunk.head]!.lower))

function fromClause(sentence: ParsedSentence, { clause, passive }: Governing, reading: Reading): Said {
  const { group } = clause
  const entry = reading.language.lexicon('instrument-verb').get(group.lemma)
  const effect = takesEffect(sentence, clause)
  const negated = group.negated
  const unreal = negated || UNREAL_TENSES.has(group.tense) || (group.modal !== null && group.modal !== 'have-to')
  const hoped =
    (unreal && !effect) ||
    (!passive && reading.language.lexicon('hope-verb').has(group.lemma) && group.tense !== 'past' && !group.perfect)
  if (!entry && !effect) return { ...NOTHING, hoped }
  const said = effect ? 'in-force' : ((entry!['status'] || null) as InstrumentStatus | null)
  const status =
    said !== null && (REAL.has(said) || said === 'lapsed' || said === 'violated') && unreal
      ? negated
        ? null
        : 'proposed'
      : said
  const actors = passive ? agents(sentence, clause.verb, reading) : subjects(sentence, clause, reading)
  const made = !unreal && said !== null && said !== 'violated' && said !== 'disputed'
  return {
    status,
    signatories: entry?.['agent'] === 'signatory' && !unreal ? actors : [],
    endorsers: entry?.['agent'] === 'endorser' && !unreal ? actors : [],
    date: made ? dateIn(sentence, clause, reading) : null,
    place: made && said === 'signed' ? placeAfter(sentence, clause.verb + 1) : null,
    hoped,
    authored: passive && actors.length > 0,
    verb: spanOf(sentence, { start: sentence.chunks[clause.verb]!.first, end: sentence.chunks[clause.verb]!.last + 1 }),
  }
}

/** “the signing of a pact”, “a violation of the truce”: a deed as a noun. */
function fromDeed(sentence: ParsedSentence, text: NamedText, reading: Reading): Said {
  const { chunks, tokens } = sentence
  const of = chunks[text.at - 1]
  const isToday =
    text.at > 2 &&
    ['adverb', 'np'].includes(chunks[text.at - 2]!.kind) &&
    timesWithin(reading.times, tokens[chunks[text.at - 2]!.head]!).length > 0
  const deed = chunks[text.at - (isToday ? 3 : 2)]
  const linked = of?.kind === 'preposition' && ['of', 'to'].includes(tokens[of.first]!.lower) && deed?.kind === 'np'
  const status = linked
    ? reading.language.lexicon('instrument-deed').get(tokens[deed.head]!.lemma)?.['status']
    : undefined
  if (!status || !linked) return NOTHING
  const made = status === 'signed' || status === 'in-force'
  const near = made
    ? timesWithin(reading.times, sentence).find(
        (time) =>
          time.date !== null &&
          time.start >= tokens[deed.first]!.start &&
          time.end <= sentence.end &&
          time.start - tokens[deed.last]!.end < 30,
      )
    : undefined
  return {
    ...NOTHING,
    status: status as InstrumentStatus,
    date: near?.date ?? null,
    verb: spanOf(sentence, { start: deed.first, end: deed.last + 1 }),
  }
}

/** All that the sentence says of the text. */
export function saidOf(sentence: ParsedSentence, text: NamedText, reading: Reading): Said {
  const deed = fromDeed(sentence, text, reading)
  const all = [
    ...(deed.status ? [deed] : []),
    ...governing(sentence, text).map((one) => fromClause(sentence, one, reading)),
  ]
  const whole = spanOf(sentence, text.whole)
  const inName =
    timesWithin(reading.times, whole).find((time) => time.date !== null && time.type === 'DATE')?.date ?? null
  const real = all.find((one) => one.status !== null && one.status !== 'proposed')
  return {
    status: real?.status ?? all.find((one) => one.status)?.status ?? null,
    signatories: [...new Set(all.flatMap((one) => one.signatories))],
    endorsers: [...new Set(all.flatMap((one) => one.endorsers))],
    date: inName ?? all.find((one) => one.date)?.date ?? null,
    place: all.find((one) => one.place)?.place ?? null,
    hoped: all.some((one) => one.hoped) && !real,
    authored: all.some((one) => one.authored),
    verb: all.find((one) => one.verb)?.verb ?? null,
  }
}
