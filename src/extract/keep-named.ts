/** Keeps the actors that some fact speaks of, and those they speak for: a passing name is no actor of the record. */
import type { ActorIndex } from '../annotate/mention.ts'
import type { Findings } from '../model/findings.ts'

function* referred(found: Findings): Iterable<string | null> {
  for (const meeting of found.meetings) {
    for (const { actor } of meeting.participants) yield actor
    for (const { by } of [...meeting.agenda, ...meeting.accounts]) yield by
  }
  for (const { speaker, addressee, via } of found.statements) yield* [speaker, addressee, ...via]
  for (const { actor, reportedBy } of found.positions) yield* [actor, reportedBy]
  for (const { by } of [...found.commitments, ...found.conditions]) yield* by
  for (const { signatories, endorsers } of found.instruments) yield* [...signatories, ...endorsers]
  for (const { by, deniedBy } of found.claims) yield* [...by, ...deniedBy]
  for (const { by } of found.figures) yield by
}

export function keepNamed(found: Findings, index: ActorIndex): Findings {
  const known = new Set(index.actors.map((actor) => actor.id))
  const wanted = new Set<string>()
  const want = (id: string | null): void => {
    if (id === null || !known.has(id) || wanted.has(id)) return
    wanted.add(id)
    const { party, roles } = index.actor(id)
    want(party)
    for (const role of roles) want(role.of)
  }
  for (const id of referred(found)) want(id)
  return { ...found, actors: index.actors.filter((actor) => wanted.has(actor.id)) }
}
