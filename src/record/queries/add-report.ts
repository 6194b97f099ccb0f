/** Adds reports, each with its bytes, findings and words to search, all in one transaction or not at all. */
import { createHash } from 'node:crypto'
import { RapporteurError } from '../../errors.ts'
import { isVerbatim } from '../../model/evidence.ts'
import { KINDS } from '../../model/findings.ts'
import { isBetterRead } from '../better-read.ts'
import type { Dialect } from '../dialect.ts'
import { pack, packBytes, unpack } from '../pack.ts'
import type { Database } from '../schema.ts'
import { entriesOf } from '../search/entries.ts'
import type { ReadReport } from '../store.ts'

export type Addition = 'added' | 'known'

export type NewReport = { readonly dossier: string; readonly read: ReadReport; readonly bytes: Uint8Array }

/** Nothing false goes in: the id and hash are those of the bytes, and every quote stands where it says. */
export function checkReport({ dossier, read: { report, findings }, bytes }: NewReport): void {
  if (dossier === '' || /[\p{Cc}\p{Cs}]/u.test(dossier))
    throw new RapporteurError('BAD_INPUT', `“${dossier}” cannot name a dossier; use letters, digits and spaces`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (report.sha256 !== sha256 || report.id !== `r-${sha256.slice(0, 16)}`)
    throw new Error(`report ${report.id} of ${report.origin} does not carry the hash of its bytes`)
  for (const kind of KINDS)
    for (const { id, evidence } of findings[kind])
      if (!evidence.every((one) => one.report === report.id && isVerbatim(one, report.text)))
        throw new Error(`the evidence of ${id} does not stand in report ${report.id}`)
}

const smaller = (a: string, b: string): string => (a < b ? a : b)

async function nextNumber(db: Database): Promise<number> {
  const last = await db.selectFrom('report').select('number').orderBy('number', 'desc').limit(1).executeTakeFirst()
  return (last?.number ?? 0) + 1
}

/** Counts a change to the reports of a dossier, and makes the dossier with its first one. */
async function countChange(db: Database, dossier: string): Promise<void> {
  await db
    .insertInto('dossier')
    .values({ name: dossier, revision: 1, projected: 0, projected_by: '' })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet(({ eb }) => ({ revision: eb('dossier.revision', '+', 1) })),
    )
    .execute()
}

async function rememberOrigin(db: Database, { dossier, read: { report } }: NewReport): Promise<void> {
  const row = { dossier, report: report.id, origin: report.origin }
  await db
    .insertInto('origin')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

type StoredReport = { readonly number: number; readonly read: ReadReport }

async function stored(db: Database, { dossier, read: { report } }: NewReport): Promise<StoredReport | null> {
  const row = await db
    .selectFrom('report')
    .select(['number', 'report', 'findings'])
    .where('dossier', '=', dossier)
    .where('id', '=', report.id)
    .executeTakeFirst()
  if (!row) return null
  const [known, findings] = [row.report, row.findings].map((packed) => unpack(packed, `report ${report.id}`))
  return { number: row.number, read: { report: known, findings } as ReadReport }
}

async function replace(db: Database, dialect: Dialect, dossier: string, { number, read }: StoredReport): Promise<void> {
  const { report, findings } = read
  await db
    .updateTable('report')
    .set({ report: pack(report), findings: pack(findings) })
    .where('dossier', '=', dossier)
    .where('id', '=', report.id)
    .execute()
  await dialect.search.remove(db, number)
  await dialect.search.add(db, number, entriesOf(read))
}

/** The same bytes again. Two files with one id and different bytes would be an attack on the hash; the second is refused. */
async function addKnown(db: Database, dialect: Dialect, added: NewReport, known: StoredReport): Promise<void> {
  const { dossier, read } = added
  const { report } = known.read
  if (report.sha256 !== read.report.sha256)
    throw new RapporteurError(
      'BAD_INPUT',
      `${read.report.origin} has the same id as another report, ${report.origin}; it was not added`,
    )
  await rememberOrigin(db, added)
  const better = isBetterRead(read, known.read) ? read : known.read
  const origin = smaller(report.origin, read.report.origin)
  if (better === known.read && origin === report.origin) return
  await countChange(db, dossier)
  const kept = { report: { ...better.report, origin }, findings: better.findings }
  await replace(db, dialect, dossier, { number: known.number, read: kept })
}

async function insert(db: Database, dialect: Dialect, added: NewReport): Promise<void> {
  const { dossier, read, bytes } = added
  await countChange(db, dossier)
  const number = await nextNumber(db)
  const packed = { report: pack(read.report), findings: pack(read.findings), original: packBytes(bytes) }
  await db
    .insertInto('report')
    .values({ dossier, id: read.report.id, number, ...packed })
    .execute()
  await rememberOrigin(db, added)
  await dialect.search.add(db, number, entriesOf(read))
}

/** Adds reports in one transaction; all of them are in when it resolves, and none if it rejects. */
export async function addReports(
  db: Database,
  dialect: Dialect,
  added: readonly NewReport[],
): Promise<readonly Addition[]> {
  return db.transaction().execute(async (transaction) => {
    const additions: Addition[] = []
    for (const one of added) {
      const known = await stored(transaction, one)
      if (known) await addKnown(transaction, dialect, one, known)
      else await insert(transaction, dialect, one)
      additions.push(known ? 'known' : 'added')
    }
    return additions
  })
}
