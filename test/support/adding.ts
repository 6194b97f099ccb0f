/** Adding to the dossier that tests of a store use; also for processes that run outside the test runner. */
import type { ReadReport, Store } from '../../src/record/store.ts'
import { bytesOf } from './builders.ts'

export const DOSSIER = 'talks'

export const add = (store: Store, read: ReadReport): Promise<'added' | 'known'> =>
  store.addReport(DOSSIER, read, bytesOf(read.report))
