/** One fact of the record by its id. */
import { type Fact, KINDS, type Kind } from '../../model/findings.ts'
import { entriesAt } from '../record-parts.ts'
import type { Database } from '../schema.ts'

export type FoundFact = { readonly kind: Kind; readonly fact: Fact }

export async function loadFact(db: Database, dossier: string, id: string): Promise<FoundFact | null> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => {
      for (const kind of KINDS) {
        const row = await transaction
          .selectFrom('fact')
          .select('place')
          .where('dossier', '=', dossier)
          .where('id', '=', id)
          .where('kind', '=', kind)
          .orderBy('ordinal')
          .executeTakeFirst()
        const [fact] = row ? await entriesAt<Fact>(transaction, { dossier, list: kind }, [row.place]) : []
        if (fact) return { kind, fact }
      }
      return null
    })
}
