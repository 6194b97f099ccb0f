/** Stands shown by an adjective: “is willing to consider”, “not prepared to cede”, “is opposed to”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import type { LexiconEntry } from '../../model/language.ts'
import { complementFrom, nextChunk } from '../complement.ts'
import type { Range } from '../match.ts'
import { chunkSpan, doer, isStance, negate, type Stand, type StandFinder } from './stand.ts'

const COPULAS = new Set(['be', 'remain', 'seem', 'appear', 'stay', 'become'])

/** The adjective after a copula, also one that the tagger takes for a participle. */
function adjectiveAfter(
  { chunks, tokens }: ParsedSentence,
  at: number,
  lexicon: ReadonlyMap<string, LexiconEntry>,
): LexiconEntry | undefined {
  const chunk = chunks[at]
  return chunk && ['adjective', 'vg', 'preposition', 'np'].includes(chunk.kind)
    ? lexicon.get(tokens[chunk.head]!.lower)
    : undefined
}

function complement(sentence: ParsedSentence, at: number): Range | null {
  const after = nextChunk(sentence, at)
  const next = sentence.chunks[after]
  if (!next) return null
  const opensThat = next.kind === 'subordinator' && sentence.tokens[next.first]!.lower === 'that'
  const opens =
    next.kind === 'vg' && next.group!.tense === 'infinitive'
      ? after
      : next.kind === 'preposition' || opensThat
        ? after + 1
        : next.kind === 'np'
          ? after
          : -1
  return sentence.chunks[opens] ? complementFrom(sentence, opens, opensThat) : null
}

/** What an opinion is about: what follows, or the subject where it names something (“a ceasefire is essential”). */
function opined(sentence: ParsedSentence, clause: Clause, at: number): Range | null {
  const { chunks, tokens } = sentence
  const { subject } = clause
  if (!subject || tokens[chunks[subject.first]!.first]!.lower === 'it' || subject.last > clause.verb)
    return complement(sentence, at)
  return { start: chunks[subject.first]!.first, end: chunks[at]!.last + 1 }
}

function stand(sentence: ParsedSentence, clause: Clause, at: number, entry: LexiconEntry): Stand | null {
  const stance = entry['stance']
  if (!isStance(stance) || clause.group.modal === 'may' || clause.group.modal === 'might') return null
  const shown = clause.group.negated ? negate(stance) : stance
  const ofSpeaker = entry['of'] === 'speaker'
  const holder = ofSpeaker ? 'speaker' : doer(sentence, clause)
  const proposition = ofSpeaker ? opined(sentence, clause, at) : complement(sentence, at)
  if (!shown || !holder || !proposition) return null
  const rule = `position/adjective/${entry.word}`
  return {
    holder,
    stance: shown,
    proposition,
    sentence,
    cue: chunkSpan(sentence, at, at),
    rule,
    certainty: 'sure',
    needs: ofSpeaker ? 'issue' : '',
    issue: null,
  }
}

export const adjectiveStands: StandFinder = (sentence, { language }) => {
  const lexicon = language.lexicon('stance-adjective')
  const found: Stand[] = []
  for (const clause of sentence.clauses) {
    // “is committed to”, “are bound by”: the tagger's passive.
    const own = clause.group.passive
      ? lexicon.get(sentence.tokens[sentence.chunks[clause.verb]!.head]!.lower)
      : undefined
    const at = own ? clause.verb : COPULAS.has(clause.group.lemma) ? nextChunk(sentence, clause.verb) : -1
    const entry = own ?? (at < 0 ? undefined : adjectiveAfter(sentence, at, lexicon))
    const shown = entry && stand(sentence, clause, at, entry)
    if (shown) found.push(shown)
  }
  return found
}
