/** A process with little memory that adds and reads more text than it could hold: `large.ts PATH DRIVER COUNT`. */
import { writeSync } from 'node:fs'
import type { DriverName } from '../../../src/record/driver.ts'
import { openStore } from '../../../src/record/open.ts'
import { add, DOSSIER } from '../../support/adding.ts'
import { read, report, statement } from '../../support/builders.ts'

const [path = '', driver = '', count = '100'] = process.argv.slice(2)

/** A megabyte in few words, which the index takes quickly. */
const filling = `${'x'.repeat(5_000)} `.repeat(200)

const store = await openStore(path, { driver: driver as DriverName })
for (let n = 0; n < Number(count); n++) {
  const one = report({ text: `Report ${n}. ${filling}` })
  await add(store, read(one, { statements: [statement(one, { words: `Report ${n}` })] }))
}
let characters = 0
for await (const { report } of store.readReports(DOSSIER)) characters += report.text.length
const { reports, failures } = await store.verify(DOSSIER)
await store.close()
writeSync(1, `${JSON.stringify({ characters, reports, failures: failures.length })}\n`)
