/** Finds the nouns that name an occasion: “talks”, “the latest round of negotiations”, “a phone call”. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Token } from '../../annotate/token.ts'
import { singular } from '../../annotate/words.ts'
import { type Language, type LexiconEntry, perLanguage } from '../../model/language.ts'
import type { Reading } from '../reading.ts'
import { type Chunks, kindAt, wordAt } from './phrases.ts'
import { timesIn } from './when.ts'

/** A noun phrase whose noun names an occasion; with “round of talks” it begins at the round. */
export type Noun = Chunks & {
  readonly entry: LexiconEntry
  /** Token index of the noun itself. */
  readonly token: number
  /** The noun that counts them: round, series, day; null where there is none. */
  readonly unit: string | null
}

const isNever = (language: Language, tokens: readonly Token[], at: number): boolean => {
  const never = language.lexicon('meeting-never')
  const word = singular(tokens[at]!.lower)
  const [one, two] = [tokens[at - 1]?.lower, tokens[at - 2]?.lower]
  return never.has(`${one} ${word}`) || never.has(`${two} ${one} ${word}`)
}

/** The regular plural of a noun. */
export const plural = (word: string): string =>
  word.endsWith('y') ? `${word.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`

/** The nouns in both numbers, so that a token takes one look, and by first letter, so that most take none. */
const nouns = perLanguage((language) => {
  const words = new Map(
    [...language.lexicon('meeting-noun')].flatMap(
      ([word, entry]) =>
        [
          [word, entry],
          [plural(word), entry],
        ] as const,
    ),
  )
  const letters = new Uint8Array(128)
  for (const word of words.keys()) letters[word.charCodeAt(0) & 127] = 1
  return { words, letters, units: language.lexicon('meeting-unit') }
})

/** Whether what follows the noun in its phrase is only a time or “due”: “their meeting Tuesday”, not “the talks process”. */
function endsPhrase(reading: Reading, sentence: ParsedSentence, token: number, last: number): boolean {
  const { tokens } = sentence
  if (token === last) return true
  if (token === last - 1 && reading.language.lexicon('meeting-lead').get(tokens[last]!.lower)?.['effect'] === 'planned')
    return true
  const next = tokens[token + 1]!
  return timesIn(reading, { start: next.start, end: tokens[last]!.end }).some((time) => time.start === next.start)
}

/** “last month’s Annapolis, Maryland peace conference”: a comma in a place’s name splits the phrase. */
function isSplitName(sentence: ParsedSentence, at: number): boolean {
  const { chunks, tokens } = sentence
  const before = chunks[at - 2]
  if (wordAt(sentence, at - 1) !== ',' || before?.kind !== 'np' || before.first === before.last) return false
  return (
    tokens[chunks[at]!.first]!.tag === 'name' &&
    tokens[before.last]!.tag === 'name' &&
    tokens[before.first]!.tag !== 'name'
  )
}

/** All nouns of a sentence that name an occasion: the last such noun of each phrase. */
export function findNouns(reading: Reading, sentence: ParsedSentence): readonly Noun[] {
  const { words, letters, units } = nouns(reading.language)
  const { tokens, chunks } = sentence
  const found: Noun[] = []
  for (let token = tokens.length - 1; token >= 0; token--) {
    const { tag, lower } = tokens[token]!
    if ((tag !== 'noun' && tag !== 'name') || letters[lower.charCodeAt(0) & 127] === 0) continue
    const short = words.get(lower)
    if (!short) continue
    const entry = words.get(`${tokens[token - 1]?.lower} ${lower}`) ?? short
    if (entry['needs'] === 'never') continue
    const at = chunks.findIndex((chunk) => chunk.first <= token && token <= chunk.last)
    const chunk = chunks[at]!
    const isLater = found.at(-1)?.last === at
    if (chunk.kind !== 'np' || isLater || (units.has(entry.word) && countsNext(sentence, at, words))) continue
    if (endsPhrase(reading, sentence, token, chunk.last) && !isNever(reading.language, tokens, token))
      found.push(asNoun(sentence, { at, token, entry }, units))
  }
  return found.reverse()
}

/** “a round of talks” is found at the talks. */
function countsNext(sentence: ParsedSentence, at: number, words: ReadonlyMap<string, LexiconEntry>): boolean {
  const next = sentence.chunks[at + 2]
  return wordAt(sentence, at + 1) === 'of' && next?.kind === 'np' && words.has(sentence.tokens[next.head]!.lower)
}

/** Joins a counting noun before it: “two days of talks”. */
function asNoun(
  sentence: ParsedSentence,
  { at, token, entry }: { at: number; token: number; entry: LexiconEntry },
  units: ReadonlyMap<string, unknown>,
): Noun {
  if (wordAt(sentence, at - 1) === 'of' && kindAt(sentence, at - 2) === 'np') {
    const unit = singular(sentence.tokens[sentence.chunks[at - 2]!.head]!.lower)
    if (units.has(unit)) return { first: at - 2, last: at, entry, token, unit }
  }
  return { first: isSplitName(sentence, at) ? at - 2 : at, last: at, entry, token, unit: null }
}
