/** How far apart the parties are on each issue, from their latest positions and always with them. */
import type { NegotiationRecord } from '../model/findings.ts'
import { ISSUES, type Issue } from '../model/issue.ts'
import { byText } from '../model/order.ts'
import type { Position, Stance } from '../model/position.ts'
import { isDoubtful } from './corroboration.ts'
import { isSameAcrossParties, matterOf } from './likeness.ts'
import { latestSteps, type Movement, movements } from './movement.ts'
import { partiesOf } from './parties.ts'

export type GapKind = 'apart' | 'narrowing' | 'agreed' | 'one-sided' | 'unaddressed'

export type Gap = {
  readonly issue: Issue
  readonly kind: GapKind
  /** The latest positions of each party that has one, in the order of the parties. */
  readonly latest: readonly { readonly party: string; readonly positions: readonly Position[] }[]
}

/** Stances that give something: what they meet with can be closed. */
const GIVES: ReadonlySet<Stance> = new Set(['accepts', 'offers', 'conditions'])

/** Where two latest positions of two parties leave them. */
function between(a: Position, b: Position): 'apart' | 'narrowing' | 'agreed' {
  if (a.stance === 'accepts' && b.stance === 'accepts') return 'agreed'
  const [accepted, other] = a.stance === 'accepts' ? [a, b] : [b, a]
  const takenUp = accepted.stance === 'accepts' && (other.stance === 'demands' || other.stance === 'offers')
  if (takenUp && isSameAcrossParties(matterOf(accepted.proposition), matterOf(other.proposition))) return 'agreed'
  if (a.stance === 'rejects' || b.stance === 'rejects') return 'apart'
  return GIVES.has(a.stance) || GIVES.has(b.stance) ? 'narrowing' : 'apart'
}

/** The widest gap between any two parties: agreed only where all are. */
function kindOf(latest: Gap['latest']): GapKind {
  if (latest.length < 2) return latest.length === 0 ? 'unaddressed' : 'one-sided'
  const found = latest.flatMap((one, i) =>
    latest.slice(i + 1).flatMap((other) => one.positions.flatMap((a) => other.positions.map((b) => between(a, b)))),
  )
  if (found.includes('apart')) return 'apart'
  return found.includes('narrowing') ? 'narrowing' : 'agreed'
}

/** The default issues in their own order, then those a dossier added. */
export function compareIssues(a: Issue, b: Issue): number {
  const place = (issue: Issue): number => {
    const at = (ISSUES as readonly string[]).indexOf(issue)
    return at < 0 ? ISSUES.length : at
  }
  return place(a) - place(b) || byText(a, b)
}

/** Issues on which somebody holds a position or that stood on an agenda. */
export function issuesOf(record: NegotiationRecord): readonly Issue[] {
  const issues = new Set<Issue>()
  for (const { issue } of record.positions) issues.add(issue)
  for (const { agenda } of record.meetings) for (const { issue } of agenda) issues.add(issue)
  return [...issues].toSorted(compareIssues)
}

/** The gap on each issue of the record, in the order of the issues. */
export function gaps(record: NegotiationRecord): readonly Gap[] {
  const parties = partiesOf(record)
  const byKey = new Map(movements(record).map((one) => [`${one.party}\n${one.issue}`, one]))
  return issuesOf(record).map((issue) => {
    const latest = parties.flatMap(({ id }) => {
      const movement = byKey.get(`${id}\n${issue}`)
      const positions = movement ? standsNow(movement) : []
      return positions.length > 0 ? [{ party: id, positions }] : []
    })
    return { issue, kind: kindOf(latest), latest }
  })
}

/** The party's latest positions, doubtful ones only where none is sure; where none can be dated, all of them. */
function standsNow(movement: Movement): readonly Position[] {
  const latest = latestSteps(movement).map(({ position }) => position)
  const positions = latest.length > 0 ? latest : movement.undated
  const sure = positions.filter((one) => !isDoubtful(one))
  return sure.length > 0 ? sure : positions
}
