/** Everything impure but storage, as one object that is handed in: files, clock, log. */
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type PathKind = { readonly kind: 'file'; readonly bytes: number } | { readonly kind: 'folder' } | { readonly kind: 'other' }

export type Outside = {
  /** Milliseconds since 1970. Nothing in the record depends on it but when a decision was made. */
  readonly now: () => number
  /** What a path is; rejects where it is not there or may not be looked at. Links are followed once. */
  readonly inspect: (path: string) => Promise<PathKind>
  /** The names in a folder, sorted. */
  readonly list: (folder: string) => Promise<readonly string[]>
  readonly read: (path: string) => Promise<Uint8Array>
  readonly write: (path: string, text: string) => Promise<void>
  readonly standardInput: () => AsyncIterable<Uint8Array>
  /** One line for a person who watches; never part of the output. */
  readonly log: (line: string) => void
}

export const realOutside: Outside = {
  now: () => Date.now(),
  inspect: async (path) => {
    const found = await stat(path)
    if (found.isFile()) return { kind: 'file', bytes: found.size }
    return { kind: found.isDirectory() ? 'folder' : 'other' }
  },
  list: async (folder) => (await readdir(folder)).sort(),
  read: (path) => readFile(path),
  write: (path, text) => writeFile(path, text),
  standardInput: () => createReadStream(join('/dev', 'stdin')),
  log: (line) => void process.stderr.write(`${line}\n`),
}
