/** Walks files, folders and standard input, one file in memory at a time; what cannot be read is a problem, the rest goes on. */
import { basename, extname, join, normalize } from 'node:path'
import type { Problem } from '../model/problem.ts'
import type { Outside } from '../outside.ts'
import { type Input, LARGEST } from './acquire.ts'

export type Walked = { readonly input: Input } | { readonly problem: Problem }

/** The path that stands for standard input, and what it is called as an origin. */
const STANDARD_INPUT = '-'
const STANDARD_INPUT_ORIGIN = 'standard input'

/** What a folder's reports end in; a file named by the user is tried whatever it ends in. */
const ENDINGS = new Set(['', '.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml'])

/** Files about a folder, which are no reports. */
const ABOUT = /^(?:readme|licen[cs]e|changelog|contributing|copying|notice)(?:\.|$)/i

const isPlausible = (path: string): boolean => ENDINGS.has(extname(path).toLowerCase()) && !ABOUT.test(basename(path))

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its links lead in a circle',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk failed',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}

const unreadable = (origin: string, reason: string): Walked => ({ problem: { kind: 'unreadable', origin, reason } })

const tooLarge = (origin: string, bytes: number): Walked => ({
  problem: { kind: 'too-large', origin, bytes, limit: LARGEST },
})

async function readInput(origin: string, outside: Outside): Promise<Walked> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const piece of outside.standardInput()) {
      bytes += piece.length
      if (bytes > LARGEST) return tooLarge(origin, bytes)
      pieces.push(piece)
    }
  } catch (error) {
    return unreadable(origin, reasonOf(error))
  }
  return { input: { origin, bytes: Buffer.concat(pieces) } }
}

async function readFile(path: string, size: number, outside: Outside): Promise<Walked> {
  if (size > LARGEST) return tooLarge(path, size)
  try {
    return { input: { origin: path, bytes: await outside.read(path) } }
  } catch (error) {
    return unreadable(path, reasonOf(error))
  }
}

type Step = { readonly path: string; readonly named: boolean }

/** What is in a folder, last first; nothing where it was walked before, so that no link leads in a circle. */
async function stepsIn(folder: string, walked: Set<string>, outside: Outside): Promise<readonly Step[]> {
  const real = await outside.realPath(folder)
  if (walked.has(real)) return []
  walked.add(real)
  const names = await outside.list(folder)
  return names
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({ path: join(folder, name), named: false }))
    .reverse()
}

/** The inputs under the paths in order, folders in the order of their names; `except` is left out, wherever it is. */
export async function* walk(
  paths: readonly string[],
  outside: Outside,
  except: string | null = null,
): AsyncGenerator<Walked> {
  const steps: Step[] = paths.map((path) => ({ path, named: true })).reverse()
  const walked = new Set<string>()
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { path, named } = step
    if (except !== null && normalize(path) === normalize(except)) continue
    if (named && path === STANDARD_INPUT) {
      yield await readInput(STANDARD_INPUT_ORIGIN, outside)
      continue
    }
    try {
      const found = await outside.inspect(path)
      if (found.kind === 'folder') for (const inside of await stepsIn(path, walked, outside)) steps.push(inside)
      else if (!named && !isPlausible(path)) continue
      else if (found.kind === 'file') yield await readFile(path, found.bytes, outside)
      else yield unreadable(path, 'it is neither a file nor a folder')
    } catch (error) {
      yield unreadable(path, reasonOf(error))
    }
  }
}
