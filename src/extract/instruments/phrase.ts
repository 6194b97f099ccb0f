/** The phrase that names a text: how far it reaches, what kind of text it means, and the words that tell it from others. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Token } from '../../annotate/token.ts'
import type { InstrumentKind } from '../../model/instrument.ts'
import { type Language, type LexiconEntry, perLanguage } from '../../model/language.ts'
import { overlaps } from '../../model/span.ts'
import { type Range, spanOf } from '../match.ts'
import type { Reading } from '../reading.ts'
import { timesWithin } from './times-within.ts'

export type NamedText = {
  /** Chunk of the head. */
  readonly at: number
  /** Tokens of the noun phrase alone, and with the “of …”, “between …”, “for …” that belongs to it. */
  readonly core: Range
  readonly whole: Range
  readonly kind: InstrumentKind
  /** The word itself: statement, declaration, resolution. */
  readonly word: string
  /** A word that names a text only where a name, a number or what was done with it shows it: settlement, plan. */
  readonly weak: boolean
  /** Names and years: “minsk”, “2002”. Two texts with different ones are two. */
  readonly names: readonly string[]
  /** Nouns and compounds: “power-sharing”, “hostage”. */
  readonly nouns: readonly string[]
  readonly points: number | null
  /** “any deal”, “no agreement”, “peace deals”: none in particular. */
  readonly unreal: boolean
  /** “peace deals”: several, and none of them said to be known. */
  readonly barePlural: boolean
  readonly definite: boolean
  /** In a heading, where articles are left out and capitals name nothing. */
  readonly heading: boolean
}

const POINTS = /^(\d{1,3}|[a-z]{3,9})-(?:point|article|page|stage|step|clause|phase)s?$/
const COUNTED_POINTS = new Set(['point', 'points', 'articles', 'stages', 'steps', 'clauses', 'phases', 'principles'])

const numberOf = (word: string, language: Language): number =>
  Number(word) || Number(language.lexicon('number-word').get(word)?.['value']) || 0

/** “a 13-point deal”, “a plan of six points”, “the agreement, which has 27 points”. */
function pointsOf(sentence: ParsedSentence, range: Range, language: Language): number | null {
  const { tokens } = sentence
  for (let i = range.start; i < range.end; i++) {
    const match = POINTS.exec(tokens[i]!.lower)
    const value = match ? numberOf(match[1]!, language) : 0
    if (value > 0) return value
  }
  const which = tokens[range.end]?.text === ',' ? range.end + 1 : range.end
  const has = ['which', 'that'].includes(tokens[which]?.lower ?? '')
    ? which + 2
    : ['of', 'with', 'containing', 'has', 'contains'].includes(tokens[range.end]?.lower ?? '')
      ? range.end + 1
      : -1
  const counted =
    has > 0 && COUNTED_POINTS.has(tokens[has + 1]?.lower ?? '') ? numberOf(tokens[has]!.lower, language) : 0
  return counted > 0 ? counted : null
}

const TAILS = new Set(['of', 'between', 'on', 'for', 'from', 'with', 'by', 'to'])

/** The phrase with what hangs on it: “agreement between Sudan and Chad”, “letter from the president”. */
function wholeRange(sentence: ParsedSentence, at: number): Range {
  const { chunks, tokens } = sentence
  let last = at
  for (let steps = 0; steps < 2; steps++) {
    const link = chunks[last + 1]
    if (link?.kind !== 'preposition' || !TAILS.has(tokens[link.first]!.lower) || chunks[last + 2]?.kind !== 'np') break
    last += 2
    const and =
      chunks[last + 1]?.kind === 'conjunction' &&
      tokens[chunks[last + 1]!.first]!.lower === 'and' &&
      chunks[last + 2]?.kind === 'np'
    if (and && chunks[last + 3]?.kind !== 'vg') last += 2
  }
  return { start: chunks[at]!.first, end: chunks[last]!.last + 1 }
}

const isName = (token: Token): boolean => token.tag === 'name'

/** A heading tells no name by its capitals. */
const isHeading = ({ tokens }: ParsedSentence): boolean => !['punctuation', 'quote'].includes(tokens.at(-1)?.tag ?? '')

/** “ceasefire agreement” is a ceasefire, “draft treaty” a draft: a modifier decides before the head. */
function kindOf(kind: InstrumentKind, modifiers: readonly Token[], language: Language): InstrumentKind {
  const nouns = language.lexicon('instrument-noun')
  for (const token of modifiers) {
    const modifier = nouns.get(token.lower)?.['kind']
    if (token.lower === 'draft' || token.lower === 'drafted' || token.lower.endsWith('-drafted')) return 'draft'
    if (modifier === 'ceasefire') return 'ceasefire'
  }
  return kind
}

function entryOf(head: Token, language: Language): LexiconEntry | undefined {
  const nouns = language.lexicon('instrument-noun')
  return (
    nouns.get(head.lemma) ??
    nouns.get(head.lower) ??
    (head.lower.endsWith('s') ? nouns.get(head.lower.slice(0, -1)) : undefined)
  )
}

/** The words for texts, and their plurals. */
const forms = perLanguage(
  (language) =>
    new Set(
      [...language.lexicon('instrument-noun').keys()].flatMap((word) => [word, `${word}s`, word.replace(/y$/, 'ies')]),
    ),
)

/** Whether any word of the phrase could name a text at all. */
function holdsNoun(sentence: ParsedSentence, at: number, language: Language): boolean {
  const { first, last } = sentence.chunks[at]!
  for (let t = last; t >= first; t--) if (forms(language).has(sentence.tokens[t]!.lower)) return true
  return false
}

/** Whether the words are the name of a body: “Crisis Management Initiative”. */
const isActor = (reading: Reading, head: Token): boolean =>
  isName(head) && reading.actors.mentions.some((mention) => mention.how === 'name' && overlaps(mention, head))

/** A name that the parse has cut at a day: “the Good Friday | Agreement”. */
function nameStart({ chunks, tokens }: ParsedSentence, at: number): number {
  const [chunk, before] = [chunks[at]!, chunks[at - 1]]
  const cut = before?.kind === 'np' && isName(tokens[chunk.first]!) && isName(tokens[before.head]!)
  return cut ? before.first : chunk.first
}

/** The text a noun phrase names; null where its head is no such word. */
export function namedText(sentence: ParsedSentence, at: number, reading: Reading): NamedText | null {
  const { language } = reading
  const chunk = sentence.chunks[at]!
  if (chunk.kind !== 'np' || !holdsNoun(sentence, at, language)) return null
  let head = chunk.head
  // “Security Council Resolution 2735”, “Resolution No. 2735”
  while (
    head > chunk.first &&
    (sentence.tokens[head]!.tag === 'number' || /^(?:no\.?|\d+)$/.test(sentence.tokens[head]!.lower))
  )
    head--
  // “a truce March 22”: a date that runs on is no part of the name.
  while (head > chunk.first && timesWithin(reading.times, sentence.tokens[head]!).length > 0) head--
  const token = sentence.tokens[head]!
  const entry = entryOf(token, language)
  if (!entry || isActor(reading, token)) return null
  const core = { start: nameStart(sentence, at), end: chunk.last + 1 }
  const modifiers = sentence.tokens.slice(core.start, head)
  const times = timesWithin(reading.times, spanOf(sentence, core))
  const telling = modifiers.filter((one) => !times.some((time) => time.date?.length !== 4 && overlaps(time, one)))
  const nouns = language.lexicon('instrument-noun')
  const adjectives = language.lexicon('telling-adjective')
  const numbered = sentence.tokens.slice(head, core.end).some((one) => /^\d+$/.test(one.text))
  const names = telling.filter((one) => isName(one) || /^(?:19|20)\d\d$/.test(one.text)).map((one) => one.lower)
  const plural = token.lower !== token.lemma && token.lower.endsWith('s') && !isName(token)
  const first = sentence.tokens[core.start]!
  const possessed = modifiers.some((one) => one.tag === 'possessive')
  const definite =
    possessed || ['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her', 'our'].includes(first.lower)
  const bare = !definite && modifiers.every((one) => one.tag !== 'determiner' && !isName(one))
  return {
    at,
    core,
    whole: wholeRange(sentence, at),
    kind: kindOf(entry['kind'] as InstrumentKind, modifiers, language),
    word: entry.word,
    weak: entry['weak'] === 'yes',
    names:
      isHeading(sentence) && !numbered
        ? []
        : [
            ...names,
            ...(numbered ? [sentence.tokens[core.end - 1]!.lower] : []),
            ...(isName(token) && names.length > 0 ? [token.lower] : []),
          ],
    nouns: telling
      .filter(
        (one) => (one.tag === 'noun' || one.lower.includes('-') || adjectives.has(one.lower)) && !nouns.has(one.lower),
      )
      .map((one) => one.lemma),
    points: pointsOf(sentence, core, language),
    unreal: language.lexicon('unreal-determiner').has(first.lower) || modifiers.some((one) => one.lower === 'other'),
    barePlural: plural && bare,
    definite,
    heading: isHeading(sentence),
  }
}
