/** Everything impure but storage, as one object that is handed in: files, clock, log. */
import { createWriteStream } from 'node:fs'
import { readdir, readFile, realpath, rename, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

export type PathKind =
  | { readonly kind: 'file'; readonly bytes: number }
  | { readonly kind: 'folder' }
  | { readonly kind: 'other' }

export type Outside = {
  /** Milliseconds since 1970. Nothing in the record depends on it but when a decision was made. */
  readonly now: () => number
  /** What a path is; rejects where it is not there or may not be looked at. Links are followed once. */
  readonly inspect: (path: string) => Promise<PathKind>
  /** The path with all links resolved, by which a folder reached twice is known. */
  readonly realPath: (path: string) => Promise<string>
  /** The names in a folder, sorted. */
  readonly list: (folder: string) => Promise<readonly string[]>
  readonly read: (path: string) => Promise<Uint8Array>
  /** Writes a file piece by piece; a file of that name is replaced only when all is written. */
  readonly write: (path: string, pieces: Iterable<string>) => Promise<void>
  readonly standardInput: () => AsyncIterable<Uint8Array>
  /** One line for a person who watches; never part of the output. */
  readonly log: (line: string) => void
  /** Gives back memory that is no longer used: on a machine with plenty V8 would let hundreds of megabytes pile up. */
  readonly tidy: () => void
}

/** V8's own collector, which Node shows only on demand. */
function collector(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  return typeof collect === 'function' ? () => void collect() : () => undefined
}

let collect: (() => void) | undefined

export const realOutside: Outside = {
  now: () => Date.now(),
  inspect: async (path) => {
    const found = await stat(path)
    if (found.isFile()) return { kind: 'file', bytes: found.size }
    return { kind: found.isDirectory() ? 'folder' : 'other' }
  },
  realPath: (path) => realpath(path),
  list: async (folder) => (await readdir(folder)).sort(),
  read: (path) => readFile(path),
  write: async (path, pieces) => {
    const unfinished = `${path}.part`
    await pipeline(Readable.from(pieces), createWriteStream(unfinished))
    await rename(unfinished, path)
  },
  standardInput: () => process.stdin,
  log: (line) => void process.stderr.write(`${line}\n`),
  tidy: () => {
    collect ??= collector()
    collect()
  },
}
