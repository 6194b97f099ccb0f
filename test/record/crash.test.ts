/** What happens to a store when processes are killed, write at the same time, or run out of room. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { DriverName } from '../../src/record/driver.ts'
import { openStore } from '../../src/record/open.ts'
import { bytesOf } from '../support/builders.ts'
import { add, DOSSIER, DRIVERS, freshPath, project, readAll, storeWith } from '../support/stores.ts'
import { numbered } from './crash/reports.ts'

const execute = promisify(execFile)

const CHILD = fileURLToPath(new URL('crash/add.ts', import.meta.url))

type Work = {
  readonly path: string
  readonly driver: DriverName
  readonly first: number
  readonly count: number
  readonly together: number
}

type Adding = {
  readonly child: ChildProcess
  /** Resolves when it has said so many lines, or has ended. */
  readonly said: (lines: number) => Promise<unknown>
  /** Everything it said, when it has ended. */
  readonly ended: Promise<readonly string[]>
}

/** Starts a process that adds; `limit` is the largest file it may write, in blocks of 1024 bytes. */
function adding({ path, driver, first, count, together }: Work, limit?: number): Adding {
  const args = ['--import', 'tsx', CHILD, path, driver, `${first}`, `${count}`, `${together}`]
  const child =
    limit === undefined
      ? spawn(process.execPath, args)
      : spawn('bash', ['-c', `ulimit -f ${limit}; exec "$0" "$@"`, process.execPath, ...args])
  let text = ''
  const lines = (): readonly string[] => text.split('\n').slice(0, -1)
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more
  })
  const ended = once(child, 'close').then(lines)
  const said = async (count: number): Promise<void> => {
    while (lines().length < count && child.exitCode === null) await Promise.race([once(child.stdout, 'data'), ended])
  }
  return { child, said, ended }
}

const acknowledged = (lines: readonly string[]): readonly number[] =>
  lines.filter((line) => /^(?:added|known) /.test(line)).map((line) => Number(line.split(' ')[1]))

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Numbers in [0, 1) that only look random, so that a failure can be repeated. */
function unevenly(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Everything that was acknowledged is there, whole, and found by its words; nothing is there in part. */
async function expectWhole(path: string, driver: DriverName, numbers: ReadonlySet<number>): Promise<number> {
  const store = await openStore(path, { driver })
  const reads = await readAll(store)
  const there = new Map(reads.map((read) => [read.report.id, read]))
  for (const n of numbers) expect(there.get(numbered(n).report.id)).toEqual(numbered(n))
  for (const { report } of reads) {
    expect(await store.originalBytes(DOSSIER, report.id)).toEqual(bytesOf(report))
    const word = /number\d+/.exec(report.text)![0]
    expect(await store.search(DOSSIER, word, { limit: 5, offset: 0 })).toHaveLength(1)
  }
  const statements = await store.search(DOSSIER, '"nothing is agreed"', { limit: 10_000, offset: 0 })
  expect(statements).toHaveLength(2 * reads.length)
  expect(await store.verify(DOSSIER)).toMatchObject({ reports: reads.length, failures: [] })
  await store.close()
  return reads.length
}

/** Kills a process again and again while it adds; each next one begins a little before where the last was cut off. */
async function killAgainAndAgain(driver: DriverName, together: number, kills: number): Promise<void> {
  const path = freshPath()
  const random = unevenly(together + 1)
  const safe = new Set<number>()
  for (let kill = 0; kill < kills; kill++) {
    const first = Math.max(0, safe.size - 5)
    const { child, said, ended } = adding({ path, driver, first, count: 10_000, together })
    await said(1 + Math.floor(random() * 12))
    await sleep(random() * 10)
    child.kill('SIGKILL')
    for (const n of acknowledged(await ended)) safe.add(n)
    const store = await openStore(path, { driver })
    const there = new Set((await readAll(store)).map(({ report }) => report.id))
    await store.close()
    for (const n of safe) expect(there.has(numbered(n).report.id)).toBe(true)
  }
  expect(safe.size).toBeGreaterThan(kills)
  expect(await expectWhole(path, driver, safe)).toBeGreaterThanOrEqual(safe.size)
}

describe.each(DRIVERS)('a store with %s', (driver) => {
  it('loses nothing that was acknowledged when the process is killed', async () => {
    await Promise.all([1, 4, 32].map((together) => killAgainAndAgain(driver, together, 10)))
  }, 90_000)

  it('takes reports from two processes at once', async () => {
    const path = freshPath()
    const each = { path, driver, count: 120, together: 3 }
    const [one, two] = [adding({ ...each, first: 0 }), adding({ ...each, first: 60 })]
    const said = await Promise.all([one.ended, two.ended])
    for (const lines of said) {
      expect(lines.at(-1)).toBe('closed')
      expect(acknowledged(lines)).toHaveLength(120)
    }
    expect(said.flat().filter((line) => line.startsWith('added'))).toHaveLength(180)
    expect(await expectWhole(path, driver, new Set(Array.from({ length: 180 }, (_, n) => n)))).toBe(180)
  }, 60_000)

  it('is made by two processes at once', async () => {
    const path = freshPath()
    const each = { path, driver, count: 1, together: 1 }
    const all = await Promise.all([1, 2, 3, 4].map((first) => adding({ ...each, first }).ended))
    expect(all.map((lines) => lines.at(-1))).toEqual(['closed', 'closed', 'closed', 'closed'])
    expect(await expectWhole(path, driver, new Set([1, 2, 3, 4]))).toBe(4)
  }, 60_000)

  it.skipIf(process.platform === 'win32')(
    'says that there is no room left, and goes on when there is',
    async () => {
      const path = freshPath()
      const lines = await adding({ path, driver, first: 0, count: 2000, together: 4 }, 400).ended
      expect(lines.at(-1)).toBe('failed STORE_FULL')
      const safe = new Set(acknowledged(lines))
      expect(safe.size).toBeGreaterThan(10)
      expect(await expectWhole(path, driver, safe)).toBeGreaterThanOrEqual(safe.size)
      const store = await storeWith(driver, [], path)
      expect(await add(store, numbered(5000))).toBe('added')
    },
    60_000,
  )

  it('gives a clear error or the truth when its file is damaged anywhere', async () => {
    const path = freshPath()
    const store = await storeWith(
      driver,
      Array.from({ length: 12 }, (_, n) => numbered(n)),
      path,
    )
    await project(store)
    await store.close()
    const script = fileURLToPath(new URL('crash/damage.ts', import.meta.url))
    const run = await execute(process.execPath, ['--import', 'tsx', script, path, driver, '120'])
    expect(run.stdout).toBe('done\n')
  }, 60_000)

  it('adds, reads and verifies far more than fits in memory', async () => {
    const script = fileURLToPath(new URL('crash/large.ts', import.meta.url))
    const args = ['--max-old-space-size=80', '--import', 'tsx', script, freshPath(), driver, '100']
    const { stdout } = await execute(process.execPath, args)
    expect(JSON.parse(stdout)).toMatchObject({ reports: 100, failures: 0 })
    expect(JSON.parse(stdout).characters).toBeGreaterThan(100_000_000)
  }, 60_000)
})
