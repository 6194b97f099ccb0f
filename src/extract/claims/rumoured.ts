/** What is said by nobody named: “allegations that …”, “is alleged to have …”, “conflicting reports that …”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import { complementFrom } from '../complement.ts'
import { spanOf } from '../match.ts'
import type { Reading } from '../reading.ts'
import { type Draft, partiesIn, propositionAt, wordsOf } from './draft.ts'

/** Nouns that only speak of what is disputed; a “report that” or a “charge of” may be anything. */
const DISPUTED = new Set(['accusation', 'allegation', 'insinuation', 'rumor', 'rumour', 'suspicion', 'claim'])
const ALLEGED = new Set(['allege', 'rumor', 'rumour', 'suspect'])

const DENYING = new Set(['deny', 'reject', 'dismiss', 'refute', 'dispute'])

/** “Oslo rejected the accusation that …”: who denies what the noun says. */
function deniers(sentence: ParsedSentence, noun: number, reading: Reading): readonly string[] {
  const clause = sentence.clauses.find(
    ({ verb, group, subject }) =>
      verb === noun - 1 && subject && !group.passive && !group.negated && DENYING.has(group.lemma),
  )
  if (!clause?.subject) return []
  return partiesIn(
    sentence,
    { start: sentence.chunks[clause.subject.first]!.first, end: sentence.chunks[clause.subject.last]!.last + 1 },
    reading,
  )
}

function nouns(sentence: ParsedSentence, reading: Reading): Draft[] {
  const { chunks, tokens } = sentence
  return chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'np' || !DISPUTED.has(tokens[chunk.head]!.lemma)) return []
    let next = at + 1
    let by: readonly string[] = []
    const owned = tokens.findIndex((token, i) => i >= chunk.first && i < chunk.head && token.tag === 'possessive')
    if (owned > 0) by = partiesIn(sentence, { start: chunk.first, end: owned }, reading)
    if (['by', 'from'].includes(tokens[chunks[next]?.first ?? -1]?.lower ?? '') && chunks[next + 1]?.kind === 'np') {
      by = partiesIn(sentence, { start: chunks[next + 1]!.first, end: chunks[next + 1]!.last + 1 }, reading)
      next += 2
    }
    const opener = chunks[next]
    const word = tokens[opener?.first ?? -1]?.lower
    if (!opener || !chunks[next + 1] || (word !== 'that' && word !== 'of')) return []
    const deniedBy = deniers(sentence, at, reading)
    const content = spanOf(sentence, complementFrom(sentence, next + 1, word === 'that'))
    return [
      {
        rule: 'claim/rumoured',
        certainty: word === 'that' ? 'sure' : 'doubtful',
        proposition: propositionAt(reading, content, by[0] ?? deniedBy[0]),
        content,
        shown: spanOf(sentence, { start: chunk.first, end: opener.first }),
        by,
        deniedBy,
      },
    ]
  })
}

function verbs(sentence: ParsedSentence, reading: Reading): Draft[] {
  const { chunks } = sentence
  return sentence.clauses.flatMap(({ group, subject, verb }) => {
    const next = chunks[verb + 1]
    if (
      !ALLEGED.has(group.lemma) ||
      !group.passive ||
      group.negated ||
      !subject ||
      !next?.group ||
      sentence.tokens[next.first]!.tag !== 'to'
    )
      return []
    const content = spanOf(sentence, {
      start: chunks[subject.first]!.first,
      end: complementFrom(sentence, verb + 1).end,
    })
    const who = wordsOf(
      reading,
      spanOf(sentence, { start: chunks[subject.first]!.first, end: chunks[subject.last]!.last + 1 }),
    )
    const deed = wordsOf(reading, spanOf(sentence, complementFrom(sentence, verb + 1)))
    return [
      {
        rule: 'claim/rumoured',
        certainty: 'sure' as const,
        proposition: `${who} ${deed}`,
        content,
        shown: content,
        by: [],
        deniedBy: [],
      },
    ]
  })
}

export const rumours = (sentence: ParsedSentence, reading: Reading): Draft[] => [
  ...nouns(sentence, reading),
  ...verbs(sentence, reading),
]
