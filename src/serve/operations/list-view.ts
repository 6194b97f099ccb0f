/** The record as tables: one operation per view, all alike. */
import { z } from 'zod'
import { RapporteurError } from '../../errors.ts'
import { recordOf } from '../../pipeline.ts'
import { filterFor, unknownInWords } from '../../render/filter.ts'
import { renderTable, tableCsv, tableRows } from '../../render/table.ts'
import { VIEWS, type ViewName } from '../../render/tables.ts'
import { defineOperation, filters, type Operation, type Piece } from '../operation.ts'
import { needReports } from './dossier.ts'

const SENTENCES: Readonly<Record<ViewName, string>> = {
  timeline: 'List what happened and what is due, in order of time.',
  positions: 'List where each party stands on each issue, and how it moved.',
  statements: 'List what was said, by whom, and in which words.',
  meetings: 'List the rounds, calls and other occasions, held and planned.',
  actors: 'List who takes part: people, states, bodies and groups, with their names and offices.',
  commitments: 'List what was promised, by whom and until when, and what became of it.',
  conditions: 'List what depends on what.',
  instruments: 'List agreements, drafts, proposals and other texts the process turns on.',
  claims: 'List disputed facts: who asserts them and who denies them.',
  figures: 'List the numbers somebody stands behind.',
}

const input = z.object({
  ...filters,
  speaker: z.string().optional().describe('only what this actor said, by any of its names'),
  csv: z
    .boolean()
    .default(false)
    .describe('print CSV; cells that a spreadsheet would take for a formula are made harmless'),
  raw: z.boolean().default(false).describe('with --csv: cells exactly as they are, for machines'),
})

export const listView = (name: ViewName): Operation =>
  defineOperation({
    name: `list-${name}`,
    command: name,
    sentence: SENTENCES[name],
    example: name === 'actors' ? 'rapporteur actors --json' : `rapporteur ${name} --party Talmar --since 2031-10 --csv`,
    input,
    run: async function* ({ csv, raw, ...query }, context): AsyncGenerator<Piece> {
      const store = await context.store()
      await needReports(store, context.dossier)
      const record = await recordOf(store, context.dossier)
      const filter = filterFor(record, query)
      if (filter.kind === 'unknown') throw new RapporteurError('NOT_FOUND', unknownInWords(filter))
      const view = VIEWS[name]
      const rows = view.rows(record).filter(({ about }) => filter.keep(about))
      if (csv) {
        for (const text of tableCsv(view, rows, { raw })) yield { value: null, text, verbatim: true }
        return
      }
      yield { value: tableRows(view, rows), text: renderTable(view, rows, context.width) }
    },
  })
