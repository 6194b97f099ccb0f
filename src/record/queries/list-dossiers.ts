/** Which dossiers there are, and how many reports each holds. */
import { sql } from 'kysely'
import { textFrom } from '../pack.ts'
import type { Database } from '../schema.ts'

export type DossierSize = { readonly name: string; readonly reports: number }

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
  return rows.map(({ name, reports }) => ({ name: textFrom(name, 'the name of a dossier'), reports: Number(reports) }))
}
