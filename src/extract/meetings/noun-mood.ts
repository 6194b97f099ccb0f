/** Whether what a noun names has happened, is arranged or only floated; and in which order it stands to others. */
import type { Outcome } from '../../model/meeting.ts'
import { byWeight, DURING, type Governor, isPassive } from './governors.ts'
import { type Mood, moodByPreposition, moodOf, tenseAround, withEffect } from './mood.ts'
import type { Noun } from './nouns.ts'
import { before, prepositionBefore, wordAt } from './phrases.ts'
import type { Scene } from './scene.ts'
import type { Telling } from './telling.ts'
import { isLater, type When } from './when.ts'

/** “open to talks”, “a call for talks”, “plans for talks”: what stands before the preposition decides. */
function moodByLead({ reading, sentence }: Scene, noun: Noun): Mood | null {
  const lead = sentence.chunks[before(sentence, noun.first) - 1]
  const head = lead && sentence.tokens[lead.head]!
  const leads = reading.language.lexicon('meeting-lead')
  const entry = head && (leads.get(head.lemma) ?? leads.get(head.lower))
  if (!entry || entry['effect'] === 'same') return null
  // The failure of talks is no refusal of them.
  if (entry['effect'] === 'refused' && prepositionBefore(sentence, noun.first) === 'of') return 'happened'
  return withEffect('happened', entry['effect']!)
}

/** What one governing verb says of it; null where it says nothing. */
function moodByGovernor({ reading, sentence }: Scene, { clause, role, entry }: Governor): Mood | null {
  const own = moodOf(sentence, clause, reading.language)
  // Whoever stays away from a meeting does not undo it.
  if (entry?.['phase'] === 'attend' && own === 'void') return null
  if (entry) {
    const bears = role !== 'subject' || clause.group.progressive || !clause.group.finite || isPassive(sentence, clause)
    return bears ? withEffect(own, entry['effect'] ?? '') : own
  }
  if (role !== 'subject' || !clause.group.finite || clause.marker !== null) return null
  // “The talks did not bring peace”: they were held all the same.
  return own === 'void' && clause.group.negated && clause.group.tense === 'past' ? 'happened' : own
}

/** What a verb alone says came of it: “broke down”; “are holding talks” goes on. */
function outcomeByGovernor({ reading, sentence }: Scene, { clause, entry }: Governor): Outcome | null {
  if (!entry) return null
  // A headline tells the past in the present: “Talks begin in Oslo”.
  const mood = moodOf(sentence, clause, reading.language)
  if (mood !== 'happened' && mood !== 'open') return null
  if (entry['outcome']) return entry['outcome'] as Outcome
  return entry['subject'] === 'party' && clause.group.progressive ? 'ongoing' : null
}

/** What the governing verbs, or the preposition before it, say of whether it happened. */
export function moodFrom(
  scene: Scene,
  noun: Noun,
  governors: readonly Governor[],
): { readonly mood: Mood | null; readonly outcome: Outcome | null } {
  const { sentence } = scene
  if (wordAt(sentence, noun.first) === 'no') return { mood: 'void', outcome: null }
  let mood: Mood | null = null
  let outcome: Outcome | null = null
  for (const governor of byWeight(sentence, governors)) {
    mood ??= moodByGovernor(scene, governor)
    outcome ??= outcomeByGovernor(scene, governor)
  }
  const preposition = mood === null ? prepositionBefore(sentence, noun.first) : null
  if (preposition === null) return { mood, outcome }
  mood = DURING.has(preposition)
    ? tenseAround(sentence, noun.first)
    : (moodByPreposition(sentence, noun.first) ?? moodByLead(scene, noun))
  return { mood, outcome }
}

/** “In 2005 it arranged talks”: what was arranged in a time gone by was held. */
export function isBygone(
  { reading }: Scene,
  mood: Mood | null,
  when: When | null,
  governors: readonly Governor[],
): boolean {
  if (mood !== 'arranged' || isLater(when, reading.annotated.report.published.date) !== false) return false
  return governors.some(
    ({ clause, entry }) => entry?.['effect'] === 'planned' && (clause.group.tense === 'past' || clause.group.perfect),
  )
}

export type Order = { readonly order: string; readonly mood: Mood | null }

/** “another”, “the latest”, “upcoming”: which one of several it is. */
export function ordinalOf({ reading, sentence }: Scene, noun: Noun): Order | null {
  const lexicon = reading.language.lexicon('meeting-order')
  for (let token = sentence.chunks[noun.first]!.first; token < noun.token; token++) {
    const entry = lexicon.get(sentence.tokens[token]!.lower)
    if (entry) return { order: entry['order'] ?? '', mood: (entry['mood'] || null) as Mood | null }
  }
  return null
}

const DEFINITE = new Set(['the', 'this', 'these', 'that', 'those', 'their', 'its', 'his', 'her'])

const opening = ({ sentence }: Scene, noun: Noun): string => sentence.tokens[sentence.chunks[noun.first]!.first]!.lower

/** “the talks”, “their meeting”, “Wednesday’s talks”, “the Antalya Forum”. */
export function isDefinite(scene: Scene, noun: Noun): boolean {
  const { tokens, chunks } = scene.sentence
  const { first } = chunks[noun.first]!
  if (DEFINITE.has(opening(scene, noun)) || (tokens[noun.token]!.tag === 'name' && first < noun.token)) return true
  for (let at = first; at < noun.token; at++) if (tokens[at]!.tag === 'possessive') return true
  return false
}

/** `isBare`: neither date, place nor party is told with it. */
export function orderOf(scene: Scene, noun: Noun, told: Order | null, isBare: boolean): Telling['order'] {
  if (told?.order === 'next' || told?.order === 'last') return told.order
  const isSaidOfIt =
    wordAt(scene.sentence, noun.first - 2) === 'it' && scene.sentence.chunks[noun.first - 1]?.group?.lemma === 'be'
  return isSaidOfIt || (isBare && DEFINITE.has(opening(scene, noun))) ? 'same' : null
}
