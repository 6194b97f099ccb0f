/** How the lists of a record are kept: so many entries at a time, packed together, as they repeat each other. */
import { KINDS, type Kind, type NegotiationRecord } from '../model/findings.ts'
import type { RecordedReport } from '../model/report.ts'
import { unpack } from './pack.ts'
import type { Database } from './schema.ts'

/** Entries in a part. A page of facts reads at most one part for each fact; a part is some 20 kB of JSON. */
export const PART = 32

export type List = Kind | 'reports'

/** The lists in the order in which they are stored and loaded. */
export const LISTS: readonly List[] = ['reports', ...KINDS]

/** Reports are stored once, as such; the record holds all of them but their texts. */
export const withoutText = (report: RecordedReport): RecordedReport => ({ ...report, text: '' })

export function* partsOf(
  record: NegotiationRecord,
  list: List,
): Generator<{ readonly part: number; readonly entries: readonly unknown[] }> {
  const all: readonly unknown[] = record[list]
  for (let start = 0; start < all.length; start += PART)
    yield { part: start / PART, entries: all.slice(start, start + PART) }
}

/** The entries at these places of a list, in this order. */
export async function entriesAt<T>(
  db: Database,
  from: { readonly dossier: string; readonly list: List },
  places: readonly number[],
): Promise<readonly T[]> {
  const parts = new Map<number, readonly T[]>()
  for (const part of new Set(places.map((place) => Math.floor(place / PART)))) {
    const row = await db
      .selectFrom('record_part')
      .select('entries')
      .where('dossier', '=', from.dossier)
      .where('list', '=', from.list)
      .where('part', '=', part)
      .executeTakeFirst()
    if (row) parts.set(part, unpack<readonly T[]>(row.entries, `${from.list} of ${from.dossier}`))
  }
  return places.flatMap((place) => parts.get(Math.floor(place / PART))?.[place % PART] ?? [])
}
