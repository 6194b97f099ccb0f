/** The documentation says what there is: every command, setting and script, and no file that is not there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { OPERATIONS } from '../src/serve/operations.ts'
import { SETTINGS } from '../src/settings.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs/decisions')).map((file) => `docs/decisions/${file}`),
]

describe('the documentation', () => {
  it('names every command and setting in the README', () => {
    const readme = text('README.md')
    expect(OPERATIONS.length).toBeGreaterThan(15)
    expect(
      OPERATIONS.filter(({ command }) => !new RegExp(`\`${command}[ \`]`).test(readme)).map(({ command }) => command),
    ).toEqual([])
    expect(SETTINGS.filter(({ variable }) => !readme.includes(variable))).toEqual([])
  })

  it('keeps the README short', () => {
    expect(text('README.md').split('\n').length).toBeLessThan(120)
  })

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }
    const named = PAGES.flatMap((page) => [...text(page).matchAll(/npm run ([a-z:]+)/g)].map(([, script]) => script!))
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((script) => !scripts[script])).toEqual([])
  })

  it('links only to files that exist', () => {
    const links = PAGES.flatMap((page) => [...text(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link!))
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([])
  })

  it('names every folder of src/ in ARCHITECTURE.md', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.length).toBeGreaterThan(7)
    expect(folders.filter(({ name }) => !text('ARCHITECTURE.md').includes(`${name}/`))).toEqual([])
  })

  it('gives every decision a context, a decision and consequences', () => {
    const decisions = PAGES.filter((page) => page.startsWith('docs/decisions/'))
    expect(decisions.length).toBeGreaterThan(2)
    for (const page of decisions)
      for (const part of ['**Context.**', '**Decision.**', '**Consequences.**']) expect(text(page)).toContain(part)
  })
})
