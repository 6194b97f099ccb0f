/** Whether a verb tells something that happened, is arranged, is only floated, or did not happen. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import type { Language } from '../../model/language.ts'
import { kindAt, wordAt } from './phrases.ts'

/**
 * - `happened`, `arranged`: told as a fact of the past or of the future
 * - `open`: a plain present, which the date decides: “meet on Thursday”
 * - `floated`: asked for, hoped, possible
 * - `called-off`, `put-off`: arranged before, and no more
 * - `void`: denied, refused, or under an “if”
 */
export type Mood = 'happened' | 'arranged' | 'open' | 'floated' | 'called-off' | 'put-off' | 'void'

const POSSIBLE = new Set(['could', 'may', 'might', 'should', 'must', 'can', 'ought', 'have-to', 'ought-to'])

function moodOfGroup({ group }: Clause): Mood {
  if (group.negated) return 'void'
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
}

/** What a verb does to the meeting that is its object or its infinitive: “agreed to”, “called off”, “proposed”. */
export function withEffect(mood: Mood, effect: string): Mood {
  const changed = EFFECT[effect]
  if (!changed) return mood
  if (mood === 'void') return changed === 'arranged' || changed === 'floated' ? 'void' : 'floated'
  if (mood === 'floated') return changed === 'arranged' ? 'floated' : changed === 'floated' ? 'floated' : 'void'
  return changed
}

/** What stands right before an infinitive and governs it: a verb, an adjective (“due”), a noun (“plans”). */
function leadOf(sentence: ParsedSentence, infinitive: Clause, language: Language): { clause: Clause | null; effect: string | null } {
  const leads = language.lexicon('meeting-lead')
  const before = [...sentence.clauses].reverse().find((clause) => clause.verb < infinitive.verb) ?? null
  for (let at = infinitive.verb - 1; at >= 0 && infinitive.verb - at < 6; at--) {
    const chunk = sentence.chunks[at]!
    const head = sentence.tokens[chunk.head]!
    const entry = leads.get(head.lemma) ?? leads.get(head.lower)
    if (entry && (chunk.kind === 'adjective' || chunk.kind === 'vg' || chunk.kind === 'np')) return { clause: before, effect: entry['effect']! }
    if (chunk.kind === 'vg' || chunk.kind === 'punctuation') return { clause: before, effect: null }
  }
  return { clause: before, effect: null }
}

const AFTER = new Set(['after', 'following', 'since', 'upon'])
const BEFORE = new Set(['before', 'until', 'till', 'pending'])

/** By what stands before a noun phrase or gerund: “after meeting”, “ahead of talks”. */
export function moodByPreposition(sentence: ParsedSentence, chunk: number): Mood | null {
  const word = wordAt(sentence, chunk - 1)
  if (AFTER.has(word)) return 'happened'
  if (BEFORE.has(word) || (word === 'of' && wordAt(sentence, chunk - 2) === 'ahead')) return 'arranged'
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
  if (clause.group.finite || depth > 3) return moodOfGroup(clause)
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
  const main = [...sentence.clauses].reverse().find((other) => other.verb < clause.verb) ?? sentence.clauses.find((other) => other.group.finite)
  return main && main !== clause && kindAt(sentence, clause.verb - 1) !== null ? moodOf(sentence, main, language, depth + 1) : 'happened'
}
