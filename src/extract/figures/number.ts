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

type Plain = { readonly value: number; readonly end: number; readonly unit: string | null; readonly vague: boolean }

function digits(token: Token): { value: number; unit: string | null } | null {
  const match = DIGITS.exec(token.lower)
  if (!match) return null
  const [, prefix, sign, whole, part, scale, percent] = match
  const value = Number(`${whole!.replaceAll(',', '')}${part ?? ''}`) * (scale ? SCALE[scale]! : 1)
  const unit = percent ? 'percent' : sign ? (prefix && PREFIX[prefix]) || CURRENCY[sign]! : null
  return { value, unit }
}

/** A number that begins at `at`, with the scales after it: “1.2 million”, “two hundred thousand”, “hundreds of thousands”. */
function plainNumber(tokens: readonly Token[], at: number, language: Language): Plain | null {
  const words = language.lexicon('number-word')
  const first = tokens[at]
  if (!first) return null
  const read = digits(first)
  const [one, unitWord] = first.lower.split('-')
  const entry = words.get(first.lower) ?? (unitWord && words.get(unitWord)?.['kind'] === 'value' ? words.get(one!) : undefined)
  if (!read && entry?.['kind'] !== 'value' && entry?.['kind'] !== 'vague') return null
  let value = read?.value ?? Number(entry!['value']) + (unitWord && words.get(unitWord) ? Number(words.get(unitWord)!['value']) : 0)
  let end = at + 1
  for (;;) {
    const skip = entry?.['kind'] === 'vague' && tokens[end]?.lower === 'of' ? 1 : 0
    const scale = words.get(tokens[end + skip]?.lower ?? '')
    if (!scale || (scale['kind'] !== 'scale' && !(skip && scale['kind'] === 'vague'))) break
    value *= Number(scale['value'])
    end += skip + 1
  }
  const percent = tokens[end]?.lower === 'percent' || (tokens[end]?.lower === 'per' && tokens[end + 1]?.lower === 'cent') || tokens[end]?.text === '%'
  if (percent) end += tokens[end]!.lower === 'per' ? 2 : 1
  return { value, end, unit: percent ? 'percent' : (read?.unit ?? null), vague: entry?.['kind'] === 'vague' }
}

/** The longest qualifier that ends just before `at`. */
function qualifierBefore(tokens: readonly Token[], at: number, language: Language): { words: string; bound: string; start: number } | null {
  const qualifiers = language.lexicon('qualifier')
  for (let length = 3; length >= 1; length--) {
    const start = at - length
    if (start < 0) continue
    const words = tokens.slice(start, at).map((token) => token.lower).join(' ')
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
    const scaled = upper.value >= 1000 && number.value < 100 && tokens[upper.end - 1]!.tag === 'number' && upper.value % 1000 === 0 && upper.end - number.end > 2
    const value = scaled ? number.value * (10 ** (Math.floor(Math.log10(upper.value) / 3) * 3)) : number.value
    return { value, min: value, max: upper.value, qualifier: null, unit, start: between ? at - 1 : at, end }
  }
  const qualifier = qualifierBefore(tokens, at, language)
  const word = number.vague ? tokens.slice(at, number.end).map((token) => token.lower).join(' ') : null
  return {
    value: number.value,
    min: qualifier?.bound === 'min' || number.vague ? number.value : null,
    max: qualifier?.bound === 'max' ? number.value : null,
    qualifier: [qualifier?.words, word].filter((part) => part).join(' ') || null,
    unit,
    start: qualifier?.start ?? at,
    end,
  }
}
