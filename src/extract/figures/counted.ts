/** What a number counts: the noun after it, or what befell or is said of a number that stands alone. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Chunk } from '../../annotate/chunk.ts'
import type { Token } from '../../annotate/token.ts'
import { singular } from '../../annotate/words.ts'
import { type Language, perLanguage } from '../../model/language.ts'
import type { Range } from '../match.ts'
import type { Amount } from './number.ts'

/** `what`: the words that say what is counted; `sense`: the kind in the list of things counted. */
export type Counted = {
  readonly unit: string | null
  readonly what: Range
  readonly end: number
  readonly sense: string
}

/** How far after the number the thing counted may stand, in tokens: “10,000 well-armed government troops”. */
const REACH = 6

/** How far before a number the word “toll” may stand: “the death toll has risen to at least 95”. */
const TOLL_REACH = 9

/** Peoples by the plural of their name: “fifteen Israelis”. */
const peoples = perLanguage(
  (language) =>
    new Set(
      [...language.lexicon('state').values()].flatMap((state) =>
        (state['people'] ?? '').split('|').filter((word) => word.endsWith('s')),
      ),
    ),
)

const TAIL = new Set(['of', 'in', 'from', 'near', 'at', 'for', 'on'])

/** To the end of the noun phrase with its “of …” and the participle that says what befell them: “people killed”. */
export function phraseEnd(sentence: ParsedSentence, from: number): number {
  const { chunks, tokens } = sentence
  let at = chunks.findIndex((chunk) => chunk.last >= from - 1)
  if (at < 0) return from
  let end = Math.max(from, chunks[at]!.last + 1)
  for (let steps = 0; at + 1 < chunks.length && steps < 4; steps++) {
    const next = chunks[at + 1]!
    const participle = next.kind === 'vg' && !next.group!.finite && next.group!.tense !== 'infinitive'
    const preposition =
      next.kind === 'preposition' && TAIL.has(tokens[next.first]!.lower) && chunks[at + 2]?.kind === 'np'
    if (!participle && !preposition) break
    end = (preposition ? chunks[at + 2]! : next).last + 1
    at += preposition ? 2 : 1
  }
  return end
}

const startsPhrase = (token: Token): boolean =>
  token.tag === 'punctuation' || token.tag === 'verb' || token.tag === 'auxiliary'

type Named = { readonly unit: string; readonly sense: string; readonly after: number }

/** The nearest counted noun after the number, before the phrase ends. */
function nounAfter(tokens: readonly Token[], amount: Amount, language: Language): Named | null {
  const counted = language.lexicon('counted')
  for (let at = amount.end; at < Math.min(tokens.length, amount.end + REACH); at++) {
    const token = tokens[at]!
    if (startsPhrase(token) && token.form !== 'ed' && token.form !== 'participle') return null
    if (token.tag === 'punctuation' || (token.tag === 'preposition' && token.lower !== 'of')) return null
    const noun = counted.get(singular(token.lower)) ?? counted.get(token.lower)
    const heads = tokens[at + 1]?.tag !== 'noun' || startsPhrase(tokens[at + 1]!)
    if (noun && (heads || noun['kind'] === 'person'))
      return { unit: noun['kind'] === 'harmed' ? 'person' : noun.word, sense: noun['kind']!, after: at + 1 }
    if (peoples(language).has(token.text)) return { unit: 'person', sense: 'person', after: at + 1 }
    if (startsPhrase(token)) return null
  }
  return null
}

const verbAt = (chunk: Chunk | undefined): string | null => chunk?.group?.lemma ?? null

/** “killing three”, “displaced over two million”, “115 injured”, “around 5,000 are stationed there”. */
function standingAlone(sentence: ParsedSentence, amount: Amount, language: Language): Counted | null {
  const { chunks, tokens } = sentence
  const harms = language.lexicon('harm-verb')
  const last = amount.end - 1
  const at = chunks.findIndex((chunk) => chunk.first <= last && last <= chunk.last)
  const chunk = chunks[at]
  if (chunk?.kind !== 'np' || chunk.last > last + 1) return null
  if (chunk.last === last + 1 && !['more', 'others', 'other', 'people'].includes(tokens[chunk.last]!.lower)) return null
  const after = chunks[at + 1]?.kind === 'adverb' ? at + 2 : at + 1
  const verb = chunks[after]
  const harmed =
    verb &&
    harms.has(verbAt(verb) ?? '') &&
    (verb.group!.passive || ['past', 'participle', 'present'].includes(verb.group!.tense))
  if (harmed)
    return { unit: 'person', sense: 'person', what: { start: verb.head, end: verb.last + 1 }, end: verb.last + 1 }
  const before = chunks.findLastIndex((one, i) => i < at && one.last < amount.start)
  if (
    harms.has(verbAt(chunks[before]) ?? '') &&
    !chunks[before]!.group!.passive &&
    chunks[before]!.last >= amount.start - 2
  )
    return {
      unit: 'person',
      sense: 'person',
      what: { start: chunks[before]!.head, end: chunks[before]!.head + 1 },
      end: amount.end,
    }
  const many = amount.value >= 100 && amount.unit === null && verb?.kind === 'vg' && verb.group!.finite
  return many
    ? {
        unit: null,
        sense: 'thing',
        what: { start: verb.first, end: phraseEnd(sentence, verb.last + 1) },
        end: verb.last + 1,
      }
    : null
}

/** “the death toll stands at 95”: the toll names what is counted. */
function toll(sentence: ParsedSentence, amount: Amount): Counted | null {
  const { tokens } = sentence
  const next = tokens[amount.end]
  if (next && ['noun', 'name', 'adjective'].includes(next.tag)) return null
  for (let at = amount.start - 1; at >= Math.max(0, amount.start - TOLL_REACH); at--) {
    const { lower } = tokens[at]!
    if (lower === 'toll')
      return {
        unit: 'person',
        sense: 'person',
        what: { start: tokens[at - 1]?.tag === 'noun' ? at - 1 : at, end: at + 1 },
        end: amount.end,
      }
    if (lower === ';' || lower === ':') return null
  }
  return null
}

/** “30 participants, of whom 16 were …”: the noun before “of whom” is counted. */
function ofWhom(sentence: ParsedSentence, amount: Amount, language: Language): Counted | null {
  const { tokens } = sentence
  const at = amount.start
  if (!['whom', 'which', 'them'].includes(tokens[at - 1]?.lower ?? '') || tokens[at - 2]?.lower !== 'of') return null
  const noun = tokens[at - 3]?.text === ',' ? at - 4 : at - 3
  const entry = language.lexicon('counted').get(singular(tokens[noun]?.lower ?? ''))
  return entry
    ? { unit: entry.word, sense: entry['kind']!, what: { start: noun, end: noun + 1 }, end: amount.end }
    : null
}

/** The thing a number counts; null where it counts nothing known. */
export function countedBy(sentence: ParsedSentence, amount: Amount, language: Language): Counted | null {
  if (amount.unit) {
    const end = phraseEnd(sentence, amount.end)
    return { unit: amount.unit, sense: 'share', what: { start: amount.end, end }, end }
  }
  const noun = nounAfter(sentence.tokens, amount, language)
  if (noun) {
    const end = phraseEnd(sentence, noun.after)
    const of = sentence.tokens[amount.end]?.lower === 'of' ? 1 : 0
    return { unit: noun.unit, sense: noun.sense, what: { start: amount.end + of, end }, end }
  }
  return standingAlone(sentence, amount, language) ?? toll(sentence, amount) ?? ofWhom(sentence, amount, language)
}
