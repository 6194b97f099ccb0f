/** The schema: a dump that shows every change to it, the settings of a connection, and how versions go forward. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openConnection } from '../../src/record/driver.ts'
import { migrate, VERSION } from '../../src/record/migrate.ts'
import { openStore } from '../../src/record/open.ts'
import { patience } from '../../src/record/patience.ts'
import { openDatabase, settle, sqlite } from '../../src/record/sqlite.ts'
import { DRIVERS, freshPath } from '../support/stores.ts'

const GOLDEN = fileURLToPath(new URL('schema.sql', import.meta.url))

/** A column or constraint a line, so that a change shows as one. */
const spread = (sql: string): string =>
  sql.replace(/(?<=, |\()(?="\w+" (?:text|integer|blob)\b|constraint )/g, '\n  ').replaceAll(', \n', ',\n')

/** Not the tables that FTS5 makes for itself, which differ from one SQLite to another. */
const OWN = `select sql from sqlite_schema where sql is not null and name not glob 'search_*' order by name`

describe.each(DRIVERS)('the schema with %s', (driver) => {
  const opened = async () => {
    const path = freshPath()
    await (await openStore(path, { driver })).close()
    return openConnection(path, driver)
  }

  it('is as the dump says', async () => {
    const connection = await opened()
    const dump = connection
      .prepare(OWN)
      .all([])
      .map(({ sql }) => `${spread(String(sql))};\n`)
    connection.close()
    const text = dump.join('\n')
    if (!existsSync(GOLDEN)) writeFileSync(GOLDEN, text)
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'))
  })

  it('has tables that hold only what their columns say, with keys that begin with the dossier', async () => {
    const connection = await opened()
    const tables = connection
      .prepare(
        `select name, strict from pragma_table_list where schema = 'main' and type = 'table' and name not glob 'sqlite_*'`,
      )
      .all([])
    expect(tables.map(({ name }) => name).sort()).toEqual([
      'dossier',
      'fact',
      'fact_facet',
      'origin',
      'record_part',
      'report',
    ])
    for (const { name, strict } of tables) {
      const [first] = connection.prepare(`select name from pragma_table_info(?) where pk = 1`).all([String(name)])
      expect({ name, strict, key: first?.['name'] }).toEqual({
        name,
        strict: 1,
        key: name === 'dossier' ? 'name' : 'dossier',
      })
    }
    connection.close()
  })

  it('goes forward once, and never back', async () => {
    const connection = await openConnection(freshPath(), driver)
    const db = openDatabase(connection, patience(1000))
    expect(await sqlite.version(db)).toBe(0)
    expect(await migrate(db, sqlite)).toBe('made')
    expect(await sqlite.version(db)).toBe(VERSION)
    expect(await migrate(db, sqlite)).toBe('current')
    await db.destroy()
    connection.close()
  })

  it.each([
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
  ])('sets %s to %i', async (setting, value) => {
    const connection = await opened()
    settle(connection)
    const [row] = connection.prepare(`pragma ${setting}`).all([])
    connection.close()
    expect(Object.values(row ?? {})[0]).toBe(value)
  })

  it('waits inside SQLite for a moment only, and then in turns', async () => {
    const connection = await opened()
    settle(connection)
    const [row] = connection.prepare('pragma busy_timeout').all([])
    connection.close()
    expect(row?.['timeout']).toBe(20)
  })
})
