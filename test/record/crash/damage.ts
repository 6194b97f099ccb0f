/** A process that damages copies of a store in many places and uses each: `damage.ts PATH DRIVER TIMES`. */
import { readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { RapporteurError } from '../../../src/errors.ts'
import type { DriverName } from '../../../src/record/driver.ts'
import { openStore } from '../../../src/record/open.ts'
import type { Store } from '../../../src/record/store.ts'
import { add, DOSSIER } from '../../support/adding.ts'
import { numbered } from './reports.ts'

const [path = '', driver = '', times = '100'] = process.argv.slice(2)
const whole = readFileSync(path)
const copy = `${path}-copy`
const page = { limit: 20, offset: 0 }

const say = (line: string): void => void writeSync(1, `${line}\n`)

let state = 1
function random(below: number): number {
  state = (state * 48_271) % 2_147_483_647
  return state % below
}

/** Flips a bit, writes noise over some bytes, or over a page: in turns. */
function damaged(turn: number): Uint8Array {
  const bytes = Uint8Array.from(whole)
  if (turn % 3 === 0) bytes[random(bytes.length)]! ^= 1 << random(8)
  const length = turn % 3 === 1 ? 1 + random(200) : turn % 3 === 2 ? 4096 : 0
  const start = turn % 3 === 2 ? 4096 * random(bytes.length / 4096) : random(bytes.length)
  for (let i = start; i < Math.min(start + length, bytes.length); i++) bytes[i] = random(256)
  return bytes
}

const exported = async (store: Store): Promise<string> => JSON.stringify(await store.loadRecord(DOSSIER))

async function attempt<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof RapporteurError)) say(`crashed ${String(error)}`)
    return null
  }
}

async function readEach(store: Store): Promise<void> {
  for await (const { report } of store.readReports(DOSSIER)) {
    await store.originalBytes(DOSSIER, report.id)
    await store.origins(DOSSIER, report.id)
  }
}

/** Everything is asked of it; what it still gives must be right, or `verify` must say that it is not. */
async function use(store: Store, right: string): Promise<void> {
  const verification = await attempt(store.verify(DOSSIER))
  const record = await attempt(exported(store))
  if (record !== null && record !== right && verification?.failures.length === 0) say('wrong and not noticed')
  await attempt(store.search(DOSSIER, 'nothing agreed', page))
  await attempt(store.facts(DOSSIER, 'statements', { actors: ['a-1'], since: '2022' }, page))
  await attempt(store.fact(DOSSIER, 's-1'))
  await attempt(store.dossiers())
  await attempt(readEach(store))
  await attempt(add(store, numbered(7777)))
  await attempt(store.close())
}

const sound = await openStore(path, { driver: driver as DriverName })
const right = await exported(sound)
await sound.close()
for (let turn = 0; turn < Number(times); turn++) {
  for (const ending of ['-journal', '-wal', '-shm']) rmSync(copy + ending, { force: true })
  writeFileSync(copy, damaged(turn))
  const store = await attempt(openStore(copy, { driver: driver as DriverName, busyMilliseconds: 100 }))
  if (store) await use(store, right)
}
say('done')
