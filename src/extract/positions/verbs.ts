/** Stands shown by a verb: “Kyiv refuses to negotiate”, “called for a ceasefire”, “was rejected by Moscow”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import { type Clause, phraseEndingAt } from '../../annotate/clauses.ts'
import { type Language, type LexiconEntry, perLanguage } from '../../model/language.ts'
import type { Stance } from '../../model/position.ts'
import { complementFrom, nextChunk, nextPastTime } from '../complement.ts'
import type { Range } from '../match.ts'
import { isAsserted, isDenied, isDuty, isIdeal, isMeeting } from './mood.ts'
import {
  chunkSpan,
  doer,
  type Holder,
  holderOf,
  isStance,
  type Needs,
  negate,
  phraseEnd,
  type Stand,
  type StandFinder,
} from './stand.ts'

/** What may happen is not where anyone stands. */
const HYPOTHETICAL = new Set(['may', 'might', 'could', 'can'])

type Frames = ReadonlySet<string>
type Sense = {
  readonly word: string
  readonly stance: Stance | 'own' | 'not'
  readonly frames: Frames
  readonly needs: Needs
  readonly with: boolean /** What it shows where it is denied. */
  readonly denied: Stance | null
}

const sense = (entry: LexiconEntry): Sense => ({
  word: entry.word,
  stance: entry['stance'] as Sense['stance'],
  frames: new Set(entry['frames']!.split(',')),
  needs: (entry['needs'] ?? '') as Needs,
  with: entry['with'] === 'yes',
  denied: isStance(entry['denied'])
    ? entry['denied']
    : entry['denied'] !== 'no' && isStance(entry['stance'])
      ? negate(entry['stance'])
      : null,
})

const verbs = perLanguage(
  (language: Language): ReadonlyMap<string, Sense> =>
    new Map([...language.lexicon('stance-verb').values()].map((entry) => [entry.word, sense(entry)])),
)

/** A verb of the list at a verb group, with the chunk where it ends: the verb itself, or its particle (“call off”). */
type Found = { readonly one: Sense; readonly end: number }

function lookUp({ chunks, tokens }: ParsedSentence, clause: Clause, language: Language): Found | null {
  const lexicon = verbs(language)
  const { lemma } = clause.group
  const after = chunks[clause.verb + 1]
  const phrasal =
    after && after.first === after.last && after.kind !== 'np'
      ? lexicon.get(`${lemma} ${tokens[after.first]!.lower}`)
      : undefined
  if (phrasal) return { one: phrasal, end: clause.verb + 1 }
  const one = lexicon.get(lemma)
  return one ? { one, end: clause.verb } : null
}

/** The complement that a frame of the verb allows after chunk `end`; null where none fits. */
function complement(sentence: ParsedSentence, end: number, frames: Frames): Range | null {
  const { chunks, tokens } = sentence
  let at = nextPastTime(sentence, end)
  if (chunks[at]?.kind === 'conjunction' && chunks[at + 1]?.kind === 'vg') at = nextPastTime(sentence, at + 1)
  const next = chunks[at]
  if (!next) return null
  const word = tokens[next.first]!.lower
  if ((next.kind === 'subordinator' || next.kind === 'wh') && word === 'that')
    return frames.has('that') && chunks[at + 1] ? complementFrom(sentence, at + 1, true) : null
  if (next.kind === 'vg') {
    const frame = next.group!.tense === 'infinitive' ? 'inf' : next.group!.tense === 'gerund' ? 'ing' : null
    return frame && frames.has(frame) ? complementFrom(sentence, at) : null
  }
  if (next.kind === 'np') return nominal(sentence, at, frames)
  const isAmount = word === 'up' && tokens[next.first + 1]?.lower === 'to'
  const isWhatever = next.kind === 'wh' && word === 'what'
  if ((next.kind === 'adjective' || isAmount || isWhatever) && frames.has('np')) return complementFrom(sentence, at)
  if (frames.has(`p:${word}`) && chunks[at + 1]) return prepositional(sentence, at, frames)
  return null
}

/** After its preposition; two of them in a row are one: “pull out of”, “back away from”. */
function prepositional(sentence: ParsedSentence, at: number, frames: Frames): Range | null {
  const { chunks, tokens } = sentence
  const second = chunks[at + 1]!
  const doubled = second.kind === 'preposition' || tokens[second.first]!.lower === 'of' ? 1 : 0
  if (!chunks[at + 1 + doubled]) return null
  const opens = chunks[at + 1 + doubled]!
  return opens.kind === 'vg' && opens.group!.finite && !frames.has('that')
    ? null
    : complementFrom(sentence, at + 1 + doubled)
}

/** A noun phrase after the verb: an object, the subject of an infinitive, or of a clause without “that”. */
function nominal(sentence: ParsedSentence, at: number, frames: Frames): Range | null {
  const { chunks, tokens } = sentence
  const next = nextChunk(sentence, phraseEnd(sentence, at))
  const after = chunks[next]
  if (
    after?.kind === 'vg' &&
    after.group!.tense === 'infinitive' &&
    (frames.has('obj-inf') || frames.has('obj-not-inf'))
  )
    return frames.has('obj-inf') || after.group!.negated ? complementFrom(sentence, at) : null
  if (after?.kind === 'vg' && after.group!.finite && frames.has('that')) return complementFrom(sentence, at, true)
  if (frames.has('np')) return complementFrom(sentence, at)
  return frames.has('obj-for') && after && tokens[after.first]!.lower === 'for' && chunks[next + 1]
    ? complementFrom(sentence, next + 1)
    : null
}

/** Where the phrase that ends at a chunk begins, with what it hangs on: “a ceasefire with Israel”. */
function stemOf({ tokens, chunks }: ParsedSentence, at: number): number {
  let { first } = phraseEndingAt(tokens, chunks, at)
  for (
    let steps = 0;
    steps < 3 && chunks[first - 1]?.kind === 'preposition' && chunks[first - 2]?.kind === 'np';
    steps++
  )
    first -= 2
  return first
}

/** “negotiations, which the Kremlin has rejected”: what the relative word stands for is the object. */
function antecedent(sentence: ParsedSentence, clause: Clause): Range | null {
  const { chunks, tokens } = sentence
  const { marker, subject } = clause
  if (
    marker === null ||
    !subject ||
    subject.first < marker ||
    !/^(?:which|that)$/.test(tokens[chunks[marker]!.first]!.lower)
  )
    return null
  const next = chunks[nextChunk(sentence, clause.verb)]
  if (next && (next.kind === 'np' || (next.kind === 'vg' && next.group!.tense !== 'infinitive'))) return null
  const before = tokens[chunks[marker - 1]?.first ?? 0]!.lower === ',' ? marker - 2 : marker - 1
  if (chunks[before]?.kind !== 'np') return null
  return { start: chunks[stemOf(sentence, before)]!.first, end: chunks[clause.verb]!.last + 1 }
}

/** “X was rejected by Y”: Y holds it, and the subject is what it is about; of a participle the phrase before it. */
function passive(sentence: ParsedSentence, clause: Clause): { holder: Holder; proposition: Range } | null {
  const { chunks, tokens } = sentence
  for (let at = clause.verb + 1; at < Math.min(chunks.length - 1, clause.verb + 6); at++) {
    if (chunks[at]!.kind === 'vg') return null
    if (chunks[at]!.kind !== 'preposition' || tokens[chunks[at]!.first]!.lower !== 'by') continue
    const about =
      clause.subject?.first ?? (chunks[clause.verb - 1]?.kind === 'np' ? stemOf(sentence, clause.verb - 1) : -1)
    if (about < 0 || about >= clause.verb || chunks[at + 1]!.kind !== 'np') return null
    const last = clause.subject && clause.subject.last >= about ? clause.subject.last : clause.verb - 1
    const proposition = { start: chunks[about]!.first, end: chunks[last]!.last + 1 }
    return { holder: holderOf(sentence, at + 1, phraseEnd(sentence, at + 1)), proposition }
  }
  return null
}

/** “welcomed by Israel but condemned by Syria”: a lone participle before “by” is passive too. */
function isBy({ chunks, tokens }: ParsedSentence, { verb }: Clause): boolean {
  const { first, last } = chunks[verb]!
  const next = chunks[verb + 1]
  return (
    first === last &&
    /^(?:ed|participle)$/.test(tokens[first]!.form ?? '') &&
    next?.kind === 'preposition' &&
    tokens[next.first]!.lower === 'by'
  )
}

function stanceOf(sentence: ParsedSentence, clause: Clause, { stance, denied }: Sense): Stance | null {
  const { group } = clause
  if (group.modal && HYPOTHETICAL.has(group.modal) && !group.negated) return null
  return isDenied(sentence, clause) ? denied : isStance(stance) ? stance : null
}

/** “signed a truce with the rebels”: both did. */
function joint(sentence: ParsedSentence, { start, end }: Range): readonly Stand['cue'][] {
  const { chunks, tokens } = sentence
  const at = chunks.findIndex(
    (chunk, i) =>
      chunk.first >= start &&
      chunk.last < end &&
      chunk.kind === 'preposition' &&
      tokens[chunk.first]!.lower === 'with' &&
      chunks[i + 1]?.kind === 'np',
  )
  return at < 0 ? [] : [chunkSpan(sentence, at + 1, phraseEnd(sentence, at + 1))]
}

/** “decided to boycott”, “decided not to attend”: the stand of the infinitive, or a refusal of it. */
function governed(
  sentence: ParsedSentence,
  clause: Clause,
  { word, stance }: Sense,
  language: Language,
): Partial<Stand> | null {
  const next = sentence.clauses.find((other) => other.verb > clause.verb)
  if (!next || next.verb !== nextPastTime(sentence, clause.verb) || next.group.tense !== 'infinitive') return null
  const proposition = complementFrom(sentence, next.verb)
  if (next.group.negated) return { stance: 'rejects', proposition, rule: idOf(word, 'not') }
  const inner = stance === 'own' ? lookUp(sentence, next, language) : null
  if (!inner || !isStance(inner.one.stance)) return null
  const words = complement(sentence, inner.end, inner.one.frames)
  return (
    words && { stance: inner.one.stance, proposition: words, needs: inner.one.needs, rule: idOf(word, inner.one.word) }
  )
}

const idOf = (...words: readonly string[]): string => `position/verb/${words.join(' ').replaceAll(' ', '-')}`

function stand(sentence: ParsedSentence, clause: Clause, { one, end }: Found, language: Language): Stand | null {
  const shared = {
    sentence,
    cue: chunkSpan(sentence, clause.verb, clause.verb),
    certainty: 'sure' as const,
    needs: one.needs,
    issue: null,
  }
  if (!isStance(one.stance)) {
    const holder = doer(sentence, clause)
    const inner = isDenied(sentence, clause) || !holder ? null : governed(sentence, clause, one, language)
    return inner && holder ? ({ ...shared, holder, ...inner } as Stand) : null
  }
  const stance = stanceOf(sentence, clause, one)
  if (!stance) return null
  if (clause.group.passive || isBy(sentence, clause)) {
    const found = passive(sentence, clause)
    return found && { ...shared, ...found, stance, rule: idOf(one.word, 'passive') }
  }
  const own = complement(sentence, end, one.frames)
  if (own && stance === 'demands' && isAsserted(sentence, own)) return null
  const proposition = own ?? (one.frames.has('np') ? antecedent(sentence, clause) : null)
  const holder = doer(sentence, clause)
  if (!proposition || !holder) return null
  const others = one.with && Array.isArray(holder) ? [...holder, ...joint(sentence, proposition)] : holder
  const meets = stance === 'accepts' && isMeeting(sentence, proposition, language)
  return {
    ...shared,
    holder: others,
    stance: isDuty(sentence, stance, proposition) ? 'demands' : stance,
    proposition,
    meets,
    rule: own ? idOf(one.word) : idOf(one.word, 'which'),
  }
}

export const verbStands: StandFinder = (sentence, { language }) => {
  const found: Stand[] = []
  for (const clause of sentence.clauses) {
    const known =
      clause.group.tense === 'infinitive' || isIdeal(sentence, clause) ? null : lookUp(sentence, clause, language)
    const shown = known && stand(sentence, clause, known, language)
    if (shown) found.push(shown)
  }
  return found
}
