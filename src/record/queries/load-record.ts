/** The record of a dossier as it was saved: the same entries in the same order. */
import { type Fact, type Findings, KINDS, type Kind, type NegotiationRecord } from '../../model/findings.ts'
import type { RecordedReport, Report } from '../../model/report.ts'
import { unpack } from '../pack.ts'
import type { List } from '../record-parts.ts'
import type { Database } from '../schema.ts'
import { damaged } from '../store-error.ts'

async function loadList<T>(db: Database, dossier: string, list: List): Promise<readonly T[]> {
  const rows = await db
    .selectFrom('record_part')
    .select('entries')
    .where('dossier', '=', dossier)
    .where('list', '=', list)
    .orderBy('part')
    .execute()
  return rows.flatMap(({ entries }) => unpack<readonly T[]>(entries, `${list} of ${dossier}`))
}

async function withTexts(
  db: Database,
  dossier: string,
  reports: readonly RecordedReport[],
): Promise<readonly RecordedReport[]> {
  const whole: RecordedReport[] = []
  for (const report of reports) {
    const row = await db
      .selectFrom('report')
      .select('report')
      .where('dossier', '=', dossier)
      .where('id', '=', report.id)
      .executeTakeFirst()
    if (!row) throw damaged(`report ${report.id} of the record is missing`, null)
    whole.push({ ...report, text: unpack<Report>(row.report, `report ${report.id}`).text })
  }
  return whole
}

/** All in one transaction, so that no other process can change the half that is not read yet. */
export async function loadRecord(db: Database, dossier: string): Promise<NegotiationRecord> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const reports = await withTexts(transaction, dossier, await loadList(transaction, dossier, 'reports'))
      const lists: Partial<Record<Kind, readonly Fact[]>> = {}
      for (const kind of KINDS) lists[kind] = await loadList<Fact>(transaction, dossier, kind)
      return { reports, ...(lists as Findings) }
    })
}
