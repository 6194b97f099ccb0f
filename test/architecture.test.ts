/** Holds the house together: who may import what, how large things may grow, and that folders read in the order of the flow. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'oxc-parser'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))
const EVERYONE = ['errors.ts', 'type outside.ts']

/** What each folder of src/ may import from, in the order in which the data flows. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  acquire: [...EVERYONE, 'model'],
  annotate: [...EVERYONE, 'model'],
  extract: [...EVERYONE, 'annotate', 'model'],
  model: [],
  reconcile: [...EVERYONE, 'model'],
  record: [...EVERYONE, 'model'],
  reflect: [...EVERYONE, 'model', 'type record'],
  render: [...EVERYONE, 'model', 'reflect'],
  serve: [
    ...EVERYONE,
    ...[
      'acquire',
      'annotate',
      'extract',
      'language.ts',
      'model',
      'names.ts',
      'outside.ts',
      'package-root.ts',
      'pipeline.ts',
    ],
    ...['reconcile', 'record', 'reflect', 'render', 'settings.ts'],
  ],
  web: ['model', 'type serve'],
}

/** Packages that only one folder may name. */
const BELONGS_TO: Readonly<Record<string, string>> = {
  kysely: 'record',
  libsql: 'record',
  'node:sqlite': 'record',
  linkedom: 'acquire',
  '@mozilla/readability': 'acquire',
  commander: 'serve',
  hono: 'serve',
  react: 'web',
}

/** Where the world outside may be touched: everything else is given `Outside`. */
const IMPURE = /^(?:bin|language|names|outside|package-root|settings)\.ts$|^(?:record|serve|web)\//

const LONGEST_FILE = 300
const LONGEST_FUNCTION = 60
const MOST_PARAMETERS = 4

type Source = {
  readonly path: string
  readonly text: string
  readonly program: ReturnType<typeof parseSync>['program']
}

const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8')
    return { path: path.split(sep).join('/'), text, program: parseSync(path, text).program }
  })

type Import = { readonly from: string; readonly name: string; readonly typeOnly: boolean }

function importsOf({ path, program }: Source): Import[] {
  const found: Import[] = []
  const add = (name: string, typeOnly: boolean) => found.push({ from: path, name, typeOnly })
  new Visitor({
    ImportDeclaration: (node) => void add(node.source.value, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => void (node.source && add(node.source.value, node.exportKind === 'type')),
    ExportAllDeclaration: (node) => void add(node.source.value, node.exportKind === 'type'),
    ImportExpression: (node) => void (node.source.type === 'Literal' && add(String(node.source.value), false)),
  }).visit(program)
  return found
}

const imports = sources.flatMap(importsOf)

const isLocal = (name: string): boolean => name.startsWith('.')

/** The file under src/ that a relative import names. */
const targetOf = ({ from, name }: Import): string =>
  relative(SRC, join(SRC, dirname(from), name))
    .split(sep)
    .join('/')

function complaint(one: Import): string | null {
  const folder = one.from.split('/')[0]!
  if (!one.from.includes('/')) return null
  const allowed = MAY_IMPORT[folder]
  if (!allowed) return `${folder}/ is not one of the folders of src/`
  if (!isLocal(one.name)) {
    const owner = BELONGS_TO[one.name] ?? BELONGS_TO[one.name.split('/')[0]!]
    return owner && owner !== folder ? `${one.from} names ${one.name}, which belongs to ${owner}/` : null
  }
  const target = targetOf(one).split('/')[0]!
  if (target === folder || allowed.includes(target) || (one.typeOnly && allowed.includes(`type ${target}`))) return null
  return `${one.from} imports ${target}; ${folder}/ may import only: ${allowed.join(', ') || 'nothing'}`
}

function cycles(): string[] {
  const edges = new Map<string, string[]>()
  for (const one of imports)
    if (isLocal(one.name) && !one.typeOnly) edges.set(one.from, [...(edges.get(one.from) ?? []), targetOf(one)])
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'open') found.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (state.has(file)) return
    state.set(file, 'open')
    for (const next of edges.get(file) ?? []) visit(next, [...path, file])
    state.set(file, 'done')
  }
  for (const file of edges.keys()) visit(file, [])
  return found
}

type Measured = { readonly where: string; readonly lines: number; readonly parameters: number }

function functionsOf({ path, text, program }: Source): Measured[] {
  const found: Measured[] = []
  const measure = (node: { start: number; end: number; params: readonly unknown[] }): void => {
    const line = text.slice(0, node.start).split('\n').length
    found.push({
      where: `${path}:${line}`,
      lines: text.slice(node.start, node.end).split('\n').length,
      parameters: node.params.length,
    })
  }
  new Visitor({ FunctionDeclaration: measure, FunctionExpression: measure, ArrowFunctionExpression: measure }).visit(
    program,
  )
  return found
}

describe('the architecture', () => {
  it('is read from enough files and imports for these checks to mean something', () => {
    expect(sources.length).toBeGreaterThan(80)
    expect(imports.length).toBeGreaterThan(300)
  })

  it('lists its folders in alphabetical order, which is the order of the flow', () => {
    expect(Object.keys(MAY_IMPORT)).toEqual(Object.keys(MAY_IMPORT).toSorted())
  })

  it('lets each folder import only what stands in the table', () => {
    expect(imports.map(complaint).filter((one) => one !== null)).toEqual([])
  })

  it('has no cycles', () => {
    expect(cycles()).toEqual([])
  })

  it('touches the world outside only where it says so', () => {
    const impure = /\b(?:Date\.now|Math\.random|process\.|console\.|fetch\()/
    const wrong = sources.filter(({ path, text }) => !IMPURE.test(path) && impure.test(text)).map(({ path }) => path)
    const files = imports.filter(
      ({ from, name }) => !IMPURE.test(from) && /^node:(?:fs|net|http|https|child_process)/.test(name),
    )
    expect([...wrong, ...files.map(({ from }) => from)]).toEqual([])
  })

  it('keeps files and functions small', () => {
    const functions = sources.flatMap(functionsOf)
    expect(functions.length).toBeGreaterThan(500)
    const files = sources
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST_FILE)
    expect(files).toEqual([])
    expect(
      functions.filter(({ lines, parameters }) => lines > LONGEST_FUNCTION || parameters > MOST_PARAMETERS),
    ).toEqual([])
  })

  it('has named exports, one index, and no empty catch', () => {
    const wrong = sources.filter(({ path, text }) => {
      const index = /(?:^|\/)index\.ts$/.test(path) && path !== 'index.ts'
      return index || /\bexport default\b/.test(text) || /catch\s*(?:\([^)]*\))?\s*\{\s*\}/.test(text)
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('avoids names that say nothing', () => {
    const empty =
      /(?:^|[/-])(?:managers?|helpers?|utils?|common|misc|services?|processors?|handlers?|data|info|objects?|items?|core|base)(?=[-.])/
    // What a user asks to be shown is an item of the record; the other is the object of grammar.
    const allowed = new Set(['render/item.ts', 'serve/operations/show-item.ts', 'extract/attribution/object.ts'])
    expect(sources.filter(({ path }) => empty.test(path) && !allowed.has(path)).map(({ path }) => path)).toEqual([])
  })
})
