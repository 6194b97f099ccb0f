/** How far the reports of a dossier have come, and whether the record made of them has kept up. */
import type { Database } from '../schema.ts'

export async function revision(db: Database, dossier: string): Promise<number> {
  const row = await db.selectFrom('dossier').select('revision').where('name', '=', dossier).executeTakeFirst()
  return row?.revision ?? 0
}

/** `version` is the program's: a record that another one made is made anew. The record of no reports is always current. */
export async function isCurrent(db: Database, dossier: string, version: string): Promise<boolean> {
  const row = await db
    .selectFrom('dossier')
    .select(({ eb }) => eb('projected_by', '=', version).as('mine'))
    .select(['revision', 'projected'])
    .where('name', '=', dossier)
    .executeTakeFirst()
  return row === undefined || (row.revision === row.projected && Boolean(row.mine))
}
