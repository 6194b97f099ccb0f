/** Which dossiers there are, and how many reports each holds. */
import { sql } from 'kysely'
import type { Database } from '../schema.ts'

export type DossierSize = { readonly name: string; readonly reports: number }

/** Names are read as bytes: one driver aborts the process on text that a fault has made unreadable. */
export async function listDossiers(db: Database): Promise<readonly DossierSize[]> {
  const rows = await db
    .selectFrom('dossier')
    .leftJoin('report', 'report.dossier', 'dossier.name')
    .select(({ fn }) => [
      sql<Uint8Array>`cast(dossier.name as blob)`.as('name'),
      fn.count<number>('report.number').as('reports'),
    ])
    .groupBy('dossier.name')
    .orderBy('dossier.name')
    .execute()
  return rows.map(({ name, reports }) => ({ name: new TextDecoder().decode(name), reports: Number(reports) }))
}
