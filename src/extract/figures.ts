/** Finds figures: numbers of people, forces, captives, violations, money that somebody stands behind. */
import type { ParsedSentence } from '../annotate/annotate.ts'
import { singular } from '../annotate/words.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Figure } from '../model/figure.ts'
import type { Findings } from '../model/findings.ts'
import { overlaps } from '../model/span.ts'
import { type Amount, readAmount } from './figures/number.ts'
import { factId } from './identify.ts'
import { spanOf } from './match.ts'
import type { Extractor, Reading } from './reading.ts'
import { statementAt } from './utterance.ts'

/** How far after the number the thing counted may stand, in tokens: “10,000 well-armed government troops”. */
const REACH = 5

type Counted = { readonly unit: string | null; readonly end: number }

/** The thing a number counts: the nearest counted noun after it, before the phrase ends. */
function countedAfter(sentence: ParsedSentence, amount: Amount, reading: Reading): Counted | null {
  const counted = reading.language.lexicon('counted')
  const { tokens } = sentence
  if (amount.unit) return { unit: amount.unit, end: phraseEnd(sentence, amount.end) }
  for (let at = amount.end; at < Math.min(tokens.length, amount.end + REACH); at++) {
    const token = tokens[at]!
    if (token.tag === 'punctuation' || token.tag === 'verb' || token.tag === 'auxiliary') {
      const killed = token.tag === 'verb' && (token.form === 'ed' || token.form === 'participle') && counted.has(token.lower)
      return killed ? { unit: 'person', end: at + 1 } : null
    }
    const noun = counted.get(singular(token.lower)) ?? counted.get(token.lower)
    const headOfPhrase = tokens[at + 1]?.tag !== 'noun'
    if (noun && (headOfPhrase || noun['kind'] !== 'thing')) return { unit: noun.word, end: phraseEnd(sentence, at + 1) }
  }
  return null
}

/** To the end of the noun phrase with its “of …” and the participle that says what befell them: “people killed”. */
function phraseEnd(sentence: ParsedSentence, from: number): number {
  const { chunks, tokens } = sentence
  let at = chunks.findIndex((chunk) => chunk.last >= from - 1)
  if (at < 0) return from
  let end = Math.max(from, chunks[at]!.last + 1)
  for (; at + 1 < chunks.length; at++) {
    const next = chunks[at + 1]!
    const word = tokens[next.first]!.lower
    const participle = next.kind === 'vg' && !next.group!.finite && next.group!.tense !== 'infinitive'
    const preposition = next.kind === 'preposition' && ['of', 'in', 'from', 'near', 'at'].includes(word) && chunks[at + 2]?.kind === 'np'
    if (!participle && !preposition) break
    end = (preposition ? chunks[at + 2]! : next).last + 1
    if (preposition) at++
  }
  return end
}

/** “30 percent” of nothing the talks are about, an age, a date, a “third round” are no figures. */
function isCountable(sentence: ParsedSentence, amount: Amount, reading: Reading): boolean {
  const span = spanOf(sentence, amount)
  if (reading.times.some((time) => overlaps(time, span))) return false
  const before = sentence.tokens[amount.start - 1]
  return !(before && (before.tag === 'name' || before.lower === 'no' || before.lower === 'aged' || before.lower === 'article'))
}

function figureAt(sentence: ParsedSentence, at: number, reading: Reading, found: Findings): { figure: Figure; end: number } | null {
  const amount = readAmount(sentence.tokens, at, reading.language)
  if (!amount || !isCountable(sentence, amount, reading)) return null
  const counted = countedAfter(sentence, amount, reading)
  if (!counted) return null
  const { report } = reading.annotated
  const evidence = evidenceAt(report, spanOf(sentence, { start: amount.start, end: counted.end }))
  const statement = statementAt(found.statements, evidence)
  const small = amount.value < 2 && !amount.unit
  if (small) return null
  const figure: Figure = {
    id: factId('figures', report.id, evidence),
    value: amount.value,
    min: amount.min,
    max: amount.max,
    unit: counted.unit,
    what: spanText(sentence, amount.end, counted.end, report.text),
    qualifier: amount.qualifier,
    by: statement?.speaker ?? null,
    asOf: report.published.date,
    evidence: [evidence],
    foundBy: [{ rule: 'figure/counted', certainty: amount.value < 4 && !amount.unit ? 'doubtful' : 'sure', marks: [{ role: 'number', ...spanOf(sentence, amount) }] }],
  }
  return { figure, end: amount.end }
}

function spanText(sentence: ParsedSentence, from: number, to: number, text: string): string {
  if (to <= from) return ''
  const { start, end } = spanOf(sentence, { start: from, end: to })
  return text.slice(start, end)
}

const mayBegin = (tag: string, lower: string): boolean => tag === 'number' || /\d/.test(lower) || lower === 'dozens'

export const figures: Extractor = {
  name: 'figures',
  extract: (reading, found) => {
    const list: Figure[] = []
    for (const sentence of reading.annotated.sentences)
      for (let at = 0; at < sentence.tokens.length; at++) {
        const { tag, lower } = sentence.tokens[at]!
        const hit = mayBegin(tag, lower) ? figureAt(sentence, at, reading, found) : null
        if (!hit) continue
        list.push(hit.figure)
        at = hit.end - 1
      }
    return { figures: list }
  },
}
