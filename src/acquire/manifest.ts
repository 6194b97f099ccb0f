/** Reads a manifest, a CSV table of what is known about files, and finds what it gives for each. */
import { basename, dirname, join, normalize } from 'node:path'
import { parse } from 'csv-parse/sync'
import { isPartialDate } from '../model/date.ts'
import type { Problem } from '../model/problem.ts'
import type { Given } from './acquire.ts'
import { decode } from './decode.ts'
import { languageTag, plain } from './page-facts.ts'
import { webAddress } from './web-address.ts'

export type Manifest = {
  readonly origin: string
  /** By the file's name as the manifest has it. */
  readonly rows: ReadonlyMap<string, Given>
  /** The names as the manifest has them, by their last part. */
  readonly names: ReadonlyMap<string, readonly string[]>
}

const COLUMNS = ['file', 'published', 'outlet', 'url', 'title', 'byline', 'language'] as const
type Column = (typeof COLUMNS)[number]

const isColumn = (name: string): name is Column => (COLUMNS as readonly string[]).includes(name)

/** How a cell is read; null where it makes no sense. */
const READ: Readonly<Record<Exclude<Column, 'file' | 'byline'>, (cell: string) => string | null>> = {
  published: (cell) => (isPartialDate(cell) ? cell : null),
  outlet: plain,
  url: webAddress,
  title: plain,
  language: languageTag,
}

/** The mark between cells: spreadsheets in many countries write semicolons or tabs. */
function delimiterOf(text: string): string {
  const head = text.split(/\r?\n/, 1)[0]!
  const count = (mark: string): number => head.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** The table's lines, or why there are none. */
function linesOf(text: string): string[][] | string {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as string[][]
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

type Row = { readonly file: string; readonly cells: ReadonlyMap<Column, string> }

function givenBy({ file, cells }: Row, origin: string, problems: Problem[]): Given {
  const read = (column: Exclude<Column, 'file' | 'byline'>): string | null => {
    const cell = cells.get(column)
    if (!cell) return null
    const value = READ[column](cell)
    if (value === null) problems.push({ kind: 'manifest-value', origin, file, column, value: cell.slice(0, 200) })
    return value
  }
  const byline = (cells.get('byline') ?? '').split(';').flatMap((name) => plain(name) ?? [])
  return {
    published: read('published'),
    outlet: read('outlet'),
    url: read('url'),
    title: read('title'),
    byline,
    language: read('language'),
  }
}

/** Separators of both kinds are one. Names are never opened, only compared. */
const tidy = (path: string): string => normalize(path.replaceAll('\\', '/'))

const lastPart = (path: string): string => basename(tidy(path))

/** Without what leads up and out: `../a/b` → `a/b`. */
const inner = (path: string): string => path.replace(/^(?:\.\.\/|\/)+/, '')

const endsLike = (path: string, other: string): boolean => path === other || path.endsWith(`/${other}`)

/** A manifest from its bytes. What cannot be used is a problem; the rest counts. */
export function parseManifest(
  bytes: Uint8Array,
  origin: string,
): { readonly manifest: Manifest; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const rows = new Map<string, Given>()
  const names = new Map<string, string[]>()
  const done = { manifest: { origin, rows, names }, problems }
  const unreadable = (reason: string): typeof done => {
    problems.push({ kind: 'unreadable', origin, reason })
    return done
  }
  const decoded = decode(bytes)
  if ('looksLike' in decoded) return unreadable(`it is ${decoded.looksLike}, not CSV`)
  const lines = linesOf(decoded.text)
  if (typeof lines === 'string') return unreadable(`not CSV: ${lines}`)
  const header = (lines[0] ?? []).map((name) => name.toLowerCase())
  for (const column of header) if (!isColumn(column)) problems.push({ kind: 'manifest-column', origin, column })
  if (!header.includes('file')) return unreadable('it has no column “file”')
  for (const line of lines.slice(1)) {
    const cells = new Map(header.flatMap((name, i) => (isColumn(name) && line[i] ? [[name, line[i]] as const] : [])))
    const file = cells.get('file')
    if (!file) continue
    if (rows.has(file)) {
      problems.push({ kind: 'manifest-repeat', origin, file })
      continue
    }
    rows.set(file, givenBy({ file, cells }, origin, problems))
    names.set(lastPart(file), [...(names.get(lastPart(file)) ?? []), file])
  }
  return done
}

/**
 * The name under which a manifest has a file: by its path from the manifest's folder, or else by as much of the path as
 * both have, if only the base name. Where several names fit, none does.
 */
function nameFor(manifest: Manifest, path: string): string | null {
  const wanted = tidy(path)
  const folder = dirname(tidy(manifest.origin))
  const named = manifest.names.get(basename(wanted)) ?? []
  const exact = named.find((file) => tidy(join(folder, tidy(file))) === wanted || tidy(file) === wanted)
  if (exact !== undefined) return exact
  const alike = named.filter(
    (file) => endsLike(inner(wanted), inner(tidy(file))) || endsLike(inner(tidy(file)), inner(wanted)),
  )
  return alike.length === 1 ? alike[0]! : null
}

/** What a manifest gives for a file. */
export function givenFor(manifest: Manifest, path: string): Given | null {
  const name = nameFor(manifest, path)
  return name === null ? null : (manifest.rows.get(name) ?? null)
}

/** The manifest's files that are not among those read. */
export function unmatched(manifest: Manifest, paths: Iterable<string>): Problem[] {
  const matched = new Set<string | null>()
  for (const path of paths) matched.add(nameFor(manifest, path))
  return [...manifest.rows.keys()]
    .filter((file) => !matched.has(file))
    .map((file) => ({ kind: 'manifest-file', origin: manifest.origin, file }))
}
