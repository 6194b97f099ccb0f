/** How far the complement of a verb or noun reaches: what is demanded, refused, offered. */
import type { ParsedSentence } from '../annotate/annotate.ts'
import type { Chunk } from '../annotate/chunk.ts'
import type { Range } from './match.ts'

const STOPS = new Set(['.', ';', ':', '—', '–', '--', '(', '?', '!'])
/** Clauses that say when, why or on what condition, and are no part of what is wanted. */
const ADVERBIAL = new Set(['if', 'unless', 'until', 'because', 'although', 'though', 'while', 'whereas', 'once', 'provided'])

const lower = (sentence: ParsedSentence, chunk: Chunk | undefined): string => (chunk ? sentence.tokens[chunk.first]!.lower : '')

/** Whether a finite verb of its own follows: “and Russia rejected”, “and said”. */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at; i < chunks.length && i < at + 5; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'vg') return chunk.group!.finite
    if (chunk.kind !== 'np' && chunk.kind !== 'adverb' && chunk.kind !== 'preposition') return false
  }
  return false
}

function endsHere(sentence: ParsedSentence, at: number, inThat: boolean): boolean {
  const { chunks } = sentence
  const chunk = chunks[at]!
  const word = lower(sentence, chunk)
  if (chunk.kind === 'quotation') return true
  if (chunk.kind === 'punctuation') {
    if (STOPS.has(word)) return true
    const next = chunks[at + 1]
    if (word !== ',' || !next) return word === ','
    if (next.kind === 'wh' || next.kind === 'subordinator' || next.kind === 'vg') return true
    if (next.kind === 'conjunction') return lower(sentence, next) === 'but' || opensClause(chunks, at + 2)
    return opensClause(chunks, at + 1)
  }
  if (chunk.kind === 'conjunction') return word === 'but' || (!inThat && opensClause(chunks, at + 1))
  if (chunk.kind === 'subordinator') return ADVERBIAL.has(word)
  return false
}

/** From a chunk to where the complement that opens there ends; token indices. `inThat`: it is a clause of its own. */
export function complementFrom(sentence: ParsedSentence, first: number, inThat = false): Range {
  const { chunks } = sentence
  let last = first
  while (last + 1 < chunks.length && !endsHere(sentence, last + 1, inThat)) last++
  return { start: chunks[first]!.first, end: chunks[last]!.last + 1 }
}

/** The next chunk after `at` that is not an adverb or a quote mark; −1 where none. */
export function nextChunk(sentence: ParsedSentence, at: number): number {
  for (let i = at + 1; i < sentence.chunks.length; i++)
    if (sentence.chunks[i]!.kind !== 'adverb' && sentence.chunks[i]!.kind !== 'other') return i
  return -1
}
