/** Finds every expression of time in a report and reads it against the report’s date; what cannot be read stays open. */
import { type Language, perLanguage } from '../model/language.ts'
import type { Annotated, ParsedSentence } from './annotate.ts'
import type { Time } from './time.ts'
import { type Direction, directionAt } from './times/direction.ts'
import { type Known, knownOf, knownOfDate, laterMention, UNKNOWN } from './times/known.ts'
import type { Line, Recogniser, Trigger } from './times/line.ts'
import { hasPersonMay } from './times/may.ts'
import type { Found } from './times/meaning.ts'
import type { Reading, Setting } from './times/reading.ts'
import { recognisers } from './times/recognisers.ts'
import { resolve } from './times/resolve.ts'
import { type TimeWord, type Vocabulary, vocabulary } from './times/vocabulary.ts'
import type { Tag, Token } from './token.ts'

type Prepared = {
  readonly words: Vocabulary
  readonly forward: ReadonlyMap<string, string>
  readonly alike: ReadonlySet<string>
  /** The recognisers that a word of the lexicons sets off. */
  readonly byWord: ReadonlyMap<string, readonly Recogniser[]>
  readonly byDigit: readonly Recogniser[]
  readonly byHyphen: readonly Recogniser[]
}

function triggersOf(word: TimeWord): readonly Trigger[] {
  const triggers: readonly (Trigger | false)[] = [
    word.month > 0 && 'month',
    word.weekday > 0 && 'weekday',
    word.unit !== null && 'unit',
    word.season !== null && 'season',
    (word.part !== null || word.clock !== null) && 'part',
    word.set !== null && 'set',
    word.amount !== null && word.amount !== 'X' && 'number',
    word.roles.has('quarter') && 'quarter',
    word.roles.has('half') && 'half',
    word.roles.has('lasting') && 'lasting',
    word.roles.has('short-quarter') && 'short-quarter',
    word.phrases.length > 0 && 'phrase',
  ]
  return triggers.filter((trigger) => trigger !== false)
}

const prepare = perLanguage((language: Language): Prepared => {
  const words = vocabulary(language)
  const answering = (triggers: readonly Trigger[]): readonly Recogniser[] =>
    recognisers.filter(({ at }) => at.some((trigger) => triggers.includes(trigger)))
  const byWord = new Map<string, readonly Recogniser[]>()
  for (const [text, word] of words) {
    const found = answering(triggersOf(word))
    if (found.length > 0) byWord.set(text, found)
  }
  const forward = new Map([...language.lexicon('time-forward')].map(([word, entry]) => [word, entry['kind']!]))
  const alike = new Set(
    [...language.lexicon('verb')].filter(([word, entry]) => entry['past'] === word).map(([word]) => word),
  )
  return { words, forward, alike, byWord, byDigit: answering(['digit']), byHyphen: answering(['compound']) }
})

/** Tags of the words that never give an expression of time away. */
const NEVER: ReadonlySet<Tag> = new Set<Tag>([
  'punctuation',
  'wh',
  'quote',
  'possessive',
  'to',
  'negation',
  'conjunction',
])
const NONE: readonly Found[] = []

const hasHyphen = (text: string): boolean => text.indexOf('-') > 0 || text.indexOf('‑') > 0 || text.indexOf('‐') > 0

/** The recognisers to try at a token; undefined for most. */
function setOff(prepared: Prepared, { lower, tag }: Token): readonly Recogniser[] | undefined {
  if (NEVER.has(tag)) return undefined
  const first = lower.charCodeAt(0)
  if (first >= 48 && first <= 57) return prepared.byDigit
  return prepared.byWord.get(lower) ?? (lower.length > 4 && hasHyphen(lower) ? prepared.byHyphen : undefined)
}

/** Expressions of a sentence in order; each begins after the one before it has ended. */
function findIn(line: Line, prepared: Prepared): readonly Found[] {
  let all: Found[] | undefined
  for (let at = 0; at < line.tokens.length; at++) {
    const candidates = setOff(prepared, line.tokens[at]!)
    if (!candidates || at < line.free) continue
    for (const recogniser of candidates) {
      const found = recogniser.find(line, at)
      if (!found) continue
      all ??= []
      if ('meaning' in found) all.push(found)
      else all.push(...found)
      line.free = all.at(-1)!.last + 1
      break
    }
  }
  return all ?? NONE
}

const dayIn = (reading: Reading | null): number | null =>
  reading?.stretch && reading.stretch.first === reading.stretch.last && reading.type !== 'DURATION'
    ? reading.stretch.first
    : null

/** A time of day belongs to the day nearest to it in its sentence, before it or after. */
function dayNear(readings: readonly (Reading | null)[], at: number): number | null {
  for (let i = 1; i < readings.length; i++) {
    const day = dayIn(readings[at - i] ?? null) ?? dayIn(readings[at + i] ?? null)
    if (day !== null) return day
  }
  return null
}

type Told = { readonly readings: readonly Reading[]; readonly story: Known }

/** Reads what was found in one sentence, in order; times of day last, since their day may stand after them. */
function readAll(line: Line, all: readonly Found[], report: Known, before: Known): Told {
  let story = before
  const setting = (one: Found, today: number | null): Setting => {
    let direction: Direction | undefined
    return { report, story, today, direction: () => (direction ??= directionAt(line, one.first, one.last)) }
  }
  const readings: (Reading | null)[] = all.map((one) => {
    if (one.meaning.kind === 'daytime') return null
    const reading = resolve(one.meaning, setting(one, null))
    if (reading.stretch) story = laterMention(story, knownOf(reading.stretch))
    return reading
  })
  const complete = readings.map(
    (reading, i) =>
      reading ?? resolve(all[i]!.meaning, setting(all[i]!, dayNear(readings, i) ?? before.day ?? report.day)),
  )
  return { readings: complete, story }
}

function spanOf(sentence: ParsedSentence, { first, last }: Found): { start: number; end: number } {
  return { start: sentence.tokens[first]!.start, end: sentence.tokens[last]!.end }
}

/** Times by their start; no two overlap. */
export function findTimes(annotated: Annotated, language: Language): readonly Time[] {
  const prepared = prepare(language)
  const { words, forward, alike } = prepared
  const report = knownOfDate(annotated.report.published.date)
  const person = hasPersonMay(annotated, words)
  const times: Time[] = []
  let story: Known = UNKNOWN
  for (const sentence of annotated.sentences) {
    const line: Line = {
      sentence,
      tokens: sentence.tokens,
      words,
      forward,
      alike,
      hasPersonMay: person,
      free: 0,
    }
    const all = findIn(line, prepared)
    if (all.length === 0) continue
    line.free = 0
    const told = readAll(line, all, report, story)
    story = told.story
    for (const [i, { type, value, date }] of told.readings.entries())
      times.push({ ...spanOf(sentence, all[i]!), type, value, date })
  }
  return times.sort((a, b) => a.start - b.start)
}
