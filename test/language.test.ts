/** Every word list and rule: well formed, used, and proved by its own examples. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { annotate } from '../src/annotate/annotate.ts'
import { compilePattern, spanOf } from '../src/extract/match.ts'
import { parsePattern } from '../src/extract/pattern.ts'
import { loadLanguage, parseLexicon } from '../src/language.ts'
import type { RuleSource } from '../src/model/language.ts'
import type { Report } from '../src/model/report.ts'

const ROOT = fileURLToPath(new URL('../language/', import.meta.url))
const SRC = fileURLToPath(new URL('../src/', import.meta.url))
const en = loadLanguage('en')

const under = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()

const lexicons = under(join(ROOT, 'en/lexicon'), '.tsv').map((file) => file.slice(0, -4))
const rules: readonly RuleSource[] = en.rules('.').map((rule) => rule)
const written = under(SRC, '.ts')
  .map((file) => readFileSync(join(SRC, file), 'utf8'))
  .join('\n')

describe('word lists', () => {
  it('are there to be looked at', () => expect(lexicons.length).toBeGreaterThan(15))

  it.each(lexicons)('%s is sorted, unique, trimmed and used', (name) => {
    const text = readFileSync(join(ROOT, 'en/lexicon', `${name}.tsv`), 'utf8')
    const lines = text
      .split('\n')
      .slice(1)
      .filter((line) => line !== '' && !line.startsWith('#'))
    const words = lines.map((line) => line.split('\t')[0]!)
    expect(words.length).toBeGreaterThan(0)
    expect(words).toEqual([...new Set(words)].sort())
    expect(words.filter((word) => word !== word.trim() || word === '')).toEqual([])
    expect(parseLexicon(text, name).size).toBe(words.length)
    const used = written.includes(`'${name}'`) || rules.some((rule) => JSON.stringify(rule).includes(`<${name}>`))
    expect(used, `${name} is named nowhere in src/ or rules/`).toBe(true)
  })
})

/** Rules over sentences; those of page furniture are regular expressions over lines, proved where they are used. */
const patterned = rules.filter((rule) => !rule.id.startsWith('furniture/'))

type Example = { readonly text: string; readonly finds: Readonly<Record<string, string>> }

const exampleOf = (one: unknown): Example => {
  if (typeof one === 'string') return { text: one, finds: {} }
  const { text, finds } = one as { text: string; finds?: Record<string, string> }
  return { text, finds: finds ?? {} }
}

/** The captures of the first match of a rule in a text; null where it does not match. */
function hit(rule: RuleSource, text: string): Record<string, string> | null {
  const match = compilePattern(parsePattern(String(rule['pattern'])), en)
  const report = { id: 'r-example', text, furniture: [] } as unknown as Report
  for (const sentence of annotate(report, en).sentences) {
    const [found] = match(sentence)
    if (!found) continue
    const words = [...found.captures].map(([name, range]) => {
      const { start, end } = spanOf(sentence, range)
      return [name, text.slice(start, end)]
    })
    return Object.fromEntries(words)
  }
  return null
}

describe('rules', () => {
  it('are there to be looked at', () => expect(rules.length).toBeGreaterThan(40))

  it('have ids that are never used twice', () => {
    const ids = rules.map((rule) => rule.id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s says what it is and proves it', (_id, rule) => {
    expect(String(rule['description'] ?? '')).toMatch(/\w.*\.$/s)
    expect(Array.isArray(rule['examples']) && rule['examples'].length, 'at least two examples').toBeGreaterThanOrEqual(
      2,
    )
    expect(Array.isArray(rule['not']) && rule['not'].length, 'at least one counter-example').toBeGreaterThanOrEqual(1)
  })

  it.each(patterned.map((rule) => [rule.id, rule] as const))(
    '%s finds its examples and nothing in its counter-examples',
    (_id, rule) => {
      for (const { text, finds } of (rule['examples'] as unknown[]).map(exampleOf)) {
        const found = hit(rule, text)
        expect(found, `must be found in: ${text}`).not.toBeNull()
        expect(found).toMatchObject(finds)
      }
      for (const { text } of (rule['not'] as unknown[]).map(exampleOf))
        expect(hit(rule, text), `must not be found in: ${text}`).toBeNull()
    },
  )
})
