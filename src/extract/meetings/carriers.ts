/** Verbs that say what is done with an occasion (“hold”, “call off”, “walk out of”) and what that makes of their subject. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import type { Language, LexiconEntry } from '../../model/language.ts'

/** The longest entry that begins at the verb: the verb and up to three words after it. */
export function phrasalEntry(sentence: ParsedSentence, clause: Clause, lexicon: ReadonlyMap<string, LexiconEntry>): LexiconEntry | null {
  const { tokens, chunks } = sentence
  const head = chunks[clause.verb]!.head
  let key = clause.group.lemma
  let best = lexicon.get(key) ?? null
  for (let i = head + 1; i <= head + 3 && i < tokens.length; i++) {
    key += ` ${tokens[i]!.lower}`
    best = lexicon.get(key) ?? best
  }
  return best
}

/** The entry of a verb for an occasion that hangs on it by a preposition (“arrived in Oslo for talks”) or directly (null). */
export function carrierOf(sentence: ParsedSentence, clause: Clause, preposition: string | null, language: Language): LexiconEntry | null {
  const lexicon = language.lexicon('meeting-carrier')
  const phrasal = phrasalEntry(sentence, clause, lexicon)
  if (preposition === null) return phrasal
  if (phrasal && ` ${phrasal.word} `.includes(` ${preposition} `)) return phrasal
  return lexicon.get(`${clause.group.lemma} ${preposition}`) ?? (phrasal?.word.includes(' ') ? phrasal : null)
}
