/** Finds figures: numbers of people, forces, captives, violations, money that somebody stands behind. */
import type { ParsedSentence } from '../annotate/annotate.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Figure } from '../model/figure.ts'
import { standsBehind, type Voices, voicesOf } from './figures/behind.ts'
import { type Counted, countedBy } from './figures/counted.ts'
import { type Amount, readAmount } from './figures/number.ts'
import { factId } from './identify.ts'
import { timesWithin } from './instruments/times-within.ts'
import { spanOf } from './match.ts'
import type { Extractor, Reading } from './reading.ts'

/** Fewer parties, sides and states than this are those of the talks themselves: “the two countries”, “six parties”. */
const FEW_PARTIES = 10

const NO_COUNT = new Set(['no', 'aged', 'article', 'resolution', 'chapter', 'section', 'group', 'no.', 'number'])

/** An age, a date, an article’s number are no figures. */
function isCount(sentence: ParsedSentence, amount: Amount, reading: Reading): boolean {
  const span = spanOf(sentence, amount)
  if (timesWithin(reading.times, span).length > 0) return false
  const before = sentence.tokens[amount.start - 1]
  const numbered =
    before?.tag === 'name' && before.end + 1 === span.start && sentence.tokens[amount.end]?.tag !== 'noun'
  return !(before && (numbered || NO_COUNT.has(before.lower)))
}

/** “the two countries”, “one of”, “two of the largest groups”: no number anybody stands behind. */
function isIdle(sentence: ParsedSentence, amount: Amount, counted: Counted): boolean {
  if (amount.unit) return false
  if (amount.value < 2) return true
  if (counted.sense === 'party') return amount.value < FEW_PARTIES && amount.qualifier === null
  const before = sentence.tokens[amount.start - 1]?.lower ?? ''
  return amount.value < 4 && (before === 'both' || sentence.tokens[amount.end]?.lower === 'of')
}

const textOf = (sentence: ParsedSentence, start: number, end: number, text: string): string => {
  if (end <= start) return ''
  const span = spanOf(sentence, { start, end })
  return text.slice(span.start, span.end).replace(/\s+/g, ' ')
}

type Hit = { readonly figure: Figure; readonly end: number }

function figureAt(sentence: ParsedSentence, at: number, reading: Reading, voices: Voices): Hit | null {
  const amount = readAmount(sentence.tokens, at, reading.language)
  if (!amount || !isCount(sentence, amount, reading)) return null
  const counted = countedBy(sentence, amount, reading.language)
  if (!counted || isIdle(sentence, amount, counted)) return null
  const { report } = reading.annotated
  const range = { start: amount.start, end: Math.max(amount.end, counted.end) }
  const evidence = evidenceAt(report, spanOf(sentence, range))
  const small = amount.value < 4 && !amount.unit && counted.sense === 'thing'
  const figure: Figure = {
    id: factId('figures', report.id, evidence),
    value: amount.value,
    min: amount.min,
    max: amount.max,
    unit: counted.unit,
    what: textOf(sentence, counted.what.start, counted.what.end, report.text),
    qualifier: amount.qualifier,
    by: standsBehind(sentence, range, reading, voices),
    asOf: report.published.date,
    evidence: [evidence],
    foundBy: [
      {
        rule: 'figure/counted',
        certainty: small ? 'doubtful' : 'sure',
        marks: [
          { role: 'number', ...spanOf(sentence, amount) },
          ...(counted.what.end > counted.what.start ? [{ role: 'counted', ...spanOf(sentence, counted.what) }] : []),
        ],
      },
    ],
  }
  return { figure, end: amount.end }
}

/** The same number of the same thing said again adds evidence, and one who stands behind it, but no figure. */
function distinct(figures: readonly Figure[]): Figure[] {
  const kept = new Map<string, Figure>()
  for (const figure of figures) {
    const key = `${figure.value}|${figure.unit}`
    const known = kept.get(key)
    if (!known) kept.set(key, figure)
    else if (known.by !== null && figure.by !== null && known.by !== figure.by)
      kept.set(`${key}|${figure.by}|${figure.id}`, figure)
    else if (figure.unit !== 'percent')
      kept.set(key, { ...known, by: known.by ?? figure.by, evidence: [...known.evidence, ...figure.evidence] })
    else kept.set(`${key}|${figure.id}`, figure)
  }
  return [...kept.values()]
}

export const figures: Extractor = {
  name: 'figures',
  extract: (reading, found) => {
    const words = reading.language.lexicon('number-word')
    const voices = voicesOf(reading, found)
    const list: Figure[] = []
    for (const sentence of reading.annotated.sentences)
      for (let at = 0; at < sentence.tokens.length; at++) {
        const { tag, lower } = sentence.tokens[at]!
        const hit =
          tag === 'number' || /\d/.test(lower) || words.has(lower) ? figureAt(sentence, at, reading, voices) : null
        if (!hit) continue
        list.push(hit.figure)
        at = hit.end - 1
      }
    return { figures: distinct(list) }
  },
}
