/** The first schema: dossiers, their reports, where they came from, and the record as a view. */
import type { Dialect } from '../dialect.ts'
import type { Database } from '../schema.ts'

async function createReports(db: Database, { bytes, narrow, wide }: Dialect): Promise<void> {
  await db.schema
    .createTable('dossier')
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('projected', 'integer', (column) => column.notNull())
    .addColumn('projected_by', 'text', (column) => column.notNull())
    .modifyEnd(narrow)
    .execute()
  await db.schema
    .createTable('report')
    .addColumn('dossier', 'text', (column) => column.notNull().references('dossier.name'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull().unique())
    .addColumn('report', bytes, (column) => column.notNull())
    .addColumn('findings', bytes, (column) => column.notNull())
    .addColumn('original', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('report_key', ['dossier', 'id'])
    .modifyEnd(wide)
    .execute()
  await db.schema
    .createTable('origin')
    .addColumn('dossier', 'text', (column) => column.notNull())
    .addColumn('report', 'text', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('origin_key', ['dossier', 'report', 'origin'])
    .addForeignKeyConstraint('origin_of', ['dossier', 'report'], 'report', ['dossier', 'id'])
    .modifyEnd(narrow)
    .execute()
}

async function createRecord(db: Database, { bytes, narrow, wide }: Dialect): Promise<void> {
  await db.schema
    .createTable('record_part')
    .addColumn('dossier', 'text', (column) => column.notNull())
    .addColumn('list', 'text', (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('entries', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('record_part_key', ['dossier', 'list', 'part'])
    .modifyEnd(wide)
    .execute()
  await db.schema
    .createTable('fact')
    .addColumn('dossier', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('earliest', 'text')
    .addColumn('latest', 'text')
    .addPrimaryKeyConstraint('fact_key', ['dossier', 'kind', 'ordinal'])
    .modifyEnd(narrow)
    .execute()
  await db.schema.createIndex('fact_by_id').on('fact').columns(['dossier', 'id']).execute()
  await db.schema
    .createTable('fact_facet')
    .addColumn('dossier', 'text', (column) => column.notNull())
    .addColumn('facet', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('fact_facet_key', ['dossier', 'facet', 'value', 'kind', 'ordinal'])
    .modifyEnd(narrow)
    .execute()
}

export async function start(db: Database, dialect: Dialect): Promise<void> {
  await createReports(db, dialect)
  await createRecord(db, dialect)
  await dialect.search.create(db)
}
