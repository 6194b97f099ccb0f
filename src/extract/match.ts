/** Runs patterns over a parsed sentence. */
import type { ParsedSentence } from '../annotate/annotate.ts'
import type { Chunk } from '../annotate/chunk.ts'
import { phraseEndingAt } from '../annotate/clauses.ts'
import { QUOTATION } from '../annotate/tag.ts'
import type { Language, Lexicon } from '../model/language.ts'
import type { Span } from '../model/span.ts'
import type { Pattern } from './pattern.ts'

/** Token indices, `end` exclusive. */
export type Range = { readonly start: number; readonly end: number }

export type Match = Range & { readonly captures: ReadonlyMap<string, Range> }

type Captures = Map<string, Range>
/** Tries to match at a token and calls `next` with where it ended; stops at the first `true`. */
type Step = (sentence: Indexed, at: number, captures: Captures, next: (end: number) => boolean) => boolean

/** A sentence with, for each token, the chunk it opens. */
type Indexed = { readonly sentence: ParsedSentence; readonly opens: ReadonlyMap<number, number>; readonly chunkOf: readonly number[] }

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

/** Every name a rule may give in `VG(…)`, with or without `not-`. */
export const FEATURES: readonly string[] = Object.keys(GROUP_FEATURES)

const hasFeature = (chunk: Chunk, feature: string): boolean =>
  feature.startsWith('not-') ? !GROUP_FEATURES[feature.slice(4)]!(chunk) : GROUP_FEATURES[feature]!(chunk)

const matchWord = (word: string, exact: boolean): Step => (indexed, at, _captures, next) => {
  const token = indexed.sentence.tokens[at]
  return token !== undefined && (token.lower === word || (!exact && token.lemma === word)) && next(at + 1)
}

function matchLexicon(lexicon: Lexicon): Step {
  const long = new Map<string, string[][]>()
  for (const word of lexicon.keys()) {
    const [first, ...rest] = word.split(' ')
    if (rest.length > 0) long.set(first!, [...(long.get(first!) ?? []), rest].sort((a, b) => b.length - a.length))
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
  return (indexed, at, _captures, next) => {
    const opened = indexed.opens.get(at)
    const { chunks, tokens } = indexed.sentence
    const chunk = opened === undefined ? undefined : chunks[opened]
    if (!chunk || chunk.kind !== kind || opened === undefined) return false
    if (!features.every((feature) => hasFeature(chunk, feature))) return false
    if (kind === 'np')
      for (let last = opened + 2; last < chunks.length && last <= opened + 8; last += 1) {
        if (chunks[last]!.kind === 'np' && phraseEndingAt(tokens, chunks, last).first === opened && next(chunks[last]!.last + 1)) return true
        if (chunks[last]!.kind === 'vg') break
      }
    return next(chunk.last + 1)
  }
}

const matchVerb = (verb: Step, negated: boolean): Step => (indexed, at, captures, next) => {
  const opened = indexed.opens.get(at)
  const chunk = opened === undefined ? undefined : indexed.sentence.chunks[opened]
  if (chunk?.kind !== 'vg' || chunk.group!.negated !== negated) return false
  return verb(indexed, chunk.head, captures, (end) => next(Math.max(end, chunk.last + 1)))
}

const matchGap: Step = (indexed, at, _captures, next) => {
  const { tokens } = indexed.sentence
  for (let end = at; end <= at + LONGEST_GAP && end <= tokens.length; end++) {
    if (next(end)) return true
    const token = tokens[end]
    if (!token || token.lemma === QUOTATION || token.text === '.' || token.text === ';' || token.text === ':') return false
  }
  return false
}

const matchSequence = (steps: readonly Step[]): Step => (indexed, at, captures, next) => {
  const from = (i: number, start: number): boolean =>
    i === steps.length ? next(start) : steps[i]!(indexed, start, captures, (end) => from(i + 1, end))
  return from(0, at)
}

const matchCapture = (name: string, part: Step): Step => (indexed, at, captures, next) =>
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

/** How often a set of words will be met: one function word (“the”, “to”) stands in more sentences than any number of others. */
function frequency(words: ReadonlySet<string>, language: Language): number {
  const common = language.lexicon('function-word')
  let sum = 0
  for (const word of words) sum += word === 'to' || common.has(word) ? 1000 : 1
  return sum
}

/** Words of which a sentence must hold at least one for the pattern to match; null where that cannot be said. */
export function triggersOf(pattern: Pattern, language: Language): ReadonlySet<string> | null {
  switch (pattern.kind) {
    case 'word':
      return new Set([pattern.word])
    case 'lexicon':
      return new Set([...language.lexicon(pattern.name).keys()].map((word) => word.split(' ')[0]!))
    case 'verb':
      return triggersOf(pattern.verb, language)
    case 'capture':
      return triggersOf(pattern.part, language)
    case 'sequence': {
      const sets = pattern.parts.map((part) => triggersOf(part, language)).filter((set) => set !== null)
      return sets.sort((a, b) => frequency(a, language) - frequency(b, language))[0] ?? null
    }
    case 'either': {
      const sets = pattern.parts.map((part) => triggersOf(part, language))
      return sets.includes(null) ? null : new Set(sets.flatMap((set) => [...set!]))
    }
    default:
      return null
  }
}

/** Whether a pattern could begin at a token, at one look: keeps most tokens from being tried. */
type Opening = (indexed: Indexed, at: number) => boolean

const ANYWHERE: Opening = () => true

const opensWith = (words: ReadonlySet<string>, exact: boolean) => (indexed: Indexed, at: number): boolean => {
  const token = indexed.sentence.tokens[at]!
  return words.has(token.lower) || (!exact && words.has(token.lemma))
}

function openingOf(pattern: Pattern, language: Language): Opening {
  switch (pattern.kind) {
    case 'word':
      return opensWith(new Set([pattern.word]), pattern.exact)
    case 'lexicon':
      return opensWith(triggersOf(pattern, language)!, false)
    case 'tag':
      return ({ sentence }, at) => sentence.tokens[at]!.tag === pattern.tag
    case 'capture':
      return openingOf(pattern.part, language)
    case 'verb': {
      const verb = openingOf(pattern.verb, language)
      return (indexed, at) => {
        const opened = indexed.opens.get(at)
        const chunk = opened === undefined ? undefined : indexed.sentence.chunks[opened]
        return chunk?.kind === 'vg' && verb(indexed, chunk.head)
      }
    }
    case 'either':
      return unite(pattern.parts.map((part) => openingOf(part, language)))
    case 'sequence':
      return openingOfSequence(pattern.parts, language)
    default:
      return ANYWHERE
  }
}

/** A part that may be missing leaves the beginning to the next. */
function openingOfSequence(parts: readonly Pattern[], language: Language): Opening {
  const openings: Opening[] = []
  for (const part of parts) {
    if (part.kind !== 'optional') return unite([...openings, openingOf(part, language)])
    openings.push(openingOf(part.part, language))
  }
  return ANYWHERE
}

const unite = (openings: readonly Opening[]): Opening =>
  openings.includes(ANYWHERE) ? ANYWHERE : (indexed, at) => openings.some((opening) => opening(indexed, at))

const indices = new WeakMap<ParsedSentence, Indexed>()

function indexOf(sentence: ParsedSentence): Indexed {
  const known = indices.get(sentence)
  if (known) return known
  const chunkOf: number[] = []
  for (const [i, chunk] of sentence.chunks.entries()) for (let t = chunk.first; t <= chunk.last; t++) chunkOf[t] = i
  const made = { sentence, opens: new Map(sentence.chunks.map((chunk, i) => [chunk.first, i])), chunkOf }
  indices.set(sentence, made)
  return made
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
      if (!opening(indexed, at)) continue
      const captures: Captures = new Map()
      let end = -1
      if (step(indexed, at, captures, (stop) => { end = stop; return stop > at })) {
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
