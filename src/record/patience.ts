/** Waits for a store that another writer has locked, without holding up the rest of this process. */
import { setTimeout as sleep } from 'node:timers/promises'
import { isBusy } from './store-error.ts'

/** Milliseconds for which SQLite itself waits, at each try, holding up this process: most writers are done by then. */
export const FIRST_WAIT = 20

/** Milliseconds between two tries. */
const PAUSE = 5

export type Patience = <T>(work: () => T | Promise<T>) => Promise<T>

/**
 * Tries again while the database is busy. Only for work of which nothing is done when it reports that. The writer may
 * be another store in this very process, so that waiting inside SQLite alone could be waiting for oneself.
 */
export const patience =
  (milliseconds: number): Patience =>
  async (work) => {
    const end = performance.now() + milliseconds
    while (true) {
      try {
        return await work()
      } catch (error) {
        if (!isBusy(error) || performance.now() >= end) throw error
      }
      await sleep(PAUSE)
    }
  }
