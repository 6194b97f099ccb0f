/** Where the shared measuring material lies beside a checkout, and what of it is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Given } from '../src/acquire/acquire.ts'
import { givenFor, parseManifest } from '../src/acquire/manifest.ts'
import { PACKAGE_ROOT } from '../src/package-root.ts'

export const ROOT = PACKAGE_ROOT
export const SHARED = process.env['RAPPORTEUR_SHARED'] ?? join(ROOT, '../shared')

export const isThere = (path: string): boolean => existsSync(join(SHARED, path))

export type Text = { readonly origin: string; readonly bytes: Uint8Array; readonly given: Given | null }

type IndexLine = {
  readonly file: string
  readonly published?: string
  readonly outlet?: string
  readonly type?: string
}

/** The lines of the corpus' index. */
export function corpusIndex(): readonly IndexLine[] {
  const lines = readFileSync(join(SHARED, 'corpus/index.jsonl'), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as IndexLine)
}

/** The freely licensed reports, with what their index says of them. */
export function corpusTexts(): Text[] {
  return corpusIndex().map(({ file, published, outlet }) => ({
    origin: file,
    bytes: readFileSync(join(SHARED, 'corpus', file)),
    given: { published: published ?? null, outlet: outlet ?? null, url: null, title: null, byline: [], language: null },
  }))
}

/** The texts of a folder with a manifest beside them. */
export function manifestTexts(folder: string, manifest: string): Text[] {
  const parsed = parseManifest(readFileSync(manifest), manifest).manifest
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|html)$/.test(file))
    .sort()
    .map((file) => ({
      origin: file,
      bytes: readFileSync(join(folder, file)),
      given: givenFor(parsed, join(folder, file)),
    }))
}

export const seedTexts = (): Text[] => manifestTexts(join(SHARED, 'seeds'), join(SHARED, 'seeds/manifest.csv'))

export const exampleTexts = (): Text[] =>
  manifestTexts(join(ROOT, 'examples/reports'), join(ROOT, 'examples/manifest.csv'))
