/** Cuts sentences into noun phrases with the parts in them, and says how each stands in its sentence. */
import type { ParsedSentence } from '../annotate.ts'
import type { Clause } from '../clauses.ts'
import { QUOTATION } from '../tag.ts'
import { isCapitalised, type Tag, type Token } from '../token.ts'
import { isTime } from './capitals.ts'
import type { Knowledge } from './knowledge.ts'
import type { Part } from './part.ts'

export type NounPhrase = {
  /** Index of its sentence, and its tokens there, `last` inclusive. */
  readonly sentence: number
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  readonly head: number
  /** Where it begins without articles and quantifiers. */
  readonly opens: number
  /** In lower case; '' where there is none. A possessive pronoun is one. */
  readonly determiner: string
  readonly parts: readonly Part[]
  /** Its place in the list of all phrases. */
  readonly index: number
  /** What stands between the phrase before and this one, in lower case: “of”, “,”, “and”, “, and”, “'s”, “(”; '' for nothing or more. */
  readonly link: string
  /** The word before it, in lower case. */
  readonly before: string
  readonly isPossessor: boolean
  /** The clause it is subject of. */
  readonly subjectOf: Clause | null
  readonly mainSubject: boolean
  /** The verb just before it: “accused Ukraine”. */
  readonly objectOf: string
}

const INSIDE: ReadonlySet<Tag> = new Set<Tag>(['determiner', 'adjective', 'number', 'noun', 'name', 'pronoun'])
const FRESH = new Set(['the', 'a', 'an', 'this', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'each', 'every', 'no', 'another', 'some'])

type Cut = { first: number; last: number; parts: Part[] }

const isNominal = (token: Token): boolean => token.tag === 'noun' || token.tag === 'name'

/** Words of time that follow a phrase and are no part of it: “last week”, “this month”, “Thursday”. */
function opensTime(tokens: readonly Token[], at: number, know: Knowledge): boolean {
  const token = tokens[at]!
  if (isTime(token, know)) return token.tag === 'name' || token.tag === 'noun'
  if (token.lower !== 'last' && token.lower !== 'next' && token.lower !== 'this') return false
  const next = tokens[at + 1]
  return next !== undefined && (isTime(next, know) || TIME_NOUN.has(next.lower))
}

const TIME_NOUN = new Set(['year', 'month', 'week', 'weekend', 'night', 'spring', 'summer', 'autumn', 'winter', 'morning', 'evening'])

/** The stretch of a noun phrase that opens at `at`; `parts` are those of the sentence from `next` on. */
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
    if (token.tag === 'pronoun' || token.text === 'I') {
      if (i === at) cut.last = i
      break
    }
    if (token.tag === 'determiner' && i > at && nominal && FRESH.has(token.lower)) break
    if (token.tag === 'noun' && isWhole(cut)) break
    if (!INSIDE.has(token.tag)) {
      if (!joins(tokens, i, at)) break
      i++
      continue
    }
    if (isNominal(token) || token.tag === 'number') nominal = true
    cut.last = i
    i++
  }
  return cut.last >= at ? cut : null
}

/** Adverbs before adjectives, quote marks and hyphens inside a phrase do not end it. */
function joins(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (!next || !INSIDE.has(next.tag) || next.tag === 'pronoun' || next.tag === 'determiner') return false
  if (token.tag === 'adverb') return next.tag === 'adjective' || next.tag === 'number'
  if (token.tag === 'quote') return token.text.length <= 2 && at > first
  if (token.tag === 'verb' && token.text.includes('-')) return true
  return token.tag === 'adjective' || (token.tag === 'verb' && token.form === 'ing' && tokens[at - 1]?.tag === 'determiner')
}

const isName = (part: Part): boolean => part.kind === 'run' || part.kind === 'organisation' || (part.kind === 'known' && part.naming.as !== 'nationality')

/** Where a name cannot go on the phrase before it: “told Lavrov Ukraine was ready”, “the ceasefire Russia offered”. */
function endsBefore(tokens: readonly Token[], cut: Cut, part: Part): boolean {
  if (!isName(part)) return false
  const before = tokens[part.first - 1]!
  const last = cut.parts.at(-1)
  if (!last || last.last !== part.first - 1) return before.tag === 'noun' && !isCapitalised(before.text)
  if (last.kind === 'known' && last.naming.as === 'name' && last.naming.known.kind === 'state') return part.kind === 'run' ? part.last > part.first : part.kind === 'known'
  return last.kind === 'run' && last.last > last.first && part.kind === 'known' && before.end + 1 >= tokens[part.first]!.start
}

/** A title with its name is complete: in “President Bush visits Iraq” nothing more belongs to it. */
function isWhole({ parts }: Cut): boolean {
  const last = parts.at(-1)
  const before = parts.at(-2)
  return last?.kind === 'run' && (before?.kind === 'title' || before?.kind === 'honorific') && before.last === last.first - 1
}

function headOf(tokens: readonly Token[], cut: Cut): number {
  const last = cut.parts.at(-1)
  if (last && last.last === cut.last) return last.last
  for (let i = cut.last; i > cut.first; i--) if (isNominal(tokens[i]!)) return last && last.last > i ? last.last : i
  return cut.last
}

const OPENERS = new Set<Tag>(['determiner', 'number'])

function openingOf(tokens: readonly Token[], cut: Cut): number {
  let at = cut.first
  while (at < cut.last && (OPENERS.has(tokens[at]!.tag) || tokens[at]!.lower === 'all')) {
    if (cut.parts.some((part) => part.first === at)) break
    at++
  }
  return at
}

/** Which tokens are a subject's, and of which clause. */
function subjects({ tokens, chunks, clauses }: ParsedSentence): Map<number, Clause> {
  const found = new Map<number, Clause>()
  for (const clause of clauses) {
    if (chunks[clause.verb]!.group!.finite && besideVerb(tokens, chunks, clause, found)) continue
    const { subject } = clause
    if (subject) {
      for (let c = subject.first; c <= subject.last; c++) {
        const chunk = chunks[c]!
        for (let i = chunk.first; i <= chunk.last; i++) if (!found.has(i)) found.set(i, clause)
      }
    } else if (clause.group.finite) inverted(tokens, chunks, clause, found)
  }
  return found
}

/** A noun phrase just before its verb that hangs on no preposition is its subject, with what “and” joins to it. */
function besideVerb(tokens: readonly Token[], chunks: ParsedSentence['chunks'], clause: Clause, found: Map<number, Clause>): boolean {
  const last = clause.verb - 1
  if (chunks[last]?.kind !== 'np') return false
  let first = last
  while (isAnd(tokens, chunks[first - 1]) && chunks[first - 2]?.kind === 'np') first -= 2
  const listed = first < last
  while (listed && isComma(tokens, chunks[first - 1]) && isNamed(tokens, chunks[first - 2])) first -= 2
  const opener = chunks[first - 1]
  if (opener && !isComma(tokens, opener)) return false
  for (let c = first; c <= last; c++) for (let i = chunks[c]!.first; i <= chunks[c]!.last; i++) if (!found.has(i)) found.set(i, clause)
  return true
}

const isAnd = (tokens: readonly Token[], chunk: ParsedSentence['chunks'][number] | undefined): boolean =>
  chunk?.kind === 'conjunction' && tokens[chunk.first]!.lower === 'and'

const isComma = (tokens: readonly Token[], chunk: ParsedSentence['chunks'][number] | undefined): boolean =>
  chunk?.kind === 'punctuation' && tokens[chunk.first]!.text === ','

/** A bare name: what a list before a verb is made of, unlike “in eastern Ukraine,”. */
const isNamed = (tokens: readonly Token[], chunk: ParsedSentence['chunks'][number] | undefined): boolean =>
  chunk?.kind === 'np' && chunk.first === chunk.last && tokens[chunk.first]!.tag === 'name'

/** “…”, said the minister; “…,” said X: the subject stands after the verb where speech stands before it. */
function inverted(tokens: readonly Token[], chunks: ParsedSentence['chunks'], clause: Clause, found: Map<number, Clause>): void {
  const verb = chunks[clause.verb]!
  const before = tokens[verb.first - 1]
  const after = chunks[clause.verb + 1]
  if (!before || after?.kind !== 'np' || (before.lemma !== QUOTATION && before.text !== ',' && before.tag !== 'quote')) return
  for (let i = after.first; i <= after.last; i++) found.set(i, clause)
}

const linkBetween = (tokens: readonly Token[], from: number, to: number): string => {
  if (to - from === 1) return tokens[from]!.lower
  if (to - from === 2 && tokens[from]!.tag === 'punctuation') return `${tokens[from]!.text} ${tokens[from + 1]!.lower}`
  return ''
}

type Setting = {
  readonly sentence: ParsedSentence
  readonly index: number
  readonly know: Knowledge
  readonly subjects: ReadonlyMap<number, Clause>
}

function build({ sentence, index, subjects: found }: Setting, cut: Cut, previous: NounPhrase | null, place: number): NounPhrase {
  const { tokens } = sentence
  const opening = tokens[cut.first]!
  const after = tokens[cut.last + 1]
  const isPossessor = after?.tag === 'possessive'
  const head = headOf(tokens, cut)
  const linked = previous && previous.sentence === index
  const from = linked ? previous.last + 1 : -1
  const possessed = linked && previous.isPossessor && from + 1 === cut.first
  const clause = found.get(head) ?? null
  const before = tokens[cut.first - 1]
  return {
    sentence: index,
    tokens,
    ...cut,
    head,
    opens: openingOf(tokens, cut),
    determiner: opening.tag === 'determiner' ? opening.lower : '',
    index: place,
    link: possessed ? "'s" : linked ? linkBetween(tokens, from, cut.first) : '',
    before: before && before.lemma !== QUOTATION ? before.lower : '',
    isPossessor,
    subjectOf: isPossessor ? null : clause,
    mainSubject: !isPossessor && clause !== null && clause.marker === null,
    objectOf: before?.tag === 'verb' ? before.lemma : '',
  }
}

/** All noun phrases of one sentence, in order; `place` is the number of phrases found before. */
export function phrasesOf(sentence: ParsedSentence, index: number, parts: readonly Part[], from: { readonly know: Knowledge; readonly place: number }): NounPhrase[] {
  const { tokens } = sentence
  const setting: Setting = { sentence, index, know: from.know, subjects: subjects(sentence) }
  const phrases: NounPhrase[] = []
  let p = 0
  for (let at = 0; at < tokens.length; ) {
    while (p < parts.length && parts[p]!.last < at) p++
    const token = tokens[at]!
    if (isInAddress(tokens, at)) {
      at++
      continue
    }
    const opens = parts[p]?.first === at || (INSIDE.has(token.tag) && token.lemma !== QUOTATION && !opensTime(tokens, at, from.know))
    const cut = opens ? cutAt(tokens, at, parts, p) : null
    if (!cut) {
      at++
      continue
    }
    const time = timeInside(tokens, cut, from.know)
    if (time > cut.first) {
      cut.last = time - 1
      cut.parts = cut.parts.filter((part) => part.last < time)
    }
    phrases.push(build(setting, cut, phrases.at(-1) ?? null, from.place + phrases.length))
    at = Math.max(time, cut.last + 1)
  }
  return phrases
}

/** “org” of “http://example.org”: after a dot or stroke without a space. */
function isInAddress(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const mark = before && before.end === tokens[at]!.start && (before.text === '/' || before.text === '.')
  return Boolean(mark && tokens[at - 2]?.end === before.start && tokens[at - 2]!.text.length > 1 && !/^(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Lt|Col|Gov|Jr|Sr|No)$/.test(tokens[at - 2]!.text))
}

function timeInside(tokens: readonly Token[], cut: Cut, know: Knowledge): number {
  for (let i = cut.first + 1; i <= cut.last; i++) if (opensTime(tokens, i, know) && !cut.parts.some((part) => part.first <= i && part.last >= i)) return i
  return -1
}
