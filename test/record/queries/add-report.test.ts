/** Adding: once for the same bytes, the same whatever the order, all of a report or nothing. */
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import type { ReadReport } from '../../../src/record/store.ts'
import { bytesOf, evidence, read, report, statement } from '../../support/builders.ts'
import { add, DOSSIER, DRIVERS, readAll, storeWith } from '../../support/stores.ts'

const TEXT = 'The ministers of Finland and Norway met in Oslo. “We agreed on the border,” the minister said.'

function reading(parts: Partial<Report> & { readonly date?: string } = {}): ReadReport {
  const one = report({ text: TEXT, ...parts })
  return read(one, { statements: [statement(one, { words: 'We agreed on the border' })] })
}

/** All orders of a few things. */
const orders = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.length < 2 ? [list] : list.flatMap((one, i) => orders(list.toSpliced(i, 1)).map((rest) => [one, ...rest]))

describe.each(DRIVERS)('addReport with %s', (driver) => {
  it('keeps the report, its findings and its bytes', async () => {
    const store = await storeWith(driver)
    const one = reading({ date: '2022-02-10', outlet: 'The Courier' })
    expect(await add(store, one)).toBe('added')
    expect(await store.report(DOSSIER, one.report.id)).toEqual(one.report)
    expect(await store.originalBytes(DOSSIER, one.report.id)).toEqual(bytesOf(one.report))
    expect(await readAll(store)).toEqual([one])
    expect(await store.dossiers()).toEqual([{ name: DOSSIER, reports: 1 }])
  })

  it('knows nothing of what was not added', async () => {
    const store = await storeWith(driver, [reading()])
    expect(await store.report(DOSSIER, 'r-0')).toBeNull()
    expect(await store.originalBytes(DOSSIER, 'r-0')).toBeNull()
    expect(await store.report('other talks', reading().report.id)).toBeNull()
    expect(await store.revision('other talks')).toBe(0)
  })

  it('counts a revision for every change and none where nothing changed', async () => {
    const store = await storeWith(driver)
    const revisions = [await store.revision(DOSSIER)]
    for (const origin of ['b.txt', 'b.txt', 'c.txt', 'a.txt']) {
      await add(store, reading({ origin }))
      revisions.push(await store.revision(DOSSIER))
    }
    expect(revisions).toEqual([0, 1, 1, 1, 2])
  })

  it('remembers every origin, and gives the smallest in whatever order they came', async () => {
    for (const order of orders(['b.txt', 'a.txt', 'c/d.txt'])) {
      const store = await storeWith(driver)
      const added = []
      for (const origin of order) added.push(await add(store, reading({ origin })))
      expect(added).toEqual(['added', 'known', 'known'])
      expect((await readAll(store)).map((one) => one.report.origin)).toEqual(['a.txt'])
      expect(await store.origins(DOSSIER, reading().report.id)).toEqual(['a.txt', 'b.txt', 'c/d.txt'])
    }
  })

  it('keeps the better reading with its own findings, in whatever order they came', async () => {
    const dated = reading({ origin: 'b.txt', date: '2022-02-10' })
    const named = reading({ origin: 'a.txt', outlet: 'The Courier', title: 'Border' })
    const plain = reading({ origin: 'c.txt' })
    for (const order of orders([dated, named, plain])) {
      const store = await storeWith(driver, order)
      expect(await readAll(store)).toEqual([{ report: { ...dated.report, origin: 'a.txt' }, findings: dated.findings }])
    }
  })

  it('finds the kept reading by its words, and the other no more', async () => {
    const store = await storeWith(driver, [reading({ title: 'Herring' }), reading({ title: 'Mackerel', date: '2022' })])
    expect(await store.search(DOSSIER, 'herring', { limit: 9, offset: 0 })).toEqual([])
    expect(await store.search(DOSSIER, 'mackerel', { limit: 9, offset: 0 })).toHaveLength(1)
    expect((await store.verify(DOSSIER)).failures).toEqual([])
  })

  it('keeps dossiers apart', async () => {
    const store = await storeWith(driver, [reading()])
    expect(await store.addReport('another', reading(), bytesOf(reading().report))).toBe('added')
    expect(await store.dossiers()).toEqual([
      { name: 'another', reports: 1 },
      { name: DOSSIER, reports: 1 },
    ])
  })

  it('commits together what is added at once, and keeps each one’s outcome', async () => {
    const store = await storeWith(driver)
    const reads = Array.from({ length: 150 }, (_, i) => read(report({ text: `Round ${i % 100} of the talks ended.` })))
    const outcomes = await Promise.all(reads.map((one) => add(store, one)))
    expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(100)
    expect(outcomes.slice(100)).toEqual(Array.from({ length: 50 }, () => 'known'))
    expect(await store.revision(DOSSIER)).toBe(100)
  })

  it.each([
    ['whose id is not that of its bytes', { id: 'r-0123456789abcdef' }],
    ['whose hash is not that of its bytes', { sha256: '0'.repeat(64) }],
  ])('refuses a report %s', async (_, wrong) => {
    const store = await storeWith(driver)
    const one = reading()
    await expect(
      store.addReport(DOSSIER, { ...one, report: { ...one.report, ...wrong } }, bytesOf(one.report)),
    ).rejects.toThrow(/hash/)
    expect(await store.dossiers()).toEqual([])
  })

  it('refuses a quote that does not stand in the report, and the others go in', async () => {
    const store = await storeWith(driver)
    const one = report({ text: TEXT })
    const [real] = reading().findings.statements
    const near = { ...evidence(one, 'We agreed on the border'), quote: 'We agreed on the Border' }
    const wrong = read(one, { statements: [{ ...real!, evidence: [near] }] })
    const other = read(report({ text: 'Something else.' }))
    const outcomes = await Promise.allSettled([add(store, wrong), add(store, other)])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    expect(await readAll(store)).toEqual([other])
  })

  it.each(['', 'a\nb', 'a\0b', 'half \ud800'])('refuses %j as the name of a dossier', async (name) => {
    const store = await storeWith(driver)
    const adding = store.addReport(name, reading(), bytesOf(reading().report))
    await expect(adding).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })

  it.each([
    ['NUL', 'before\0after “quoted\0words” the end'],
    ['half a character', 'before \ud83d after \udc00 the end'],
    ['characters beyond the first plane', '🕊️ “peace” 🕊️ the end'],
    ['right-to-left marks and markup', '\u202e<b>bold</b> ]]> & "the" end'],
    ['a very long line', `${'word '.repeat(20_000)}the end`],
  ])('gives back a text with %s unchanged', async (_, text) => {
    const one = report({ text, title: text.slice(0, 40) })
    const whole = read(one, { statements: [statement(one)] })
    const bytes = bytesOf(one)
    const store = await storeWith(driver, [whole])
    expect(await readAll(store)).toEqual([whole])
    expect(await store.originalBytes(DOSSIER, one.id)).toEqual(bytes)
    expect(await store.search(DOSSIER, 'end', { limit: 9, offset: 0 })).toHaveLength(2)
  })
})
