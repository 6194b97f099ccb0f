/** What the words around a verb make of it: denied, asserted, no deed at all, a mere appointment, a duty. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import type { Language } from '../../model/language.ts'
import type { Stance } from '../../model/position.ts'
import type { Range } from '../match.ts'

/** Whether the verb itself is denied, and not the infinitive after it (“agreed not to attack”). */
export function isDenied({ chunks, tokens }: ParsedSentence, { verb, group }: Clause): boolean {
  if (!group.negated) return false
  const next = chunks[verb + 1]
  if (next?.group?.tense !== 'infinitive' || tokens[next.first]!.tag !== 'negation') return true
  return tokens.slice(chunks[verb]!.first, chunks[verb]!.last + 1).some(({ tag }) => tag === 'negation')
}

/** “insisted that it had left” asserts; “insisted that it leave” demands. */
export const isAsserted = ({ clauses, chunks }: ParsedSentence, { start }: Range): boolean =>
  clauses.some(
    ({ group, subject }) =>
      group.finite &&
      subject !== null &&
      chunks[subject.first]!.first === start &&
      !group.modal &&
      (group.tense === 'past' || group.perfect || group.lemma === 'be'),
  )

/** After these a gerund tells no deed: “without halting”, “of accepting”. */
const IDEAL = new Set([
  'without',
  'of',
  'for',
  'towards',
  'toward',
  'about',
  'from',
  'on',
  'to',
  'before',
  'against',
  'in',
  'at',
])

export const isIdeal = ({ chunks, tokens }: ParsedSentence, { verb, group }: Clause): boolean =>
  group.tense === 'gerund' && verb > 0 && IDEAL.has(tokens[chunks[verb - 1]!.last]!.lower)

/** “agreed to meet again”, “agreed to stay in touch”. */
export function isMeeting(sentence: ParsedSentence, { start }: Range, language: Language): boolean {
  const chunk = sentence.chunks.find(({ first }) => first === start)
  return chunk?.group?.tense === 'infinitive' && language.lexicon('appointment-verb').has(chunk.group.lemma)
}

const OBLIGES = new Set(['must', 'should', 'ought-to', 'have-to'])

/** “agreed that the hostages must be released”: a demand, made together. */
export const isDuty = ({ clauses, chunks }: ParsedSentence, stance: Stance, { start, end }: Range): boolean =>
  stance === 'accepts' &&
  clauses.some(
    ({ verb, group, subject }) =>
      chunks[verb]!.first >= start &&
      chunks[verb]!.first < end &&
      subject !== null &&
      chunks[subject.first]!.first === start &&
      OBLIGES.has(group.modal ?? ''),
  )
