/** Every place where one fact names another or an actor, so that renaming misses none. */
import type { Actor } from '../model/actor.ts'
import type { Findings } from '../model/findings.ts'
import type { Part, Participant } from '../model/meeting.ts'

/** The new id of an actor or fact; null where it is not in the record. */
export type Rename = (id: string) => string | null

/** Where one actor comes to be there twice, in the part that says most. */
const PARTS: readonly Part[] = ['party', 'mediator', 'host', 'observer']

const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))]

export function uniqueParticipants(participants: readonly Participant[]): Participant[] {
  const parts = new Map<string, Part>()
  for (const { actor, part } of participants) {
    const old = parts.get(actor)
    if (!old || PARTS.indexOf(part) < PARTS.indexOf(old)) parts.set(actor, part)
  }
  return [...parts].map(([actor, part]) => ({ actor, part }))
}

/** Renames the parties of actors and those whose offices they hold. */
export function renameInActors(actors: readonly Actor[], rename: Rename): readonly Actor[] {
  const may = (id: string | null): string | null => (id === null ? null : rename(id))
  return actors.map((actor) => ({
    ...actor,
    id: rename(actor.id) ?? actor.id,
    party: may(actor.party),
    roles: actor.roles.map((role) => ({ ...role, of: may(role.of) })),
  }))
}

/** Renames actors throughout. What must name one keeps its id where there is no new one; elsewhere it is left out. */
export function renameActors(findings: Findings, rename: Rename): Findings {
  const must = (id: string): string => rename(id) ?? id
  const may = (id: string | null): string | null => (id === null ? null : rename(id))
  const all = (ids: readonly string[]): readonly string[] => (ids.length === 0 ? ids : unique(ids.map(rename)))
  const others = (id: string | null): string | null => (id === 'narrator' ? id : may(id))
  return {
    actors: renameInActors(findings.actors, rename),
    meetings: findings.meetings.map((meeting) => ({
      ...meeting,
      participants: uniqueParticipants(
        meeting.participants.flatMap(({ actor, part }) =>
          rename(actor) === null ? [] : [{ actor: must(actor), part }],
        ),
      ),
      agenda: meeting.agenda.map((point) => ({ ...point, by: may(point.by) })),
      accounts: meeting.accounts.map((account) => ({ ...account, by: may(account.by) })),
    })),
    statements: findings.statements.map((statement) => ({
      ...statement,
      speaker: must(statement.speaker),
      via: all(statement.via),
      addressee: may(statement.addressee),
    })),
    positions: findings.positions.map((position) => ({
      ...position,
      actor: must(position.actor),
      reportedBy: others(position.reportedBy),
    })),
    commitments: findings.commitments.map((commitment) => ({ ...commitment, by: all(commitment.by) })),
    conditions: findings.conditions.map((condition) => ({ ...condition, by: all(condition.by) })),
    instruments: findings.instruments.map((instrument) => ({
      ...instrument,
      signatories: all(instrument.signatories),
      endorsers: all(instrument.endorsers),
    })),
    claims: findings.claims.map((claim) => ({ ...claim, by: all(claim.by), deniedBy: all(claim.deniedBy) })),
    figures: findings.figures.map((figure) => ({ ...figure, by: may(figure.by) })),
  }
}

/** Renames facts where other facts name them. */
export function renameFacts(findings: Findings, rename: Rename): Findings {
  const { statements, positions, commitments } = findings
  return {
    ...findings,
    statements: statements.map((one) => (one.occasion === null ? one : { ...one, occasion: rename(one.occasion) })),
    positions: positions.map((one) => (one.statement === null ? one : { ...one, statement: rename(one.statement) })),
    commitments: commitments.map((one) => (one.keptBy === null ? one : { ...one, keptBy: rename(one.keptBy) })),
  }
}

/** The actors that a fact must name: without them it would say nothing. */
export function* requiredActors(
  findings: Findings,
): Iterable<{ readonly id: string; readonly fact: Findings['statements' | 'positions'][number] }> {
  for (const fact of findings.statements) yield { id: fact.speaker, fact }
  for (const fact of findings.positions) yield { id: fact.actor, fact }
}

/** Every actor id that any fact names. */
export function* namedActors(findings: Findings): Iterable<string> {
  const some = (ids: readonly (string | null)[]): string[] => ids.filter((id) => id !== null)
  for (const { party, roles } of findings.actors) yield* some([party, ...roles.map((role) => role.of)])
  for (const { participants, agenda, accounts } of findings.meetings)
    yield* some([
      ...participants.map(({ actor }) => actor),
      ...agenda.map(({ by }) => by),
      ...accounts.map(({ by }) => by),
    ])
  for (const { speaker, via, addressee } of findings.statements) yield* some([speaker, ...via, addressee])
  for (const { actor, reportedBy } of findings.positions)
    yield* some([actor, reportedBy === 'narrator' ? null : reportedBy])
  for (const { by } of [...findings.commitments, ...findings.conditions]) yield* by
  for (const { signatories, endorsers } of findings.instruments) yield* [...signatories, ...endorsers]
  for (const { by, deniedBy } of findings.claims) yield* [...by, ...deniedBy]
  for (const { by } of findings.figures) yield* some([by])
}
