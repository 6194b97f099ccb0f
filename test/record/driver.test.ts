/** The two SQLite libraries behave alike, and loading them says nothing. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { availableDrivers, hasSafeLog, openConnection } from '../../src/record/driver.ts'
import { DRIVERS, freshPath } from '../support/stores.ts'

describe('hasSafeLog', () => {
  it.each([
    ['3.45.1', false],
    ['3.51.2', false],
    ['3.51.3', true],
    ['3.51.10', true],
    ['3.52.0', true],
    ['3.9.9', false],
    ['4.0.0', true],
    ['2.99.99', false],
  ])('SQLite %s: %s', (version, safe) => {
    expect(hasSafeLog(version)).toBe(safe)
  })
})

describe('availableDrivers', () => {
  it('always has libsql, and node:sqlite first where its log is safe', () => {
    expect(DRIVERS.at(-1)).toBe('libsql')
    expect(availableDrivers()).toEqual(DRIVERS)
  })

  it('prints no warning, and keeps other warnings', () => {
    const driver = fileURLToPath(new URL('../../src/record/driver.ts', import.meta.url))
    const script = `import { availableDrivers } from ${JSON.stringify(driver)}
      availableDrivers()
      process.emitWarning('something else')`
    const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    })
    expect(run.status).toBe(0)
    expect(run.stderr).not.toMatch(/SQLite/)
    expect(run.stderr).toMatch(/something else/)
  })
})

describe.each(DRIVERS)('a connection with %s', (driver) => {
  it('gives back what was stored, whatever its type', async () => {
    const connection = await openConnection(freshPath(), driver)
    connection.exec('create table cells (a, b, c, d)')
    const bytes = new Uint8Array([0, 1, 255])
    expect(connection.prepare('insert into cells values (?, ?, ?, ?)').run(['Şèvre', 2 ** 40, bytes, null])).toBe(1)
    const select = connection.prepare('select a, b, c, d from cells')
    expect(select.reads).toBe(true)
    const [row] = select.all([])
    expect({ ...row, c: Array.from(row!['c'] as Uint8Array) }).toEqual({
      a: 'Şèvre',
      b: 2 ** 40,
      c: [0, 1, 255],
      d: null,
    })
    connection.close()
  })

  it('knows whether it is in a transaction', async () => {
    const connection = await openConnection(freshPath(), driver)
    connection.exec('begin immediate')
    expect(connection.inTransaction()).toBe(true)
    connection.exec('rollback')
    expect(connection.inTransaction()).toBe(false)
    connection.close()
  })
})
