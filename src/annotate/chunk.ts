/** Groups the tokens of a sentence into noun phrases, verb groups and what stands between them. */
import type { Token } from './token.ts'

export type Tense = 'past' | 'present' | 'future' | 'conditional' | 'infinitive' | 'gerund' | 'participle'

export type VerbGroup = {
  /** Of the main verb. */
  readonly lemma: string
  readonly tense: Tense
  readonly finite: boolean
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
  /** The modal as its lemma; `be-to` for “are to meet”, `have-to` for “had to leave”. */
  readonly modal: string | null
}

export type ChunkKind =
  | 'np'
  | 'vg'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'wh'
  | 'punctuation'
  | 'quotation'
  | 'adverb'
  | 'adjective'
  | 'other'

/** A run of tokens of one sentence: indices into `sentence.tokens`, `last` inclusive. */
export type Chunk = {
  readonly kind: ChunkKind
  readonly first: number
  readonly last: number
  /** The token that decides: the last noun or name of a noun phrase, the main verb of a verb group. */
  readonly head: number
  readonly group: VerbGroup | null
}

const INSIDE_NP = new Set(['determiner', 'adjective', 'number', 'noun', 'name', 'possessive'])
const NOMINAL = new Set(['noun', 'name', 'number', 'pronoun'])
const FRESH_DETERMINER = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
])

/** “On Friday Russia said”: a day and a name after it are two phrases. */
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** Where the noun phrase that opens at `at` ends (exclusive); `at` itself where there is none. */
function nounPhraseEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.tag === 'pronoun') return tokens[at + 1]?.tag === 'possessive' ? at : at + 1
  let end = at
  let nominal = false
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.tag === 'quote' && token.lower !== token.lemma && i > at) continue
    if (!INSIDE_NP.has(token.tag)) {
      const next = tokens[i + 1]
      const joined =
        token.tag === 'adverb' &&
        !nominal &&
        next &&
        (next.tag === 'adjective' || next.tag === 'number' || token.lower === 'only')
      const abbreviated = token.text === '.' && nominal && next?.tag === 'name'
      const slash = token.text === '/' && nominal && next?.tag === 'name'
      const marked =
        token.tag === 'quote' && token.text.length <= 2 && i > at && next !== undefined && INSIDE_NP.has(next.tag)
      if (joined || slash || marked || abbreviated) continue
      break
    }
    if (
      token.tag === 'determiner' &&
      nominal &&
      FRESH_DETERMINER.has(token.lower) &&
      tokens[i - 1]?.tag !== 'possessive'
    )
      break
    if (token.tag === 'name' && end === at + 1 && WEEKDAY.test(tokens[at]!.lower)) break
    if (NOMINAL.has(token.tag)) nominal = true
    end = i + 1
  }
  while (end > at && tokens[end - 1]!.tag === 'possessive' && tokens[end]?.tag === 'verb') end--
  return nominal || (end > at && tokens[end - 1]!.tag === 'adjective' && tokens[at]!.tag === 'determiner') ? end : at
}

function headOf(tokens: readonly Token[], first: number, end: number): number {
  for (let i = end - 1; i >= first; i--) if (tokens[i]!.tag === 'noun' || tokens[i]!.tag === 'name') return i
  return end - 1
}

const IN_GROUP = new Set(['auxiliary', 'adverb', 'negation', 'to'])

/** Where the verb group that opens at `at` has its main verb; −1 where there is none. */
function mainVerb(tokens: readonly Token[], at: number): number {
  let last = -1
  for (let i = at; i < tokens.length; i++) {
    const { tag } = tokens[i]!
    if (tag === 'verb') return i
    if (!IN_GROUP.has(tag)) break
    if (
      tag === 'to' &&
      i > at &&
      !/^(?:be|have|ought)$/.test(lastAuxiliary(tokens, at, i)) &&
      tokens[i - 1]!.tag !== 'negation'
    )
      break
    if (tag === 'auxiliary' && last >= 0 && tokens[i]!.form === 'modal') break
    if (tag === 'auxiliary') last = i
  }
  return last
}

function lastAuxiliary(tokens: readonly Token[], at: number, end: number): string {
  for (let i = end - 1; i >= at; i--) if (tokens[i]!.tag === 'auxiliary') return tokens[i]!.lemma
  return ''
}

function tenseOf(tokens: readonly Token[], first: number, main: number): Tense {
  const opening = tokens.slice(first, main + 1).find((token) => token.tag !== 'adverb' && token.tag !== 'negation')!
  if (opening.tag === 'to') return 'infinitive'
  if (opening.form === 'modal')
    return opening.lemma === 'will' || opening.lemma === 'shall'
      ? 'future'
      : opening.lemma === 'would'
        ? 'conditional'
        : 'present'
  switch (opening.form) {
    case 'past':
    case 'ed':
      return 'past'
    case 'ing':
      return 'gerund'
    case 'participle':
      return 'participle'
    default:
      return 'present'
  }
}

function verbGroup(tokens: readonly Token[], first: number, main: number): VerbGroup {
  const verb = tokens[main]!
  const before = tokens.slice(first, main)
  const auxiliaries = before.filter((token) => token.tag === 'auxiliary')
  const tense = tenseOf(tokens, first, main)
  const last = auxiliaries.at(-1)
  const to = last !== undefined && before.some((token) => token.tag === 'to')
  const modal = to && last ? `${last.lemma}-to` : (auxiliaries.find((token) => token.form === 'modal')?.lemma ?? null)
  const past = verb.form === 'ed' || verb.form === 'participle' || (verb.form === 'past' && last !== undefined)
  return {
    lemma: verb.lemma,
    tense: to ? 'future' : tense,
    finite: !['infinitive', 'gerund', 'participle'].includes(tense),
    perfect: auxiliaries.some((token) => token.lemma === 'have') && verb.tag === 'verb',
    progressive: last?.lemma === 'be' && verb.form === 'ing',
    passive: last?.lemma === 'be' && past && !to,
    negated:
      before.some((token) => token.tag === 'negation') ||
      tokens[main + 1]?.lower === 'not' ||
      auxiliaries.some((token) => token.lower === 'cannot'),
    modal,
  }
}

const KIND: Readonly<Record<string, ChunkKind>> = {
  preposition: 'preposition',
  conjunction: 'conjunction',
  subordinator: 'subordinator',
  wh: 'wh',
  punctuation: 'punctuation',
  adverb: 'adverb',
  negation: 'adverb',
  adjective: 'adjective',
}

/** Chunks cover the whole sentence, in order. */
export function findChunks(tokens: readonly Token[], isQuotation: (token: Token) => boolean): Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  const push = (kind: ChunkKind, end: number, head: number, group: VerbGroup | null = null): void => {
    chunks.push({ kind, first: at, last: end - 1, head, group })
    at = end
  }
  while (at < tokens.length) {
    const token = tokens[at]!
    if (isQuotation(token)) {
      push('quotation', at + 1, at)
      continue
    }
    const opensGroup =
      token.tag === 'verb' ||
      token.tag === 'auxiliary' ||
      token.tag === 'to' ||
      token.tag === 'adverb' ||
      token.tag === 'negation'
    const main = opensGroup ? mainVerb(tokens, at) : -1
    if (main >= 0) {
      push('vg', main + 1, main, verbGroup(tokens, at, main))
      continue
    }
    const end =
      INSIDE_NP.has(token.tag) || token.tag === 'pronoun' || token.tag === 'adverb' ? nounPhraseEnd(tokens, at) : at
    if (end > at) push('np', end, headOf(tokens, at, end))
    else push(KIND[token.tag] ?? 'other', at + 1, at)
  }
  return chunks
}
