/** Everything a user can ask for, in the order in which help lists it. Every way in is a loop over this list. */
import { VIEWS, type ViewName } from '../render/tables.ts'
import type { Operation } from './operation.ts'
import { addReports } from './operations/add-reports.ts'
import { exportRecord } from './operations/export-record.ts'
import { listView } from './operations/list-view.ts'
import { readReports } from './operations/read-reports.ts'
import { searchRecord } from './operations/search-record.ts'
import { showBrief } from './operations/show-brief.ts'
import { showDemonstration } from './operations/show-demonstration.ts'
import { showItem } from './operations/show-item.ts'
import { verifyStore } from './operations/verify-store.ts'

export const OPERATIONS: readonly Operation[] = [
  addReports,
  showBrief,
  ...(Object.keys(VIEWS) as ViewName[]).map(listView),
  showItem,
  searchRecord,
  readReports,
  exportRecord,
  verifyStore,
  showDemonstration,
]
