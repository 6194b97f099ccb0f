/** The record as a view: saved and loaded byte for byte, current or not, and made anew at will. */
import { describe, expect, it } from 'vitest'
import type { NegotiationRecord } from '../../../src/model/findings.ts'
import { openConnection } from '../../../src/record/driver.ts'
import { openStore } from '../../../src/record/open.ts'
import type { ReadReport } from '../../../src/record/store.ts'
import * as build from '../../support/builders.ts'
import { add, DOSSIER, DRIVERS, freshPath, project, readAll, recordOf, storeWith } from '../../support/stores.ts'

/** A report with a fact of every kind. */
function full(n: number): ReadReport {
  const one = build.report({
    text: `Round ${n}: the ministers met. They agreed to stop.`,
    date: `2022-0${1 + (n % 9)}`,
  })
  return build.read(one, {
    actors: [build.actor(one, { name: 'the ministers' })],
    meetings: [build.meeting(one, { words: 'the ministers met' })],
    statements: [build.statement(one, { words: 'They agreed to stop' })],
    positions: [build.position(one)],
    commitments: [build.commitment(one)],
    conditions: [build.condition(one)],
    instruments: [build.instrument(one)],
    claims: [build.claim(one)],
    figures: [build.figure(one)],
  })
}

const reads = (count: number): readonly ReadReport[] => Array.from({ length: count }, (_, n) => full(n))

describe.each(DRIVERS)('saveRecord with %s', (driver) => {
  it('gives back every list as it was, in its order, byte for byte', async () => {
    const store = await storeWith(driver, reads(40))
    const all = await readAll(store)
    const backwards = recordOf(all.toReversed())
    const record: NegotiationRecord = {
      ...backwards,
      reports: backwards.reports.map((one, i) => ({ ...one, copyOf: i ? one.id : null })),
    }
    await store.saveRecord(DOSSIER, record, await store.revision(DOSSIER))
    const loaded = await store.loadRecord(DOSSIER)
    for (const list of Object.keys(record) as (keyof NegotiationRecord)[])
      expect(JSON.stringify(loaded[list])).toBe(JSON.stringify(record[list]))
    expect(Object.keys(loaded)).toEqual([
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
    await store.saveRecord(DOSSIER, loaded, await store.revision(DOSSIER))
    expect(JSON.stringify(await store.loadRecord(DOSSIER))).toBe(JSON.stringify(loaded))
  })

  it('replaces the record before, and leaves those of other dossiers', async () => {
    const store = await storeWith(driver, reads(40))
    await store.addReport('other', full(1), build.bytesOf(full(1).report))
    await store.saveRecord('other', recordOf([full(1)]), 1)
    await project(store)
    await store.saveRecord(DOSSIER, recordOf([full(3)]), await store.revision(DOSSIER))
    expect(await store.loadRecord(DOSSIER)).toEqual(recordOf([full(3)]))
    expect(await store.loadRecord('other')).toEqual(recordOf([full(1)]))
    expect(await store.facts(DOSSIER, 'statements', {}, { limit: 99, offset: 0 })).toHaveLength(1)
  })

  it('is current from when it is saved to the next report', async () => {
    const store = await storeWith(driver)
    expect(await store.isCurrent(DOSSIER)).toBe(true)
    await add(store, full(1))
    expect(await store.isCurrent(DOSSIER)).toBe(false)
    await project(store)
    expect(await store.isCurrent(DOSSIER)).toBe(true)
    await add(store, full(1))
    expect(await store.isCurrent(DOSSIER)).toBe(true)
    await add(store, full(2))
    expect(await store.isCurrent(DOSSIER)).toBe(false)
  })

  it('is not current where a report came in while the record was made, nor does it replace a later one', async () => {
    const store = await storeWith(driver, [full(1)])
    const revision = await store.revision(DOSSIER)
    const early = recordOf(await readAll(store))
    await add(store, full(2))
    await store.saveRecord(DOSSIER, early, revision)
    expect(await store.isCurrent(DOSSIER)).toBe(false)
    await project(store)
    await store.saveRecord(DOSSIER, early, revision)
    expect(await store.isCurrent(DOSSIER)).toBe(true)
    expect((await store.loadRecord(DOSSIER)).reports).toHaveLength(2)
  })

  it('is not current where another version of the program made it', async () => {
    const path = freshPath()
    const old = await openStore(path, { driver, version: '1.0.0' })
    await add(old, full(1))
    await project(old)
    expect(await old.isCurrent(DOSSIER)).toBe(true)
    await old.close()
    const next = await openStore(path, { driver, version: '1.1.0' })
    expect(await next.isCurrent(DOSSIER)).toBe(false)
    await project(next)
    expect(await next.isCurrent(DOSSIER)).toBe(true)
    await next.close()
  })

  it('saves nothing for a dossier without reports', async () => {
    const store = await storeWith(driver)
    await store.saveRecord('none', recordOf([]), 0)
    expect(await store.dossiers()).toEqual([])
    expect(await store.loadRecord('none')).toEqual(recordOf([]))
    expect(await store.isCurrent('none')).toBe(true)
  })

  it('can be thrown away and made anew, byte for byte', async () => {
    const path = freshPath()
    const store = await storeWith(driver, reads(12), path)
    await project(store)
    const before = JSON.stringify(await store.loadRecord(DOSSIER))
    const other = await openConnection(path, driver)
    for (const table of ['record_part', 'fact', 'fact_facet']) other.exec(`delete from ${table}`)
    other.exec('update dossier set projected = 0')
    other.close()
    expect(await store.isCurrent(DOSSIER)).toBe(false)
    await project(store)
    expect(JSON.stringify(await store.loadRecord(DOSSIER))).toBe(before)
  })

  it('does not depend on the order in which reports came', async () => {
    const exports = []
    for (const order of [
      reads(9),
      reads(9).toReversed(),
      reads(9).toSorted(({ report: a }, { report: b }) => (a.id < b.id ? -1 : 1)),
    ]) {
      const store = await storeWith(driver, order)
      await project(store)
      const hits = await store.search(DOSSIER, 'ministers', { limit: 50, offset: 0 })
      exports.push(JSON.stringify([await store.loadRecord(DOSSIER), hits]))
    }
    expect(new Set(exports).size).toBe(1)
  })
})
