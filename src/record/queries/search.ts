/** Full-text search over reports and statements, with the passages that show why each was found. */
import type { Evidence } from '../../model/evidence.ts'
import type { Findings } from '../../model/findings.ts'
import type { Report } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import type { Dialect, Match, Term } from '../dialect.ts'
import { unpack } from '../pack.ts'
import type { Database } from '../schema.ts'
import { quoteOf } from '../search/entries.ts'
import { beginning, passageIn } from '../search/passage.ts'
import { parseWords } from '../search/words.ts'
import type { Page, SearchHit } from '../store.ts'
import { damaged } from '../store-error.ts'
import { listFacts } from './list-facts.ts'

export type SearchFor = { readonly dossier: string; readonly words: string; readonly page: Page }

type Where = { readonly dossier: string; readonly terms: readonly Term[] }

const EVERYTHING: Page = { limit: 1_000_000, offset: 0 }

const isSame = (a: Evidence, b: Evidence): boolean => a.report === b.report && a.start === b.start && a.end === b.end

/** A statement told by several reports is one in the record, under one of their ids: the one that holds this evidence. */
async function recordedId(db: Database, dossier: string, { id, evidence }: Statement): Promise<string> {
  const { report } = evidence[0]
  const recorded = await listFacts(db, { dossier, kind: 'statements', filter: { report }, page: EVERYTHING })
  const same =
    recorded.find((one) => one.id === id) ??
    recorded.find((one) => one.evidence.some((other) => isSame(other, evidence[0])))
  return same?.id ?? id
}

function reportHit(report: Report, terms: readonly Term[]): SearchHit {
  const passage = passageIn(report.text, terms) ?? passageIn(report.title ?? '', terms) ?? beginning(report.text)
  return { kind: 'report', id: report.id, report: report.id, ...passage }
}

async function hitFor(db: Database, { dossier, terms }: Where, { number, entry }: Match): Promise<SearchHit> {
  const row = await db
    .selectFrom('report')
    .select(['report', 'findings'])
    .where('number', '=', number)
    .executeTakeFirst()
  if (!row) throw damaged(`report number ${number} is missing`, null)
  const report = unpack<Report>(row.report, `report number ${number}`)
  const statement =
    entry > 0 ? unpack<Findings>(row.findings, `the findings of ${report.id}`).statements[entry - 1] : undefined
  if (!statement) return reportHit(report, terms)
  const quote = quoteOf(statement)
  const passage = passageIn(quote, terms) ?? beginning(quote)
  return { kind: 'statement', id: await recordedId(db, dossier, statement), report: report.id, ...passage }
}

export async function search(
  db: Database,
  dialect: Dialect,
  { dossier, words, page }: SearchFor,
): Promise<readonly SearchHit[]> {
  const terms = parseWords(words)
  if (terms.length === 0) return []
  const matches = await dialect.search.find(db, { dossier, terms, ...page })
  const hits: SearchHit[] = []
  for (const match of matches) hits.push(await hitFor(db, { dossier, terms }, match))
  return hits
}
