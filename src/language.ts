/** Loads a language: the word lists and rules under `language/<code>`, which are data and hold no code. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Language, Lexicon, LexiconEntry, RuleSource } from './model/language.ts'
import { PACKAGE_ROOT } from './package-root.ts'

const ROOT = join(PACKAGE_ROOT, 'language')

/** Reads a lexicon: a header line of column names, then one entry a line, tab-separated; `#` starts a comment line. */
export function parseLexicon(text: string, name: string): Lexicon {
  const [head, ...lines] = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'))
  const columns = head?.split('\t') ?? []
  if (columns[0] !== 'word') throw new Error(`lexicon ${name}: the first line must name the columns, “word” first`)
  const entries = new Map<string, LexiconEntry>()
  for (const line of lines) {
    const cells = line.split('\t')
    const entry = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
    if (cells.length > columns.length) throw new Error(`lexicon ${name}: “${line}” has more cells than columns`)
    entries.set(cells[0]!, entry as LexiconEntry)
  }
  return entries
}

/** The proof of a rule, at the end of its file: longer than the rule, and only tests ask for it. */
const PROOF = /^(?:examples|not):/m

function parseRule(path: string, id: string): RuleSource {
  const text = readFileSync(path, 'utf8')
  const end = PROOF.exec(text)?.index ?? text.length
  const rule: unknown = parse(text.slice(0, end))
  if (typeof rule !== 'object' || rule === null || !('id' in rule))
    throw new Error(`rule ${id}: not a mapping with an id`)
  if (rule.id !== id) throw new Error(`rule ${id}: its id says “${String(rule.id)}”; it must equal the path`)
  let proof: RuleSource | null = null
  const proven = (): RuleSource => (proof ??= { id, ...(parse(text.slice(end)) as object | null) })
  return {
    ...rule,
    id,
    get examples() {
      return proven()['examples']
    },
    get not() {
      return proven()['not']
    },
  }
}

function rulesUnder(root: string, folder: string): readonly RuleSource[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(folder, file).replaceAll('\\', '/').slice(0, -5))
    .sort()
    .map((id) => parseRule(join(root, `${id}.yaml`), id))
}

function remember<T>(load: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return (name) => {
    if (!known.has(name)) known.set(name, load(name))
    return known.get(name)!
  }
}

/** Loads a language by its BCP 47 code. Files are read when first asked for. */
export function loadLanguage(code: string, root: string = join(ROOT, code)): Language {
  if (!existsSync(root)) throw new Error(`no language folder ${root}`)
  return {
    code,
    lexicon: remember((name) => parseLexicon(readFileSync(join(root, 'lexicon', `${name}.tsv`), 'utf8'), name)),
    rules: remember((folder) => rulesUnder(join(root, 'rules'), folder)),
  }
}
