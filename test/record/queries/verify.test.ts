/** Verify proves a sound store and finds every way in which one was tampered with. */
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/model/findings.ts'
import type { Report } from '../../../src/model/report.ts'
import { type Connection, openConnection, type Value } from '../../../src/record/driver.ts'
import { pack, packBytes, unpack } from '../../../src/record/pack.ts'
import * as build from '../../support/builders.ts'
import { DOSSIER, DRIVERS, freshPath, project, storeWith } from '../../support/stores.ts'

const one = build.report({ text: 'Norway and Sweden met in Oslo. “We agreed,” Norway said.', date: '2022' })
const two = build.report({ text: 'Denmark stayed away. It will come next time.' })
const reads = [
  build.read(one, {
    statements: [build.statement(one, { words: 'We agreed' })],
    actors: [build.actor(one, { name: 'Norway' })],
  }),
  build.read(two, { commitments: [build.commitment(two, { words: 'It will come next time' })] }),
]

type Change = (connection: Connection) => void

const cell = (connection: Connection, column: string, table: string, where: string): Uint8Array =>
  connection.prepare(`select ${column} as cell from ${table} where ${where}`).all([])[0]?.['cell'] as Uint8Array

const put = (connection: Connection, column: string, table: string, where: string, value: Value): void =>
  void connection.prepare(`update ${table} set ${column} = ? where ${where}`).run([value])

/** Changes one packed value, so that its check sum is right again and only the words can give it away. */
const repack =
  <T>(column: string, table: string, where: string, change: (value: T) => T): Change =>
  (connection) =>
    put(connection, column, table, where, pack(change(unpack<T>(cell(connection, column, table, where), 'it'))))

const flipBit =
  (column: string, table: string, where: string): Change =>
  (connection) => {
    const bytes = Uint8Array.from(cell(connection, column, table, where))
    bytes[Math.floor(bytes.length / 2)]! ^= 1
    put(connection, column, table, where, bytes)
  }

const ofOne = `id = '${one.id}'`

describe.each(DRIVERS)('verify with %s', (driver) => {
  const verified = async (change: Change = () => undefined) => {
    const path = freshPath()
    const store = await storeWith(driver, reads, path)
    await project(store)
    const connection = await openConnection(path, driver)
    change(connection)
    connection.close()
    return store.verify(DOSSIER)
  }

  it('counts what holds', async () => {
    expect(await verified()).toEqual({ reports: 2, evidence: 6, failures: [] })
  })

  it('counts nothing where there is nothing', async () => {
    expect(await (await storeWith(driver)).verify('none')).toEqual({ reports: 0, evidence: 0, failures: [] })
  })

  it.each<[string, Change, string, RegExp]>([
    ['a bit in the bytes', flipBit('original', 'report', ofOne), one.id, /bytes/],
    ['a bit in the report', flipBit('report', 'report', ofOne), one.id, /the report cannot be read back/],
    ['a bit in the findings', flipBit('findings', 'report', ofOne), one.id, /what was found/],
    [
      'a bit in a fact of the record',
      flipBit('entries', 'record_part', "list = 'statements'"),
      '',
      /part 0 of the statements/,
    ],
    [
      'other bytes',
      (connection) => put(connection, 'original', 'report', ofOne, packBytes(build.bytesOf(two))),
      one.id,
      /do not have the hash/,
    ],
    [
      'a word of the text',
      repack<Report>('report', 'report', ofOne, (report) => ({
        ...report,
        text: report.text.replace('Sweden', 'Iceland'),
      })),
      one.id,
      /its text is not how its bytes read/,
    ],
    [
      'an id',
      repack<Report>('report', 'report', ofOne, (report) => ({ ...report, id: two.id })),
      one.id,
      /its id is not that of its bytes/,
    ],
    [
      'a letter of a quote that was found',
      repack<object>('findings', 'report', ofOne, (found) =>
        JSON.parse(JSON.stringify(found).replace('"We agreed"', '"We agreeD"')),
      ),
      one.id,
      /the words of s-\w+ do not stand in it/,
    ],
    [
      'a letter of a quote in the record',
      repack<readonly Fact[]>('entries', 'record_part', "list = 'statements'", (facts) =>
        JSON.parse(JSON.stringify(facts).replace('"We agreed"', '"We agreeD"')),
      ),
      one.id,
      /the words of s-\w+ do not stand in it/,
    ],
    [
      'where a quote stands',
      repack<readonly Fact[]>('entries', 'record_part', "list = 'actors'", (facts) =>
        JSON.parse(JSON.stringify(facts).replace('"start":0', '"start":1')),
      ),
      one.id,
      /the words of a-\w+ do not stand in it/,
    ],
    [
      'a fact left out',
      repack<readonly Fact[]>('entries', 'record_part', "list = 'actors'", () => []),
      '',
      /part 0 of the actors/,
    ],
    [
      'an id of a fact',
      (connection) => put(connection, 'id', 'fact', "kind = 'actors'", 'a-other'),
      '',
      /is not what its ids say/,
    ],
    [
      'the same id twice',
      (connection) => {
        const [statement] = reads[0]!.findings.statements
        put(connection, 'id', 'fact', "kind = 'actors'", statement!.id)
      },
      '',
      /1 ids stand for more than one fact/,
    ],
    [
      'a report gone',
      (connection) => connection.exec(`pragma foreign_keys = off; delete from report where ${ofOne}`),
      one.id,
      /rests on it, and it cannot be read/,
    ],
    [
      'the index of words',
      (connection) => connection.exec('delete from search where rowid % 2 = 1'),
      one.id,
      /not all of its words can be searched/,
    ],
  ])('finds that somebody changed %s', async (_, change, report, what) => {
    const { failures } = await verified(change)
    expect(failures.filter((failure) => failure.report === report).map((failure) => failure.what)).toContainEqual(
      expect.stringMatching(what),
    )
  })

  it.each([
    ['windows-1252', [0x93, 0x50, 0x61, 0x69, 0x78, 0x94, 0x20, 0xe9], '“Paix” é'],
    ['utf-16le', [0xff, 0xfe, 0x50, 0x00, 0x61, 0x00], 'Pa'],
    ['windows-1251', [0xcc, 0xe8, 0xf0], 'Мир'],
  ])('reads bytes as %s as they were read when they came', async (encoding, bytes, text) => {
    const { createHash } = await import('node:crypto')
    const received = Uint8Array.from(bytes)
    const sha256 = createHash('sha256').update(received).digest('hex')
    const store = await storeWith(driver)
    const report = build.report({ text, encoding, sha256, id: `r-${sha256.slice(0, 16)}` })
    await store.addReport(DOSSIER, build.read(report), received)
    expect((await store.verify(DOSSIER)).failures).toEqual([])
    const wrong = { ...report, text: `${text.slice(0, -1)}x` }
    const other = await storeWith(driver)
    await other.addReport(DOSSIER, build.read(wrong), received)
    expect((await other.verify(DOSSIER)).failures).toHaveLength(1)
  })

  it('accepts the beginning of a text that was cut short', async () => {
    const store = await storeWith(driver)
    const whole = build.report({ text: 'The first part. The second part.' })
    await store.addReport(DOSSIER, build.read({ ...whole, text: 'The first part.' }), build.bytesOf(whole))
    expect((await store.verify(DOSSIER)).failures).toEqual([])
  })
})
