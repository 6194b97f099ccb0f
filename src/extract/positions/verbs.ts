/** Stands shown by a verb: “Kyiv refuses to negotiate”, “called for a ceasefire”, “was rejected by Moscow”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import { type Clause, phraseEndingAt } from '../../annotate/clauses.ts'
import type { LexiconEntry } from '../../model/language.ts'
import type { Stance } from '../../model/position.ts'
import { complementFrom, nextChunk } from '../complement.ts'
import type { Range } from '../match.ts'
import { chunkSpan, holderOf, negate, type Stand, type StandFinder } from './stand.ts'

/** What may happen is not where anyone stands. */
const HYPOTHETICAL = new Set(['may', 'might', 'could', 'can'])

type Frames = ReadonlySet<string>

/** The complement that a frame of the verb allows after chunk `verb`; null where none fits. */
function complement(sentence: ParsedSentence, verb: number, frames: Frames): Range | null {
  const { chunks, tokens } = sentence
  const at = nextChunk(sentence, verb)
  const next = chunks[at]
  if (!next) return null
  const word = tokens[next.first]!.lower
  if (next.kind === 'subordinator' && word === 'that')
    return frames.has('that') && chunks[at + 1] ? complementFrom(sentence, at + 1, true) : null
  if (next.kind === 'vg') {
    const frame = next.group!.tense === 'infinitive' ? 'inf' : next.group!.tense === 'gerund' ? 'ing' : null
    return frame && frames.has(frame) ? complementFrom(sentence, at) : null
  }
  if (next.kind === 'np') return nominal(sentence, at, frames)
  if (next.kind === 'preposition' && frames.has(`p:${word}`) && chunks[at + 1]) return complementFrom(sentence, at + 1)
  if (word === 'out' && frames.has('rule-out') && chunks[at + 1]) return complementFrom(sentence, at + 1)
  return null
}

/** A noun phrase after the verb: an object, the subject of an infinitive, or of a clause without “that”. */
function nominal(sentence: ParsedSentence, at: number, frames: Frames): Range | null {
  const { chunks } = sentence
  const after = chunks[nextChunk(sentence, at)]
  if (after?.kind === 'vg' && after.group!.tense === 'infinitive' && frames.has('obj-inf')) return complementFrom(sentence, at)
  if (after?.kind === 'vg' && after.group!.finite) return frames.has('that') ? complementFrom(sentence, at, true) : null
  return frames.has('np') ? complementFrom(sentence, at) : null
}

/** “X was rejected by Y”: Y holds it, and the subject is what it is about. */
function passive(sentence: ParsedSentence, clause: Clause): { holder: Stand['holder']; proposition: Range } | null {
  const { chunks, tokens } = sentence
  for (let at = clause.verb + 1; at < Math.min(chunks.length - 1, clause.verb + 6); at++) {
    if (chunks[at]!.kind !== 'preposition' || tokens[chunks[at]!.first]!.lower !== 'by') continue
    const subject = clause.subject
    if (!subject || chunks[at + 1]!.kind !== 'np') return null
    let last = at + 1
    while (chunks[last + 1]?.kind === 'conjunction' && chunks[last + 2]?.kind === 'np' && phraseEndingAt(tokens, chunks, last + 2).first === at + 1) last += 2
    const proposition = { start: chunks[subject.first]!.first, end: chunks[clause.verb - 1]!.last + 1 }
    return { holder: holderOf(sentence, at + 1, last), proposition }
  }
  return null
}

function stanceOf(clause: Clause, entry: LexiconEntry): Stance | null {
  const { group } = clause
  if (group.modal && HYPOTHETICAL.has(group.modal) && !group.negated) return null
  const stance = entry['stance'] as Stance
  return group.negated ? negate(stance) : stance
}

function stand(sentence: ParsedSentence, clause: Clause, entry: LexiconEntry): Stand | null {
  const stance = stanceOf(clause, entry)
  if (!stance) return null
  const shared = { stance, sentence, cue: chunkSpan(sentence, clause.verb, clause.verb), certainty: 'sure' as const }
  if (clause.group.passive) {
    const found = passive(sentence, clause)
    return found && { ...shared, ...found, rule: `position/verb/${entry.word}-passive` }
  }
  if (!clause.subject) return null
  const proposition = complement(sentence, clause.verb, new Set(entry['frames']!.split(',')))
  if (!proposition) return null
  const holder = holderOf(sentence, clause.subject.first, clause.subject.last)
  return { ...shared, holder, proposition, rule: `position/verb/${entry.word}` }
}

/** Infinitives and gerunds take the subject of the finite verb they hang on: “vowed to reject”, “after refusing to”. */
function withSubject(sentence: ParsedSentence, clause: Clause): Clause {
  if (clause.subject || clause.group.finite) return clause
  const governing = sentence.clauses.filter((other) => other.verb < clause.verb && other.group.finite && other.subject).at(-1)
  return governing ? { ...clause, subject: governing.subject } : clause
}

export const verbStands: StandFinder = (sentence, { language }) => {
  const lexicon = language.lexicon('stance-verb')
  const found: Stand[] = []
  for (const clause of sentence.clauses) {
    const entry = lexicon.get(clause.group.lemma)
    if (!entry || clause.group.tense === 'infinitive') continue
    const one = stand(sentence, withSubject(sentence, clause), entry)
    if (one) found.push(one)
  }
  return found
}
