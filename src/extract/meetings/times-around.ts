/** Chooses, of the times in a sentence, the one that a meeting was at, and how long it lasted. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import type { Time } from '../../annotate/time.ts'
import { dayNumber, earliest, latest, openDays } from '../../model/date.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'
import { carrierOf } from './carriers.ts'
import { type Adjunct, type Chunks, spanOfChunks } from './phrases.ts'
import { frontOf, reachFrom } from './reach.ts'
import type { Scene } from './scene.ts'
import { daysOf, isTimePhrase, stretch, timesIn, type When, whenOf } from './when.ts'

export type Timing = {
  readonly when: When | null
  readonly duration: Span | null
  readonly days: number
  /** Whether the time is that of its end or of its beginning. */
  readonly phase: 'end' | 'begin' | null
}

const NONE: Timing = { when: null, duration: null, days: 0, phase: null }

const LIMITS = new Set(['since', 'until', 'till', 'after', 'before', 'following', 'by', 'from'])

/** The word before a time, past its article: “since the end of June”. */
function wordBefore(sentence: ParsedSentence, start: number): string {
  const { tokens } = sentence
  for (let at = tokens.length - 1; at >= 0; at--) {
    if (tokens[at]!.end > start || tokens[at]!.tag === 'determiner' || tokens[at]!.tag === 'adverb') continue
    return tokens[at]!.lower
  }
  return ''
}

/** “within the next few days” is a length, and a time too. */
const isDay = (time: Time): boolean => time.type !== 'SET' && time.date !== null

/** The noun phrase that a time stands in. */
const phraseOf = ({ chunks, tokens }: ParsedSentence, { start }: Span): number =>
  chunks.findIndex(
    ({ kind, first, last }) => kind === 'np' && tokens[first]!.start <= start && start < tokens[last]!.end,
  )

/** “ahead of Saturday’s summit”: the time of another meeting. */
function isOfAnother({ language }: Reading, sentence: ParsedSentence, time: Time, core: Chunks): boolean {
  const at = phraseOf(sentence, time)
  if (at < 0 || (at >= core.first && at <= core.last)) return false
  const head = sentence.tokens[sentence.chunks[at]!.head]!
  return head.start >= time.end && language.lexicon('meeting-noun').has(head.lemma)
}

/** “after a five-month walkout”: the length of another thing. */
function isOfThing(reading: Reading, sentence: ParsedSentence, time: Time, core: Chunks): boolean {
  const at = phraseOf(sentence, time)
  if (at < 0 || (at >= core.first && at <= core.last)) return false
  return !isTimePhrase(reading, spanOfChunks(sentence, { first: at, last: at }))
}

/** Times in a stretch without those that only limit it (“since June”). */
const daysIn = (reading: Reading, sentence: ParsedSentence, span: Span): readonly Time[] =>
  timesIn(reading, span).filter(
    (time) =>
      isDay(time) && (isStretch(time, reading.annotated.report.text) || !LIMITS.has(wordBefore(sentence, time.start))),
  )

/** “from 7 to 11 July” limits nothing: it says when. */
const isStretch = ({ date, start, end }: Time, text: string): boolean =>
  date?.includes('/') === true && /\d/.test(text.slice(start, end))

const nearest = (times: readonly Time[], to: number): Time | null =>
  times.reduce<Time | null>(
    (best, time) => (best && Math.abs(best.start - to) <= Math.abs(time.start - to) ? best : time),
    null,
  )

export type Around = {
  /** The noun or verb itself. */
  readonly core: Chunks
  readonly own: readonly Adjunct[]
  /** Verbs that govern it. */
  readonly around: readonly Clause[]
}

/** Past a topic with a verb of its own nothing tells the time of the meeting: “talks on the plan presented in May”. */
function ownEnd({ chunks }: ParsedSentence, own: readonly Adjunct[]): number | undefined {
  const topic = own.find(({ nested }) => nested)
  if (!topic) return own.at(-1)?.last
  let last = topic.first
  for (const adjunct of own) {
    if (adjunct.first < topic.first) continue
    if (chunks.slice(last, adjunct.first).some(({ kind }) => kind === 'vg')) break
    last = adjunct.last
  }
  return last
}

/** A clause’s own words end before a participle that hangs on another thing: “reviewed the plan announced in June”. */
function clauseEnd(sentence: ParsedSentence, { verb }: Clause, core: Chunks): number {
  const last = Math.max(reachFrom(sentence, verb + 1), verb)
  if (core.first > verb && core.first <= last) return last
  for (let at = verb + 2; at <= last; at++)
    if (sentence.chunks[at]!.kind === 'vg' && sentence.chunks[at - 1]!.kind === 'np') return at - 1
  return last
}

/** The stretches to look in, the nearest kind first: the phrase itself, what hangs on it, its verb's clause, what stands before that. */
function regionsOf(sentence: ParsedSentence, { core, own, around }: Around): readonly Span[] {
  const regions = [spanOfChunks(sentence, core)]
  const last = ownEnd(sentence, own)
  if (last !== undefined && last > core.last) regions.push(spanOfChunks(sentence, { first: core.last, last }))
  for (const clause of around) {
    regions.push(spanOfChunks(sentence, { first: clause.verb, last: clauseEnd(sentence, clause, core) }))
  }
  for (const clause of around) {
    const front = frontOf(sentence, clause)
    if (front) regions.push(spanOfChunks(sentence, front))
  }
  return regions
}

/** “have been meeting since Friday”: what still goes on began then. */
function sinceOf(
  reading: Reading,
  sentence: ParsedSentence,
  verbs: readonly Clause[],
  regions: readonly Span[],
): When | null {
  if (!verbs.some(({ group }) => group.progressive)) return null
  const time = regions
    .flatMap((region) => timesIn(reading, region))
    .find((one) => isDay(one) && wordBefore(sentence, one.start) === 'since')
  return time ? { start: time.date!.split('/')[0]!, end: null, words: { start: time.start, end: time.end } } : null
}

/** “on June 9 and 10” are two expressions of one stretch of days. */
function through(times: readonly Time[], first: Time, text: string): When | null {
  const when = whenOf(first, text)
  const next = times.find(
    (time) => time.start > first.end && /^\s*(?:and|to|-|–|until)\s*$/.test(text.slice(first.end, time.start)),
  )
  if (!when || !next?.date || openDays(when.start) !== 1 || openDays(next.date) !== 1) return when
  const days = dayNumber(latest(next.date)) - dayNumber(earliest(when.start))
  return days > 0 && days < 8
    ? { start: when.start, end: next.date, words: { start: first.start, end: next.end } }
    : when
}

/** “four days after the election” is no length of a meeting. */
const MEASURES = /^\s(?:after|before|ago|since|later|earlier|of\s(?:war|fight))/

/** When and how long, for a noun or verb and what stands around it. */
export function pickWhen({ reading, sentence, times: told }: Scene, around: Around): Timing {
  if (told.length === 0) return NONE
  const { text } = reading.annotated.report
  const regions = regionsOf(sentence, around)
  const from = regions[0]!
  let when: When | null = null
  for (const region of regions) {
    // Inside the phrase itself no preposition limits it: “after Thursday’s talks”.
    const times =
      region === from && around.around[0]?.verb !== around.core.first
        ? timesIn(reading, region).filter(isDay)
        : daysIn(reading, sentence, region)
    const time = nearest(
      times.filter((one) => !isOfAnother(reading, sentence, one, around.core)),
      from.start,
    )
    when = time && through(times, time, text)
    if (when) break
  }
  when ??= sinceOf(reading, sentence, around.around, regions)
  const durations = regions
    .flatMap((region) => timesIn(reading, region))
    .filter(
      (time) =>
        time.type === 'DURATION' &&
        !MEASURES.test(text.slice(time.end, time.end + 10)) &&
        !isOfThing(reading, sentence, time, around.core),
    )
  const length = nearest(durations, from.start)
  const duration = length ? { start: length.start, end: length.end } : null
  const days = length ? daysOf(length) : 0
  const phases = around.around.map((clause) => carrierOf(sentence, clause, null, reading.language)?.['phase'])
  const phase = phases.includes('end') ? 'end' : phases.includes('begin') ? 'begin' : null
  return { when: when && phase ? stretch(when, days, phase === 'end') : when, duration, days, phase }
}
