/** Proves a dossier: every report is what its bytes were, and every quote stands in it where it says. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { isVerbatim } from '../../model/evidence.ts'
import { type Fact, type Findings, KINDS } from '../../model/findings.ts'
import type { Report } from '../../model/report.ts'
import type { Dialect } from '../dialect.ts'
import { textFrom, unpack, unpackBytes } from '../pack.ts'
import type { Database, Tables } from '../schema.ts'
import { entriesOf } from '../search/entries.ts'
import type { Verification } from '../store.ts'
import { damaged } from '../store-error.ts'
import { attempt, type Tally } from '../tally.ts'
import { verifyRecord } from './verify-record.ts'

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch (error) {
    throw damaged(`its encoding “${encoding}” is not known`, error)
  }
}

/**
 * Whether a text is how these bytes read, or their beginning where a very long one was cut. Some releases of Node read
 * the bytes 80–9F of windows-1252 as control characters, so what was made of those is not compared.
 */
function isDecoded({ text, encoding }: Report, bytes: Uint8Array): boolean {
  const decoded = decode(bytes, encoding)
  if (decoded.startsWith(text)) return true
  if (encoding !== 'windows-1252' || decoded.length < text.length) return false
  for (let i = 0; i < text.length; i++)
    if (text[i] !== decoded[i] && !(bytes[i]! >= 0x80 && bytes[i]! < 0xa0)) return false
  return true
}

type Row = Pick<Tables['report'], 'report' | 'findings' | 'original'>

/** Returns how many entries it should have in the index of words. */
function verifyReport(tally: Tally, { report: packed, findings, original }: Row, id: string): number {
  const fail = (what: string): void => void tally.failures.push({ report: id, what })
  const report = unpack<Report>(packed, 'the report')
  const bytes = unpackBytes(original, 'its bytes')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== report.sha256) fail('its bytes do not have the hash they were stored with')
  if (report.id !== id || id !== `r-${report.sha256.slice(0, 16)}`) fail('its id is not that of its bytes')
  if (sha256 === report.sha256 && report.mediaType === 'text/plain' && !isDecoded(report, bytes))
    fail('its text is not how its bytes read')
  const found = unpack<Findings>(findings, 'what was found in it')
  for (const fact of KINDS.flatMap((kind): readonly Fact[] => found[kind]))
    for (const evidence of fact.evidence) {
      tally.evidence++
      if (evidence.report !== id || !isVerbatim(evidence, report.text))
        fail(`the words of ${fact.id} do not stand in it`)
    }
  return entriesOf({ report, findings: found }).length
}

/** One at a time, by number: reports may be large, and an id that was damaged cannot lead astray. */
async function verifyReports(db: Database, dialect: Dialect, dossier: string, tally: Tally): Promise<void> {
  let last = 0
  while (true) {
    const row = await db
      .selectFrom('report')
      .select(['number', 'report', 'findings', 'original', sql<Uint8Array>`cast(id as blob)`.as('id')])
      .where('dossier', '=', dossier)
      .where('number', '>', last)
      .orderBy('number')
      .limit(1)
      .executeTakeFirst()
    if (!row) return
    const id = attempt(tally, '', () => textFrom(row.id, `the id of report number ${row.number}`)) ?? ''
    tally.reports++
    const entries = attempt(tally, id, () => verifyReport(tally, row, id))
    if (entries !== null && entries !== (await dialect.search.count(db, row.number)))
      tally.failures.push({ report: id, what: 'not all of its words can be searched' })
    if (!(row.number > last)) throw damaged(`the number of report ${id} cannot be read back`, null)
    last = row.number
  }
}

export async function verify(db: Database, dialect: Dialect, dossier: string): Promise<Verification> {
  const faults = await dialect.faults(db)
  const tally: Tally = { reports: 0, evidence: 0, failures: faults.map((what) => ({ report: '', what })) }
  await verifyReports(db, dialect, dossier, tally)
  await verifyRecord(db, dossier, tally)
  tally.failures.sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : 0))
  return tally
}
