/** Stands shown by a noun with its holder: “Russia’s demand that …”, “its refusal to join”, “a call by the EU for …”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Span } from '../../model/span.ts'
import type { Stance } from '../../model/position.ts'
import { complementFrom, nextChunk } from '../complement.ts'
import type { Range } from '../match.ts'
import { chunkSpan, type Stand, type StandFinder } from './stand.ts'

const OWNERS = new Set(['its', 'their', 'his', 'her'])
const OPENS_COMPLEMENT = new Set(['for', 'to', 'on', 'of', 'that'])

/** The genitive that opens the noun phrase: “Russia’s”, “its”, “our”. */
function owner(sentence: ParsedSentence, at: number): Span | 'speaker' | null {
  const chunk = sentence.chunks[at]!
  const { tokens } = sentence
  for (let i = chunk.first; i <= chunk.last; i++)
    if (tokens[i]!.tag === 'possessive' && i < chunk.head) return { start: tokens[chunk.first]!.start, end: tokens[i - 1]!.end }
  const first = tokens[chunk.first]!
  if (first.lower === 'our' || first.lower === 'my') return 'speaker'
  return OWNERS.has(first.lower) ? { start: first.start, end: first.end } : null
}

/** After the noun: “that …”, “to …”, “for …”; or after a dash or colon a list of what is meant. */
function complement(sentence: ParsedSentence, at: number): Range | null {
  const { chunks, tokens } = sentence
  const after = nextChunk(sentence, at)
  const next = chunks[after]
  if (!next) return null
  const word = tokens[next.first]!.lower
  if (next.kind === 'vg') return next.group!.tense === 'infinitive' ? complementFrom(sentence, after) : null
  if (!OPENS_COMPLEMENT.has(word) || !chunks[after + 1]) return null
  return complementFrom(sentence, after + 1, word === 'that')
}

/** “three key demands before the meeting — a ceasefire, …”: a list after a dash later in the sentence. */
function listed(sentence: ParsedSentence, at: number): Range | null {
  const { chunks, tokens } = sentence
  for (let i = at + 1; i < chunks.length - 1; i++) {
    const word = tokens[chunks[i]!.first]!.text
    if (word === '—' || word === '–' || word === ':' || word === '--') return complementFrom(sentence, i + 1)
    if (chunks[i]!.kind === 'vg' && chunks[i]!.group!.finite) return null
  }
  return null
}

export const nounStands: StandFinder = (sentence, { language }) => {
  const lexicon = language.lexicon('stance-noun')
  const found: Stand[] = []
  for (const [at, chunk] of sentence.chunks.entries()) {
    if (chunk.kind !== 'np') continue
    const head = sentence.tokens[chunk.head]!
    const entry = lexicon.get(head.lemma)
    const holder = entry && owner(sentence, at)
    if (!entry || !holder) continue
    const proposition = complement(sentence, at) ?? (head.lower === head.lemma ? null : listed(sentence, at))
    if (!proposition) continue
    const stance = entry['stance'] as Stance
    found.push({ holder, stance, proposition, sentence, cue: chunkSpan(sentence, at, at), rule: `position/noun/${entry.word}`, certainty: 'sure' })
  }
  return found
}
