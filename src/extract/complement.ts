/** How far the complement of a verb or noun reaches: what is demanded, refused, offered. */
import type { ParsedSentence } from '../annotate/annotate.ts'
import type { Chunk } from '../annotate/chunk.ts'
import type { Range } from './match.ts'

const STOPS = new Set(['.', ';', ':', '—', '–', '--', '(', '?', '!'])
/** Clauses that say when, why or on what condition, and are no part of what is wanted. */
const ADVERBIAL = new Set([
  'if',
  'unless',
  'until',
  'till',
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'once',
  'provided',
])
/** No complement is longer; keeps hostile text from costing more than its length. */
const LONGEST = 60

const lower = (sentence: ParsedSentence, chunk: Chunk | undefined): string =>
  chunk ? sentence.tokens[chunk.first]!.lower : ''

/** Whether a finite verb of its own follows: “and Russia rejected”, “and said”. */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at; i < chunks.length && i < at + 5; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'vg') return chunk.group!.finite
    if (chunk.kind !== 'np' && chunk.kind !== 'adverb' && chunk.kind !== 'preposition') return false
  }
  return false
}

/** “to join and deploy”, “to leave, disarm and …”: a bare form goes on with the infinitive before it. */
function goesOn(sentence: ParsedSentence, first: number, at: number): boolean {
  const { chunks, tokens } = sentence
  const next = chunks[at + 1]
  if (next?.kind !== 'vg' || next.first !== next.last || tokens[next.head]!.form !== 'base') return false
  for (let i = first; i < at; i++) if (chunks[i]!.group?.tense === 'infinitive') return true
  return false
}

type Reach = { readonly first: number /** It is a clause of its own. */; readonly inThat: boolean }

function endsHere(sentence: ParsedSentence, at: number, { first, inThat }: Reach): boolean {
  const { chunks } = sentence
  const chunk = chunks[at]!
  const word = lower(sentence, chunk)
  if (chunk.kind === 'quotation') return true
  if (chunk.kind === 'punctuation') {
    if (STOPS.has(word)) return true
    const next = chunks[at + 1]
    if (word !== ',' || !next) return word === ','
    if (next.kind === 'vg') return !goesOn(sentence, first, at)
    if (next.kind === 'wh' || next.kind === 'subordinator') return true
    if (next.kind === 'conjunction')
      return lower(sentence, next) === 'but' || (opensClause(chunks, at + 2) && !goesOn(sentence, first, at + 1))
    return opensClause(chunks, at + 1)
  }
  if (chunk.kind === 'conjunction')
    return word === 'but' || word === 'nor' || (!inThat && opensClause(chunks, at + 1) && !goesOn(sentence, first, at))
  if (chunk.kind === 'subordinator') return ADVERBIAL.has(word)
  return false
}

/** From a chunk to where the complement that opens there ends; token indices. `inThat`: it is a clause of its own. */
export function complementFrom(sentence: ParsedSentence, first: number, inThat = false): Range {
  const { chunks } = sentence
  const end = Math.min(chunks.length, first + LONGEST)
  let last = first
  while (last + 1 < end && !endsHere(sentence, last + 1, { first, inThat })) last++
  return { start: chunks[first]!.first, end: chunks[last]!.last + 1 }
}

/** The next chunk after `at` that is not an adverb or a quote mark; −1 where none. */
export function nextChunk(sentence: ParsedSentence, at: number): number {
  for (let i = at + 1; i < sentence.chunks.length; i++)
    if (sentence.chunks[i]!.kind !== 'adverb' && sentence.chunks[i]!.kind !== 'other') return i
  return -1
}

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|week|month|year|morning|afternoon|evening|night|day|january|february|march|april|may|june|july|august|september|october|november|december)s?$/

/** Whether a noun phrase names a time: “Friday”, “last week”. */
export const isTimePhrase = ({ chunks, tokens }: ParsedSentence, at: number): boolean =>
  chunks[at]?.kind === 'np' && TIME.test(tokens[chunks[at]!.head]!.lower)

/** As `nextChunk`, but also past the time between a verb and what it governs: “called on Friday for”, “called last week for”. */
export function nextPastTime(sentence: ParsedSentence, at: number): number {
  const { chunks } = sentence
  let next = nextChunk(sentence, at)
  for (let steps = 0; next >= 0 && steps < 3; steps++) {
    if (isTimePhrase(sentence, next)) next = nextChunk(sentence, next)
    else if (chunks[next]!.kind === 'preposition' && isTimePhrase(sentence, next + 1))
      next = nextChunk(sentence, next + 1)
    else break
  }
  return next
}
