/** Full-text search over reports and statements. */
import { z } from 'zod'
import type { SearchHit } from '../../record/store.ts'
import { printable } from '../../render/printable.ts'
import { defineOperation } from '../operation.ts'

export const searchRecord = defineOperation({
  name: 'search-record',
  command: 'search',
  sentence:
    'Search the words of reports and statements: all words must occur; "a phrase" in quotes, the beginning of a word with *.',
  example: `rapporteur search 'observers "Zarnok Dam" inspect*'`,
  input: z.object({
    words: z.array(z.string()).min(1).describe('what to look for').meta({ positional: true }),
    limit: z.number().int().min(1).max(1000).default(20).describe('how many hits at most'),
    offset: z.number().int().min(0).default(0).describe('how many hits to leave out first'),
  }),
  run: async function* ({ words, limit, offset }, context) {
    const store = await context.store()
    const hits = await store.search(context.dossier, words.join(' '), { limit, offset })
    yield {
      value: hits,
      text: hits.length > 0 ? hits.map(textOf).join('\n') : `Nothing in “${context.dossier}” has these words.\n`,
    }
  },
})

/** The snippet with the hits between » and «. */
function textOf({ kind, id, snippet, hits }: SearchHit): string {
  let text = ''
  let at = 0
  for (const { start, end } of hits) {
    text += `${snippet.slice(at, start)}»${snippet.slice(start, end)}«`
    at = end
  }
  const words = printable(text + snippet.slice(at)).replace(/\s+/g, ' ')
  return `${kind} ${id}\n    ${words}\n`
}
