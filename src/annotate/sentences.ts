/** Cuts paragraphs into sentences: the narrator's, in which a quotation is one token, and those inside quotations. */
import type { Language, Lexicon } from '../model/language.ts'
import type { Span } from '../model/span.ts'
import type { Quotation } from './quotations.ts'
import { isCapitalised, QUOTATION, type Token } from './token.ts'
import { wordForms } from './words.ts'

export type Sentence = Span & {
  readonly tokens: readonly Token[]
  /** Index of the quotation it stands in; null for the narrator's. */
  readonly quotation: number | null
  readonly paragraph: number
}

const STOPS = new Set(['.', '?', '!', '…', '...', '....'])
const CLOSERS = new Set([')', ']', '”', '"', "''", '’', "'", '»'])

/** Whether a full stop after `token` belongs to an abbreviation or an initial. */
function isAbbreviation(token: Token | undefined, next: Token | undefined, abbreviations: Lexicon): boolean {
  if (!token) return false
  if (token.text.length === 1 && isCapitalised(token.text)) return next !== undefined && isCapitalised(next.text)
  const known = abbreviations.get(token.lower)
  if (!known) return false
  return known['binds'] === 'yes' || isCapitalised(token.text) || !next || !isCapitalised(next.text)
}

/** Words that open a sentence and are no part of a name: after “U.S.” they decide. */
const OPENS_SENTENCE =
  /^(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|However|This|That|These|Those|His|Her|Their|Its|As|After|Before|While|If|When|For|No|Both|There|Last|Earlier|Meanwhile)$/

function endsSentence(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at]!
  const last = token.text.at(-1)
  if (last !== '.' && last !== '?' && last !== '!' && last !== '…') return false
  const abbreviations = language.lexicon('abbreviation')
  const next = tokens.slice(at + 1, at + 6).find((later) => !CLOSERS.has(later.text))
  if (/^(?:\p{L}\.)+\p{L}?\.?$/u.test(token.text) && token.text.endsWith('.') && token.text.length > 2)
    return next !== undefined && OPENS_SENTENCE.test(next.text)
  if (!STOPS.has(token.text)) return false
  if (!next) return true
  if (token.text === '.' && isAbbreviation(tokens[at - 1], next, abbreviations)) return false
  const first = next.text.codePointAt(0)!
  if (first >= 97 && first <= 122) return false
  return isCapitalised(next.text) || /^[\d“"‘'«([*•\-–—$€£]/.test(next.text) || next.lemma === QUOTATION
}

/** No sentence is longer: beyond it a text is a table or an attack, and grammar is not tried on it in one piece. */
const LONGEST = 400

function cut(tokens: readonly Token[], language: Language, onSentence: (tokens: readonly Token[]) => void): void {
  let start = 0
  for (let at = 0; at < tokens.length; at++) {
    if (at - start < LONGEST && !endsSentence(tokens, at, language) && !endsWithQuotation(tokens, at)) continue
    while (at + 1 < tokens.length && CLOSERS.has(tokens[at + 1]!.text) && tokens[at + 1]!.start === tokens[at]!.end)
      at++
    onSentence(tokens.slice(start, at + 1))
    start = at + 1
  }
  if (start < tokens.length) onSentence(tokens.slice(start))
}

/** A quotation whose last mark is a full stop ends the narrator's sentence, unless “he asked” or “said X” follows. */
function endsWithQuotation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.lemma !== QUOTATION) return false
  const last = token.text.at(-1)
  const next = tokens[at + 1]
  if (!next || !last || !'.?!…'.includes(last)) return false
  if (next.lemma === QUOTATION) return true
  return (
    isCapitalised(next.text) &&
    (last === '.' || (OPENS_SENTENCE.test(next.text) === true && !/^(?:He|She|They|It|I|We)$/.test(next.text)))
  )
}

/** A quotation that speaks: it has a verb, ends with a mark of its own, or is long. Others are words in passing. */
function speaks(inside: readonly Token[], text: string, quotation: Span, language: Language): boolean {
  const words = inside.filter((token) => /[\p{L}\p{N}]/u.test(token.text))
  if (words.length === 0) return false
  if (words.length > 7) return true
  const last = text.slice(quotation.start, quotation.end).trimEnd().at(-1)
  const forms = wordForms(language)
  const hasVerb = words.some((token, i) => {
    const word = forms.get(token.lower)
    if (word?.closed === 'auxiliary') return true
    return i > 0 && word?.verb && !word.noun && !word.adjective && (word.verb.form === 's' || word.verb.form === 'past')
  })
  if (hasVerb) return true
  return (
    last !== undefined && '.?!,'.includes(last) && (words.length > 3 || (last !== ',' && isCapitalised(words[0]!.text)))
  )
}

const opaque = (quotation: Quotation, text: string): Token => {
  const { start, end } = quotation.outer
  return {
    start,
    end,
    text: text.slice(quotation.start, quotation.end).trim(),
    lower: QUOTATION,
    lemma: QUOTATION,
    tag: 'quote',
    form: null,
  }
}

/** The outermost quotations inside a stretch of text, with their place in the list (which is sorted by start). */
function* within(quotations: readonly Quotation[], start: number, end: number) {
  let low = 0
  for (let high = quotations.length; low < high; ) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.outer.start < start) low = middle + 1
    else high = middle
  }
  for (let number = low; number < quotations.length && quotations[number]!.outer.end <= end; number++)
    if (quotations[number]!.parent === null) yield { quotation: quotations[number]!, number }
}

/** Sentences of a paragraph, the narrator's first, then those of each speaking quotation in it. */
export function findSentences(
  text: string,
  paragraph: { readonly index: number; readonly tokens: readonly Token[] },
  quotations: readonly Quotation[],
  language: Language,
): Sentence[] {
  const { tokens, index } = paragraph
  const first = tokens[0]
  if (!first) return []
  const end = tokens.at(-1)!.end
  const speaking: { quotation: number; tokens: readonly Token[] }[] = []
  const narrated: Token[] = []
  let at = 0
  for (const { quotation, number } of within(quotations, first.start, end)) {
    while (at < tokens.length && tokens[at]!.end <= quotation.outer.start) narrated.push(tokens[at++]!)
    const from = at
    while (at < tokens.length && tokens[at]!.start < quotation.outer.end) at++
    const inside = tokens
      .slice(from, at)
      .filter((token) => token.start >= quotation.start && token.end <= quotation.end)
    if (speaks(inside, text, quotation, language)) {
      narrated.push(opaque(quotation, text))
      speaking.push({ quotation: number, tokens: inside })
    } else for (const token of tokens.slice(from, at)) narrated.push(token)
  }
  for (; at < tokens.length; at++) narrated.push(tokens[at]!)
  const sentences: Sentence[] = []
  const add = (quotation: number | null) => (part: readonly Token[]) => {
    sentences.push({ start: part[0]!.start, end: part.at(-1)!.end, tokens: part, quotation, paragraph: index })
  }
  cut(narrated, language, add(null))
  for (const { quotation, tokens: inside } of speaking) cut(inside, language, add(quotation))
  return sentences
}
