/** Whose words a stretch of text is: the statement it stands in, and whom its speaker speaks for. */
import { overlaps, type Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { Reading } from './reading.ts'

/** The innermost statement whose content holds the span; null for the narrator’s own words. */
export function statementAt(statements: readonly Statement[], span: Span): Statement | null {
  let best: { statement: Statement; length: number } | null = null
  for (const statement of statements)
    for (const evidence of statement.evidence) {
      const length = evidence.end - evidence.start
      const inside = Math.min(evidence.end, span.end) - Math.max(evidence.start, span.start)
      if (overlaps(evidence, span) && inside >= 0.6 * (span.end - span.start) && (!best || length < best.length))
        best = { statement, length }
    }
  return best?.statement ?? null
}

/**
 * The parties an actor stands for in a negotiation: its party, or itself where it is a state, body or group. A person for
 * whom no party is known stands for nobody but himself, and only where `orSelf` says so.
 */
export function partiesOf(reading: Reading, ids: readonly string[], orSelf = false): readonly string[] {
  const parties = ids.map((id) => {
    const party = reading.actors.partyOf(id)
    if (party) return party
    return reading.actors.actor(id).kind !== 'person' || orSelf ? id : null
  })
  return [...new Set(parties.filter((id) => id !== null))]
}
