import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OPERATIONS } from '../../src/serve/operations.ts'
import { type Desk, EXAMPLES, openDesk } from './terminal.ts'

type Json = Record<string, unknown>
const lines = (text: string): Json[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Json)

describe('the command line on the sample negotiation', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = openDesk()
    const added = await desk.run([
      'add',
      '--json',
      '--manifest',
      join(EXAMPLES, 'manifest.csv'),
      join(EXAMPLES, 'reports'),
    ])
    expect(added.code).toBe(0)
    expect(lines(added.out).map(({ state }) => state)).toEqual(Array.from({ length: 16 }, () => 'added'))
    expect(added.err).toMatch(/16 reports added to “main”, 0 already there, 0 failed/)
  })
  afterAll(() => desk.clear())

  it('adds the same reports again and changes nothing', async () => {
    const before = (await desk.run(['export'])).out
    const again = await desk.run([
      'add',
      '--json',
      '--manifest',
      join(EXAMPLES, 'manifest.csv'),
      join(EXAMPLES, 'reports'),
    ])
    expect(lines(again.out).every(({ state }) => state === 'known')).toBe(true)
    expect((await desk.run(['export'])).out).toBe(before)
  })

  it('says where things stand, every source numbered', async () => {
    const { code, out } = await desk.run(['brief'])
    expect(code).toBe(0)
    for (const heading of ['LAST ROUND', 'WHERE THEY STAND', 'PROMISES', 'SOURCES']) expect(out).toContain(heading)
    const cited = new Set([...out.matchAll(/\[(\d+)\]/g)].map(([, number]) => number))
    expect(cited.size).toBeGreaterThan(8)
    expect((await desk.run(['brief', '--md'])).out).toMatch(/^# /)
  })

  it.each([
    'timeline',
    'positions',
    'statements',
    'meetings',
    'actors',
    'commitments',
    'conditions',
    'instruments',
    'claims',
    'figures',
  ])('lists %s as a table, as JSON and as CSV with as many rows', async (view) => {
    const rows = JSON.parse((await desk.run([view, '--json'])).out) as unknown[]
    expect(rows.length).toBeGreaterThan(0)
    expect((await desk.run([view])).out.split('\n').length).toBeGreaterThan(rows.length)
    const csv = (await desk.run([view, '--csv'])).out
    expect(csv.split('\r\n')[0]).toContain('id')
  })

  it('filters by party, issue, speaker and date', async () => {
    const count = async (...args: string[]) =>
      (JSON.parse((await desk.run([...args, '--json'])).out) as unknown[]).length
    const all = await count('statements')
    expect(await count('statements', '--party', 'Talmar')).toBeLessThan(all)
    expect(await count('statements', '--speaker', 'Yevdorsky')).toBeGreaterThan(0)
    expect(await count('statements', '--since', '2032-01')).toBeLessThan(all)
    expect(await count('positions', '--issue', 'monitoring')).toBeGreaterThan(0)
  })

  it('shows one item with its words in context, and how it was found', async () => {
    const [meeting] = JSON.parse((await desk.run(['meetings', '--json'])).out) as { id: string }[]
    const shown = await desk.run(['show', meeting!.id, '--explain'])
    expect(shown.code).toBe(0)
    expect(shown.out).toContain(meeting!.id)
    expect(shown.out).toContain('Found by')
  })

  it('searches reports and statements, and survives any words', async () => {
    expect((await desk.run(['search', 'sluices'])).out).toContain('»')
    for (const words of ['"', '*', 'a AND', ')(', "'; drop table report;--", 'NEAR('])
      expect((await desk.run(['search', words])).code).toBe(0)
  })

  it('exports the contract other scripts rely on', async () => {
    const file = join(desk.folder, 'record.json')
    expect((await desk.run(['export', '--format', 'json', '--out', file])).code).toBe(0)
    const record = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Json[]>
    expect(Object.keys(record)).toEqual([
      'reports',
      'actors',
      'meetings',
      'statements',
      'positions',
      'commitments',
      'conditions',
      'instruments',
      'claims',
      'figures',
    ])
    const actors = new Set(record['actors']!.map(({ id }) => id))
    const texts = new Map(record['reports']!.map(({ id, text }) => [id, String(text)]))
    let evidence = 0
    for (const { speaker } of record['statements']!) expect(actors).toContain(speaker)
    for (const facts of Object.values(record))
      for (const fact of facts)
        for (const one of (fact['evidence'] ?? []) as { report: string; start: number; end: number; quote: string }[]) {
          expect(texts.get(one.report)!.slice(one.start, one.end)).toBe(one.quote)
          evidence++
        }
    expect(evidence).toBeGreaterThan(500)
  })

  it('proves the store', async () => {
    const { code, out } = await desk.run(['verify'])
    expect(out).toContain('all of it holds')
    expect(code).toBe(0)
  })

  it('reads without storing', async () => {
    const { code, out } = await desk.run(['read', '--json', join(EXAMPLES, 'reports/01-tip-first-round.txt')])
    expect(code).toBe(0)
    const [report] = lines(out)
    expect(report).toMatchObject({ id: '01-tip-first-round', language: 'en' })
    for (const key of ['origin', 'text', 'published', 'furniture', 'times', 'attributions', 'statements', 'meetings'])
      expect(report).toHaveProperty(key)
    const [attribution] = report!['attributions'] as { content: number[][] }[]
    expect(attribution!.content[0]).toHaveLength(2)
  })

  it('speaks of a dossier that is not there', async () => {
    const { code, err } = await desk.run(['brief', '--dossier', 'mian'])
    expect(code).toBe(2)
    expect(err).toMatch(/no dossier “mian”.*“main”/)
  })
})

describe('input that is not as it should be', () => {
  let desk: Desk
  beforeAll(() => {
    desk = openDesk()
  })
  afterAll(() => desk.clear())

  const good =
    'Norway and Chad held talks in Oslo on Monday. “We agreed to meet again,” the Norwegian foreign minister said.'

  it.each([
    ['an empty file', 'empty.txt', '', /empty/],
    ['a PDF', 'file.pdf', '%PDF-1.7\n%\u00e2\u00e3', /PDF/],
    ['binary', 'file.bin', '\u0000\u0001\u0002\u0000', /not text/],
    ['blanks', 'blank.txt', '\n \n\t\n', /empty/],
    ['no sentence', 'none.txt', '*** --- ***\n1 | 2 | 3\n', /no sentence/],
  ])('%s is named, with the next step, and the rest goes on', async (_name, file, content, message) => {
    const folder = join(desk.folder, file.replaceAll('.', '-'))
    mkdirSync(folder)
    writeFileSync(join(folder, file), content, 'latin1')
    writeFileSync(join(folder, 'good.txt'), good)
    const { code, out } = await desk.run(['add', join(folder, file), join(folder, 'good.txt'), '--dossier', file])
    expect(code).toBe(1)
    expect(out).toMatch(message)
    expect(out).toMatch(/good\.txt: .*statement/)
  })

  it('a path that is not there', async () => {
    const { code, out } = await desk.run(['add', join(desk.folder, 'nowhere.txt')])
    expect(code).toBe(1)
    expect(out).toMatch(/no such file/)
  })

  it.skipIf(process.getuid?.() === 0)('an unreadable folder', async () => {
    const folder = join(desk.folder, 'locked')
    mkdirSync(folder)
    chmodSync(folder, 0)
    const { code, out } = await desk.run(['add', folder])
    expect(code).toBe(1)
    expect(out).toMatch(/permission denied/)
  })

  it('a manifest with unknown columns, files and values', async () => {
    const manifest = join(desk.folder, 'manifest.csv')
    writeFileSync(join(desk.folder, 'one.txt'), good)
    writeFileSync(manifest, 'file,published,colour\none.txt,soon,red\ntwo.txt,2022,blue\n')
    const { code, out } = await desk.run([
      'add',
      '--manifest',
      manifest,
      join(desk.folder, 'one.txt'),
      '--dossier',
      'manifest',
    ])
    expect(code).toBe(1)
    expect(out).toMatch(/colour/)
    expect(out).toMatch(/soon/)
    expect(out).toMatch(/two\.txt/)
    expect(out).toMatch(/one\.txt: .*statement/)
  })

  it('a manifest that is not there', async () => {
    const { code, err } = await desk.run(['add', '--manifest', 'nowhere.csv', '-'])
    expect(code).toBe(2)
    expect(err).toMatch(/nowhere\.csv.*check the path/)
  })

  it('a store that is no store', async () => {
    const store = join(desk.folder, 'broken.db')
    writeFileSync(store, 'this is not a database, whatever it is called, and it is long enough to be looked at')
    const { code, err } = await desk.run(['brief', '--store', store])
    expect(code).toBe(1)
    expect(err).toContain(store)
    expect(readFileSync(store, 'utf8')).toContain('this is not a database')
  })

  it('a report about something else yields what was said and no meeting', async () => {
    const report = join(EXAMPLES, 'reports/15-courier-striker.txt')
    const { out } = await desk.run(['read', '--json', report])
    const [read] = lines(out)
    expect((read!['statements'] as unknown[]).length).toBeGreaterThan(0)
    expect([read!['meetings'], read!['positions'], read!['instruments']]).toEqual([[], [], []])
  })

  it('Ctrl-C in the middle keeps what is done', async () => {
    const folder = join(EXAMPLES, 'reports')
    const { err } = await desk.run(['add', folder, '--dossier', 'stopped'], { stopAfter: 2 })
    expect(err).toMatch(/stopped; what is listed above is in the record/)
    const { reports } = JSON.parse((await desk.run(['export', '--dossier', 'stopped'])).out) as { reports: unknown[] }
    expect(reports.length).toBeGreaterThanOrEqual(2)
    expect(reports.length).toBeLessThan(16)
  })

  it('standard input', async () => {
    const { code, out } = await desk.run(['add', '-', '--dossier', 'piped'], { input: good })
    expect(code).toBe(0)
    expect(out).toMatch(/^standard input: /)
  })

  it('a report that would write to the terminal is only shown', async () => {
    writeFileSync(join(desk.folder, 'escape.txt'), `${good}\n\nThe envoy said \u001b[31mnothing\u001b[0m of it.`)
    const { out } = await desk.run(['read', join(desk.folder, 'escape.txt')])
    expect(out).not.toContain('\u001b')
  })
})

describe('usage', () => {
  const desk = openDesk()
  afterAll(() => desk.clear())

  it('has help with an example for every command', async () => {
    expect(OPERATIONS.length).toBeGreaterThan(15)
    const general = await desk.run(['--help'])
    expect(general.code).toBe(0)
    for (const { command, example } of OPERATIONS) {
      expect(general.out).toContain(command)
      const help = await desk.run([command, '--help'])
      expect(help.code).toBe(0)
      expect(help.out).toContain(example)
    }
  })

  it.each([
    ['an unknown command', ['bief']],
    ['an unknown option', ['brief', '--colour']],
    ['a missing argument', ['add']],
    ['a value that is no date', ['brief', '--as-of', 'soon']],
    ['a format that is not there', ['export', '--format', 'xml']],
    ['nothing at all', []],
  ])('%s is wrong usage', async (_name, args) => {
    expect((await desk.run(args)).code).toBe(2)
  })
})
