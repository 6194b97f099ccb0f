/** Denials that point back: “Moscow denies this claim”, “a report denied by officials”, “which Tehran denies”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import { phraseEndingAt } from '../../annotate/clauses.ts'
import type { Span } from '../../model/span.ts'
import { type Range, spanOf } from '../match.ts'
import type { Reading } from '../reading.ts'
import { partiesIn } from './draft.ts'

/** Who denies, the words that say so; `forward`: what is denied stands later in the sentence. */
export type Answer = { readonly deniedBy: readonly string[]; readonly span: Span; readonly forward: boolean }

const DENYING = new Set(['deny', 'reject', 'dismiss', 'refute', 'dispute'])
const POINTING = new Set(['it', 'this', 'that', 'these', 'those', 'them', 'such', 'the', 'all', 'any', 'both'])
const SILENT = new Set(['.', ';', ','])

/** Whether what stands after the verb only points back: “it”, “the claim”, “these accusations”, nothing. */
function pointsBack(sentence: ParsedSentence, verb: number, reading: Reading): boolean {
  const next = sentence.chunks[verb + 1]
  const token = next && sentence.tokens[next.first]!
  if (!next || !token || SILENT.has(token.text)) return true
  if (next.kind !== 'np') return false
  const head = sentence.tokens[next.head]!
  const after = sentence.tokens[sentence.chunks[verb + 2]?.first ?? -1]?.lower ?? ''
  if (['that', 'of', 'by'].includes(after)) return false
  return POINTING.has(token.lower) && (head === token || reading.language.lexicon('claim-noun').has(head.lemma))
}

/** “the latter” is the one named last before it. */
function latter(sentence: ParsedSentence, who: Range, reading: Reading): readonly string[] {
  if (sentence.tokens[who.end - 1]!.lower !== 'latter') return []
  const before = sentence.tokens[who.start]!.start
  return (
    reading.actors.mentions.findLast((mention) => mention.end <= before && mention.start >= sentence.start)?.actors ??
    []
  )
}

export function answersIn(sentence: ParsedSentence, reading: Reading): Answer[] {
  const { chunks, tokens } = sentence
  return sentence.clauses.flatMap(({ group, subject, verb, marker }): Answer[] => {
    if (!DENYING.has(group.lemma) || group.negated) return []
    const by =
      tokens[chunks[verb + 1]?.first ?? -1]?.lower === 'by' && chunks[verb + 2]?.kind === 'np'
        ? chunks[verb + 2]!
        : null
    if (by) {
      const noun = chunks.slice(0, verb).findLast((chunk) => chunk.kind === 'np')
      const tells = noun !== undefined && reading.language.lexicon('claim-noun').has(tokens[noun.head]!.lemma)
      return tells
        ? [
            {
              deniedBy: partiesIn(sentence, { start: by.first, end: by.last + 1 }, reading),
              span: spanOf(sentence, { start: noun.first, end: by.last + 1 }),
              forward: true,
            },
          ]
        : []
    }
    const relative = marker !== null && tokens[chunks[marker]!.first]!.lower === 'which'
    const near = relative && chunks[verb - 1]?.kind === 'np' ? phraseEndingAt(tokens, chunks, verb - 1) : subject
    const strict = group.lemma === 'deny' || group.lemma === 'refute' || relative
    const silent = SILENT.has(tokens[chunks[verb + 1]?.first ?? -1]?.text ?? '.')
    if (!near || !group.finite || !pointsBack(sentence, verb, reading) || (!strict && silent)) return []
    const who = { start: chunks[near.first]!.first, end: chunks[near.last]!.last + 1 }
    const named = partiesIn(sentence, who, reading)
    return [
      {
        deniedBy: named.length > 0 ? named : latter(sentence, who, reading),
        span: spanOf(sentence, { start: who.start, end: chunks[verb]!.last + 1 }),
        forward: false,
      },
    ]
  })
}
