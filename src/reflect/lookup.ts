/** Finds an actor, a report or a fact of a record by its id, without walking the lists each time. */
import type { Actor } from '../model/actor.ts'
import { type Fact, KINDS, type Kind, type NegotiationRecord } from '../model/findings.ts'
import type { RecordedReport } from '../model/report.ts'

export type Lookup = {
  readonly actor: (id: string) => Actor | undefined
  readonly report: (id: string) => RecordedReport | undefined
  readonly fact: (id: string) => { readonly kind: Kind; readonly fact: Fact } | undefined
  /** An actor's name; the id itself where the record does not know it. */
  readonly nameOf: (id: string) => string
  /** For whom an actor speaks in the end: the state of a ministry of a minister. Itself where nobody said. */
  readonly partyOf: (id: string) => string
}

const known = new WeakMap<NegotiationRecord, Lookup>()

/** Built once per record. */
export function lookup(record: NegotiationRecord): Lookup {
  const before = known.get(record)
  if (before) return before
  const built = build(record)
  known.set(record, built)
  return built
}

function build(record: NegotiationRecord): Lookup {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]))
  const reports = new Map(record.reports.map((report) => [report.id, report]))
  let facts: Map<string, { readonly kind: Kind; readonly fact: Fact }> | undefined
  return {
    actor: (id) => actors.get(id),
    report: (id) => reports.get(id),
    fact: (id) => {
      facts ??= new Map(KINDS.flatMap((kind) => record[kind].map((fact) => [fact.id, { kind, fact }] as const)))
      return facts.get(id)
    },
    nameOf: (id) => actors.get(id)?.name ?? id,
    partyOf: (id) => topOf(id, actors),
  }
}

/** Follows `party` upwards; a circle ends where it began. */
function topOf(id: string, actors: ReadonlyMap<string, Actor>): string {
  const seen = new Set<string>()
  let at = id
  while (!seen.has(at)) {
    seen.add(at)
    const party = actors.get(at)?.party
    if (!party || !actors.has(party)) return at
    at = party
  }
  return id
}
