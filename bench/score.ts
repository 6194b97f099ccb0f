/** `npm run score`: how well the reader reads, on the shared gold and on public benchmarks, with the scorers that lie beside them. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { annotate } from '../src/annotate/annotate.ts'
import { findTimes } from '../src/annotate/times.ts'
import { findAttributions } from '../src/extract/attribution.ts'
import { loadLanguage } from '../src/language.ts'
import type { Report } from '../src/model/report.ts'
import { compareNames } from '../src/names.ts'
import { combine, study } from '../src/pipeline.ts'
import { corpusIndex, corpusTexts, isThere, ROOT, SHARED, seedTexts, type Text } from './shared.ts'

const english = loadLanguage('en')
const work = mkdtempSync(join(tmpdir(), 'rapporteur-score-'))
const misses = process.argv.includes('--misses')

const commit = (): string => {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { cwd: ROOT, encoding: 'utf8' }).trim()
  } catch (cause) {
    return `unknown (${cause instanceof Error ? cause.message.split('\n')[0] : ''})`
  }
}

const run = (script: string, ...args: string[]): string =>
  execFileSync(process.execPath, [join(SHARED, script), ...args], { encoding: 'utf8', maxBuffer: 1e9 })

function part(name: string, needs: string, measure: () => string): void {
  console.log(`\n## ${name}`)
  console.log(isThere(needs) ? measure().trimEnd() : `skipped: ${join(SHARED, needs)} is not there`)
}

/** The record of some texts, as `rapporteur export` writes it. */
function exported(texts: readonly Text[], name: string): string {
  const reads = texts.flatMap(({ origin, bytes, given }) => study({ origin, bytes }, given, english).read ?? [])
  const file = join(work, `${name}.json`)
  writeFileSync(file, JSON.stringify(combine(reads).record))
  return file
}

const gold = (texts: readonly Text[], set: string): string =>
  run('gold/score.mjs', exported(texts, set), join(SHARED, 'gold', set), ...(misses ? ['--misses'] : []))

const plain = (id: string, text: string, published: string | null): Report => ({
  id,
  origin: id,
  sha256: '',
  mediaType: 'text/plain',
  encoding: 'utf-8',
  url: null,
  title: null,
  outlet: null,
  byline: [],
  agencies: [],
  published: { date: published, basis: published ? 'given' : 'unknown' },
  dateline: null,
  language: 'en',
  text,
  furniture: [],
})

function polnear(set: string): string {
  const lines = readFileSync(join(SHARED, `bench/polnear-${set}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  const found = lines.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    const attributions = findAttributions(annotate(plain(id, text, null), english), english)
    const pairs = (spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => [start, end])
    return JSON.stringify({
      id,
      attributions: attributions.map((one) => ({
        source: pairs(one.source),
        cue: pairs(one.cue),
        content: pairs(one.content),
      })),
    })
  })
  const file = join(work, `polnear-${set}.jsonl`)
  writeFileSync(file, found.join('\n'))
  return run(
    'bench/score-attribution.mjs',
    file,
    join(SHARED, `bench/polnear-${set}.jsonl`),
    ...(misses ? ['--misses', '200'] : []),
  )
}

function times(): string {
  const documents = JSON.parse(readFileSync(join(SHARED, 'bench/times-dev.json'), 'utf8')) as Record<
    string,
    { dct: string; text: string }
  >
  const found = Object.entries(documents).map(([id, { dct, text }]) => [
    id,
    findTimes(annotate(plain(id, text, dct.slice(0, 10)), english), english),
  ])
  const file = join(work, 'times.json')
  writeFileSync(file, JSON.stringify(Object.fromEntries(found)))
  return run(
    'bench/score-times.mjs',
    file,
    join(SHARED, 'bench/times-dev.json'),
    ...(misses ? ['--misses', '200'] : []),
  )
}

function names(): string {
  const rows = parse(readFileSync(join(SHARED, 'bench/names-dev.csv')), { columns: true }) as {
    name1: string
    name2: string
    schema: string
  }[]
  const file = join(work, 'names.jsonl')
  writeFileSync(
    file,
    rows
      .map(({ name1, name2, schema }) => JSON.stringify({ name1, name2, score: compareNames(name1, name2, schema) }))
      .join('\n'),
  )
  return run('bench/score-names.mjs', file, join(SHARED, 'bench/names-dev.csv'))
}

/** Reports that only look like one of a negotiation must give no meetings, positions or instruments. */
function negatives(): string {
  const wanted = new Set(
    corpusIndex()
      .filter(({ type }) => type === 'negative')
      .map(({ file }) => file),
  )
  const reads = corpusTexts()
    .filter(({ origin }) => wanted.has(origin))
    .map(({ origin, bytes, given }) => study({ origin, bytes }, given, english).read)
  const count = (kind: 'meetings' | 'positions' | 'instruments') =>
    reads.reduce((sum, read) => sum + (read?.findings[kind].length ?? 0), 0)
  return `${reads.length} reports: ${count('meetings')} meetings, ${count('positions')} positions, ${count('instruments')} instruments`
}

console.log(`Accuracy at ${commit()}, Node ${process.version}: npm run score`)
part('gold, the five seeds', 'gold/seeds', () => gold(seedTexts(), 'seeds'))
part('gold, development reports', 'gold/dev', () => gold(corpusTexts(), 'dev'))
part('reports that are not about a negotiation', 'corpus/index.jsonl', negatives)
part('PolNeAR, development part', 'bench/polnear-dev.jsonl', () => polnear('dev'))
part('TimeML (AQUAINT), development part', 'bench/times-dev.json', times)
part('names, development part', 'bench/names-dev.csv', names)
rmSync(work, { recursive: true })
