/** Full-text search over reports and statements. */
import { z } from 'zod'
import type { Actor } from '../../model/actor.ts'
import type { Statement } from '../../model/statement.ts'
import type { SearchHit } from '../../record/store.ts'
import { dateInWords } from '../../render/date-words.ts'
import { printable } from '../../render/printable.ts'
import { type Context, defineOperation } from '../operation.ts'

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
      text:
        hits.length > 0
          ? (await Promise.all(hits.map((hit) => textOf(hit, context)))).join('\n')
          : `Nothing in “${context.dossier}” has these words.\n`,
    }
  },
})

/** The snippet with the hits between » and «. */
async function textOf({ kind, id, snippet, hits }: SearchHit, context: Context): Promise<string> {
  let text = ''
  let at = 0
  for (const { start, end } of hits) {
    text += `${snippet.slice(at, start)}»${snippet.slice(start, end)}«`
    at = end
  }
  const words = printable(text + snippet.slice(at)).replace(/\s+/g, ' ')
  const source = kind === 'report' ? await reportInWords(id, context) : await statementInWords(id, context)
  return `${kind} ${id}${source === '' ? '' : `: ${source}`}\n    ${words}\n`
}

/** "Trans-Inland Press, 11 September 2031, “River talks end”". */
async function reportInWords(id: string, { store, dossier }: Context): Promise<string> {
  const report = await (await store()).report(dossier, id)
  if (!report) return ''
  const title = report.title === null ? [] : [`“${report.title}”`]
  const date = report.published.date === null ? 'date unknown' : dateInWords(report.published.date)
  return printable([report.outlet ?? 'outlet unknown', date, ...title].join(', '))
}

/** Who said it, and the report that has it. */
async function statementInWords(id: string, context: Context): Promise<string> {
  const store = await context.store()
  const found = await store.fact(context.dossier, id)
  if (found?.kind !== 'statements') return ''
  const statement = found.fact as Statement
  const speaker = await store.fact(context.dossier, statement.speaker)
  const name = speaker?.kind === 'actors' ? (speaker.fact as Actor).name : statement.speaker
  return `${printable(name)}, in ${await reportInWords(statement.evidence[0].report, context)}`
}
