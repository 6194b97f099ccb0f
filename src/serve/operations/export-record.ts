/** Writes the whole record for other programs. */
import { z } from 'zod'
import { recordOf } from '../../pipeline.ts'
import { recordPieces } from '../../render/json.ts'
import { defineOperation } from '../operation.ts'
import { needReports } from './dossier.ts'

export const exportRecord = defineOperation({
  name: 'export-record',
  command: 'export',
  sentence: 'Write the whole record: reports, actors and every kind of fact, with evidence.',
  example: 'rapporteur export --format json --out record.json',
  input: z.object({
    format: z.enum(['json']).default('json').describe('the format'),
    out: z.string().optional().describe('the file to write; standard output where it is not given'),
  }),
  run: async function* ({ out }, context) {
    const store = await context.store()
    await needReports(store, context.dossier)
    const record = await recordOf(store, context.dossier)
    if (out === undefined) {
      for (const text of recordPieces(record)) yield { value: null, text, verbatim: true }
      return
    }
    await context.outside.write(out, recordPieces(record))
    context.progress(`written to ${out}`)
  },
})
