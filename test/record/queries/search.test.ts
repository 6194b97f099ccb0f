/** Search: what is found, in which order, and that no words can make it fail. */
import { describe, expect, it } from 'vitest'
import * as build from '../../support/builders.ts'
import { DOSSIER, DRIVERS, project, readAll, recordOf, storeWith } from '../../support/stores.ts'

const page = { limit: 20, offset: 0 }

const minsk = build.report({
  title: 'Prisoner exchange near',
  text: 'The delegations met in Minsk. “A prisoner exchange is near,” the envoy said. Nothing was signed in Zürich.',
})
const geneva = build.report({
  title: 'In <b>Geneva</b>',
  text: 'The exchange rate rose. A prisoner escaped ]]> in Geneva.',
})

const reads = [
  build.read(minsk, { statements: [build.statement(minsk, { words: 'A prisoner exchange is near' })] }),
  build.read(geneva),
]

describe.each(DRIVERS)('search with %s', (driver) => {
  it.each<[string, readonly string[]]>([
    ['minsk', ['report']],
    ['MINSK zurich', ['report']],
    ['Zürich', ['report']],
    ['prisoner', ['report', 'report', 'statement']],
    ['"prisoner exchange"', ['report', 'statement']],
    ['exchange prisoner', ['report', 'report', 'statement']],
    ['prison*', ['report', 'report', 'statement']],
    ['prison', []],
    ['"exchange near"', ['report']],
    ['"near exchange"', []],
    ['geneva', ['report']],
  ])('finds by %s', async (words, kinds) => {
    const store = await storeWith(driver, reads)
    expect((await store.search(DOSSIER, words, page)).map(({ kind }) => kind).toSorted()).toEqual(kinds)
  })

  it('shows where the words stand in the text as it is', async () => {
    const store = await storeWith(driver, reads)
    for (const hit of await store.search(DOSSIER, 'prisoner', page)) {
      const text = hit.report === minsk.id ? minsk.text : geneva.text
      expect(text).toContain(hit.snippet)
      expect(hit.hits.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual(['prisoner'])
    }
  })

  it('shows the title where only that has the words', async () => {
    const both = build.report({ title: 'Salt and herring', text: 'They met at noon.' })
    const store = await storeWith(driver, [build.read(both)])
    expect(await store.search(DOSSIER, 'herring', page)).toEqual([
      { kind: 'report', id: both.id, report: both.id, snippet: 'Salt and herring', hits: [{ start: 9, end: 16 }] },
    ])
  })

  it('ranks a title above a text, and equals by id', async () => {
    const made = (title: string, text: string) => build.read(build.report({ title, text }))
    const equals = ['noon', 'dusk', 'dawn'].map((when) => made('Talks', `The parties met at ${when} over the herring.`))
    const titled = made('Herring', 'The parties met at night over the quota.')
    const store = await storeWith(driver, [...equals, titled])
    const found = (await store.search(DOSSIER, 'herring', page)).map(({ id }) => id)
    expect(found).toEqual([titled.report.id, ...equals.map(({ report }) => report.id).toSorted()])
  })

  it('comes in pages that join without a gap', async () => {
    const many = Array.from({ length: 25 }, (_, i) => build.read(build.report({ text: `Round ${i} of the talks.` })))
    const store = await storeWith(driver, many)
    const whole = await store.search(DOSSIER, 'talks', { limit: 50, offset: 0 })
    expect(whole).toHaveLength(25)
    const pages = []
    for (let offset = 0; offset < 25; offset += 10)
      pages.push(...(await store.search(DOSSIER, 'talks', { limit: 10, offset })))
    expect(pages).toEqual(whole)
  })

  it('looks only in its own dossier', async () => {
    const store = await storeWith(driver, reads)
    await store.addReport('other', reads[0]!, build.bytesOf(minsk))
    expect(await store.search('other', 'minsk', page)).toHaveLength(1)
    expect(await store.search('other', 'geneva', page)).toEqual([])
    expect(await store.search('none', 'minsk', page)).toEqual([])
  })

  it('gives a statement the id under which the record holds it', async () => {
    const store = await storeWith(driver, reads)
    const [own] = reads[0]!.findings.statements
    const foundId = async () =>
      (await store.search(DOSSIER, '"prisoner exchange"', page)).find(({ kind }) => kind === 'statement')?.id
    expect(await foundId()).toBe(own!.id)
    await project(store)
    expect(await foundId()).toBe(own!.id)
    const record = recordOf(await readAll(store))
    const merged = record.statements.map((one) => ({ ...one, id: 's-000000000000' }))
    await store.saveRecord(DOSSIER, { ...record, statements: merged }, await store.revision(DOSSIER))
    expect(await foundId()).toBe('s-000000000000')
  })

  it.each([
    ['a quotation mark', '"'],
    ['many quotation marks', '"""""""'],
    ['a closing bracket', ']'],
    ['brackets', 'peace) OR (war'],
    ['an operator at the end', 'minsk AND'],
    ['an operator at the beginning', 'NOT minsk'],
    ['nearness', 'NEAR(minsk geneva, 5)'],
    ['a column', 'title : minsk'],
    ['a column set', '{title text} : minsk'],
    ['a caret', '^minsk'],
    ['a plus', 'minsk + geneva'],
    ['a minus', '-minsk'],
    ['a star alone', '*'],
    ['SQL', "'; drop table report; --"],
    ['a percent sign', '100%'],
    ['a backslash', '\\'],
    ['NUL', 'min\0sk'],
    ['half a character', '\ud800'],
    ['an emoji', '🕊️'],
    ['a hundred thousand words', 'minsk '.repeat(100_000)],
    ['a very long word', 'm'.repeat(100_000)],
    ['many beginnings', 'a* b* c* d* e* f* g* '.repeat(100)],
    ['a combining mark alone', '\u0301'],
    ['letters newer than the index', '𞤀𞤣 ꭰ'],
  ])('does not fail on %s', async (_, words) => {
    const store = await storeWith(driver, reads)
    const hits = await store.search(DOSSIER, words, page)
    expect(Array.isArray(hits)).toBe(true)
    expect(await store.dossiers()).toEqual([{ name: DOSSIER, reports: 2 }])
  })
})
