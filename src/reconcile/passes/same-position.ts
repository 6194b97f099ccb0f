/** One statement shows one position of an actor on an issue where its clauses say the same; other dates are other positions. */
import type { Position } from '../../model/position.ts'
import { type NonEmpty, overlaps } from '../../model/span.ts'
import { clusters } from '../clusters.ts'
import type { Pass, ReportIndex } from '../draft.ts'
import { alike, uniteFacts } from '../facts.ts'
import { sharedWords, tellingWords } from '../fold.ts'
import { isSure, mergedFound } from '../merge.ts'

/** How much of the shorter proposition's longer words must be in the other: two demands of one sentence stay two. */
const SHARED = 0.6

const saySame = (a: Position, b: Position): boolean =>
  a.evidence.some((one) => b.evidence.some((other) => one.report === other.report && overlaps(one, other))) ||
  sharedWords(tellingWords(a.proposition), tellingWords(b.proposition)).ofShorter >= SHARED

/** The longest of the sure propositions says most. */
function merged(positions: NonEmpty<Position>, index: ReportIndex): Position {
  if (positions.length === 1) return positions[0]
  const sure = positions.filter(isSure)
  const [said] = (sure.length > 0 ? sure : positions).toSorted(
    (a, b) => b.proposition.length - a.proposition.length || (a.id < b.id ? -1 : 1),
  )
  return { ...said!, ...mergedFound(positions, index) }
}

export const samePosition: Pass = {
  name: 'same-position',
  apply: (draft) => {
    const found = clusters(draft.findings.positions.map(({ id }) => id))
    const stands = alike(draft.findings.positions, ({ id, actor, issue, stance, statement, date, reportedBy }) =>
      statement === null ? id : [actor, issue, stance, statement, date, reportedBy],
    )
    for (const { all } of stands)
      all.forEach((a, at) => {
        for (const b of all.slice(at + 1)) if (saySame(a, b)) found.unite(a.id, b.id)
      })
    return uniteFacts(draft, 'positions', ({ id }) => found.of(id), merged)
  },
}
