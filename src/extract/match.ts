/** Runs patterns over a parsed sentence. */
import type { ParsedSentence } from '../annotate/annotate.ts'
import type { Chunk } from '../annotate/chunk.ts'
import { phraseEndingAt } from '../annotate/clauses.ts'
import { QUOTATION } from '../annotate/token.ts'
import type { Language, Lexicon } from '../model/language.ts'
import type { Span } from '../model/span.ts'
import type { Pattern } from './pattern.ts'
import { triggersOf } from './triggers.ts'

/** Token indices, `end` exclusive. */
export type Range = { readonly start: number; readonly end: number }

export type Match = Range & { readonly captures: ReadonlyMap<string, Range> }

type Captures = Map<string, Range>
/** Tries to match at a token and calls `next` with where it ended; stops at the first `true`. */
type Step = (sentence: Indexed, at: number, captures: Captures, next: (end: number) => boolean) => boolean

/** A sentence with, for each token, the chunk it opens; −1 where it opens none. */
type Indexed = { readonly sentence: ParsedSentence; readonly opens: readonly number[] }

const LONGEST_GAP = 8

const GROUP_FEATURES: Readonly<Record<string, (chunk: Chunk) => boolean>> = {
  negated: (chunk) => chunk.group!.negated,
  passive: (chunk) => chunk.group!.passive,
  finite: (chunk) => chunk.group!.finite,
  perfect: (chunk) => chunk.group!.perfect,
  progressive: (chunk) => chunk.group!.progressive,
  past: (chunk) => chunk.group!.tense === 'past' || chunk.group!.perfect,
  present: (chunk) => chunk.group!.tense === 'present',
  future: (chunk) => chunk.group!.tense === 'future' || chunk.group!.modal === 'be-to',
  conditional: (chunk) => chunk.group!.tense === 'conditional',
  infinitive: (chunk) => chunk.group!.tense === 'infinitive',
  gerund: (chunk) => chunk.group!.tense === 'gerund',
  participle: (chunk) => chunk.group!.tense === 'participle',
  modal: (chunk) => chunk.group!.modal !== null,
}

const hasFeature = (chunk: Chunk, feature: string): boolean =>
  feature.startsWith('not-') ? !GROUP_FEATURES[feature.slice(4)]!(chunk) : GROUP_FEATURES[feature]!(chunk)

const matchWord =
  (word: string, exact: boolean): Step =>
  (indexed, at, _captures, next) => {
    const token = indexed.sentence.tokens[at]
    return token !== undefined && (token.lower === word || (!exact && token.lemma === word)) && next(at + 1)
  }

function matchLexicon(lexicon: Lexicon): Step {
  const long = new Map<string, string[][]>()
  for (const word of lexicon.keys()) {
    const [first, ...rest] = word.split(' ')
    if (rest.length > 0)
      long.set(
        first!,
        [...(long.get(first!) ?? []), rest].sort((a, b) => b.length - a.length),
      )
  }
  return (indexed, at, _captures, next) => {
    const { tokens } = indexed.sentence
    const token = tokens[at]
    if (!token) return false
    for (const rest of long.get(token.lower) ?? long.get(token.lemma) ?? []) {
      const fits = rest.every((word, i) => tokens[at + 1 + i]?.lower === word || tokens[at + 1 + i]?.lemma === word)
      if (fits && next(at + 1 + rest.length)) return true
    }
    return (lexicon.has(token.lower) || lexicon.has(token.lemma)) && next(at + 1)
  }
}

function matchChunk(kind: 'np' | 'vg', features: readonly string[]): Step {
  const unknown = features.find((feature) => !GROUP_FEATURES[feature.replace(/^not-/, '')])
  if (unknown) throw new Error(`“${unknown}” is no feature; there are ${Object.keys(GROUP_FEATURES).join(', ')}`)
  return (indexed, at, _captures, next) => {
    const opened = indexed.opens[at] ?? -1
    const { chunks, tokens } = indexed.sentence
    const chunk = chunks[opened]
    if (!chunk || chunk.kind !== kind) return false
    if (!features.every((feature) => hasFeature(chunk, feature))) return false
    if (kind === 'np')
      for (let last = opened + 2; last < chunks.length && last <= opened + 8; last += 1) {
        if (
          chunks[last]!.kind === 'np' &&
          phraseEndingAt(tokens, chunks, last).first === opened &&
          next(chunks[last]!.last + 1)
        )
          return true
        if (chunks[last]!.kind === 'vg') break
      }
    return next(chunk.last + 1)
  }
}

const matchVerb =
  (verb: Step, negated: boolean): Step =>
  (indexed, at, captures, next) => {
    const chunk = indexed.sentence.chunks[indexed.opens[at] ?? -1]
    if (chunk?.kind !== 'vg' || chunk.group!.negated !== negated) return false
    return verb(indexed, chunk.head, captures, (end) => next(Math.max(end, chunk.last + 1)))
  }

const matchGap: Step = (indexed, at, _captures, next) => {
  const { tokens } = indexed.sentence
  for (let end = at; end <= at + LONGEST_GAP && end <= tokens.length; end++) {
    if (next(end)) return true
    const token = tokens[end]
    if (!token || token.lemma === QUOTATION || token.text === '.' || token.text === ';' || token.text === ':')
      return false
  }
  return false
}

const matchSequence =
  (steps: readonly Step[]): Step =>
  (indexed, at, captures, next) => {
    const from = (i: number, start: number): boolean =>
      i === steps.length ? next(start) : steps[i]!(indexed, start, captures, (end) => from(i + 1, end))
    return from(0, at)
  }

const matchCapture =
  (name: string, part: Step): Step =>
  (indexed, at, captures, next) =>
    part(indexed, at, captures, (end) => {
      const before = captures.get(name)
      captures.set(name, { start: at, end })
      if (next(end)) return true
      if (before) captures.set(name, before)
      else captures.delete(name)
      return false
    })

function compile(pattern: Pattern, language: Language): Step {
  switch (pattern.kind) {
    case 'word':
      return matchWord(pattern.word, pattern.exact)
    case 'lexicon':
      return matchLexicon(language.lexicon(pattern.name))
    case 'tag':
      return (indexed, at, _captures, next) => indexed.sentence.tokens[at]?.tag === pattern.tag && next(at + 1)
    case 'chunk':
      return matchChunk(pattern.chunk, pattern.features)
    case 'verb':
      return matchVerb(compile(pattern.verb, language), pattern.negated)
    case 'gap':
      return matchGap
    case 'sequence':
      return matchSequence(pattern.parts.map((part) => compile(part, language)))
    case 'either': {
      const steps = pattern.parts.map((part) => compile(part, language))
      return (indexed, at, captures, next) => steps.some((step) => step(indexed, at, captures, next))
    }
    case 'optional': {
      const step = compile(pattern.part, language)
      return (indexed, at, captures, next) => step(indexed, at, captures, next) || next(at)
    }
    case 'capture':
      return matchCapture(pattern.name, compile(pattern.part, language))
  }
}

/** What a pattern can begin with, so that most tokens are passed by with one look; null where that may be anything. */
type Opening = {
  /** By word or dictionary form. */
  readonly words: ReadonlySet<string>
  readonly exact: ReadonlySet<string>
  /** Main verbs of a verb group. */
  readonly verbs: ReadonlySet<string>
  readonly tags: ReadonlySet<string>
}

const NOTHING: Opening = { words: new Set(), exact: new Set(), verbs: new Set(), tags: new Set() }

const unite = (openings: readonly (Opening | null)[]): Opening | null =>
  openings.includes(null)
    ? null
    : openings.reduce<Opening>(
        (all, one) => ({
          words: new Set([...all.words, ...one!.words]),
          exact: new Set([...all.exact, ...one!.exact]),
          verbs: new Set([...all.verbs, ...one!.verbs]),
          tags: new Set([...all.tags, ...one!.tags]),
        }),
        NOTHING,
      )

function openingOf(pattern: Pattern, language: Language): Opening | null {
  switch (pattern.kind) {
    case 'word':
      return pattern.exact
        ? { ...NOTHING, exact: new Set([pattern.word]) }
        : { ...NOTHING, words: new Set([pattern.word]) }
    case 'lexicon':
      return { ...NOTHING, words: triggersOf(pattern, language)! }
    case 'tag':
      return { ...NOTHING, tags: new Set([pattern.tag]) }
    case 'capture':
      return openingOf(pattern.part, language)
    case 'verb': {
      const verb = openingOf(pattern.verb, language)
      return verb && { ...NOTHING, verbs: new Set([...verb.words, ...verb.exact]) }
    }
    case 'either':
      return unite(pattern.parts.map((part) => openingOf(part, language)))
    case 'sequence':
      return openingOfSequence(pattern.parts, language)
    default:
      return null
  }
}

/** A part that may be missing leaves the beginning to the next. */
function openingOfSequence(parts: readonly Pattern[], language: Language): Opening | null {
  const openings: (Opening | null)[] = []
  for (const part of parts) {
    if (part.kind !== 'optional') return unite([...openings, openingOf(part, language)])
    openings.push(openingOf(part.part, language))
  }
  return null
}

function canBegin({ sentence, opens }: Indexed, at: number, { words, exact, verbs, tags }: Opening): boolean {
  const { lower, lemma, tag } = sentence.tokens[at]!
  if (words.size > 0 && (words.has(lower) || (lemma !== lower && words.has(lemma)))) return true
  if (exact.size > 0 && exact.has(lower)) return true
  if (tags.size > 0 && tags.has(tag)) return true
  if (verbs.size === 0 || opens[at]! < 0) return false
  const chunk = sentence.chunks[opens[at]!]!
  if (chunk.kind !== 'vg') return false
  const head = sentence.tokens[chunk.head]!
  return verbs.has(head.lemma) || verbs.has(head.lower)
}

/** All rules of a folder are tried on one sentence before the next. */
let latest: Indexed | null = null

function indexOf(sentence: ParsedSentence): Indexed {
  if (latest?.sentence === sentence) return latest
  const opens = new Array<number>(sentence.tokens.length).fill(-1)
  for (const [i, chunk] of sentence.chunks.entries()) opens[chunk.first] = i
  latest = { sentence, opens }
  return latest
}

export type Matcher = (sentence: ParsedSentence) => readonly Match[]

/** Compiles a pattern to a function that finds its matches in a sentence, leftmost first, not overlapping. */
export function compilePattern(pattern: Pattern, language: Language): Matcher {
  const step = compile(pattern, language)
  const opening = openingOf(pattern, language)
  return (sentence) => {
    const indexed = indexOf(sentence)
    const found: Match[] = []
    for (let at = 0; at < sentence.tokens.length; at++) {
      if (opening && !canBegin(indexed, at, opening)) continue
      const captures: Captures = new Map()
      let end = -1
      if (
        step(indexed, at, captures, (stop) => {
          end = stop
          return stop > at
        })
      ) {
        found.push({ start: at, end, captures })
        at = end - 1
      }
    }
    return found
  }
}

/** The stretch of text that a range of tokens covers. */
export const spanOf = (sentence: ParsedSentence, range: Range): Span => ({
  start: sentence.tokens[range.start]!.start,
  end: sentence.tokens[range.end - 1]!.end,
})
