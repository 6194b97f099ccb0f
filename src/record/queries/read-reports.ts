/** All reports of a dossier with their findings, by id, with few of them in memory. */
import type { Findings } from '../../model/findings.ts'
import type { Report } from '../../model/report.ts'
import { unpack } from '../pack.ts'
import type { Database } from '../schema.ts'
import type { ReadReport } from '../store.ts'
import { damaged } from '../store-error.ts'

/** Reports may be large, and each page of them is held in memory, packed. */
const PAGE = 16

/** Each page is a query of its own: nothing is locked while the caller works, and it may write in between. */
export async function* readReports(db: Database, dossier: string): AsyncGenerator<ReadReport> {
  let last = ''
  while (true) {
    const rows = await db
      .selectFrom('report')
      .select(['report', 'findings'])
      .where('dossier', '=', dossier)
      .where('id', '>', last)
      .orderBy('id')
      .limit(PAGE)
      .execute()
    for (const row of rows) {
      const report = unpack<Report>(row.report, `the report after ${last || 'the beginning'}`)
      if (report.id <= last) throw damaged(`report ${report.id} is out of its place`, null)
      last = report.id
      yield { report, findings: unpack<Findings>(row.findings, `the findings of ${report.id}`) }
    }
    if (rows.length < PAGE) return
  }
}
