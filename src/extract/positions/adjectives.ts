/** Stands shown by an adjective: “is willing to consider”, “not prepared to cede”, “is opposed to”. */
import type { Stance } from '../../model/position.ts'
import { complementFrom, nextChunk } from '../complement.ts'
import { chunkSpan, holderOf, negate, type Stand, type StandFinder } from './stand.ts'

const COPULAS = new Set(['be', 'remain', 'seem', 'appear', 'stay', 'become'])

export const adjectiveStands: StandFinder = (sentence, { language }) => {
  const lexicon = language.lexicon('stance-adjective')
  const { chunks, tokens } = sentence
  const found: Stand[] = []
  for (const clause of sentence.clauses) {
    if (!COPULAS.has(clause.group.lemma) || !clause.subject) continue
    const at = nextChunk(sentence, clause.verb)
    const chunk = chunks[at]
    const entry = chunk && (chunk.kind === 'adjective' || chunk.kind === 'vg' || chunk.kind === 'preposition') ? lexicon.get(tokens[chunk.head]!.lower) : undefined
    if (!entry) continue
    const after = nextChunk(sentence, at)
    const next = chunks[after]
    if (!next) continue
    const opens = next.kind === 'vg' && next.group!.tense === 'infinitive' ? after : next.kind === 'preposition' ? after + 1 : next.kind === 'np' ? after : -1
    if (opens < 0 || !chunks[opens]) continue
    const stance = clause.group.negated ? negate(entry['stance'] as Stance) : (entry['stance'] as Stance)
    if (!stance) continue
    const { first, last } = clause.subject
    const proposition = complementFrom(sentence, opens)
    found.push({ holder: holderOf(sentence, first, last), stance, proposition, sentence, cue: chunkSpan(sentence, at, at), rule: `position/adjective/${entry.word}`, certainty: 'sure' })
  }
  return found
}
