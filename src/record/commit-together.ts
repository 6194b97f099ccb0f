/** Puts reports that are added at the same time into one transaction: most of its cost is waiting for the disk. */

import type { Dialect } from './dialect.ts'
import { type Addition, addReports, checkReport, type NewReport } from './queries/add-report.ts'
import type { Database } from './schema.ts'
import { isBusy } from './store-error.ts'

/** A transaction holds so many reports, or bytes of reports, at most: others wait while it is written. */
const MOST_REPORTS = 64
const MOST_BYTES = 8_000_000

type Waiting = {
  readonly added: NewReport
  readonly resolve: (addition: Addition) => void
  readonly reject: (error: unknown) => void
}

/** The first few, as far as they go into one transaction; at least one. */
function take(waiting: Waiting[]): readonly Waiting[] {
  let bytes = 0
  const end = waiting.findIndex(({ added }, i) => {
    bytes += added.bytes.length
    return i > 0 && (i >= MOST_REPORTS || bytes > MOST_BYTES)
  })
  return waiting.splice(0, end < 0 ? waiting.length : end)
}

export type Adding = {
  /** Resolves when the report is safe on disk. */
  readonly add: (added: NewReport) => Promise<Addition>
  /** Resolves when nothing waits any more. */
  readonly settled: () => Promise<void>
}

/** One report that cannot be added must not keep out the others: where they fail together, each is tried alone. */
async function commit(db: Database, dialect: Dialect, group: readonly Waiting[]): Promise<void> {
  try {
    const additions = await addReports(
      db,
      dialect,
      group.map(({ added }) => added),
    )
    for (const [i, { resolve }] of group.entries()) resolve(additions[i]!)
  } catch (error) {
    if (group.length === 1 || isBusy(error)) for (const { reject } of group) reject(error)
    else for (const one of group) await commit(db, dialect, [one])
  }
}

/** What is added in one turn of the event loop is committed together; a caller that waits for each report gets one each. */
export function commitTogether(db: Database, dialect: Dialect): Adding {
  const waiting: Waiting[] = []
  let running: Promise<void> | null = null
  const run = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve))
    while (waiting.length > 0) await commit(db, dialect, take(waiting))
    running = null
  }
  return {
    add: async (added) => {
      checkReport(added)
      return new Promise((resolve, reject) => {
        waiting.push({ added, resolve, reject })
        running ??= run()
      })
    },
    settled: async () => {
      await running
    },
  }
}
