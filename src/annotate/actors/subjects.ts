/** Which tokens of a sentence are the subject of which clause. */
import type { ParsedSentence } from '../annotate.ts'
import type { Chunk } from '../chunk.ts'
import type { Clause } from '../clauses.ts'
import { QUOTATION, type Token } from '../token.ts'

/** By token; nothing where it is no subject's. */
export type Subjects = (Clause | undefined)[]

function fill(
  found: Subjects,
  chunks: readonly Chunk[],
  span: { readonly first: number; readonly last: number },
  clause: Clause,
): void {
  const to = chunks[span.last]!.last
  for (let i = chunks[span.first]!.first; i <= to; i++) {
    // In “X, who heads it, says” X is what the sentence is about, not only what the relative clause is.
    const old = found[i]
    if (!old || (old.marker !== null && clause.marker === null)) found[i] = clause
  }
}

const isAnd = (tokens: readonly Token[], chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'conjunction' && tokens[chunk.first]!.lower === 'and'

const isComma = (tokens: readonly Token[], chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'punctuation' && tokens[chunk.first]!.text === ','

/** A bare name: what a list before a verb is made of, unlike “in eastern Ukraine,”. */
const isNamed = (tokens: readonly Token[], chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'np' && chunk.first === chunk.last && tokens[chunk.first]!.tag === 'name'

/** A noun phrase just before its verb that hangs on no preposition is its subject, with what “and” joins to it. */
function besideVerb(tokens: readonly Token[], chunks: readonly Chunk[], clause: Clause, found: Subjects): boolean {
  const last = clause.verb - 1
  if (chunks[last]?.kind !== 'np') return false
  let first = last
  while (isAnd(tokens, chunks[first - 1]) && chunks[first - 2]?.kind === 'np') first -= 2
  const listed = first < last
  while (listed && isComma(tokens, chunks[first - 1]) && isNamed(tokens, chunks[first - 2])) first -= 2
  const opener = chunks[first - 1]
  if (opener && !isComma(tokens, opener)) return false
  fill(found, chunks, { first, last }, clause)
  return true
}

/** “…”, said the minister; “…,” said X; “there are talks”: the subject stands after the verb. */
function inverted(tokens: readonly Token[], chunks: readonly Chunk[], clause: Clause, found: Subjects): void {
  const before = tokens[chunks[clause.verb]!.first - 1]
  const at = clause.verb + 1
  if (chunks[at]?.kind !== 'np') return
  const speech = before && (before.lemma === QUOTATION || before.text === ',' || before.tag === 'quote')
  if (speech || tokens[chunks[clause.verb]!.first]!.lower === 'there')
    fill(found, chunks, { first: at, last: at }, clause)
}

export function findSubjects({ tokens, chunks, clauses }: ParsedSentence): Subjects {
  const found: Subjects = new Array(tokens.length)
  for (const clause of clauses) {
    // A clause taken for a participle's may still be the main one: the verb's own form tells.
    if (chunks[clause.verb]!.group!.finite && besideVerb(tokens, chunks, clause, found)) continue
    const { subject } = clause
    if (subject) fill(found, chunks, subject, clause)
    else if (clause.group.finite) inverted(tokens, chunks, clause, found)
  }
  return found
}
