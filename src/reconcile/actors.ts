/** Makes one actor out of several and puts it in their place wherever they are named. */
import { createHash } from 'node:crypto'
import type { Actor, ActorKind, Role } from '../model/actor.ts'
import { earliest, latest, type PartialDate } from '../model/date.ts'
import { isNonEmpty, type NonEmpty } from '../model/span.ts'
import { chosen, type Vote } from './choose.ts'
import { type Draft, type ReportIndex, reportIndex } from './draft.ts'
import { fold } from './fold.ts'
import { byId } from './gather.ts'
import { mergedFound } from './merge.ts'
import { renameInActors } from './references.ts'

/** Actors of reports that are one; `id` is what it is to be called, if no other is. */
type ActorGroup = { readonly id: string; readonly members: NonEmpty<Actor> }

/** Two words at least, none of them an initial. */
const isFullName = (name: string): boolean => /\S[\s-]+\S/.test(name) && !/(?:^|[\s-])\p{L}\.?(?:$|[\s-])/u.test(name)

/** One vote a report for each value it gives. */
function vote<T>(members: readonly Actor[], index: ReportIndex, value: (actor: Actor) => T | null): T | null {
  const votes = members.flatMap((actor): Vote<T>[] => {
    const given = value(actor)
    if (given === null) return []
    return [{ value: given, text: String(given), sure: true, origin: index.origin(actor.evidence[0].report) }]
  })
  return chosen(votes)
}

/** The name that most reports use; one word is no name while there is a fuller one. */
function nameOf(members: readonly Actor[], index: ReportIndex): string {
  const person = members[0]!.kind === 'person'
  const full = (actor: Actor): string | null => (isFullName(actor.name) ? actor.name : null)
  return (person ? vote(members, index, full) : null) ?? vote(members, index, (actor) => actor.name)!
}

const earlier = (a: PartialDate | null, b: PartialDate | null): PartialDate | null =>
  a === null || b === null ? (a ?? b) : earliest(b) < earliest(a) ? b : a

const later = (a: PartialDate | null, b: PartialDate | null): PartialDate | null =>
  a === null || b === null ? (a ?? b) : latest(b) > latest(a) ? b : a

/** Offices by title and whose they are, from the first report that gives them to the last. */
function rolesOf(members: readonly Actor[], publishedOn: (actor: Actor) => PartialDate | null): readonly Role[] {
  const roles = new Map<string, Role>()
  for (const actor of members)
    for (const role of actor.roles) {
      const seen = publishedOn(actor)
      const known = roles.get(`${fold(role.title)}\n${role.of}`)
      roles.set(`${fold(role.title)}\n${role.of}`, {
        title: known && known.title < role.title ? known.title : role.title,
        of: role.of,
        from: earlier(known?.from ?? null, role.from ?? seen),
        to: later(known?.to ?? null, role.to ?? seen),
      })
    }
  return [...roles.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, role]) => role)
}

const kindOf = (members: readonly Actor[], index: ReportIndex): ActorKind =>
  vote(members, index, (actor) => actor.kind)!

function mergedActor({ members }: ActorGroup, id: string, index: ReportIndex): Actor {
  const name = nameOf(members, index)
  const names = new Set(members.flatMap((actor) => [actor.name, ...actor.aliases]))
  names.delete(name)
  return {
    ...mergedFound(members, index),
    id,
    kind: kindOf(members, index),
    name,
    aliases: [...names].sort(),
    roles: rolesOf(members, (actor) => index.date(actor.evidence[0].report)),
    party: vote(members, index, (actor) => actor.party),
    side: vote(members, index, (actor) => (actor.side === 'other' ? null : actor.side)) ?? 'other',
    country: vote(members, index, (actor) => actor.country),
  }
}

/** `person-volodymyr-zelenskyy`: readable, and the same whatever the order. */
export const actorId = (kind: string, name: string): string =>
  `${kind}-${fold(name).replaceAll(' ', '-').slice(0, 60) || 'unnamed'}`

/** A few digits that tell apart actors whose names are the same. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 6)

/** The ids that groups get: as they ask, with a hash of their first member where several ask for the same. */
function idsOf(groups: readonly ActorGroup[]): readonly string[] {
  const asked = new Map<string, number>()
  for (const { id } of groups) asked.set(id, (asked.get(id) ?? 0) + 1)
  return groups.map(({ id, members }) => (asked.get(id) === 1 ? id : `${id}-${shortHash(members[0].id)}`))
}

export type NamedGroup = {
  readonly members: readonly Actor[]
  readonly idOf: (name: string, kind: ActorKind) => string
}

/** Puts one actor in the place of each group; actors in no group stay as they are. Facts are told by `name-actors`. */
export function uniteActors(draft: Draft, named: readonly NamedGroup[]): Draft {
  const index = reportIndex(draft.reports)
  const groups = named.flatMap(({ members, idOf }): ActorGroup[] => {
    const sorted = [...members].sort(byId)
    return isNonEmpty(sorted) ? [{ id: idOf(nameOf(sorted, index), kindOf(sorted, index)), members: sorted }] : []
  })
  const ids = idsOf(groups)
  const renamed = new Map(groups.flatMap(({ members }, at) => members.map((actor) => [actor.id, ids[at]!] as const)))
  const merged = groups.map((group, at) => mergedActor(group, ids[at]!, index))
  const rest = draft.findings.actors.filter((actor) => !renamed.has(actor.id))
  const actors = renameInActors([...rest, ...merged], (id) => renamed.get(id) ?? id)
  return {
    ...draft,
    findings: { ...draft.findings, actors: actors.map(withoutItself).sort(byId) },
    became: new Map([...draft.became, ...renamed]),
  }
}

/** "Moscow" speaks for Russia, which it is: nobody is a party to itself. */
const withoutItself = (actor: Actor): Actor => (actor.party === actor.id ? { ...actor, party: null } : actor)
