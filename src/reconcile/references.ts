/** Every place where one fact names another or an actor, so that renaming misses none. */
import type { Actor } from '../model/actor.ts'
import type { Findings } from '../model/findings.ts'
import type { Found } from '../model/found.ts'
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

type Facts = Omit<Findings, 'actors'>

/**
 * Renames the actors that facts name; `rename` is told the report a fact is from. What must name one keeps its id where
 * there is no new one; elsewhere it is left out.
 */
export function renameInFacts(facts: Facts, rename: (id: string, report: string) => string | null): Facts {
  const known = new Map<string, Renames>()
  const of = (report: string): Renames => {
    const ids = known.get(report) ?? renames(remembered((id) => rename(id, report)))
    known.set(report, ids)
    return ids
  }
  const each = <F extends Found>(list: readonly F[], change: (fact: F, ids: Renames) => F): readonly F[] =>
    list.map((fact) => change(fact, of(fact.evidence[0].report)))
  return {
    meetings: each(facts.meetings, (one, { must, may, isKnown }) => ({
      ...one,
      participants: uniqueParticipants(
        one.participants.flatMap(({ actor, part }) => (isKnown(actor) ? [{ actor: must(actor), part }] : [])),
      ),
      agenda: one.agenda.map((point) => ({ ...point, by: may(point.by) })),
      accounts: one.accounts.map((account) => ({ ...account, by: may(account.by) })),
    })),
    statements: each(facts.statements, (one, { must, may, all }) => ({
      ...one,
      speaker: must(one.speaker),
      via: all(one.via),
      addressee: may(one.addressee),
    })),
    positions: each(facts.positions, (one, { must, may }) => ({
      ...one,
      actor: must(one.actor),
      reportedBy: one.reportedBy === NARRATOR ? NARRATOR : may(one.reportedBy),
    })),
    commitments: each(facts.commitments, (one, { all }) => ({ ...one, by: all(one.by) })),
    conditions: each(facts.conditions, (one, { all }) => ({ ...one, by: all(one.by) })),
    instruments: each(facts.instruments, (one, { all }) => ({
      ...one,
      signatories: all(one.signatories),
      endorsers: all(one.endorsers),
    })),
    claims: each(facts.claims, (one, { all }) => ({ ...one, by: all(one.by), deniedBy: all(one.deniedBy) })),
    figures: each(facts.figures, (one, { may }) => ({ ...one, by: may(one.by) })),
  }
}

/** Who says that a party stands somewhere, where it is the reporter. */
const NARRATOR = 'narrator'

function remembered(rename: Rename): Rename {
  const known = new Map<string, string | null>()
  return (id) => {
    const old = known.get(id)
    if (old !== undefined) return old
    const fresh = rename(id)
    known.set(id, fresh)
    return fresh
  }
}

const renames = (rename: Rename) => ({
  must: (id: string): string => rename(id) ?? id,
  may: (id: string | null): string | null => (id === null ? null : rename(id)),
  all: (ids: readonly string[]): readonly string[] => (ids.length === 0 ? ids : unique(ids.map(rename))),
  isKnown: (id: string): boolean => rename(id) !== null,
})
type Renames = ReturnType<typeof renames>

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
    yield* some([actor, reportedBy === NARRATOR ? null : reportedBy])
  for (const { by } of [...findings.commitments, ...findings.conditions]) yield* by
  for (const { signatories, endorsers } of findings.instruments) yield* [...signatories, ...endorsers]
  for (const { by, deniedBy } of findings.claims) yield* [...by, ...deniedBy]
  for (const { by } of findings.figures) yield* some([by])
}
