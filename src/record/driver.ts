/** The two SQLite libraries behind one small interface; nothing else in this folder knows which one it is. */
import { RapporteurError } from '../errors.ts'

export type DriverName = 'node:sqlite' | 'libsql'
export type Row = Readonly<Record<string, unknown>>
export type Value = string | number | bigint | Uint8Array | null

/** A statement that can be run again and again. */
export type Prepared = {
  /** Whether it gives rows. */
  readonly reads: boolean
  readonly all: (values: readonly Value[]) => readonly Row[]
  /** Returns how many rows were changed. */
  readonly run: (values: readonly Value[]) => number
}

export type Connection = {
  readonly driver: DriverName
  /** The version of the SQLite inside: 3.45.1. */
  readonly version: string
  readonly exec: (sql: string) => void
  readonly prepare: (sql: string) => Prepared
  readonly inTransaction: () => boolean
  readonly close: () => void
}

/** Before this version a write-ahead log could be corrupted by two connections writing and checkpointing at once. */
const SAFE_LOG = [3, 51, 3]

export function hasSafeLog(version: string): boolean {
  const parts = version.split('.').map(Number)
  const differs = SAFE_LOG.findIndex((part, i) => (parts[i] ?? 0) !== part)
  return differs < 0 || (parts[differs] ?? 0) > SAFE_LOG[differs]!
}

type NodeSqlite = typeof import('node:sqlite')

/** Node's own library where it is there, loaded without the warning that some releases print about it. */
function nodeSqlite(): NodeSqlite | null {
  const { emitWarning } = process
  const quiet = (warning: string | Error, ...rest: unknown[]): void => {
    if (!String(warning).includes('SQLite is an experimental feature'))
      Reflect.apply(emitWarning, process, [warning, ...rest])
  }
  process.emitWarning = quiet as typeof emitWarning
  try {
    return (process.getBuiltinModule?.('node:sqlite') as NodeSqlite | undefined) ?? null
  } finally {
    process.emitWarning = emitWarning
  }
}

/** Names the connection; a file that is damaged shows it at the very first statement, and is let go. */
function named(driver: DriverName, connection: Omit<Connection, 'driver' | 'version'>): Connection {
  try {
    const [row] = connection.prepare('select sqlite_version() as version').all([])
    return { ...connection, driver, version: String(row?.['version']) }
  } catch (error) {
    connection.close()
    throw error
  }
}

function openNodeSqlite(library: NodeSqlite, path: string): Connection {
  const database = new library.DatabaseSync(path)
  const prepare = (sql: string): Prepared => {
    const statement = database.prepare(sql)
    return {
      reads: statement.columns().length > 0,
      all: (values) => statement.all(...values) as Row[],
      run: (values) => Number(statement.run(...values).changes),
    }
  }
  return named('node:sqlite', {
    exec: (sql) => database.exec(sql),
    prepare,
    inTransaction: () => database.isTransaction,
    close: () => database.close(),
  })
}

const withBytes = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, cell instanceof ArrayBuffer ? new Uint8Array(cell) : cell]),
  )

async function openLibsql(path: string): Promise<Connection> {
  const { default: Database } = await import('libsql').catch((error: unknown) => {
    const next = 'install Node 24 or later, which has its own'
    throw new RapporteurError('STORE_UNUSABLE', `no SQLite library runs on this machine; ${next}`, error)
  })
  const database = new Database(path)
  const prepare = (sql: string): Prepared => {
    const statement = database.prepare(sql)
    return {
      reads: statement.reader,
      all: (values) => (statement.all(values) as Row[]).map(withBytes),
      run: (values) => statement.run(values).changes,
    }
  }
  return named('libsql', {
    exec: (sql) => void database.exec(sql),
    prepare,
    inTransaction: () => database.inTransaction,
    close: () => void database.close(),
  })
}

/** The drivers that this Node can run, best first. */
export function availableDrivers(): readonly DriverName[] {
  const library = nodeSqlite()
  if (library === null || !('columns' in library.StatementSync.prototype)) return ['libsql']
  const memory = openNodeSqlite(library, ':memory:')
  memory.close()
  return hasSafeLog(memory.version) ? ['node:sqlite', 'libsql'] : ['libsql']
}

/** Opens the file, making it where it is not there. The path must be absolute: libsql takes others for addresses. */
export async function openConnection(path: string, driver: DriverName): Promise<Connection> {
  if (driver === 'libsql') return openLibsql(path)
  const library = nodeSqlite()
  if (library === null)
    throw new RapporteurError('STORE_UNUSABLE', 'this Node has no node:sqlite; install Node 24 or later')
  return openNodeSqlite(library, path)
}
