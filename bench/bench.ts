/** `npm run bench`: milliseconds per report for each stage and in all, and memory, beside two tagging libraries in the same run. */
import { acquire } from '../src/acquire/acquire.ts'
import { findActors } from '../src/annotate/actors.ts'
import { annotate } from '../src/annotate/annotate.ts'
import { findTimes } from '../src/annotate/times.ts'
import { findAttributions } from '../src/extract/attribution.ts'
import { extract, read } from '../src/extract/extract.ts'
import { loadLanguage } from '../src/language.ts'
import type { Report } from '../src/model/report.ts'
import { combine } from '../src/pipeline.ts'
import { corpusTexts, exampleTexts, isThere, type Text } from './shared.ts'

const ROUNDS = 9
/** Rounds that are not counted: the reader is much code, and V8 takes some seconds to compile what is hot in it. */
const WARM_UP = 6
const english = loadLanguage('en')
const texts: readonly Text[] = isThere('corpus/index.jsonl')
  ? corpusTexts()
  : exampleTexts().filter(({ origin }) => origin.endsWith('.txt'))

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

/** Milliseconds per call over all inputs: the median of the rounds after those to warm up. */
function timed<T>(inputs: readonly T[], work: (input: T) => unknown): number {
  const rounds = Array.from({ length: ROUNDS + WARM_UP }, () => {
    const start = performance.now()
    for (const input of inputs) work(input)
    return (performance.now() - start) / inputs.length
  })
  return median(rounds.slice(WARM_UP))
}

const plain = texts.flatMap((text) => acquire(text, text.given, english).report?.text ?? [])
const words = plain.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / plain.length

// The totals first, and the other libraries only then, so that each is measured with nothing but itself in memory.
const whole = timed(texts, (text) => {
  const { report } = acquire(text, text.given, english)
  return report && extract(read(report, english))
})
const { default: winkNLP } = await import('wink-nlp')
const { default: winkModel } = await import('wink-eng-lite-web-model')
const nlp = winkNLP(winkModel, ['sbd', 'negation', 'pos'])
const wink = timed(plain, (text) => nlp.readDoc(text).tokens().out(nlp.its.pos))
const { default: compromise } = await import('compromise')
const peer = compromiseTime()

const reports: readonly Report[] = texts.flatMap((text) => acquire(text, text.given, english).report ?? [])
const annotated = reports.map((report) => annotate(report, english))
const readings = reports.map((report) => read(report, english))
const stages: readonly (readonly [string, number])[] = [
  ['acquire', timed(texts, (text) => acquire(text, text.given, english))],
  ['parse', timed(reports, (report) => annotate(report, english))],
  ['times', timed(annotated, (one) => findTimes(one, english))],
  ['actors', timed(annotated, (one) => findActors(one, english))],
  ['attributions', timed(annotated, (one) => findAttributions(one, english))],
  ['extract', timed(readings, extract)],
]

/** One round suffices: it is slow and steady. */
function compromiseTime(): number {
  const sample = plain.slice(0, 40)
  const start = performance.now()
  for (const text of sample) compromise(text).json()
  const characters = (list: readonly string[]) => list.reduce((sum, text) => sum + text.length, 0)
  return ((performance.now() - start) / characters(sample)) * (characters(plain) / plain.length)
}

const row = (name: string, value: number): void =>
  console.log(
    `${name.padEnd(34)}${value.toFixed(3).padStart(9)} ms a report ${((value / words) * 500).toFixed(3).padStart(9)} ms per 500 words`,
  )

console.log(
  `npm run bench: ${texts.length} reports of ${words.toFixed(0)} words on average, Node ${process.version}, median of ${ROUNDS} rounds\n`,
)
for (const [name, value] of stages) row(`  ${name}`, value)
row('the whole reader, plain text', whole)
row('wink-nlp, tagging alone', wink)
row('compromise, tagging alone', peer)
console.log(
  `\nthe whole reader takes ${(whole / wink).toFixed(2)} times wink-nlp’s tagging and is ${(peer / whole).toFixed(1)} times faster than compromise’s`,
)

const start = performance.now()
const { record } = combine(
  readings.map((reading) => ({ report: reading.annotated.report, findings: extract(reading) })),
)
console.log(
  `reconciling ${texts.length} reports: ${(performance.now() - start).toFixed(0)} ms, ${record.statements.length} statements, ${record.meetings.length} meetings`,
)
console.log(`resident memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`)
