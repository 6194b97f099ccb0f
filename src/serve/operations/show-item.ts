/** Shows one item of the record with its evidence in context. */
import { z } from 'zod'
import { RapporteurError } from '../../errors.ts'
import { recordOf } from '../../pipeline.ts'
import { lookup } from '../../reflect/lookup.ts'
import { renderItem } from '../../render/item.ts'
import { canonical } from '../../render/json.ts'
import { defineOperation } from '../operation.ts'

export const showItem = defineOperation({
  name: 'show-item',
  command: 'show',
  sentence: 'Show one item of the record, or one report, with its evidence in context.',
  example: 'rapporteur show m-1f0c --explain',
  input: z.object({
    id: z.string().min(1).describe('its id, or the beginning of it').meta({ positional: true }),
    explain: z.boolean().default(false).describe('also say how it was found: rule, words, and why reports were taken to tell of one thing'),
  }),
  run: async function* ({ id, explain }, context) {
    const store = await context.store()
    const record = await recordOf(store, context.dossier)
    const shown = renderItem(record, id, { explain, width: context.width })
    if (shown.kind === 'unknown') {
      const near = shown.suggestions.length > 0 ? `; several begin so: ${shown.suggestions.join(', ')}` : '; the tables list ids with --json'
      throw new RapporteurError('NOT_FOUND', `nothing in “${context.dossier}” has the id “${id}”${near}`)
    }
    const { fact, report } = lookup(record)
    yield { value: canonical(fact(shown.id)?.fact ?? report(shown.id)), text: shown.text }
  },
})
