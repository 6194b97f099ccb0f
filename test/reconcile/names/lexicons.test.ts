/** The word lists about names: well formed, and each used. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadLanguage, parseLexicon } from '../../../src/language.ts'

const ROOT = fileURLToPath(new URL('../../../language/und/lexicon/', import.meta.url))
const SOURCES = ['reconcile/names/knowledge.ts', 'names.ts'].map((file) =>
  readFileSync(fileURLToPath(new URL(`../../../src/${file}`, import.meta.url)), 'utf8'),
)

const lexicons = readdirSync(ROOT).map((file) => file.replace(/\.tsv$/, ''))

describe('word lists about names', () => {
  it('are there to be looked at', () => expect(lexicons.length).toBeGreaterThan(10))

  it.each(lexicons)('%s is sorted, unique, trimmed, lower-case and used', (name) => {
    const text = readFileSync(`${ROOT}${name}.tsv`, 'utf8')
    const words = text
      .split('\n')
      .slice(1)
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t')[0]!)
    expect(words).toEqual([...new Set(words)].sort())
    expect(words.filter((word) => word === '' || word !== word.trim())).toEqual([])
    if (name !== 'confusables') expect(words.filter((word) => word !== word.toLowerCase())).toEqual([])
    expect(parseLexicon(text, name).size).toBe(words.length)
    expect(SOURCES.some((source) => source.includes(`'${name}'`))).toBe(true)
  })

  it('name only roots that stand in the list of variants themselves', () => {
    const variants = loadLanguage('und').lexicon('variants')
    const roots = [...variants.values()].flatMap(({ spelling, nickname, equivalent }) =>
      [spelling, nickname, equivalent].flatMap((cell) => (cell ? cell.split(', ') : [])),
    )
    expect(roots.filter((root) => !variants.has(root))).toEqual([])
  })
})
