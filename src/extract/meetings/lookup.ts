/** What is asked of a sentence again and again, by chunk: which clause a verb has, where subjects begin, how far words reach. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'

type Lookup = {
  /** By chunk: the clause whose verb it is. */
  readonly clauses: readonly (Clause | undefined)[]
  /** By chunk: 1 where the subject of a later verb begins, 2 where one goes on. */
  readonly subjects: Uint8Array
  /** By chunk: what `reachFrom` found; −2 where it was not asked. */
  readonly reach: Int16Array
}

const lookups = new WeakMap<ParsedSentence, Lookup>()

export function lookupOf(sentence: ParsedSentence): Lookup {
  const known = lookups.get(sentence)
  if (known) return known
  const length = sentence.chunks.length + 1
  const clauses: (Clause | undefined)[] = []
  const subjects = new Uint8Array(length)
  for (const clause of sentence.clauses) {
    clauses[clause.verb] = clause
    const { subject, verb } = clause
    if (!subject || verb <= subject.last) continue
    for (let at = subject.first; at <= subject.last; at++)
      subjects[at] = at === subject.first || subjects[at] === 1 ? 1 : 2
  }
  const made = { clauses, subjects, reach: new Int16Array(length).fill(-2) }
  lookups.set(sentence, made)
  return made
}

/** The clause whose verb group is at a chunk. */
export const clauseOfVerb = (sentence: ParsedSentence, chunk: number): Clause | undefined =>
  lookupOf(sentence).clauses[chunk]

/** Whether the subject of a later verb begins at a chunk. */
export const opensSubject = (sentence: ParsedSentence, chunk: number): boolean =>
  lookupOf(sentence).subjects[chunk] === 1

/** Whether a chunk belongs to the subject of a later verb. */
export const isInSubject = (sentence: ParsedSentence, chunk: number): boolean =>
  (lookupOf(sentence).subjects[chunk] ?? 0) > 0
