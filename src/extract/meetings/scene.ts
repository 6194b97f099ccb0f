/** One sentence with what is read from it more than once: its times, and the phrases around each verb. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import type { Time } from '../../annotate/time.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'
import { type Adjunct, adjunctsIn } from './phrases.ts'
import { frontOf, reachFrom } from './reach.ts'
import { isTimePhrase, timesIn } from './when.ts'

export type Scene = {
  readonly reading: Reading
  readonly sentence: ParsedSentence
  /** Index into `annotated.sentences`. */
  readonly at: number
  readonly times: readonly Time[]
  readonly isTime: (span: Span) => boolean
  readonly around: Map<Clause, Around>
}

/** The phrases after a verb, those before its subject, and the last chunk of its clause. */
export type Around = { readonly after: readonly Adjunct[]; readonly before: readonly Adjunct[]; readonly last: number }

export function sceneOf(reading: Reading, at: number): Scene {
  const sentence = reading.annotated.sentences[at]!
  const times = timesIn(reading, sentence)
  const isTime = times.length === 0 ? () => false : (span: Span) => isTimePhrase(reading, span)
  return { reading, sentence, at, times, isTime, around: new Map() }
}

/** In chunks: what stands longer before a clause is a clause of its own. */
const LONGEST_FRONT = 8

export function aroundOf({ sentence, isTime, around }: Scene, clause: Clause): Around {
  const known = around.get(clause)
  if (known) return known
  const last = Math.max(reachFrom(sentence, clause.verb + 1), clause.verb)
  const after = adjunctsIn(sentence, { first: clause.verb + 1, last }, isTime)
  const front = frontOf(sentence, clause)
  const isShort = front !== null && front.last - front.first < LONGEST_FRONT
  const before = isShort ? adjunctsIn(sentence, { first: Math.max(front.first - 1, 0), last: front.last }, isTime) : []
  const made = { after, before, last }
  around.set(clause, made)
  return made
}
