/** Replaces the record of a dossier, which is a view of its reports, by a newer one. */
import { type Findings, KINDS, type Kind, type NegotiationRecord } from '../../model/findings.ts'
import { daysOf, type Facet, facetsOf, inOrderOfDate } from '../facets.ts'
import { pack } from '../pack.ts'
import { LISTS, partsOf, withoutText } from '../record-parts.ts'
import type { Database, Tables } from '../schema.ts'

export type NewRecord = {
  readonly dossier: string
  readonly record: NegotiationRecord
  /** The revision of the reports it was made from, and the version of the program that made it. */
  readonly revision: number
  readonly version: string
}

/** Rows in one statement: enough that the cost is in the rows, and fewer values than a statement may have. */
const ROWS = 100

async function inBatches<T>(rows: Iterable<T>, insert: (batch: readonly T[]) => Promise<unknown>): Promise<void> {
  let waiting: T[] = []
  for (const row of rows) {
    waiting.push(row)
    if (waiting.length < ROWS) continue
    await insert(waiting)
    waiting = []
  }
  if (waiting.length > 0) await insert(waiting)
}

type Placed<K extends Kind> = { readonly row: Tables['fact']; readonly fact: Findings[K][number] }

/** The facts of a kind by date, each with its row. */
function placed<K extends Kind>(dossier: string, kind: K, facts: Findings[K]): readonly Placed<K>[] {
  const dated = facts.map((fact: Findings[K][number], place) => ({ fact, place, id: fact.id, ...daysOf(kind, fact) }))
  return dated
    .sort(inOrderOfDate)
    .map(({ fact, ...row }, ordinal) => ({ fact, row: { dossier, kind, ordinal, ...row } }))
}

function* facetRows<K extends Kind>(kind: K, facts: readonly Placed<K>[]): Generator<Tables['fact_facet']> {
  for (const { fact, row } of facts)
    for (const [facet, values] of Object.entries(facetsOf(kind, fact)) as [Facet, readonly string[]][])
      for (const value of values) yield { dossier: row.dossier, facet, value, kind, ordinal: row.ordinal }
}

async function clear(db: Database, dossier: string): Promise<void> {
  for (const table of ['record_part', 'fact', 'fact_facet'] as const)
    await db.deleteFrom(table).where('dossier', '=', dossier).execute()
}

async function write(db: Database, dossier: string, record: NegotiationRecord): Promise<void> {
  const stored = { ...record, reports: record.reports.map(withoutText) }
  for (const list of LISTS)
    for (const { part, entries } of partsOf(stored, list))
      await db
        .insertInto('record_part')
        .values({ dossier, list, part, entries: pack(entries) })
        .execute()
  for (const kind of KINDS) {
    const facts = placed(dossier, kind, record[kind])
    const rows = facts.map(({ row }) => row)
    await inBatches(rows, (batch) => db.insertInto('fact').values(batch).execute())
    await inBatches(facetRows(kind, facts), (batch) => db.insertInto('fact_facet').values(batch).execute())
  }
}

/** A record made from an earlier state of the reports never takes the place of a later one. */
export async function saveRecord(db: Database, { dossier, record, revision, version }: NewRecord): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const known = await transaction
      .selectFrom('dossier')
      .select(({ eb }) => eb('projected_by', '=', version).as('mine'))
      .select('projected')
      .where('name', '=', dossier)
      .executeTakeFirst()
    if (!known || (known.projected > revision && known.mine)) return
    await clear(transaction, dossier)
    await write(transaction, dossier, record)
    await transaction
      .updateTable('dossier')
      .set({ projected: revision, projected_by: version })
      .where('name', '=', dossier)
      .execute()
  })
}
