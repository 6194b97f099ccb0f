/** Brings a store to this version's schema, one step after another, and only ever forwards. */
import type { Dialect } from './dialect.ts'
import { start } from './migrations/0001-start.ts'
import type { Database } from './schema.ts'

type Migration = (db: Database, dialect: Dialect) => Promise<void>

/** In order; the version of a schema is how many of them it has seen. */
const MIGRATIONS: readonly Migration[] = [start]

export const VERSION = MIGRATIONS.length

/** All steps in one transaction: a store is of one version or the other, never between. */
export async function migrate(db: Database, dialect: Dialect): Promise<'made' | 'brought up' | 'current'> {
  return db.transaction().execute(async (transaction) => {
    const found = await dialect.version(transaction)
    if (found >= VERSION) return 'current'
    for (const step of MIGRATIONS.slice(found)) await step(transaction, dialect)
    await dialect.setVersion(transaction, VERSION)
    return found === 0 ? 'made' : 'brought up'
  })
}
