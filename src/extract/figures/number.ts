/** Reads numbers from tokens: digits, words, scales, ranges and vague ones, with their qualifiers and currency. */
import type { Token } from '../../annotate/token.ts'
import type { Language } from '../../model/language.ts'
import type { Range } from '../match.ts'

export type Amount = Range & {
  readonly value: number
  readonly min: number | null
  readonly max: number | null
  /** As written: “more than”, “hundreds”. */
  readonly qualifier: string | null
  /** ISO 4217 of a currency written with the number, or `percent`. */
  readonly unit: string | null
}

const DIGITS = /^(us|c|a|nz|hk)?([$€£¥])?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(m|bn|tn|k)?(%)?$/
const CURRENCY: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' }
const SCALE: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 }
const PREFIX: Readonly<Record<string, string>> = { c: 'CAD', a: 'AUD', nz: 'NZD', hk: 'HKD' }

/** “11,000-12,000” in one token. */
const DIGIT_RANGE = /^(\D{0,3}[\d.,]{1,15})[-–—]([\d.,]{1,15}(?:m|bn|tn|k)?%?)$/
/** “the 26,000-strong force”. */
const STRONG = '-strong'

type Plain = {
  readonly value: number
  readonly end: number
  readonly unit: string | null
  readonly vague: boolean
  readonly top: number | null
}

type Digits = { readonly value: number; readonly unit: string | null }

function digits(word: string): Digits | null {
  const match = DIGITS.exec(word)
  if (!match) return null
  const [, prefix, sign, whole, part, scale, percent] = match
  const value = Number(`${whole!.replaceAll(',', '')}${part ?? ''}`) * (scale ? SCALE[scale]! : 1)
  const unit = percent ? 'percent' : sign ? (prefix && PREFIX[prefix]) || CURRENCY[sign]! : null
  return { value, unit }
}

const HAS_DIGIT = /\d/

function writtenNumber(word: string): First | null {
  const read = digits(word)
  if (read) return { ...read, vague: false, top: null }
  const range = DIGIT_RANGE.exec(word)
  const [low, high] = range ? [digits(range[1]!), digits(range[2]!)] : []
  return low && high && high.value > low.value
    ? { value: low.value, unit: low.unit ?? high.unit, vague: false, top: high.value }
    : null
}

type First = Digits & { readonly vague: boolean; readonly top: number | null }

/** A token that is a number by itself: digits, a number word, a range or size written as one word; “several” before a scale. */
function firstNumber(tokens: readonly Token[], at: number, language: Language): First | null {
  const words = language.lexicon('number-word')
  const { lower } = tokens[at]!
  const word = lower.endsWith(STRONG) ? lower.slice(0, -STRONG.length) : lower
  const entry = words.get(word)
  const vague = entry?.['kind'] === 'vague'
  if (entry?.['kind'] === 'value' || vague) return { value: Number(entry!['value']), unit: null, vague, top: null }
  if (entry?.['kind'] === 'some')
    return words.get(tokens[at + 1]?.lower ?? '')?.['kind'] === 'scale'
      ? { value: 1, unit: null, vague: true, top: null }
      : null
  if (HAS_DIGIT.test(word)) return writtenNumber(word)
  const [tens, ones] = word.split('-').map((part) => words.get(part))
  if (tens?.['kind'] !== 'value' || ones?.['kind'] !== 'value') return null
  return { value: Number(tens['value']) + Number(ones['value']), unit: null, vague: false, top: null }
}

/** “percent”, “per cent”, “%”, “percentage points” after a number: how many tokens they take. */
function percentLength(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at]?.lower, tokens[at + 1]?.lower]
  if (first === 'per' && second === 'cent') return 2
  if (first === 'percentage' && (second === 'point' || second === 'points')) return 2
  return first === 'percent' || first === '%' ? 1 : 0
}

/** A number that begins at `at`, with the scales after it: “1.2 million”, “two hundred thousand”, “hundreds of thousands”. */
function plainNumber(tokens: readonly Token[], at: number, language: Language): Plain | null {
  const words = language.lexicon('number-word')
  const first = tokens[at] ? firstNumber(tokens, at, language) : null
  if (!first) return null
  let { value } = first
  let end = at + 1
  for (;;) {
    const skip = first.vague && tokens[end]?.lower === 'of' ? 1 : 0
    const scale = words.get(tokens[end + skip]?.lower ?? '')
    if (!scale || (scale['kind'] !== 'scale' && !(skip && scale['kind'] === 'vague'))) break
    value *= Number(scale['value'])
    end += skip + 1
  }
  const percent = percentLength(tokens, end)
  const scaled = first.top !== null ? first.top * (value / first.value) : null
  return { value, end: end + percent, unit: percent > 0 ? 'percent' : first.unit, vague: first.vague, top: scaled }
}

/** The longest qualifier that ends just before `at`. */
function qualifierBefore(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { words: string; bound: string; start: number } | null {
  const qualifiers = language.lexicon('qualifier')
  for (let length = 3; length >= 1; length--) {
    const start = at - length
    if (start < 0) continue
    const words = tokens
      .slice(start, at)
      .map((token) => token.lower)
      .join(' ')
    const entry = qualifiers.get(words)
    if (entry) return { words, bound: entry['bound']!, start }
  }
  return null
}

const JOINS_RANGE = new Set(['to', 'and', 'or', '-', '–', '—'])

/** The second half of a range: “between 30 and 40”, “six to eight”, “11,000-12,000”. */
function upperHalf(tokens: readonly Token[], at: number, first: Plain, language: Language): Plain | null {
  const joint = tokens[first.end]?.lower
  if (!joint || !JOINS_RANGE.has(joint)) return null
  const opened = tokens[at - 1]?.lower
  if (joint === 'and' && opened !== 'between') return null
  const second = plainNumber(tokens, first.end + 1, language)
  return second && second.value > first.value ? second : null
}

/** The amount that begins at `at` (with its qualifier before it); null where no number stands there. */
export function readAmount(tokens: readonly Token[], at: number, language: Language): Amount | null {
  const number = plainNumber(tokens, at, language)
  if (!number) return null
  const upper = upperHalf(tokens, at, number, language)
  const end = upper?.end ?? number.end
  const unit = upper?.unit ?? number.unit
  if (upper) {
    const between = tokens[at - 1]?.lower === 'between' || tokens[at - 1]?.lower === 'from'
    const scaled =
      upper.value >= 1000 &&
      number.value < 100 &&
      tokens[upper.end - 1]!.tag === 'number' &&
      upper.value % 1000 === 0 &&
      upper.end - number.end > 2
    const value = scaled ? number.value * 10 ** (Math.floor(Math.log10(upper.value) / 3) * 3) : number.value
    return { value, min: value, max: upper.value, qualifier: null, unit, start: between ? at - 1 : at, end }
  }
  const qualifier = qualifierBefore(tokens, at, language)
  const word = number.vague
    ? tokens
        .slice(at, number.end)
        .map((token) => token.lower)
        .join(' ')
    : null
  return {
    value: number.value,
    min: qualifier?.bound === 'min' || number.vague || number.top !== null ? number.value : null,
    max: number.top ?? (qualifier?.bound === 'max' ? number.value : null),
    qualifier: [qualifier?.words, word].filter((part) => part).join(' ') || null,
    unit,
    start: qualifier?.start ?? at,
    end,
  }
}
