/** Conditions told as duties: “X must happen before Y”, “for Y to happen, X must”, “the precondition for Y is X”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import { complementFrom, nextChunk } from '../complement.ts'
import type { Conditional } from '../conditional.ts'

/** In “X must happen before Y” it is X that is required. */
const OBLIGES = new Set(['must', 'have-to', 'should', 'ought-to', 'ought', 'need-to', 'shall'])
const NEEDS = new Set(['need', 'require'])
/** “demanded that X end before Y”, “will wait for X before Y”. */
const WAITS = new Set(['demand', 'insist', 'require', 'wait', 'want', 'stipulate'])
const ESSENTIAL = new Set(['essential', 'necessary', 'imperative', 'vital', 'crucial', 'indispensable'])
const PRECONDITIONS = new Set(['precondition', 'prerequisite', 'condition', 'requirement'])

const word = ({ chunks, tokens }: ParsedSentence, at: number): string =>
  chunks[at] ? tokens[chunks[at].first]!.lower : ''

export const obliges = (sentence: ParsedSentence, { group, verb }: Clause): boolean =>
  OBLIGES.has(group.modal ?? '') ||
  NEEDS.has(group.lemma) ||
  (group.lemma === 'be' && ESSENTIAL.has(word(sentence, nextChunk(sentence, verb))))

/** The finite clause before a chunk, not far from it. */
export function clauseBefore({ clauses }: ParsedSentence, at: number): Clause | undefined {
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i]!
    if (clause.verb < at && clause.group.finite) return clause
  }
  return undefined
}

/** “Teachers must return before talks may begin.” */
export function obligedBefore(sentence: ParsedSentence, at: number): Conditional | null {
  const chunk = sentence.chunks[at]!
  if (word(sentence, at) !== 'before' || !sentence.chunks[at + 1]) return null
  const main = clauseBefore(sentence, at)
  if (!main?.subject || main.subject.first > main.verb) return null
  const governing = clauseBefore(sentence, main.subject.first)
  if (!obliges(sentence, main) && !(governing && WAITS.has(governing.group.lemma))) return null
  const outcome = complementFrom(sentence, at + 1, true)
  const requires = { start: sentence.chunks[main.subject.first]!.first, end: chunk.first }
  return {
    outcome,
    requires,
    marker: { start: chunk.first, end: chunk.last + 1 },
    strict: true,
    supposed: false,
    name: 'before',
    by: governing ?? null,
  }
}

/** “For talks to resume, the army must leave”, “To end the war, …”: the purpose depends on the duty. */
export function obligedFor(sentence: ParsedSentence): Conditional | null {
  const { chunks, tokens, clauses } = sentence
  const opens = word(sentence, 0)
  const first = clauses[0]
  if (first?.group.tense !== 'infinitive' || first.verb > 5 || !(first.verb === 0 || opens === 'for' || opens === 'in'))
    return null
  const comma = chunks.findIndex(
    (chunk, i) =>
      i > first.verb &&
      i < first.verb + 25 &&
      tokens[chunk.first]!.text === ',' &&
      clauses.some((one) => one.subject?.first === i + 1),
  )
  const main = clauses.find((one) => one.subject !== null && comma > 0 && one.subject.first === comma + 1)
  if (!main || !obliges(sentence, main)) return null
  const outcome = { start: chunks[opens === 'for' ? 1 : first.verb]!.first, end: chunks[comma]!.first }
  const requires = { start: chunks[comma + 1]!.first, end: complementFrom(sentence, main.verb).end }
  return {
    outcome,
    requires,
    marker: { start: chunks[0]!.first, end: chunks[0]!.last + 1 },
    strict: true,
    supposed: false,
    name: 'purpose',
    by: null,
  }
}

/** “Our first precondition for talks is a ceasefire.” */
export function precondition(sentence: ParsedSentence, at: number): Conditional | null {
  const { chunks, tokens } = sentence
  const chunk = chunks[at]!
  if (
    chunk.kind !== 'np' ||
    !PRECONDITIONS.has(tokens[chunk.head]!.lemma) ||
    !/^(?:for|of)$/.test(word(sentence, at + 1))
  )
    return null
  const is = sentence.clauses.find((clause) => clause.verb > at && clause.group.finite)
  if (is?.group.lemma !== 'be' || !is.subject || is.subject.first > at + 2 || is.verb > at + 16) return null
  const opens = nextChunk(sentence, is.verb)
  if (!chunks[opens]) return null
  const outcome = { start: chunks[at + 2]!.first, end: chunks[is.verb]!.first }
  return {
    outcome,
    requires: complementFrom(sentence, opens, true),
    marker: { start: chunk.first, end: chunk.last + 1 },
    strict: true,
    supposed: false,
    name: 'precondition',
    by: null,
  }
}
