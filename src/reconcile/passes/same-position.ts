/** One statement shows one position of an actor on an issue, in however many clauses; other dates are other positions. */
import type { Position } from '../../model/position.ts'
import type { NonEmpty } from '../../model/span.ts'
import type { Pass, ReportIndex } from '../draft.ts'
import { uniteFacts } from '../facts.ts'
import { isSure, mergedFound } from '../merge.ts'

/** The longest of the sure propositions says most. */
function merged(positions: NonEmpty<Position>, index: ReportIndex): Position {
  const sure = positions.filter(isSure)
  const [said] = (sure.length > 0 ? sure : positions).toSorted(
    (a, b) => b.proposition.length - a.proposition.length || (a.id < b.id ? -1 : 1),
  )
  return { ...said!, ...mergedFound(positions, index) }
}

export const samePosition: Pass = {
  name: 'same-position',
  apply: (draft) =>
    uniteFacts(
      draft,
      'positions',
      ({ id, actor, issue, stance, statement, date, reportedBy }) =>
        statement === null ? id : JSON.stringify([actor, issue, stance, statement, date, reportedBy]),
      (all, index) => (all.length === 1 ? all[0] : merged(all, index)),
    ),
}
