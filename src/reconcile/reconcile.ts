/** Makes one record out of the findings of many reports. Pure; the order in which the reports come makes no difference. */
import type { NegotiationRecord } from '../model/findings.ts'
import type { Draft, Pass, ReadFindings, ReconcileOptions } from './draft.ts'
import { gather } from './gather.ts'
import { type Judgement, sortedJudgements } from './judgement.ts'
import { inOrder, reportsInOrder } from './order.ts'
import { copiedFacts } from './passes/copied-facts.ts'
import { keptCommitment } from './passes/kept-commitment.ts'
import { nameActors } from './passes/name-actors.ts'
import { sameBody } from './passes/same-body.ts'
import { sameClaim } from './passes/same-claim.ts'
import { sameCommitment } from './passes/same-commitment.ts'
import { sameInstrument } from './passes/same-instrument.ts'
import { sameMeeting } from './passes/same-meeting.ts'
import { samePerson } from './passes/same-person.ts'
import { samePosition } from './passes/same-position.ts'
import { sameState } from './passes/same-state.ts'
import { sameStory } from './passes/same-story.ts'

/** The most certain first; each builds on what those before it have settled: bodies on states, people on both. */
export const PASSES: readonly Pass[] = [
  sameStory,
  sameState,
  sameBody,
  samePerson,
  nameActors,
  copiedFacts,
  sameMeeting,
  sameCommitment,
  sameInstrument,
  sameClaim,
  samePosition,
  keptCommitment,
]

export type Reconciled = {
  readonly record: NegotiationRecord
  /** Why things were made one, kept apart, or left for a person to say. */
  readonly judgements: readonly Judgement[]
}

export function reconcile(reads: readonly ReadFindings[], options: ReconcileOptions): Reconciled {
  const draft = PASSES.reduce((sofar: Draft, pass) => pass.apply(sofar, options), gather(reads))
  return {
    record: { reports: reportsInOrder(draft.reports), ...inOrder(draft.findings) },
    judgements: sortedJudgements(draft.judgements, draft.became),
  }
}

export type { Judgement, ReadFindings, ReconcileOptions }
