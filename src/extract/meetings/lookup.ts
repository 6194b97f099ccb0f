/** What is asked of a sentence again and again, by chunk: which clause a verb has, where subjects begin, how far words reach. */
import { type ParsedSentence, perSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'

type Lookup = {
  /** By chunk: the clause whose verb it is. */
  readonly clauses: readonly (Clause | undefined)[]
  /** By chunk: 1 where the subject of a later verb begins, 2 where one goes on. */
  readonly subjects: number[]
  /** By chunk: what `reachFrom` found; −2 where it was not asked. */
  readonly reach: number[]
}

export const lookupOf = perSentence((sentence): Lookup => {
  const length = sentence.chunks.length + 1
  const clauses: (Clause | undefined)[] = []
  const subjects = new Array<number>(length).fill(0)
  for (const clause of sentence.clauses) {
    clauses[clause.verb] = clause
    const { subject, verb } = clause
    if (!subject || verb <= subject.last) continue
    for (let at = subject.first; at <= subject.last; at++)
      subjects[at] = at === subject.first || subjects[at] === 1 ? 1 : 2
  }
  return { clauses, subjects, reach: new Array<number>(length).fill(-2) }
})

/** The clause whose verb group is at a chunk. */
export const clauseOfVerb = (sentence: ParsedSentence, chunk: number): Clause | undefined =>
  lookupOf(sentence).clauses[chunk]

/** Whether the subject of a later verb begins at a chunk. */
export const opensSubject = (sentence: ParsedSentence, chunk: number): boolean =>
  lookupOf(sentence).subjects[chunk] === 1

/** Whether a chunk belongs to the subject of a later verb. */
export const isInSubject = (sentence: ParsedSentence, chunk: number): boolean =>
  (lookupOf(sentence).subjects[chunk] ?? 0) > 0
