/** Says what field a report is from: whether its “talks” and “deals” can be those of a negotiation between parties. */
import type { Annotated } from '../annotate/annotate.ts'
import { singular } from '../annotate/words.ts'
import type { Language } from '../model/language.ts'

/** A field has spoken where this many different words of it occur. */
const ENOUGH = 4
/** Words of another field must outnumber those of negotiation by this much. */
const MARGIN = 1.25

/**
 * Counts different words, not occurrences: a report repeats its own. True unless some other field (sport, entertainment,
 * business, an election campaign) clearly has more of them.
 */
export function mayNegotiate(annotated: Annotated, language: Language): boolean {
  const lexicon = language.lexicon('field')
  const words = new Map<string, Set<string>>()
  for (const sentence of annotated.sentences)
    for (const token of sentence.tokens) {
      const { lower, lemma } = token
      const one = singular(lower)
      const entry =
        lexicon.get(lower) ??
        (lemma === lower ? undefined : lexicon.get(lemma)) ??
        (one === lower ? undefined : lexicon.get(one))
      if (!entry) continue
      const field = entry['field']!
      words.set(field, (words.get(field) ?? new Set()).add(entry.word))
    }
  const own = words.get('negotiation')?.size ?? 0
  return ![...words].some(
    ([field, found]) => field !== 'negotiation' && found.size >= ENOUGH && found.size > own * MARGIN,
  )
}
