/** Cuts sentences into noun phrases with the parts in them, and says how each stands in its sentence. */
import type { ParsedSentence } from '../annotate.ts'
import type { Clause } from '../clauses.ts'
import { isCapitalised, QUOTATION, type Tag, type Token } from '../token.ts'
import { isTime } from './capitals.ts'
import type { Knowledge } from './knowledge.ts'
import type { Part } from './part.ts'
import { findSubjects, type Subjects } from './subjects.ts'

export type NounPhrase = {
  /** Its place in the list of all phrases. */
  readonly index: number
  /** Index of its sentence, and whether that is inside a quotation. */
  readonly sentence: number
  readonly quoted: boolean
  /** Those of the sentence; `first`, `last` (inclusive) and the others are indices into them. */
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  readonly head: number
  /** Where it begins without articles and quantifiers. */
  readonly opens: number
  readonly parts: readonly Part[]
  /** The last part, where it is what the phrase is about. */
  readonly headPart: Part | null
  /** In lower case; '' where there is none. A possessive pronoun is one. */
  readonly determiner: string
  /** What stands between the phrase before and this one, in lower case: “of”, “,”, “, and”, “'s”; '' for nothing or more. */
  readonly link: string
  /** The word before it, in lower case. */
  readonly before: string
  readonly isPossessor: boolean
  /** The clause it is subject of. */
  readonly subjectOf: Clause | null
  readonly mainSubject: boolean
  /** The verb just before it: “accuse” of “accused Ukraine”. */
  readonly objectOf: string
}

const INSIDE: ReadonlySet<Tag> = new Set<Tag>(['determiner', 'adjective', 'number', 'noun', 'name', 'pronoun'])
const FRESH = new Set(['the', 'a', 'an', 'this', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my', 'your'])
for (const word of ['each', 'every', 'no', 'another', 'some']) FRESH.add(word)

type Cut = { first: number; last: number; parts: Part[] }

const isNominal = (token: Token): boolean => token.tag === 'noun' || token.tag === 'name'

const TIME_NOUN = new Set([
  'year',
  'month',
  'week',
  'weekend',
  'night',
  'spring',
  'summer',
  'autumn',
  'winter',
  'morning',
  'evening',
])

/** Words of time that follow a phrase and are no part of it: “last week”, “this month”, “Thursday”. */
function opensTime(tokens: readonly Token[], at: number, know: Knowledge): boolean {
  const token = tokens[at]!
  if (isTime(token, know)) return isNominal(token)
  if (token.lower !== 'last' && token.lower !== 'next' && token.lower !== 'this') return false
  const next = tokens[at + 1]
  return next !== undefined && (isTime(next, know) || TIME_NOUN.has(next.lower))
}

const isName = (part: Part): boolean =>
  part.kind === 'run' || part.kind === 'organisation' || (part.kind === 'known' && part.naming.as !== 'nationality')

/** Where a name cannot go on the phrase before it: “told Lavrov Ukraine was ready”, “the ceasefire Russia offered”. */
function endsBefore(tokens: readonly Token[], cut: Cut, part: Part): boolean {
  const before = tokens[part.first - 1]!
  const last = cut.parts.at(-1)
  const plain = !last || last.last !== part.first - 1
  // “At the same time Russian troops”: a plain noun before a nationality is another phrase's.
  if (plain && part.kind === 'known') return before.tag === 'noun' && !isCapitalised(before.text)
  if (!isName(part)) return false
  if (!last || last.last !== part.first - 1) return before.tag === 'noun' && !isCapitalised(before.text)
  if (last.kind === 'run' && part.kind === 'run' && (last.soft || part.soft)) return true
  if (last.kind === 'title' && part.kind === 'known') return true
  if (
    (last.kind === 'organisation' || (last.kind === 'known' && last.naming.known.kind === 'organisation')) &&
    part.kind === 'run'
  )
    return part.last > part.first
  const ofState = last.kind === 'known' && last.naming.as === 'name' && last.naming.known.kind === 'state'
  if (ofState)
    return part.kind === 'run' ? part.last > part.first : part.kind === 'known' && part.naming.known.kind === 'state'
  return (
    last.kind === 'run' &&
    last.last > last.first &&
    part.kind === 'known' &&
    before.end + 1 >= tokens[part.first]!.start
  )
}

/** A title with its name is complete: in “President Bush visits Iraq” nothing more belongs to it. */
function isWhole({ parts }: Cut): boolean {
  const last = parts.at(-1)
  if (last?.kind !== 'run') return false
  const before = parts.at(-2)
  return (before?.kind === 'title' || before?.kind === 'honorific') && before.last === last.first - 1
}

/** Adverbs before adjectives, quote marks and participles inside a phrase do not end it. */
function joins(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (!next || !INSIDE.has(next.tag) || next.tag === 'pronoun' || next.tag === 'determiner') return false
  if (token.tag === 'adverb') return next.tag === 'adjective' || next.tag === 'number'
  if (token.tag === 'quote') return token.text.length <= 2 && at > first
  if (token.tag !== 'verb') return false
  return token.text.includes('-') || (token.form === 'ing' && tokens[at - 1]?.tag === 'determiner')
}

/** “one senior official”: a number, though it can stand alone. */
function isCount(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return tokens[at]!.lower === 'one' && next !== undefined && (isNominal(next) || next.tag === 'adjective')
}

/** The stretch of a noun phrase that opens at `at`; `next` is the first of the sentence's parts from there on. */
function cutAt(tokens: readonly Token[], at: number, parts: readonly Part[], next: number): Cut | null {
  const cut: Cut = { first: at, last: at - 1, parts: [] }
  let p = next
  let nominal = false
  for (let i = at; i < tokens.length; ) {
    const part = parts[p]
    if (part?.first === i) {
      if (nominal && endsBefore(tokens, cut, part)) break
      cut.parts.push(part)
      cut.last = part.last
      nominal = true
      p++
      i = part.last + 1
      continue
    }
    const token = tokens[i]!
    const { tag } = token
    if ((tag === 'pronoun' && !isCount(tokens, i)) || token.text === 'I') {
      if (i === at) cut.last = i
      break
    }
    if (tag === 'determiner' && i > at && nominal && FRESH.has(token.lower)) break
    if (tag === 'noun' && isWhole(cut)) break
    if (!INSIDE.has(tag)) {
      if (!joins(tokens, i, at)) break
      i++
      continue
    }
    if (tag === 'noun' || tag === 'name' || tag === 'number') nominal = true
    cut.last = i
    i++
  }
  return cut.last >= at ? cut : null
}

/** Ends the phrase where words of time begin in it; gives where to go on. */
function cutTime(tokens: readonly Token[], cut: Cut, know: Knowledge): number {
  let p = 0
  for (let i = cut.first + 1; i <= cut.last; i++) {
    while (p < cut.parts.length && cut.parts[p]!.last < i) p++
    if (cut.parts[p] && cut.parts[p]!.first <= i) continue
    if (!opensTime(tokens, i, know)) continue
    cut.last = i - 1
    cut.parts = cut.parts.filter((part) => part.last < i)
    return i
  }
  return cut.last + 1
}

function headOf(tokens: readonly Token[], cut: Cut): number {
  const last = cut.parts.at(-1)
  for (let i = cut.last; i > cut.first; i--) {
    if (last && last.last >= i) return last.last
    if (isNominal(tokens[i]!)) return i
  }
  return cut.last
}

function openingOf(tokens: readonly Token[], cut: Cut): number {
  const most = Math.min(cut.last, cut.parts[0]?.first ?? cut.last)
  let at = cut.first
  while (
    at < most &&
    (tokens[at]!.tag === 'determiner' ||
      tokens[at]!.tag === 'number' ||
      tokens[at]!.lower === 'all' ||
      tokens[at]!.lower === 'one' ||
      tokens[at]!.tag === 'quote')
  )
    at++
  return at
}

function linkBetween(tokens: readonly Token[], from: number, to: number): string {
  if (to - from === 1) return tokens[from]!.lower
  if (to - from === 2 && tokens[from]!.tag === 'punctuation') return `${tokens[from]!.text} ${tokens[from + 1]!.lower}`
  return ''
}

type Setting = { readonly sentence: ParsedSentence; readonly number: number; readonly subjects: Subjects }

function build(
  { sentence, number, subjects }: Setting,
  cut: Cut,
  previous: NounPhrase | null,
  index: number,
): NounPhrase {
  const { tokens } = sentence
  const { first, last, parts } = cut
  const opening = tokens[first]!
  const head = headOf(tokens, cut)
  const before = tokens[first - 1]
  const from = previous ? previous.last + 1 : -1
  const isPossessor = tokens[last + 1]?.tag === 'possessive'
  const clause = isPossessor ? null : (subjects[head] ?? null)
  const final = parts.at(-1)
  const possessed = previous?.isPossessor && from + 1 === first
  return {
    index,
    sentence: number,
    quoted: sentence.quotation !== null,
    tokens,
    first,
    last,
    head,
    opens: openingOf(tokens, cut),
    parts,
    headPart: final && final.last >= head ? final : null,
    determiner: opening.tag === 'determiner' ? opening.lower : '',
    link: possessed ? "'s" : previous ? linkBetween(tokens, from, first) : '',
    before: before && before.lemma !== QUOTATION ? before.lower : '',
    isPossessor,
    subjectOf: clause,
    mainSubject: clause !== null && clause.marker === null,
    objectOf: before?.tag === 'verb' ? before.lemma : '',
  }
}

/** “org” of “http://example.org”: after a dot or stroke without a space. */
function isInAddress(tokens: readonly Token[], at: number, know: Knowledge): boolean {
  const mark = tokens[at - 1]
  if (!mark || mark.end !== tokens[at]!.start || (mark.text !== '/' && mark.text !== '.')) return false
  const word = tokens[at - 2]
  return word?.end === mark.start && word.text.length > 1 && !know.abbreviations.has(word.lower)
}

/** All noun phrases of one sentence, in order; `from` is how many were found before and `number` the sentence's index. */
export function phrasesOf(
  sentence: ParsedSentence,
  parts: readonly Part[],
  know: Knowledge,
  { number, from }: { readonly number: number; readonly from: number },
): NounPhrase[] {
  const { tokens } = sentence
  const setting: Setting = { sentence, number, subjects: findSubjects(sentence) }
  const phrases: NounPhrase[] = []
  let p = 0
  for (let at = 0; at < tokens.length; ) {
    while (p < parts.length && parts[p]!.last < at) p++
    const token = tokens[at]!
    const partial = parts[p]?.first === at
    const opens = partial || (INSIDE.has(token.tag) && token.lemma !== QUOTATION && !opensTime(tokens, at, know))
    const cut = opens && !isInAddress(tokens, at, know) ? cutAt(tokens, at, parts, p) : null
    if (!cut) {
      at++
      continue
    }
    const next = cutTime(tokens, cut, know)
    phrases.push(build(setting, cut, phrases.at(-1) ?? null, from + phrases.length))
    at = next
  }
  return phrases
}
