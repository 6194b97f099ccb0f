/** Adds reports to the record, one transaction each. */
import { z } from 'zod'
import { KINDS } from '../../model/findings.ts'
import { isFatal, wording } from '../../model/problem.ts'
import { type ReportNews, reportLine } from '../../render/report-line.ts'
import { count } from '../../render/words.ts'
import { type Context, defineOperation, type Piece } from '../operation.ts'
import { type ReadInput, readInputs } from './reading.ts'

export const addReports = defineOperation({
  name: 'add-reports',
  command: 'add',
  sentence: 'Read files and folders into the record; a line per report says what it is and what was found.',
  example: 'rapporteur add --manifest reports/manifest.csv reports/',
  input: z.object({
    paths: z.array(z.string()).min(1).describe('files, folders, or - for standard input').meta({ positional: true }),
    manifest: z
      .string()
      .optional()
      .describe('a CSV table: file, and any of published, outlet, url, title, byline, language'),
  }),
  run: add,
})

type Tally = { added: number; known: number; failed: number }

/** Also used by the demonstration. */
export async function* add(
  input: { paths: readonly string[]; manifest?: string | undefined },
  context: Context,
): AsyncGenerator<Piece> {
  const tally: Tally = { added: 0, known: 0, failed: 0 }
  const began = context.outside.now()
  let told = began
  let untidied = 0
  for await (const batch of batches(readInputs(input, context))) {
    const stored = await Promise.all(batch.map((read) => keep(read, context)))
    for (const [i, news] of stored.entries()) {
      const read = batch[i]!
      if (read.bytes || read.problems.some(isFatal)) tally[news.state]++
      yield pieceOf(news, read)
    }
    untidied += batch.length
    if (untidied >= TIDY_EVERY) {
      context.outside.tidy()
      untidied = 0
    }
    const now = context.outside.now()
    if (now - told < PROGRESS_EVERY) continue
    told = now
    context.progress(progressLine(tally, (now - began) / 1000))
  }
  if (context.stopped())
    context.progress('stopped; what is listed above is in the record, run the command again for the rest')
  context.progress(
    `${count(tally.added, 'report')} added to “${context.dossier}”, ${tally.known} already there, ${tally.failed} failed`,
  )
}

/** Reports between two rounds of giving memory back: seldom enough to cost little, often enough to keep it flat. */
const TIDY_EVERY = 256

/** Milliseconds between two lines that say how far it is. */
const PROGRESS_EVERY = 1000

/** "… 1200 reports, 350 a second". */
function progressLine({ added, known, failed }: Tally, seconds: number): string {
  const all = added + known + failed
  return `… ${count(all, 'report')}, ${Math.round(all / seconds)} a second`
}

/** Reports handed to the store at once share a transaction; more than this gains little and would keep a person waiting. */
const LARGEST_BATCH = 16

/** One alone first, so that something is seen at once, then twice as many each time. */
async function* batches<T>(all: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  let size = 1
  for await (const one of all) {
    batch.push(one)
    if (batch.length < size) continue
    yield batch
    batch = []
    size = Math.min(size * 2, LARGEST_BATCH)
  }
  if (batch.length > 0) yield batch
}

/** Stores what was read; the file is in the record, known to it already, or failed. */
async function keep(read: ReadInput, context: Context): Promise<ReportNews> {
  const { origin, problems } = read
  if (!read.read || !read.bytes) return { origin, report: null, findings: null, problems, state: 'failed' }
  const store = await context.store()
  const state = await store.addReport(context.dossier, read.read, read.bytes)
  return { origin, report: read.read.report, findings: read.read.findings, problems, state }
}

function pieceOf(news: ReportNews, { bytes, problems }: ReadInput): Piece {
  const { origin, report, findings, state } = news
  const told = problems.map((problem) => ({ kind: problem.kind, message: wording(problem) }))
  const aboutManifest = !bytes && !problems.some(isFatal)
  const text = aboutManifest ? told.map(({ message }) => `${origin}: ${message}\n`).join('') : `${reportLine(news)}\n`
  const found = findings ? Object.fromEntries(KINDS.map((kind) => [kind, findings[kind].length])) : null
  return {
    value: aboutManifest
      ? { origin, problems: told }
      : { origin, state, id: report?.id ?? null, found, problems: told },
    text,
    failed: problems.some(isFatal) || aboutManifest,
  }
}
