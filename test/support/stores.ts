/** Stores in folders of their own, on each SQLite library that this Node runs. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { KINDS, type NegotiationRecord, noFindings } from '../../src/model/findings.ts'
import { availableDrivers, type DriverName } from '../../src/record/driver.ts'
import { openStore } from '../../src/record/open.ts'
import type { ReadReport, Store } from '../../src/record/store.ts'
import { add, DOSSIER } from './adding.ts'
import { recorded } from './builders.ts'

export { add, DOSSIER }

/** Every test of a store runs on each of these: `describe.each(DRIVERS)`. */
export const DRIVERS: readonly DriverName[] = availableDrivers()

/** A path for a store that does not exist yet; gone when the test is over. */
export function freshPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'record.db')
}

/** A new store with these reports in the dossier `talks`; closed when the test is over. */
export async function storeWith(
  driver: DriverName,
  reads: readonly ReadReport[] = [],
  path = freshPath(),
): Promise<Store> {
  const store = await openStore(path, { driver, busyMilliseconds: 2000 })
  onTestFinished(() => store.close())
  for (const read of reads) await add(store, read)
  return store
}

export async function readAll(store: Store, dossier = DOSSIER): Promise<readonly ReadReport[]> {
  const reads: ReadReport[] = []
  for await (const read of store.readReports(dossier)) reads.push(read)
  return reads
}

/** The record of these reports where nothing is merged. */
export function recordOf(reads: readonly ReadReport[]): NegotiationRecord {
  const together = Object.fromEntries(KINDS.map((kind) => [kind, reads.flatMap(({ findings }) => [...findings[kind]])]))
  return { ...noFindings(), ...together, reports: reads.map(({ report }) => recorded(report)) }
}

/** Makes the projection of the dossier stand for all its reports. */
export async function project(store: Store): Promise<void> {
  const revision = await store.revision(DOSSIER)
  await store.saveRecord(DOSSIER, recordOf(await readAll(store)), revision)
}
