/** Replaces the record of a dossier, which is a view of its reports, by a newer one. */
import { type Findings, KINDS, type Kind, type NegotiationRecord } from '../../model/findings.ts'
import type { Cell, Dialect } from '../dialect.ts'
import { type Days, daysOf, facetsOf, inOrderOfDate } from '../facets.ts'
import { pack } from '../pack.ts'
import { LISTS, partsOf, withoutText } from '../record-parts.ts'
import type { Database } from '../schema.ts'

export type NewRecord = {
  readonly dossier: string
  readonly record: NegotiationRecord
  /** The revision of the reports it was made from, and the version of the program that made it. */
  readonly revision: number
  readonly version: string
}

type Dated<K extends Kind> = Days & { readonly fact: Findings[K][number]; readonly place: number; readonly id: string }

/** The facts of a kind by date, each with its place in the record's list. */
const byDate = <K extends Kind>(kind: K, facts: Findings[K]): readonly Dated<K>[] =>
  facts
    .map((fact: Findings[K][number], place) => ({ fact, place, id: fact.id, ...daysOf(kind, fact) }))
    .sort(inOrderOfDate)

function* factRows<K extends Kind>(dossier: string, kind: K, facts: readonly Dated<K>[]): Generator<readonly Cell[]> {
  for (const [ordinal, { place, id, earliest, latest }] of facts.entries())
    yield [dossier, kind, ordinal, place, id, earliest, latest]
}

function* facetRows<K extends Kind>(dossier: string, kind: K, facts: readonly Dated<K>[]): Generator<readonly Cell[]> {
  for (const [ordinal, { fact }] of facts.entries())
    for (const [facet, values] of Object.entries(facetsOf(kind, fact)))
      for (const value of values) yield [dossier, facet, value, kind, ordinal]
}

async function clear(db: Database, dossier: string): Promise<void> {
  for (const table of ['record_part', 'fact', 'fact_facet'] as const)
    await db.deleteFrom(table).where('dossier', '=', dossier).execute()
}

async function write(db: Database, dialect: Dialect, { dossier, record }: NewRecord): Promise<void> {
  const stored = { ...record, reports: record.reports.map(withoutText) }
  for (const list of LISTS)
    for (const { part, entries } of partsOf(stored, list))
      await db
        .insertInto('record_part')
        .values({ dossier, list, part, entries: pack(entries) })
        .execute()
  for (const kind of KINDS) {
    const facts = byDate(kind, record[kind])
    await dialect.insertMany(db, 'fact', factRows(dossier, kind, facts))
    await dialect.insertMany(db, 'fact_facet', facetRows(dossier, kind, facts))
  }
}

/** A record made from an earlier state of the reports never takes the place of a later one. */
export async function saveRecord(db: Database, dialect: Dialect, made: NewRecord): Promise<void> {
  const { dossier, revision, version } = made
  await db.transaction().execute(async (transaction) => {
    const known = await transaction
      .selectFrom('dossier')
      .select(({ eb }) => eb('projected_by', '=', version).as('mine'))
      .select('projected')
      .where('name', '=', dossier)
      .executeTakeFirst()
    if (!known || (known.projected > revision && known.mine)) return
    await clear(transaction, dossier)
    await write(transaction, dialect, made)
    await transaction
      .updateTable('dossier')
      .set({ projected: revision, projected_by: version })
      .where('name', '=', dossier)
      .execute()
  })
}
