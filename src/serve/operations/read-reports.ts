/** Shows what the reader finds in each report and stores nothing. */
import { basename, extname } from 'node:path'
import { z } from 'zod'
import { KINDS } from '../../model/findings.ts'
import { isFatal, wording } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import { combine } from '../../pipeline.ts'
import { canonical } from '../../render/json.ts'
import { reportLine } from '../../render/report-line.ts'
import { renderTable } from '../../render/table.ts'
import { VIEWS } from '../../render/tables.ts'
import { capital } from '../../render/words.ts'
import { defineOperation, type Piece } from '../operation.ts'
import { type ReadInput, readInputs } from './reading.ts'

export const readReports = defineOperation({
  name: 'read-reports',
  command: 'read',
  sentence: 'Show what the reader finds in each report, and store nothing.',
  example: 'rapporteur read --json reports/ | jq .statements',
  input: z.object({
    paths: z.array(z.string()).min(1).describe('files, folders, or - for standard input').meta({ positional: true }),
    manifest: z
      .string()
      .optional()
      .describe('a CSV table: file, and any of published, outlet, url, title, byline, language'),
  }),
  run: async function* (input, context) {
    for await (const read of readInputs(input, context)) yield pieceOf(read, context.width)
  },
})

const pair = ({ start, end }: Span): readonly [number, number] => [start, end]

/** The contract of `read --json`: the report, the raw layers under it, and the findings. */
function layersOf(read: ReadInput): unknown {
  const { origin, problems } = read
  const told = problems.map((problem) => ({ kind: problem.kind, message: wording(problem) }))
  if (!read.read) return { origin, problems: told }
  const { id: report, ...rest } = read.read.report
  return {
    id: basename(origin, extname(origin)),
    ...rest,
    report,
    times: read.reading?.times ?? [],
    attributions: (read.reading?.attributions ?? []).map(({ source, cue, content }) => ({
      source: source.map(pair),
      cue: cue.map(pair),
      content: content.map(pair),
    })),
    ...read.read.findings,
    problems: told,
  }
}

function textOf({ origin, read, problems }: ReadInput, width: number): string {
  const line = reportLine({
    origin,
    report: read?.report ?? null,
    findings: read?.findings ?? null,
    problems,
    state: read ? 'added' : 'failed',
  })
  if (!read) return `${line}\n`
  const { record } = combine([read])
  const tables = KINDS.flatMap((kind) => {
    const rows = VIEWS[kind].rows(record)
    return rows.length > 0 ? [`${capital(kind)}\n${renderTable(VIEWS[kind], rows, width)}`] : []
  })
  return `${[line, ...tables].join('\n')}\n`
}

const pieceOf = (read: ReadInput, width: number): Piece => ({
  value: canonical(layersOf(read)),
  get text() {
    return textOf(read, width)
  },
  failed: read.problems.some(isFatal),
})
