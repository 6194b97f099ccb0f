/** Tells from the verb of its clause which way an expression of time looks: back, ahead, or to whichever is near. */
import type { Chunk, VerbGroup } from '../chunk.ts'
import type { Clause } from '../clauses.ts'
import { is, type Line } from './line.ts'

/**
 * `past` and `future` are told by the tense, `before` by “since”; `near` by a plan that may be over (“was scheduled for Monday”) or by a present
 * that can be either (“leaders meet on Friday”); `none` where no verb decides, or the expression stands inside a noun phrase.
 */
export type Direction = 'past' | 'before' | 'future' | 'near' | 'none'

function chunkAt(chunks: readonly Chunk[], token: number): number {
  let low = 0
  let high = chunks.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (chunks[middle]!.last < token) low = middle + 1
    else high = middle
  }
  return low
}

const lemmaAt = (line: Line, chunk: Chunk | undefined): string => (chunk ? line.tokens[chunk.head]!.lemma : '')

/** Whether a fronted phrase belongs to the clause that begins after it: “…, and on Thursday ministers will meet”. */
function isFronted(line: Line, at: number, next: Clause): boolean {
  const { chunks } = line.sentence
  const comma = chunks[at + 1]?.kind === 'punctuation' ? 1 : 0
  if (at + 1 + comma !== next.first) return false
  const before = chunks[at - 1]
  const opener = before?.kind === 'preposition' ? chunks[at - 2] : before
  return !opener || ['punctuation', 'conjunction', 'subordinator', 'wh'].includes(opener.kind)
}

/** Index of the clause whose verb says when: the one it stands in, or the one it opens. −1 where there is none. */
function clauseAt(line: Line, at: number): number {
  const { clauses } = line.sentence
  let found = -1
  for (let i = 0; i < clauses.length; i++) {
    if (clauses[i]!.first > at) break
    found = i
  }
  const next = clauses[found + 1]
  return next && (found < 0 || isFronted(line, at, next)) ? found + 1 : found
}

/** The nearest finite clause, to the left if there is one, for gerunds and participles, which take their time from it. */
function finiteNear(clauses: readonly Clause[], at: number): Clause | null {
  for (let i = at - 1; i >= 0; i--) if (clauses[i]!.group.finite) return clauses[i]!
  for (let i = at + 1; i < clauses.length; i++) if (clauses[i]!.group.finite) return clauses[i]!
  return null
}

const isPast = (group: VerbGroup): boolean => group.tense === 'past' || group.perfect || group.tense === 'participle'

/** “set”, “put”: a past that looks like a present. */
const isPastAlike = (line: Line, { verb, group }: Clause): boolean =>
  line.alike.has(group.lemma) && line.tokens[line.sentence.chunks[verb]!.head]!.form === 'base'

function ofFinite(line: Line, clause: Clause): Direction {
  const { group } = clause
  if (group.perfect && group.modal !== null) return 'past'
  if (group.tense === 'conditional' || group.modal === 'could') return 'near'
  if (group.tense === 'future') return 'future'
  if (isPast(group) || (group.modal === null && isPastAlike(line, clause)))
    return line.forward.get(group.lemma) === 'plan' ? 'near' : 'past'
  if (group.modal !== null) return 'future'
  return line.forward.get(group.lemma) === 'back' ? 'past' : 'near'
}

/** “plans to meet”, “due to meet”, “agreed to meet” look ahead; “failed to agree”, “managed to meet” do not. */
function ofInfinitive(line: Line, at: number): Direction {
  const { chunks, clauses } = line.sentence
  const clause = clauses[at]!
  const left = chunks[clause.verb - 1]
  const kind = line.forward.get(lemmaAt(line, left))
  if (left && left.kind !== 'vg' && kind !== undefined && kind !== 'back') return 'future'
  const governor = clauses[at - 1]
  if (!governor) return 'near'
  const verb = line.forward.get(governor.group.lemma)
  if (verb !== undefined && verb !== 'back') return isPast(governor.group) ? 'near' : 'future'
  if (governor.group.tense === 'infinitive') return ofInfinitive(line, at - 1)
  return governor.group.finite ? ofFinite(line, governor) : ofOther(line, at - 1)
}

function ofOther(line: Line, at: number): Direction {
  const { clauses } = line.sentence
  const { group } = clauses[at]!
  const kind = line.forward.get(group.lemma)
  if (group.tense === 'participle') return kind === 'plan' ? 'near' : 'past'
  const finite = finiteNear(clauses, at)
  return finite ? ofFinite(line, finite) : 'past'
}

/** “postponed until Monday”, “called elections for May”: a past verb that sets a later date. */
function isSetFor(line: Line, first: number, group: VerbGroup): boolean {
  const kind = line.forward.get(group.lemma)
  if (kind === undefined || kind === 'back' || kind === 'plan') return false
  return (
    is(line, first - 1, 'to') || is(line, first - 1, 'for') || is(line, first - 1, 'by') || is(line, first - 1, 'from')
  )
}

/** “due on Monday”, “ahead of Friday”, “a deadline of November 24”. */
function looksAheadFrom(line: Line, first: number): boolean {
  for (let i = first - 1; i >= Math.max(line.free, first - 3); i--) {
    const { lemma, tag } = line.tokens[i]!
    if (line.forward.get(lemma) === 'look') return true
    if (tag !== 'preposition' && tag !== 'determiner' && tag !== 'adverb') return false
  }
  return false
}

/** “a truce for the election in May”, “their slated visit in May”: what is told is past, what it is about need not be. */
function isOfPlan(line: Line, at: number, verb: number): boolean {
  const { chunks } = line.sentence
  for (let i = at - 1; i > verb && i >= at - 6; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'preposition' && is(line, chunk.first, 'for') && i < at - 1)
      return line.words.get(line.tokens[chunks[i + 1]!.head]!.lower)?.unit == null
    if (chunk.kind === 'vg' || chunk.kind === 'punctuation') return false
    for (let token = chunk.first; token <= chunk.last; token++)
      if (line.forward.get(line.tokens[token]!.lower) === 'look') return true
  }
  return false
}

/** The direction of an expression of time from the token `first` to the token `last`. */
export function directionAt(line: Line, first: number, last: number): Direction {
  const { chunks, clauses } = line.sentence
  if (is(line, first - 1, 'since')) return 'before'
  if (looksAheadFrom(line, first)) return 'near'
  const at = chunkAt(chunks, first)
  const index = clauseAt(line, at)
  const clause = clauses[index]
  const next = line.tokens[last + 1]
  if (next && line.forward.get(next.lower) === 'look') return 'near'
  const inside =
    next !== undefined &&
    (next.tag === 'possessive' || ((next.tag === 'noun' || next.tag === 'name') && chunks[at]!.last > last))
  if (!clause) return 'none'
  if (inside && at > clause.verb) return 'none'
  const { group } = clause
  const direction = group.finite
    ? ofFinite(line, clause)
    : group.tense === 'infinitive'
      ? ofInfinitive(line, index)
      : ofOther(line, index)
  if (direction === 'past' && at > clause.verb && isSetFor(line, first, group)) return 'near'
  if (inside && direction === 'near') return 'none'
  if (direction === 'past' && at > clause.verb && isOfPlan(line, at, clause.verb)) return 'none'
  return direction
}

/** Whether a verb decides that what is spoken of is still to come. */
export function looksAhead(line: Line, first: number, last: number): boolean {
  const direction = directionAt(line, first, last)
  return direction === 'future' || direction === 'near'
}
