/** Accusations: “A accused B of shelling the port”, “B is accused of …”, “the two blame each other for …”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import { type Clause, phraseEndingAt } from '../../annotate/clauses.ts'
import type { Lexicon } from '../../model/language.ts'
import { complementFrom, nextChunk } from '../complement.ts'
import { type Range, spanOf } from '../match.ts'
import type { Reading } from '../reading.ts'
import { type Draft, partiesIn, wordsOf } from './draft.ts'

type Accusation = {
  readonly accused: Range
  readonly accuser: Range | null
  readonly content: Range
  readonly gerund: boolean
}

/** How far after the verb the “of” or “for” may stand, in chunks. */
const REACH = 10

function phraseOf(sentence: ParsedSentence, first: number, last: number): Range {
  return { start: sentence.chunks[first]!.first, end: sentence.chunks[last]!.last + 1 }
}

/** From the verb to the preposition that says of what; −1 where none follows. */
function linkAfter(sentence: ParsedSentence, verb: number, link: string): number {
  for (let at = verb + 1; at < Math.min(sentence.chunks.length - 1, verb + REACH); at++) {
    const chunk = sentence.chunks[at]!
    if (chunk.kind === 'vg' || chunk.kind === 'subordinator' || chunk.kind === 'wh') return -1
    if (chunk.kind === 'preposition' && sentence.tokens[chunk.first]!.lower === link) return at
  }
  return -1
}

/** “blamed A for one thing and B blaming C for another”: each accusation ends where the next begins. */
function beforeNext(sentence: ParsedSentence, content: Range, clause: Clause, verbs: Lexicon): Range {
  const next = sentence.clauses.find((one) => one.verb > clause.verb && verbs.has(one.group.lemma))
  const end = next ? sentence.chunks[next.verb]!.first : content.end
  if (end >= content.end) return content
  const and = sentence.chunks.findLast(
    (chunk) => chunk.kind === 'conjunction' && chunk.first > content.start && chunk.first < end,
  )
  return { start: content.start, end: and?.first ?? content.end }
}

/** “with the president blaming …”: the phrase before the “-ing” accuses. */
function accuserOf(sentence: ParsedSentence, clause: Clause): Range | null {
  if (clause.subject) return phraseOf(sentence, clause.subject.first, clause.subject.last)
  const before = sentence.chunks[clause.verb - 1]
  return clause.group.tense === 'gerund' && before?.kind === 'np'
    ? phraseOf(sentence, clause.verb - 1, clause.verb - 1)
    : null
}

/** “was accused by Paris of …”. */
function agentOf(sentence: ParsedSentence, verb: number, link: number): Range | null {
  const by = sentence.chunks.findIndex(
    (chunk, i) => i > verb && i < link - 1 && sentence.tokens[chunk.first]!.lower === 'by',
  )
  return by < 0 ? null : phraseOf(sentence, by + 1, link - 1)
}

function accusation(sentence: ParsedSentence, clause: Clause, verbs: Lexicon): Accusation | null {
  const at = linkAfter(sentence, clause.verb, verbs.get(clause.group.lemma)!['of']!)
  if (at < 0 || !sentence.chunks[at + 1]) return null
  const { chunks } = sentence
  const content = beforeNext(sentence, complementFrom(sentence, at + 1), clause, verbs)
  const gerund = chunks[nextChunk(sentence, at)]?.kind === 'vg'
  const subject = clause.subject && phraseOf(sentence, clause.subject.first, clause.subject.last)
  if (clause.group.passive)
    return subject && gerund ? { accused: subject, accuser: agentOf(sentence, clause.verb, at), content, gerund } : null
  const objects = chunks[clause.verb + 1]?.kind === 'np' && at > clause.verb + 1
  if (!objects) return null
  return { accused: phraseOf(sentence, clause.verb + 1, at - 1), accuser: accuserOf(sentence, clause), content, gerund }
}

const EACH_OTHER = new Set(['each other', 'one another', 'the other', 'the other side', 'each'])

/** “the army shelling the port”, “abuses by the army”: the accusation as a thing that is so. */
const propositionOf = (who: string, content: string, gerund: boolean): string =>
  gerund ? `${who} ${content}` : `${content} by ${who}`

function draftsOf(sentence: ParsedSentence, clause: Clause, found: Accusation, reading: Reading): Draft[] {
  const content = spanOf(sentence, found.content)
  const verb = sentence.chunks[clause.verb]!
  const by = found.accuser ? partiesIn(sentence, found.accuser, reading) : []
  const shown = spanOf(sentence, {
    start: Math.min(found.accuser?.start ?? verb.first, found.accused.start, verb.first),
    end: verb.last + 1,
  })
  const words = wordsOf(reading, content)
  const accused = wordsOf(reading, spanOf(sentence, found.accused))
  const draft = (who: string, parties: readonly string[]): Draft => ({
    rule: 'claim/accused',
    certainty: 'sure',
    proposition: propositionOf(who, words, found.gerund),
    content: { start: Math.min(content.start, spanOf(sentence, found.accused).start), end: content.end },
    shown,
    by: parties,
    deniedBy: [],
  })
  if (!EACH_OTHER.has(accused.toLowerCase()) || by.length !== 2) return [draft(accused, by)]
  const [a, b] = by
  return [draft(reading.actors.actor(b!).name, [a!]), draft(reading.actors.actor(a!).name, [b!])]
}

/** “were widely accused of …” after “who”, whose subject is what the “who” describes, and reduced: “rebels accused of …”. */
function withSubject(sentence: ParsedSentence, clause: Clause): Clause {
  if (clause.subject || !clause.group.passive || sentence.chunks[clause.verb - 1]?.kind !== 'np') return clause
  return { ...clause, subject: phraseEndingAt(sentence.tokens, sentence.chunks, clause.verb - 1) }
}

/** Whether the accused is anybody who can do wrong, and no circumstance that is blamed. */
const isSomebody = (sentence: ParsedSentence, range: Range, reading: Reading): boolean =>
  EACH_OTHER.has(wordsOf(reading, spanOf(sentence, range)).toLowerCase()) ||
  partiesIn(sentence, range, reading).length > 0

export function accusations(sentence: ParsedSentence, reading: Reading): Draft[] {
  const verbs = reading.language.lexicon('accuse-verb')
  return sentence.clauses.flatMap((clause) => {
    const link = verbs.get(clause.group.lemma)?.['of']
    if (!link || clause.group.negated) return []
    const found = accusation(sentence, withSubject(sentence, clause), verbs)
    const actors =
      found &&
      ((found.gerund && link === 'of' && found.accuser !== null) || isSomebody(sentence, found.accused, reading))
    return actors ? draftsOf(sentence, clause, found, reading) : []
  })
}
