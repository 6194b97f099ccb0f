/** Finds “X only if Y” in a sentence: the two halves, wherever the conditional clause stands. */
import type { ParsedSentence } from '../annotate/annotate.ts'
import type { Chunk } from '../annotate/chunk.ts'
import { complementFrom } from './complement.ts'
import type { Range } from './match.ts'

export type Conditional = {
  /** What depends: tokens of the sentence. */
  readonly outcome: Range
  /** What it depends on. */
  readonly requires: Range
  readonly marker: Range
  /** `only` and its like make the condition explicit; a bare “if” may be a mere supposition. */
  readonly strict: boolean
}

const ALWAYS = new Set(['unless', 'until', 'provided', 'if'])
/** These open a condition only after “only” or “not”. */
const AFTER_ONLY = new Set(['when', 'after', 'once', 'if', 'with', 'following', 'as'])
/** “once” binds a thing to come. */
const SEQUENCE = new Set(['once'])
/** In “X must happen before Y” it is X that is required. */
const OBLIGES = new Set(['must', 'have-to', 'should', 'ought-to', 'need'])

const word = (sentence: ParsedSentence, chunk: Chunk | undefined): string => (chunk ? sentence.tokens[chunk.first]!.lower : '')

/** Whether “only” stands just before the marker, or in the verb group that governs it: “would only be possible when”. */
function hasOnly(sentence: ParsedSentence, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const chunk = sentence.chunks[i]!
    const words = sentence.tokens.slice(chunk.first, chunk.last + 1)
    if (words.some((token) => token.lower === 'only')) return true
    if (chunk.kind === 'punctuation' && word(sentence, chunk) !== ',') return false
  }
  return false
}

function isMarker(sentence: ParsedSentence, at: number): 'strict' | 'loose' | null {
  const chunk = sentence.chunks[at]!
  if (!['subordinator', 'wh', 'preposition', 'adverb'].includes(chunk.kind)) return null
  const lower = word(sentence, chunk)
  if (AFTER_ONLY.has(lower) && hasOnly(sentence, at)) return 'strict'
  if (ALWAYS.has(lower)) return isWhether(sentence, at) ? null : lower === 'if' ? 'loose' : 'strict'
  return SEQUENCE.has(lower) && chunk.kind === 'subordinator' ? 'loose' : null
}

/** “asked if”, “see if”: an indirect question, not a condition. “as if”, “even if” neither. */
function isWhether(sentence: ParsedSentence, at: number): boolean {
  const left = sentence.chunks[at - 1]
  if (!left) return false
  const head = sentence.tokens[left.head]!
  if (head.lower === 'as' || head.lower === 'even') return true
  return left.kind === 'vg' && ['ask', 'see', 'know', 'wonder', 'decide', 'consider', 'doubt', 'determine'].includes(head.lemma)
}

/** The clause the condition hangs on: what stands before it, or after the comma where it opens the sentence. */
function outcomeOf(sentence: ParsedSentence, at: number, requires: Range): Range | null {
  const { chunks, tokens } = sentence
  if (at <= 1) {
    const comma = chunks.findIndex((chunk) => chunk.first >= requires.end - 1 && word(sentence, chunk) === ',')
    const first = chunks[comma < 0 ? chunks.findIndex((chunk) => chunk.first >= requires.end) : comma + 1]
    if (!first) return null
    const last = tokens.at(-1)!.tag === 'punctuation' ? tokens.length - 1 : tokens.length
    return last > first.first ? { start: first.first, end: last } : null
  }
  const verb = sentence.clauses.filter((clause) => clause.verb < at && clause.group.finite).at(-1)
  if (!verb) return null
  const subject = verb.subject && verb.subject.first < verb.verb ? verb.subject.first : verb.verb
  let end = chunks[at - 1]!.last + 1
  while (end > 0 && (tokens[end - 1]!.tag === 'punctuation' || tokens[end - 1]!.lower === 'only' || tokens[end - 1]!.lower === 'but')) end--
  const start = chunks[subject]!.first
  return end > start ? { start, end } : null
}

/** “Teachers must return before talks may begin.” */
function obligedBefore(sentence: ParsedSentence, at: number): Conditional | null {
  const chunk = sentence.chunks[at]!
  if (word(sentence, chunk) !== 'before' || !sentence.chunks[at + 1]) return null
  const main = sentence.clauses.filter((clause) => clause.verb < at && clause.group.finite).at(-1)
  if (!main?.subject || !(OBLIGES.has(main.group.modal ?? '') || OBLIGES.has(main.group.lemma))) return null
  const outcome = complementFrom(sentence, at + 1, true)
  const requires = { start: sentence.chunks[main.subject.first]!.first, end: chunk.first }
  return { outcome, requires, marker: { start: chunk.first, end: chunk.last + 1 }, strict: true }
}

/** All conditionals of a sentence, in order of their markers. */
export function findConditionals(sentence: ParsedSentence): readonly Conditional[] {
  const found: Conditional[] = []
  for (const [at, chunk] of sentence.chunks.entries()) {
    const obliged = obligedBefore(sentence, at)
    if (obliged) found.push(obliged)
    const strength = obliged ? null : isMarker(sentence, at)
    if (!strength || !sentence.chunks[at + 1]) continue
    const requires = complementFrom(sentence, at + 1, true)
    const outcome = outcomeOf(sentence, at, requires)
    if (!outcome || outcome.start === requires.start) continue
    found.push({ outcome, requires, marker: { start: chunk.first, end: chunk.last + 1 }, strict: strength === 'strict' })
  }
  return found
}
