/** Shows one item of the record with its evidence in context. */
import { z } from 'zod'
import { RapporteurError } from '../../errors.ts'
import { reasonsFor, recordOf } from '../../pipeline.ts'
import type { Judgement } from '../../reconcile/judgement.ts'
import { lookup } from '../../reflect/lookup.ts'
import { renderItem } from '../../render/item.ts'
import { canonical } from '../../render/json.ts'
import { printable } from '../../render/printable.ts'
import { defineOperation } from '../operation.ts'

export const showItem = defineOperation({
  name: 'show-item',
  command: 'show',
  sentence: 'Show one item of the record, or one report, with its evidence in context.',
  example: 'rapporteur show m-1f0c --explain',
  input: z.object({
    id: z.string().min(1).describe('its id, or the beginning of it').meta({ positional: true }),
    explain: z
      .boolean()
      .default(false)
      .describe('also say how it was found: rule, words, and why reports were taken to tell of one thing'),
  }),
  run: async function* ({ id, explain }, context) {
    const store = await context.store()
    const record = await recordOf(store, context.dossier)
    const shown = renderItem(record, id, { explain, width: context.width })
    if (shown.kind === 'unknown') {
      const near =
        shown.suggestions.length > 0
          ? `; several begin so: ${shown.suggestions.join(', ')}`
          : '; every table lists ids in its last column'
      throw new RapporteurError('NOT_FOUND', `nothing in “${context.dossier}” has the id “${id}”${near}`)
    }
    const { fact, report } = lookup(record)
    const item = fact(shown.id)?.fact ?? report(shown.id)
    const reasons = explain ? await reasonsFor(store, context.dossier, shown.id) : []
    yield { value: canonical(explain ? { ...item, reasons } : item), text: `${shown.text}${reasonsText(reasons)}` }
  },
})

const VERDICTS: Readonly<Record<Judgement['verdict'], string>> = {
  same: 'the same',
  different: 'kept apart',
  unsure: 'perhaps the same, left apart',
}

/** As many judgements as are shown; the others are counted. */
const MOST_REASONS = 12

function reasonsText(reasons: readonly Judgement[]): string {
  if (reasons.length === 0) return ''
  const lines = reasons
    .slice(0, MOST_REASONS)
    .map(
      ({ pass, a, b, verdict, because }) =>
        `  ${printable(b === null ? a : `${a} and ${b}`)}: ${VERDICTS[verdict]} (${pass})\n    ${printable(because.join('; '))}\n`,
    )
  const more = reasons.length > MOST_REASONS ? `  … and ${reasons.length - MOST_REASONS} more: --json\n` : ''
  return `\nTaken together with others\n${lines.join('')}${more}`
}
