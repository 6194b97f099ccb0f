/** A page of the facts of one kind, by date. */
import type { Expression, SqlBool } from 'kysely'
import { RapporteurError } from '../../errors.ts'
import { earliest, isPartialDate, latest } from '../../model/date.ts'
import type { Fact, Findings, Kind } from '../../model/findings.ts'
import type { Facet } from '../facets.ts'
import { entriesAt } from '../record-parts.ts'
import type { Database } from '../schema.ts'
import type { FactFilter, Page } from '../store.ts'

type Wanted = { readonly dossier: string; readonly kind: Kind; readonly filter: FactFilter; readonly page: Page }

function checked(date: string): string {
  if (isPartialDate(date)) return date
  throw new RapporteurError('BAD_INPUT', `“${date}” is not a date; write it as 2022, 2022-02 or 2022-02-10`)
}

/** For each facet that is filtered by, the values one of which a fact must have. */
const facetsWanted = ({ actors, issue, report }: FactFilter): readonly (readonly [Facet, readonly string[]])[] => [
  ...(actors === undefined ? [] : [['actor', actors] as const]),
  ...(issue === undefined ? [] : [['issue', [issue]] as const]),
  ...(report === undefined ? [] : [['report', [report]] as const]),
]

async function placesOf(db: Database, { dossier, kind, filter, page }: Wanted): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('fact')
    .select('place')
    .where('dossier', '=', dossier)
    .where('kind', '=', kind)
    .where(({ eb, selectFrom, and }) => {
      const must: Expression<SqlBool>[] = facetsWanted(filter).map(([facet, values]) => {
        const among = selectFrom('fact_facet').select('fact_facet.ordinal').where('dossier', '=', dossier)
        return eb(
          'ordinal',
          'in',
          among.where('facet', '=', facet).where('value', 'in', values).where('kind', '=', kind),
        )
      })
      if (filter.since !== undefined) must.push(eb('latest', '>=', earliest(checked(filter.since))))
      if (filter.until !== undefined) must.push(eb('earliest', '<=', latest(checked(filter.until))))
      return and(must)
    })
    .orderBy('ordinal')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return rows.map(({ place }) => place)
}

export async function listFacts<K extends Kind>(
  db: Database,
  wanted: Wanted & { readonly kind: K },
): Promise<Findings[K]> {
  const { dossier, kind, filter } = wanted
  if (filter.actors?.length === 0) return [] as readonly Fact[] as Findings[K]
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const places = await placesOf(transaction, wanted)
      return (await entriesAt<Fact>(transaction, { dossier, list: kind }, places)) as Findings[K]
    })
}
