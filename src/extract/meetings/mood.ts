/** Whether a verb tells something that happened, is arranged, is only floated, or did not happen. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import type { Language } from '../../model/language.ts'
import { before, kindAt, wordAt } from './phrases.ts'

/**
 * - `happened`, `arranged`: told as a fact of the past or of the future
 * - `open`: a plain present, which the date decides: “meet on Thursday”
 * - `floated`: asked for, hoped, possible
 * - `called-off`, `put-off`: arranged before, and no more
 * - `void`: denied, refused, or under an “if”
 */
export type Mood = 'happened' | 'arranged' | 'open' | 'floated' | 'called-off' | 'put-off' | 'void'

const POSSIBLE = new Set(['could', 'may', 'might', 'should', 'must', 'can', 'ought', 'ought-to'])

function moodOfGroup(sentence: ParsedSentence, { group, verb }: Clause): Mood {
  if (group.negated) return 'void'
  if (group.modal === 'have-to')
    return sentence.tokens
      .slice(sentence.chunks[verb]!.first, sentence.chunks[verb]!.head)
      .some((token) => token.lower === 'had')
      ? 'happened'
      : 'floated'
  if (group.modal !== null && POSSIBLE.has(group.modal)) return group.perfect ? 'void' : 'floated'
  if (group.tense === 'future' || group.tense === 'conditional') return group.perfect ? 'happened' : 'arranged'
  if (group.tense === 'past' || group.perfect) return 'happened'
  return group.progressive ? 'happened' : 'open'
}

const EFFECT: Readonly<Record<string, Mood>> = {
  planned: 'arranged',
  floated: 'floated',
  refused: 'void',
  cancelled: 'called-off',
  postponed: 'put-off',
  held: 'happened',
}

/** What a verb does to the meeting that is its object or its infinitive: “agreed to”, “called off”, “proposed”. */
export function withEffect(mood: Mood, effect: string): Mood {
  const changed = EFFECT[effect]
  if (!changed) return mood
  if (mood === 'void') return changed === 'arranged' || changed === 'floated' ? 'void' : 'floated'
  if (mood === 'floated') return changed === 'arranged' ? 'floated' : changed === 'floated' ? 'floated' : 'void'
  return changed
}

/** “are going to meet”, “was travelling to Oslo to meet”: under way is not yet there; “flew in to meet” is. */
export const isGoing = ({ group }: Clause, language: Language): boolean =>
  language.lexicon('motion-verb').has(group.lemma)

/** What stands right before an infinitive and governs it: a verb, an adjective (“due”), a noun (“plans”). */
function leadOf(
  sentence: ParsedSentence,
  infinitive: Clause,
  language: Language,
): { clause: Clause | null; effect: string | null } {
  const leads = language.lexicon('meeting-lead')
  const lead = sentence.clauses.findLast((clause) => clause.verb < infinitive.verb) ?? null
  if (lead && infinitive.verb - lead.verb < 10 && isGoing(lead, language))
    return { clause: lead, effect: lead.group.progressive ? 'planned' : 'same' }
  for (let at = infinitive.verb - 1; at >= 0 && infinitive.verb - at < 6; at--) {
    const chunk = sentence.chunks[at]!
    const head = sentence.tokens[chunk.head]!
    const entry = leads.get(head.lemma) ?? leads.get(head.lower) ?? leads.get(sentence.tokens[chunk.last]!.lower)
    if (entry && (chunk.kind === 'adjective' || chunk.kind === 'vg' || chunk.kind === 'np'))
      return { clause: lead, effect: entry['effect']! }
    if (chunk.kind === 'vg' || chunk.kind === 'punctuation') return { clause: lead, effect: null }
  }
  return { clause: lead, effect: null }
}

const AFTER = new Set(['after', 'following', 'since', 'upon'])

/** The tense of the nearest main verb, whether or not it is denied; null for a plain present or what is only possible. */
export function tenseAround(sentence: ParsedSentence, chunk: number): Mood | null {
  const finite = sentence.clauses.filter(({ group }) => group.finite)
  const main = finite.findLast(({ verb }) => verb < chunk) ?? finite[0]
  if (!main) return null
  const mood = moodOfGroup(sentence, { ...main, group: { ...main.group, negated: false } })
  return mood === 'happened' || mood === 'arranged' ? mood : null
}

/** By what stands before a noun phrase or gerund: “after meeting”, “ahead of talks”. */
export function moodByPreposition(sentence: ParsedSentence, chunk: number): Mood | null {
  const at = before(sentence, chunk)
  const word = wordAt(sentence, at)
  if (AFTER.has(word)) return wordAt(sentence, at - 1) === 'only' ? null : 'happened'
  if (word === 'of' && wordAt(sentence, at - 1) === 'ahead') return 'arranged'
  if (word === 'before' || word === 'until' || word === 'pending')
    return tenseAround(sentence, chunk) === 'happened' ? null : 'arranged'
  return null
}

const DOUBT = new Set(['if', 'unless', 'whether', 'lest', 'provided', 'should'])

/** Only the marker and the few words before it: “if”, “only if”. */
function isConditional(sentence: ParsedSentence, clause: Clause): boolean {
  if (clause.marker !== null && DOUBT.has(wordAt(sentence, clause.marker))) return true
  const from = clause.subject?.first ?? clause.verb
  return DOUBT.has(wordAt(sentence, from - 1))
}

/** The mood of a clause, through the verbs that govern it: “were due to meet”, “refused to attend”, “is expected to resume”. */
export function moodOf(sentence: ParsedSentence, clause: Clause, language: Language, depth = 0): Mood {
  if (isConditional(sentence, clause)) return 'void'
  if (clause.group.finite || depth > 3) return moodOfGroup(sentence, clause)
  if (clause.group.negated) return 'void'
  if (clause.group.tense === 'infinitive') {
    const { clause: lead, effect } = leadOf(sentence, clause, language)
    if (!lead) return effect === null ? 'floated' : withEffect('happened', effect)
    const mood = moodOf(sentence, lead, language, depth + 1)
    return withEffect(mood, effect ?? 'floated')
  }
  if (clause.group.passive || clause.group.tense === 'participle') return 'happened'
  const told = moodByPreposition(sentence, clause.verb)
  if (told) return told
  const main =
    sentence.clauses.findLast((other) => other.verb < clause.verb) ??
    sentence.clauses.find((other) => other.group.finite)
  return main && main !== clause && kindAt(sentence, clause.verb - 1) !== null
    ? moodOf(sentence, main, language, depth + 1)
    : 'happened'
}
