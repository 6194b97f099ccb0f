/** Stands shown by a noun with its holder: “Russia’s demand that …”, “its refusal to join”, “a call by the EU for …”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { LexiconEntry } from '../../model/language.ts'
import type { Span } from '../../model/span.ts'
import { complementFrom, nextChunk } from '../complement.ts'
import type { Range } from '../match.ts'
import type { Reading } from '../reading.ts'
import {
  chunkSpan,
  doer,
  type Holder,
  holderOf,
  isStance,
  type Needs,
  phraseEnd,
  type Stand,
  type StandFinder,
} from './stand.ts'

const OWNERS = new Set(['its', 'their', 'his', 'her'])
const OPENS_COMPLEMENT = new Set(['for', 'to', 'on', 'of', 'that', 'against'])
const OPENS_LIST = new Set(['include', 'be', 'contain', 'comprise'])

const word = ({ chunks, tokens }: ParsedSentence, at: number): string =>
  chunks[at] ? tokens[chunks[at].first]!.lower : ''

/** The genitive that opens the noun phrase: “Russia’s”, “its”, “our”. */
function owner(sentence: ParsedSentence, at: number): Holder | null {
  const chunk = sentence.chunks[at]!
  const { tokens } = sentence
  for (let i = chunk.first; i <= chunk.last; i++)
    if (tokens[i]!.tag === 'possessive' && i < chunk.head)
      return [{ start: tokens[chunk.first]!.start, end: tokens[i - 1]!.end }]
  const first = tokens[chunk.first]!
  if (first.lower === 'our' || first.lower === 'my') return 'speaker'
  return OWNERS.has(first.lower) ? [{ start: first.start, end: first.end }] : null
}

/** “a pledge by Israel to …”: the holder, and the chunk after which the rest follows. */
function author(sentence: ParsedSentence, at: number): { holder: Holder; end: number } | null {
  const { chunks } = sentence
  if ((word(sentence, at + 1) !== 'by' && word(sentence, at + 1) !== 'from') || chunks[at + 2]?.kind !== 'np')
    return null
  const end = phraseEnd(sentence, at + 2)
  return { holder: holderOf(sentence, at + 2, end), end }
}

/** “expressed support for”, “issued a call for”: the subject of the verb whose object it is. */
function shower(sentence: ParsedSentence, at: number, verbs: ReadonlyMap<string, unknown>): Holder | null {
  const before = sentence.chunks[at - 1]
  if (before?.kind !== 'vg' || before.group!.negated || !verbs.has(before.group!.lemma)) return null
  const clause = sentence.clauses.find((one) => one.verb === at - 1)
  return clause ? doer(sentence, clause) : null
}

/** After the noun: “that …”, “to …”, “for …”, “is …”, “, which includes …”. */
function complement(sentence: ParsedSentence, at: number): Range | null {
  const { chunks } = sentence
  const is = sentence.clauses.find(
    ({ group, subject }) =>
      (group.lemma === 'be' || group.modal === 'be-to') &&
      subject !== null &&
      subject.first <= at &&
      at <= subject.last,
  )
  // “their aim is to trade”: the tagger reads it as “is to”.
  if (is?.group.modal === 'be-to' && is.verb > at) return complementFrom(sentence, is.verb)
  let after = is && is.verb > at && !is.group.negated ? is.verb : nextChunk(sentence, at)
  if (
    word(sentence, after) === ',' &&
    chunks[after + 1]?.kind === 'wh' &&
    OPENS_LIST.has(chunks[after + 2]?.group?.lemma ?? '')
  )
    after += 2
  const next = chunks[after]
  if (!next) return null
  if (next.kind === 'vg') {
    if (next.group!.tense === 'infinitive') return complementFrom(sentence, after)
    const isListed = OPENS_LIST.has(next.group!.lemma) && !next.group!.negated && !next.group!.modal
    const opens = nextChunk(sentence, after)
    const starts = word(sentence, opens) === 'that' ? opens + 1 : opens
    return isListed && chunks[starts] && /^(?:np|vg|subordinator|wh|adjective)$/.test(chunks[opens]!.kind)
      ? complementFrom(sentence, starts, true)
      : null
  }
  if (!OPENS_COMPLEMENT.has(word(sentence, after)) || !chunks[after + 1]) return null
  return complementFrom(sentence, after + 1, word(sentence, after) === 'that')
}

/** “three key demands before the meeting — a ceasefire, …”: a list after a dash later in the sentence. */
function listed(sentence: ParsedSentence, at: number): Range | null {
  const { chunks } = sentence
  for (let i = at + 1; i < chunks.length - 1 && i < at + 20; i++) {
    if (/^(?:—|–|:|--)$/.test(word(sentence, i))) return complementFrom(sentence, i + 1)
    if (chunks[i]!.kind === 'vg' && chunks[i]!.group!.finite) return null
  }
  return null
}

const isNobody = (holder: Holder, reading: Reading): boolean =>
  Array.isArray(holder) && holder.every((span: Span) => reading.actors.resolve(span).length === 0)

/** For “its” of nobody known: who does what the verb before it tells (“Kiev handing over its proposals”). */
function doerBefore(sentence: ParsedSentence, at: number): Holder | null {
  for (let i = at - 1; i > 0 && i > at - 12; i--) {
    const { kind, group } = sentence.chunks[i]!
    if (kind !== 'vg') continue
    if (group!.tense === 'gerund' && sentence.chunks[i - 1]!.kind === 'np') return holderOf(sentence, i - 1, i - 1)
    const subject = sentence.clauses.find(({ verb }) => verb === i)?.subject
    if (subject && subject.first < i && sentence.chunks[subject.last + 1]?.kind !== 'punctuation')
      return holderOf(sentence, subject.first, subject.last)
  }
  return null
}

const within = (at: number, { start, end }: Range): boolean => at >= start && at < end

type Named = { readonly holder: Holder; readonly end: number; readonly how: string }

/** Who holds it: its genitive, “by …”, the subject of a verb of showing, or as the noun before it in a list. */
function holding(sentence: ParsedSentence, at: number, reading: Reading, last: Stand | undefined): Named | null {
  const own = owner(sentence, at)
  if (own) return { holder: isNobody(own, reading) ? (doerBefore(sentence, at) ?? own) : own, end: at, how: '' }
  const by = author(sentence, at)
  if (by) return { ...by, how: '-by' }
  const subject = shower(sentence, at, reading.language.lexicon('stance-show-verb'))
  if (subject) return { holder: subject, end: at, how: '-shown' }
  const isListed = last && last.proposition.end >= sentence.chunks[at]!.first - 2
  return isListed && sentence.chunks[at - 1]?.kind === 'conjunction'
    ? { holder: last.holder, end: at, how: '-too' }
    : null
}

/** “the decision not to talk”. */
const isDenied = ({ chunks }: ParsedSentence, words: Range | null): boolean =>
  chunks.find(({ first }) => first === words?.start)?.group?.negated ?? false

function stand(sentence: ParsedSentence, at: number, entry: LexiconEntry, named: Named): Stand | null {
  const head = sentence.tokens[sentence.chunks[at]!.head]!
  const proposition = complement(sentence, named.end) ?? (head.lower === head.lemma ? null : listed(sentence, at))
  const stance = entry['stance'] === 'not' ? (isDenied(sentence, proposition) ? 'rejects' : '') : entry['stance']
  if (!proposition || !isStance(stance)) return null
  // A claim to something is a demand, a claim that something happened is none.
  if (
    entry['needs'] &&
    sentence.clauses.some(({ verb, group }) => group.finite && within(sentence.chunks[verb]!.first, proposition))
  )
    return null
  const cue = chunkSpan(sentence, at, at)
  return {
    holder: named.holder,
    stance,
    proposition,
    sentence,
    cue,
    rule: `position/noun/${entry.word}${named.how}`,
    certainty: 'sure',
    needs: (entry['needs'] as Needs | undefined) ?? '',
    issue: null,
  }
}

export const nounStands: StandFinder = (sentence, reading) => {
  const lexicon = reading.language.lexicon('stance-noun')
  const found: Stand[] = []
  for (const [at, chunk] of sentence.chunks.entries()) {
    const entry = chunk.kind === 'np' ? lexicon.get(sentence.tokens[chunk.head]!.lemma) : undefined
    const named = entry && holding(sentence, at, reading, found.at(-1))
    const shown = named && stand(sentence, at, entry, named)
    if (shown) found.push(shown)
  }
  return found
}
