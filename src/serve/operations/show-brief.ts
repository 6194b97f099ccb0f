/** Writes where things stand. */
import { z } from 'zod'
import { isPartialDate } from '../../model/date.ts'
import { recordOf } from '../../pipeline.ts'
import { standing } from '../../reflect/standing.ts'
import { renderBrief } from '../../render/brief.ts'
import { canonical } from '../../render/json.ts'
import { defineOperation } from '../operation.ts'
import { needReports } from './dossier.ts'

export const showBrief = defineOperation({
  name: 'show-brief',
  command: 'brief',
  sentence:
    'Say where things stand: the last round, what is due, who stands where and what moved, what is disputed, which promises were kept.',
  example: 'rapporteur brief --dossier ilvar-talks --md > brief.md',
  input: z.object({
    md: z.boolean().default(false).describe('write Markdown'),
    asOf: z
      .string()
      .refine(isPartialDate, 'not a date; write it as 2022-02-10')
      .optional()
      .describe('the day the brief speaks of (default: the latest report’s)'),
  }),
  run: async function* ({ md, asOf }, context) {
    const store = await context.store()
    await needReports(store, context.dossier)
    const record = await recordOf(store, context.dossier)
    const day = asOf === undefined ? {} : { asOf }
    yield {
      value: canonical(standing(record, ...(asOf === undefined ? [] : [asOf]))),
      text: renderBrief(record, { format: md ? 'md' : 'text', dossier: context.dossier, width: context.width, ...day }),
    }
  },
})
