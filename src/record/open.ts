/** Opens a store: one SQLite file, made where it is not there, with the library that runs here. */
import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { RapporteurError } from '../errors.ts'
import { commitTogether } from './commit-together.ts'
import { availableDrivers, type Connection, type DriverName, openConnection } from './driver.ts'
import { migrate, VERSION } from './migrate.ts'
import { type Patience, patience } from './patience.ts'
import { isCurrent, revision } from './queries/is-current.ts'
import { listDossiers } from './queries/list-dossiers.ts'
import { listFacts } from './queries/list-facts.ts'
import { loadFact } from './queries/load-fact.ts'
import { loadRecord } from './queries/load-record.ts'
import { loadOriginal, loadOrigins, loadReport } from './queries/load-report.ts'
import { readReports } from './queries/read-reports.ts'
import { saveRecord } from './queries/save-record.ts'
import { search } from './queries/search.ts'
import { verify } from './queries/verify.ts'
import type { Database } from './schema.ts'
import { APPLICATION, fileState, openDatabase, settle, settleJournal, sqlite } from './sqlite.ts'
import type { Store } from './store.ts'
import { storeError } from './store-error.ts'

export type StoreOptions = {
  /** The library to use; the best that runs here where it is not given. */
  readonly driver?: DriverName
  /** How long to wait for another process that is writing. */
  readonly busyMilliseconds?: number
  /** Makes the folder of the file where it is not there. Meant for the usual place, not for one that a person typed. */
  readonly makeFolder?: boolean
  /** The program's version: a record that another version made is not current. */
  readonly version?: string
}

/** Longer than making the record of ten thousand reports anew takes. */
const BUSY = 15_000

function checkPath(path: string, makeFolder: boolean): void {
  const folder = dirname(path)
  if (makeFolder) mkdirSync(folder, { recursive: true })
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new RapporteurError(
      'STORE_UNUSABLE',
      `there is no folder ${folder} for the store ${path}; make it, or name another file with --store`,
    )
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new RapporteurError('STORE_UNUSABLE', `${path} is a folder; name a file in it with --store`)
}

/** Refuses what is not ours to write to. Returns whether the schema has to be made or brought up to date. */
function mustMigrate(connection: Connection, path: string): boolean {
  const { application, version, isEmpty } = fileState(connection)
  if (isEmpty && application === 0) return true
  if (application !== APPLICATION)
    throw new RapporteurError('STORE_UNUSABLE', `${path} belongs to another program; name another file with --store`)
  if (version > VERSION) {
    const versions = `version ${version}, this program knows ${VERSION}`
    throw new RapporteurError(
      'STORE_NEWER',
      `${path} was written by a newer rapporteur (${versions}); upgrade rapporteur, or name another file with --store`,
    )
  }
  return version < VERSION
}

type Ready = Pick<Store, 'isNew' | 'journal'> & { readonly db: Database }

async function setUp(connection: Connection, path: string, patiently: Patience): Promise<Ready> {
  await patiently(() => settle(connection))
  const isOld = await patiently(() => mustMigrate(connection, path))
  const db = openDatabase(connection, patiently)
  const isNew = isOld && (await migrate(db, sqlite)) === 'made'
  return { db, isNew, journal: await settleJournal(connection, isNew, patiently) }
}

type Run = <T>(doing: string, work: () => Promise<T>) => Promise<T>

/** Turns what the database reports into errors for people, in this one place for all that a store does. */
const translating =
  (path: string): Run =>
  async (doing, work) => {
    try {
      return await work()
    } catch (error) {
      throw storeError(error, path, doing)
    }
  }

async function* translated<T>(path: string, doing: string, work: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* work
  } catch (error) {
    throw storeError(error, path, doing)
  }
}

function reading(
  db: Database,
  run: Run,
  version: string,
): Omit<Store, 'journal' | 'isNew' | 'engine' | 'addReport' | 'saveRecord' | 'readReports' | 'verify' | 'close'> {
  return {
    dossiers: () => run('listing dossiers', () => listDossiers(db)),
    report: (dossier, id) => run(`reading ${id}`, () => loadReport(db, dossier, id)),
    origins: (dossier, id) => run(`reading ${id}`, () => loadOrigins(db, dossier, id)),
    originalBytes: (dossier, id) => run(`reading ${id}`, () => loadOriginal(db, dossier, id)),
    revision: (dossier) => run('reading the store', () => revision(db, dossier)),
    isCurrent: (dossier) => run('reading the store', () => isCurrent(db, dossier, version)),
    loadRecord: (dossier) => run('reading the record', () => loadRecord(db, dossier)),
    facts: (dossier, kind, filter, page) =>
      run(`listing ${kind}`, () => listFacts(db, { dossier, kind, filter, page })),
    fact: (dossier, id) => run(`reading ${id}`, () => loadFact(db, dossier, id)),
    search: (dossier, words, page) => run('searching', () => search(db, sqlite, { dossier, words, page })),
  }
}

export async function openStore(file: string, options: StoreOptions = {}): Promise<Store> {
  const { driver = availableDrivers()[0]!, busyMilliseconds = BUSY, makeFolder = false, version = '' } = options
  const path = resolve(file)
  const run = translating(path)
  return run('opening the store', async () => {
    checkPath(path, makeFolder)
    const patiently = patience(busyMilliseconds)
    const connection = await patiently(() => openConnection(path, driver))
    const { db, isNew, journal } = await setUp(connection, path, patiently).catch((error: unknown) => {
      connection.close()
      throw error
    })
    const adding = commitTogether(db, sqlite)
    let closed: Promise<void> | null = null
    const shut = async (): Promise<void> => {
      await adding.settled()
      await db.destroy()
      connection.close()
    }
    return {
      ...reading(db, run, version),
      journal,
      isNew,
      engine: `${connection.driver}, SQLite ${connection.version}`,
      addReport: (dossier, read, bytes) =>
        run(`adding ${read.report.origin}`, () => adding.add({ dossier, read, bytes })),
      readReports: (dossier) => translated(path, 'reading reports', readReports(db, dossier)),
      saveRecord: (dossier, record, revision) =>
        run('keeping the record', () => saveRecord(db, sqlite, { dossier, record, revision, version })),
      verify: (dossier) => run('verifying the store', () => verify(db, sqlite, dossier)),
      close: () => (closed ??= run('closing the store', shut)),
    }
  })
}
