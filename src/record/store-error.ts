/** The one place where what SQLite and the disk report becomes an error that a person can act on. */
import { type ErrorCode, RapporteurError } from '../errors.ts'

const DAMAGED = 'DAMAGED'

/** Stored bytes that are not what was written: their check sum or their form is wrong. */
export const damaged = (what: string, cause: unknown): Error =>
  Object.assign(new Error(what, { cause }), { code: DAMAGED })

/** As libsql words it where it cannot open a file: `ConnectionFailed("Unable to open … /tmp/x.db: 14")`. */
const OPENING = /^ConnectionFailed\(".*: (\d+)"\)$/s

export const isDamaged = (error: unknown): boolean => (error as Thrown | null)?.code === DAMAGED

type Thrown = {
  readonly code?: unknown
  readonly errcode?: unknown
  readonly rawCode?: unknown
  readonly message?: unknown
}

/** SQLite's extended result code, from either driver; null where the error is not SQLite's. */
export function resultCode(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null
  const { errcode, rawCode, message } = error as Thrown
  if (typeof errcode === 'number') return errcode
  if (typeof rawCode === 'number') return rawCode
  const opening = typeof message === 'string' ? OPENING.exec(message) : null
  return opening ? Number(opening[1]) : null
}

/** Result codes, by their names in sqlite3.h. */
const ERROR = 1
const BUSY = 5
const LOCKED = 6
const FULL = 13
const PROTOCOL = 15
const IOERR_WRITE = 778
const IOERR_FSYNC = 1034
const NO_LARGE_FILES = 22
/** CORRUPT, FORMAT, NOTADB. */
const BROKEN = [11, 24, 26]
/** PERM, READONLY, IOERR, CANTOPEN, AUTH. */
const UNUSABLE = [3, 8, 10, 14, 23]

/** What the file system says, in words of its own, where a folder cannot be made or looked at. */
const FILES: Readonly<Record<string, ErrorCode>> = {
  EACCES: 'STORE_UNUSABLE',
  EEXIST: 'STORE_UNUSABLE',
  ENOENT: 'STORE_UNUSABLE',
  ENOTDIR: 'STORE_UNUSABLE',
  EPERM: 'STORE_UNUSABLE',
  EROFS: 'STORE_UNUSABLE',
  EDQUOT: 'STORE_FULL',
  ENOSPC: 'STORE_FULL',
}

/** Tables that every store has and this one lacks. */
const MISSING = /no such (?:table|column)|vtable constructor failed|malformed/i

export const isBusy = (error: unknown): boolean => [BUSY, LOCKED, PROTOCOL].includes((resultCode(error) ?? 0) & 0xff)

function codeFor(error: unknown): ErrorCode | null {
  if (isDamaged(error)) return 'STORE_BROKEN'
  const code = resultCode(error)
  if (code === null) return FILES[String((error as Thrown | null)?.code)] ?? null
  const primary = code & 0xff
  if (isBusy(error)) return 'STORE_BUSY'
  if ([FULL, NO_LARGE_FILES].includes(primary) || code === IOERR_WRITE || code === IOERR_FSYNC) return 'STORE_FULL'
  if (BROKEN.includes(primary)) return 'STORE_BROKEN'
  if (primary === ERROR && MISSING.test(String((error as Thrown).message))) return 'STORE_BROKEN'
  return UNUSABLE.includes(primary) ? 'STORE_UNUSABLE' : null
}

/** The message for a code: what is wrong with the file, and the next step. */
function wordingFor(code: ErrorCode, path: string, detail: string): string {
  switch (code) {
    case 'STORE_BUSY':
      return `${path} is in use by another process and stayed locked; try again when that one is done`
    case 'STORE_FULL':
      return `there is no room to write to ${path} (${detail}); free some room on its disk and try again: what was stored before is safe`
    case 'STORE_BROKEN':
      return `${path} is damaged or is not a store (${detail}); keep the file, restore a copy of it, or start a new store with --store`
    default:
      return `${path} cannot be used as a store (${detail}); check that you may read and write it, or name another file with --store`
  }
}

/** Words an error for a person where it is the store's; any other is a bug and stays as it is. */
export function storeError(error: unknown, path: string, doing: string): unknown {
  if (error instanceof RapporteurError) return error
  const code = codeFor(error)
  if (code === null) return error
  const message = error instanceof Error ? error.message : String(error)
  const detail = OPENING.test(message) ? 'it cannot be opened' : message
  return new RapporteurError(code, `${doing}: ${wordingFor(code, path, detail)}`, error)
}
