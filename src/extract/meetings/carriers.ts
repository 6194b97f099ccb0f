/** Verbs that say what is done with an occasion (“hold”, “call off”, “walk out of”) and what that makes of their subject. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import { type Language, type LexiconEntry, perLanguage } from '../../model/language.ts'

/** The entries of a list of verbs by their first word, the longest first. */
type Phrasal = ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly entry: LexiconEntry }[]>

export function phrasalVerbs(lexicon: ReadonlyMap<string, LexiconEntry>): Phrasal {
  const index = new Map<string, { rest: string[]; entry: LexiconEntry }[]>()
  for (const [word, entry] of lexicon) {
    const [first, ...rest] = word.split(' ')
    index.set(
      first!,
      [...(index.get(first!) ?? []), { rest, entry }].sort((a, b) => b.rest.length - a.rest.length),
    )
  }
  return index
}

/** The longest entry that begins at the verb: “walk out of” before “walk”. */
export function phrasalEntry(sentence: ParsedSentence, clause: Clause, verbs: Phrasal): LexiconEntry | null {
  const entries = verbs.get(clause.group.lemma)
  if (!entries) return null
  const head = sentence.chunks[clause.verb]!.head
  return (
    entries.find(({ rest }) => rest.every((word, i) => sentence.tokens[head + 1 + i]?.lower === word))?.entry ?? null
  )
}

const carriers = perLanguage((language) => phrasalVerbs(language.lexicon('meeting-carrier')))

/** The entry of a verb for an occasion that hangs on it by a preposition (“arrived in Oslo for talks”) or directly (null). */
export function carrierOf(
  sentence: ParsedSentence,
  clause: Clause,
  preposition: string | null,
  language: Language,
): LexiconEntry | null {
  const lexicon = language.lexicon('meeting-carrier')
  const phrasal = phrasalEntry(sentence, clause, carriers(language))
  if (preposition === null) return phrasal
  if (phrasal && ` ${phrasal.word} `.includes(` ${preposition} `)) return phrasal
  return lexicon.get(`${clause.group.lemma} ${preposition}`) ?? (phrasal?.word.includes(' ') ? phrasal : null)
}
