/** The one file that knows SQLite's dialect: settings, transactions, and full-text search by FTS5. */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
  type TransactionSettings,
} from 'kysely'
import type { Cell, Dialect, Entry, Match, Sought, Term } from './dialect.ts'
import { type Connection, hasSafeLog, type Prepared, type Value } from './driver.ts'
import { FIRST_WAIT, type Patience } from './patience.ts'
import type { Database, Tables } from './schema.ts'
import { isBusy } from './store-error.ts'

/** "RPRT": marks a file as ours, whatever its name. */
export const APPLICATION = 0x52505254

/** Statements kept ready; queries come in few shapes, and those of unusual width should not pile up. */
const MOST_PREPARED = 200

/** Memory for pages, in KiB: enough that making a record anew seldom has to write before it is done. */
const CACHE = 16_384

function numberFrom(connection: Connection, query: string): number {
  const [row] = connection.prepare(query).all([])
  return Number(Object.values(row ?? {})[0] ?? 0)
}

export type FileState = { readonly application: number; readonly version: number; readonly isEmpty: boolean }

/** Read in one transaction, so that a store which another process is just making is seen whole or not at all. */
export function fileState(connection: Connection): FileState {
  connection.exec('begin')
  try {
    return {
      application: numberFrom(connection, 'pragma application_id'),
      version: numberFrom(connection, 'pragma user_version'),
      isEmpty: numberFrom(connection, 'select count(*) from sqlite_schema') === 0,
    }
  } finally {
    if (connection.inTransaction()) connection.exec('rollback')
  }
}

/** Settings that SQLite keeps for a connection only. */
export function settle(connection: Connection): void {
  connection.exec(`
    pragma busy_timeout = ${FIRST_WAIT};
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma trusted_schema = off;
    pragma cell_size_check = on;
    pragma cache_size = -${CACHE};
  `)
}

export type Journal = 'wal' | 'truncate'

const isLogged = (connection: Connection): boolean =>
  connection.prepare('pragma journal_mode').all([])[0]?.['journal_mode'] === 'wal'

/**
 * The file itself remembers a write-ahead log; it is chosen when the store is made, where the library is safe with it.
 * Older libraries turn it off. Another process that is just opening the store may be in the way, and does no harm.
 */
export async function settleJournal(connection: Connection, isNew: boolean, patiently: Patience): Promise<Journal> {
  const isSafe = hasSafeLog(connection.version)
  const wasLogged = await patiently(() => isLogged(connection))
  if (isSafe && wasLogged) return 'wal'
  try {
    await patiently(() => connection.prepare(`pragma journal_mode = ${isSafe && isNew ? 'wal' : 'truncate'}`).all([]))
  } catch (error) {
    if (!isBusy(error) || (wasLogged && !isSafe)) throw error
  }
  return (await patiently(() => isLogged(connection))) ? 'wal' : 'truncate'
}

const cell = (value: unknown): Value => (typeof value === 'boolean' ? Number(value) : (value as Value))

/** Runs compiled queries on the one connection; statements are prepared once. */
function queryConnection(connection: Connection, patiently: Patience): DatabaseConnection {
  const prepared = new Map<string, Prepared>()
  const prepare = (query: string): Prepared => {
    const known = prepared.get(query)
    if (known) return known
    const statement = connection.prepare(query)
    if (prepared.size >= MOST_PREPARED) prepared.clear()
    prepared.set(query, statement)
    return statement
  }
  return {
    executeQuery: <R>({ sql: query, parameters }: CompiledQuery): Promise<QueryResult<R>> =>
      patiently(() => {
        const statement = prepare(query)
        const values = parameters.map(cell)
        if (statement.reads) return { rows: statement.all(values) as R[] }
        return { rows: [], numAffectedRows: BigInt(statement.run(values)) }
      }),
    streamQuery: () => {
      throw new Error('rows are read in pages, not as a stream: an open statement would hold up writers')
    },
  }
}

/** One connection, so one transaction after another. Writers ask for the lock at once, and wait for it once. */
function queryDriver(connection: Connection, patiently: Patience): Driver {
  const queries = queryConnection(connection, patiently)
  let last: Promise<void> = Promise.resolve()
  let release = (): void => undefined
  return {
    init: async () => undefined,
    acquireConnection: async () => {
      const before = last
      let done = (): void => undefined
      last = new Promise((resolve) => {
        done = resolve
      })
      await before
      release = done
      return queries
    },
    releaseConnection: async () => release(),
    beginTransaction: (_, { accessMode }: TransactionSettings) =>
      patiently(() => connection.exec(accessMode === 'read only' ? 'begin' : 'begin immediate')),
    commitTransaction: () => patiently(() => connection.exec('commit')),
    rollbackTransaction: async () => {
      if (connection.inTransaction()) connection.exec('rollback')
    },
    /** Kysely does not ask this of a driver that was never used; whoever opened the connection closes it. */
    destroy: async () => undefined,
  }
}

export const openDatabase = (connection: Connection, patiently: Patience): Database =>
  new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => queryDriver(connection, patiently),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })

/** Rows in one statement. */
const BATCH = 1000

/** Handed over as one JSON text for each batch, which takes half the time of values bound one by one. */
async function insertBatch(db: Database, table: keyof Tables, rows: readonly (readonly Cell[])[]): Promise<void> {
  const cells = sql.join((rows[0] ?? []).map((_, i) => sql`value ->> ${sql.lit(i)}`))
  await sql`insert into ${sql.table(table)} select ${cells} from json_each(${JSON.stringify(rows)})`.execute(db)
}

async function insertMany(db: Database, table: keyof Tables, rows: Iterable<readonly Cell[]>): Promise<void> {
  let batch: (readonly Cell[])[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    await insertBatch(db, table, batch)
    batch = []
  }
  if (batch.length > 0) await insertBatch(db, table, batch)
}

/** A report's number and the place of an entry in it, in one row id: 2^29 reports of 2^24 entries. */
const ENTRIES = 2 ** 24

/** Where a file is damaged, the first few faults are enough to say so. */
const MOST_FAULTS = 20

/** Parts of the index that may gather before they are merged: more of them make adding a fifth faster, and no search slower. */
const UNMERGED = 12

async function createSearch(db: Database): Promise<void> {
  await sql`create virtual table search using fts5 (
    title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  )`.execute(db)
  await sql`insert into search (search, rank) values ('automerge', ${sql.lit(UNMERGED)})`.execute(db)
}

async function addToSearch(db: Database, number: number, entries: readonly Entry[]): Promise<void> {
  for (const [i, { title, text }] of entries.entries())
    await sql`insert into search (rowid, title, text) values (${number * ENTRIES + i}, ${title}, ${text})`.execute(db)
}

async function removeFromSearch(db: Database, number: number): Promise<void> {
  const first = number * ENTRIES
  await sql`delete from search where rowid >= ${first} and rowid < ${first + ENTRIES}`.execute(db)
}

async function countInSearch(db: Database, number: number): Promise<number> {
  const first = number * ENTRIES
  const { rows } = await sql<{ readonly entries: number }>`
    select count(*) as entries from search where rowid >= ${first} and rowid < ${first + ENTRIES}`.execute(db)
  return rows[0]?.entries ?? 0
}

/** FTS5's own syntax: each run of words in quotes, so that no word can act as an operator. Words hold letters and digits only. */
const matchFor = (terms: readonly Term[]): string =>
  terms.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? ' *' : ''}`).join(' ')

/** A word in a title weighs as much as four in the text. */
const TITLE_WEIGHT = 4

async function findInSearch(db: Database, { dossier, terms, limit, offset }: Sought): Promise<readonly Match[]> {
  const { rows } = await sql<{ readonly hit: number }>`
    select search.rowid as hit
    from search join report on report.number = search.rowid / ${sql.lit(ENTRIES)}
    where search match ${matchFor(terms)} and report.dossier = ${dossier}
    order by bm25(search, ${sql.lit(TITLE_WEIGHT)}, 1), report.id, search.rowid
    limit ${limit} offset ${offset}`.execute(db)
  return rows.map(({ hit }) => ({ number: Math.floor(hit / ENTRIES), entry: hit % ENTRIES }))
}

/** The words of the index among it. Read as bytes, as all text is: libsql aborts on text that damage made unreadable. */
async function faults(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly line: Uint8Array }>`
    select cast(integrity_check as blob) as line from pragma_integrity_check limit ${sql.lit(MOST_FAULTS)}`.execute(db)
  return rows.map(({ line }) => new TextDecoder().decode(line)).filter((line) => line !== 'ok')
}

export const sqlite: Dialect = {
  bytes: 'blob',
  narrow: sql`strict, without rowid`,
  wide: sql`strict`,
  version: async (db) => {
    const { rows } = await sql<{ readonly user_version: number }>`pragma user_version`.execute(db)
    return rows[0]?.user_version ?? 0
  },
  setVersion: async (db, version) => {
    await sql`pragma user_version = ${sql.lit(version)}`.execute(db)
    await sql`pragma application_id = ${sql.lit(APPLICATION)}`.execute(db)
  },
  insertMany,
  faults,
  search: {
    create: createSearch,
    add: addToSearch,
    remove: removeFromSearch,
    count: countInSearch,
    find: findInSearch,
  },
}
