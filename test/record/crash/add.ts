/** A process that adds reports until it is killed or done: `add.ts PATH DRIVER FIRST COUNT TOGETHER`. */
import { writeSync } from 'node:fs'
import { RapporteurError } from '../../../src/errors.ts'
import type { DriverName } from '../../../src/record/driver.ts'
import { openStore } from '../../../src/record/open.ts'
import { add } from '../../support/adding.ts'
import { numbered } from './reports.ts'

const [path = '', driver = '', first = '0', count = '1', together = '1'] = process.argv.slice(2)

/** One line for the parent, written at once: what it has read was said before the process ended. */
const say = (line: string): void => void writeSync(1, `${line}\n`)

try {
  const store = await openStore(path, { driver: driver as DriverName })
  say('open')
  const end = Number(first) + Number(count)
  for (let start = Number(first); start < end; start += Number(together)) {
    const numbers = Array.from({ length: Math.min(Number(together), end - start) }, (_, i) => start + i)
    await Promise.all(numbers.map((n) => add(store, numbered(n)).then((outcome) => say(`${outcome} ${n}`))))
  }
  await store.close()
  say('closed')
} catch (error) {
  say(error instanceof RapporteurError ? `failed ${error.code}` : `crashed ${String(error)}`)
}
