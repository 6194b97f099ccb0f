/** Tells who the parties of a dossier are, from what the record holds. */
import type { Actor, Side } from '../model/actor.ts'
import type { NegotiationRecord } from '../model/findings.ts'
import type { Part } from '../model/meeting.ts'
import { byText } from '../model/order.ts'
import { lookup } from './lookup.ts'

/**
 * The parties, most involved first. The rule:
 * 1. The actors whose `side` is party, each standing for whom it speaks (a minister for the state).
 * 2. Where the record marks none: those who sat at meetings as a party and hold a position, as long as they sat at half
 *    as many as the one who sat at most; where that leaves fewer than two, whoever sat or stood anywhere, two at most.
 * Involvement is the number of meetings, then of positions, then the name.
 */
export function partiesOf(record: NegotiationRecord): readonly Actor[] {
  const { actor, partyOf } = lookup(record)
  const met = tally(
    record.meetings.map(({ participants }) =>
      participants.filter(({ part }) => part === 'party').map((one) => one.actor),
    ),
    partyOf,
  )
  const stood = tally(
    record.positions.map((position) => [position.actor]),
    partyOf,
  )
  const involvement = (a: Actor, b: Actor): number =>
    countOf(met, b) - countOf(met, a) ||
    countOf(stood, b) - countOf(stood, a) ||
    byText(a.name, b.name) ||
    byText(a.id, b.id)
  const ids = (list: Iterable<string>): Actor[] =>
    [...new Set(list)].flatMap((id) => actor(id) ?? []).toSorted(involvement)

  const marked = ids(record.actors.filter(({ side }) => side === 'party').map(({ id }) => partyOf(id)))
  if (marked.length > 0) return marked
  const most = Math.max(0, ...met.values())
  const both = ids(met.keys()).filter((one) => stood.has(one.id) && countOf(met, one) * 2 >= most)
  return both.length >= 2 ? both : ids([...both.map(({ id }) => id), ...met.keys(), ...stood.keys()]).slice(0, 2)
}

const countOf = (counts: ReadonlyMap<string, number>, { id }: Actor): number => counts.get(id) ?? 0

/** In how many lists each party is named, itself or through who speaks for it. */
function tally(lists: readonly (readonly string[])[], partyOf: (id: string) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists)
    for (const party of new Set(list.map(partyOf))) counts.set(party, (counts.get(party) ?? 0) + 1)
  return counts
}

/** Sides that are shown beside the parties, and the part in a meeting that shows an actor on that side. */
const BESIDE: readonly (readonly [Side, Part | null])[] = [
  ['mediator', 'mediator'],
  ['guarantor', null],
  ['observer', 'observer'],
]

/** Mediators, guarantors and observers: marked as such, or in that part at a meeting. Each once, and no party among them. */
export function besideParties(
  record: NegotiationRecord,
): readonly { readonly side: Side; readonly actors: readonly Actor[] }[] {
  const { actor, partyOf } = lookup(record)
  const taken = new Set(partiesOf(record).map(({ id }) => id))
  return BESIDE.flatMap(([side, part]) => {
    const marked = record.actors.filter((one) => one.side === side).map(({ id }) => partyOf(id))
    const seated = record.meetings.flatMap(({ participants }) =>
      participants.filter((one) => one.part === part).map((one) => partyOf(one.actor)),
    )
    const ids = [...new Set([...marked, ...seated])].filter((id) => !taken.has(id))
    for (const id of ids) taken.add(id)
    const actors = ids.flatMap((id) => actor(id) ?? []).toSorted((a, b) => byText(a.name, b.name) || byText(a.id, b.id))
    return actors.length > 0 ? [{ side, actors }] : []
  })
}
