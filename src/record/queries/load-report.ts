/** One report, its bytes, and where it came from. */
import { sql } from 'kysely'
import type { Report } from '../../model/report.ts'
import { textFrom, unpack, unpackBytes } from '../pack.ts'
import type { Database } from '../schema.ts'

export async function loadReport(db: Database, dossier: string, id: string): Promise<Report | null> {
  const row = await db
    .selectFrom('report')
    .select('report')
    .where('dossier', '=', dossier)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? unpack<Report>(row.report, `report ${id}`) : null
}

export async function loadOriginal(db: Database, dossier: string, id: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('report')
    .select('original')
    .where('dossier', '=', dossier)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? unpackBytes(row.original, `the bytes of report ${id}`) : null
}

export async function loadOrigins(db: Database, dossier: string, id: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('origin')
    .select(sql<Uint8Array>`cast(origin as blob)`.as('origin'))
    .where('dossier', '=', dossier)
    .where('report', '=', id)
    .execute()
  return rows.map(({ origin }) => textFrom(origin, `an origin of report ${id}`)).sort()
}
