/** The main flow on one page: bytes become a report, a report findings, the findings of many reports one record. */
import { acquire, type Given, type Input } from './acquire/acquire.ts'
import { extract, read } from './extract/extract.ts'
import type { Reading } from './extract/reading.ts'
import { type Findings, type NegotiationRecord, noFindings } from './model/findings.ts'
import type { Language } from './model/language.ts'
import type { Problem } from './model/problem.ts'
import type { Report } from './model/report.ts'
import { compareNames, isNegation } from './names.ts'
import { type Judgement, reconcile } from './reconcile/reconcile.ts'
import type { ReadReport, Store } from './record/store.ts'

/** What one input came to. `read` is null where it is no report; `reading` where its language is not read. */
export type Studied = {
  readonly read: ReadReport | null
  readonly reading: Reading | null
  readonly problems: readonly Problem[]
}

/** Reads one input: the whole reader, and pure. The same bytes give the same findings, on any machine, in any order. */
export function study(input: Input, given: Given | null, language: Language): Studied {
  const { report, problems } = acquire(input, given, language)
  if (!report) return { read: null, reading: null, problems }
  if (!isRead(report, language)) {
    const foreign: Problem = { kind: 'language', origin: report.origin, language: report.language }
    return { read: { report, findings: noFindings() }, reading: null, problems: [...problems, foreign] }
  }
  const reading = read(report, language)
  return { read: { report, findings: extract(reading) }, reading, problems }
}

/** A report whose language could not be told is read as if it were in the reader's. */
const isRead = (report: Report, language: Language): boolean =>
  report.language === 'und' || report.language.split('-')[0] === language.code

/** One record out of what was found in many reports; the order in which they come makes no difference. */
export function combine(reads: readonly { readonly report: Report; readonly findings: Findings }[]): {
  readonly record: NegotiationRecord
  readonly judgements: readonly Judgement[]
} {
  return reconcile(reads, { compareNames, negates: isNegation })
}

async function allReads(store: Store, dossier: string): Promise<readonly ReadReport[]> {
  const reads: ReadReport[] = []
  for await (const read of store.readReports(dossier)) reads.push(read)
  return reads
}

/** Why things were taken for one, kept apart or left undecided where a fact of the record is concerned. */
export async function reasonsFor(store: Store, dossier: string, id: string): Promise<readonly Judgement[]> {
  return combine(await allReads(store, dossier)).judgements.filter(({ about }) => about.includes(id))
}

/** The record of a dossier as it stands: kept as a projection, and made anew when a report has come in since. */
export async function recordOf(store: Store, dossier: string): Promise<NegotiationRecord> {
  if (await store.isCurrent(dossier)) return store.loadRecord(dossier)
  const revision = await store.revision(dossier)
  const { record } = combine(await allReads(store, dossier))
  await store.saveRecord(dossier, record, revision)
  return record
}
