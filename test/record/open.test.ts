/** Opening a store: what it settles, what it refuses, and what it says then. */
import { chmodSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasSafeLog, openConnection } from '../../src/record/driver.ts'
import { openStore } from '../../src/record/open.ts'
import { read, report } from '../support/builders.ts'
import { add, DOSSIER, DRIVERS, freshPath, readAll, storeWith } from '../support/stores.ts'

const oneReport = read(report({ text: 'The delegations of France and Spain met in Geneva.' }))
const isRoot = process.getuid?.() === 0

describe.each(DRIVERS)('openStore with %s', (driver) => {
  it('makes a store where there is none, and finds it there the next time', async () => {
    const path = freshPath()
    const first = await openStore(path, { driver })
    expect(first.isNew).toBe(true)
    await add(first, oneReport)
    await first.close()
    const again = await storeWith(driver, [], path)
    expect(again.isNew).toBe(false)
    expect(await readAll(again)).toEqual([oneReport])
  })

  it('names the library and keeps a write-ahead log only where that is safe', async () => {
    const path = freshPath()
    const store = await storeWith(driver, [], path)
    const version = /^(?:libsql|node:sqlite), SQLite (\d+\.\d+\.\d+)$/.exec(store.engine)?.[1]
    expect(version).toBeDefined()
    expect(store.journal).toBe(hasSafeLog(version!) ? 'wal' : 'truncate')
    expect((await storeWith(driver, [], path)).journal).toBe(store.journal)
  })

  it('marks the file as its own, in the version of its schema', async () => {
    const path = freshPath()
    await storeWith(driver, [], path)
    const header = readFileSync(path)
    expect(header.subarray(68, 72).toString('latin1')).toBe('RPRT')
    expect(header.readUInt32BE(60)).toBe(1)
  })

  it('closes although nothing was asked of it', async () => {
    const store = await openStore(freshPath(), { driver })
    await store.close()
    await expect(store.dossiers()).rejects.toThrow()
  })

  it('makes the folder only where it is told to', async () => {
    const path = join(dirname(freshPath()), 'new', 'place', 'record.db')
    await expect(openStore(path, { driver })).rejects.toMatchObject({ code: 'STORE_UNUSABLE' })
    const store = await openStore(path, { driver, makeFolder: true })
    expect(store.isNew).toBe(true)
    await store.close()
  })

  it('is made by many at the same time and whole for each', async () => {
    const path = freshPath()
    const stores = await Promise.all(Array.from({ length: 8 }, () => storeWith(driver, [], path)))
    expect(stores.filter(({ isNew }) => isNew)).toHaveLength(1)
    await Promise.all(stores.map((store, i) => add(store, read(report({ text: `Report ${i} on the talks.` })))))
    expect(await stores[0]!.dossiers()).toEqual([{ name: DOSSIER, reports: 8 }])
  })

  it.each([
    ['a text file', 'This is a letter and no database. '.repeat(100)],
    ['a short text file', 'not a database'],
    ['a page of zeros with the right first words', `SQLite format 3\0${'\0'.repeat(4080)}`],
  ])('refuses %s and leaves it as it is', async (_, content) => {
    const path = freshPath()
    writeFileSync(path, content)
    const opening = openStore(path, { driver })
    await expect(opening).rejects.toMatchObject({ code: 'STORE_BROKEN' })
    await expect(opening).rejects.toThrow(/keep the file, restore a copy of it, or start a new store with --store/)
    expect(readFileSync(path, 'utf8')).toBe(content)
  })

  it('refuses the database of another program', async () => {
    const path = freshPath()
    const other = await openConnection(path, driver)
    other.exec('create table recipe (name text)')
    other.close()
    const opening = openStore(path, { driver })
    await expect(opening).rejects.toMatchObject({ code: 'STORE_UNUSABLE' })
    await expect(opening).rejects.toThrow(/belongs to another program; name another file with --store/)
  })

  it('refuses a store of a newer version, and says to upgrade', async () => {
    const path = freshPath()
    await (await openStore(path, { driver })).close()
    const newer = await openConnection(path, driver)
    newer.exec('pragma user_version = 99')
    newer.close()
    const opening = openStore(path, { driver })
    await expect(opening).rejects.toMatchObject({ code: 'STORE_NEWER' })
    await expect(opening).rejects.toThrow(/version 99, this program knows 1\); upgrade rapporteur/)
  })

  it('says that a store is busy when another process writes for too long', async () => {
    const path = freshPath()
    const store = await openStore(path, { driver, busyMilliseconds: 50 })
    const other = await openConnection(path, driver)
    other.exec('begin immediate')
    const adding = add(store, oneReport)
    await expect(adding).rejects.toMatchObject({ code: 'STORE_BUSY' })
    await expect(adding).rejects.toThrow(/in use by another process.*try again/)
    other.exec('rollback')
    other.close()
    expect(await add(store, oneReport)).toBe('added')
    await store.close()
  })

  it.each([0.9, 0.5, 0.1])('notices that only %f of a store is left', async (share) => {
    const path = freshPath()
    const reads = Array.from({ length: 30 }, (_, i) =>
      read(report({ text: `Report ${i}. ${'Talks went on. '.repeat(300)}` })),
    )
    await (await storeWith(driver, reads, path)).close()
    truncateSync(path, Math.floor(readFileSync(path).length * share))
    const using = openStore(path, { driver }).then(async (store) => {
      try {
        return await readAll(store)
      } finally {
        await store.close()
      }
    })
    await expect(using).rejects.toMatchObject({ code: 'STORE_BROKEN' })
  })

  it('takes an empty file for a new store', async () => {
    const path = freshPath()
    writeFileSync(path, '')
    expect((await storeWith(driver, [], path)).isNew).toBe(true)
  })

  it('says what to do where the path is a folder', async () => {
    const path = freshPath()
    mkdirSync(path)
    await expect(openStore(path, { driver })).rejects.toThrow(/is a folder; name a file in it with --store/)
  })

  it.skipIf(isRoot)('says what to do where the file may not be written', async () => {
    const path = freshPath()
    await (await openStore(path, { driver })).close()
    chmodSync(path, 0o400)
    const store = await storeWith(driver, [], path)
    await expect(add(store, oneReport)).rejects.toMatchObject({ code: 'STORE_UNUSABLE' })
    expect(await store.dossiers()).toEqual([])
  })
})

describe.skipIf(DRIVERS.length < 2)('a store that two libraries open in turn', () => {
  it('loses its write-ahead log to the older one, and nothing else', async () => {
    const path = freshPath()
    const newer = await openStore(path, { driver: 'node:sqlite' })
    expect(newer.journal).toBe('wal')
    await add(newer, oneReport)
    await newer.close()
    const older = await openStore(path, { driver: 'libsql' })
    expect(older.journal).toBe('truncate')
    expect(await readAll(older)).toEqual([oneReport])
    await older.close()
    const again = await storeWith('node:sqlite', [], path)
    expect(again.journal).toBe('truncate')
    expect((await again.verify(DOSSIER)).failures).toEqual([])
  })
})
