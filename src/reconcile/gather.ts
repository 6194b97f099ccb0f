/** Puts the findings of all reports together in an order of their own, each id once. */

import type { Actor } from '../model/actor.ts'
import { type Fact, type Findings, KINDS } from '../model/findings.ts'
import { byText } from '../model/order.ts'
import type { Draft, ReadFindings } from './draft.ts'
import { renameFacts, renameInActors, requiredActors } from './references.ts'

/** Actor ids are local to their report until actors are reconciled; facts name them by the local id until then. */
export const localActor = (report: string, id: string): string => `${report} ${id}`

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byText(a.id, b.id)

/** Reports by id, each once: the same bytes read twice are one report. */
function distinct(reads: readonly ReadFindings[]): readonly ReadFindings[] {
  const known = new Map<string, ReadFindings>()
  for (const read of reads) {
    const old = known.get(read.report.id)
    if (!old || byText(JSON.stringify(read), JSON.stringify(old)) < 0) known.set(read.report.id, read)
  }
  return [...known.values()].sort((a, b) => byText(a.report.id, b.report.id))
}

/** An actor for a fact whose own is not listed: the fact is kept, and says that nobody is named. */
function unlisted(findings: Findings): Actor[] {
  const known = new Set(findings.actors.map((actor) => actor.id))
  const missing = new Map<string, Actor>()
  for (const { id, fact } of requiredActors(findings)) {
    if (known.has(id) || missing.has(id)) continue
    const name = 'speakerText' in fact ? fact.speakerText : 'not named'
    const { evidence, foundBy } = fact
    missing.set(id, {
      id,
      kind: 'group',
      name,
      aliases: [],
      roles: [],
      party: null,
      side: 'other',
      country: null,
      evidence,
      foundBy,
    })
  }
  return [...missing.values()]
}

/** Ids of facts that are used more than once, by one report or by several. */
function repeatedIds(reads: readonly ReadFindings[]): ReadonlySet<string> {
  const known = new Set<string>()
  const repeated = new Set<string>()
  for (const { findings } of reads)
    for (const kind of FACTS)
      for (const { id } of findings[kind]) {
        if (known.has(id)) repeated.add(id)
        known.add(id)
      }
  return repeated
}

const FACTS = KINDS.filter((kind) => kind !== 'actors')

/** Facts of a kind by ids of their own: an id used again is told apart by its report, and in that by its turn. */
function ownIds<F extends Fact>(facts: readonly F[], report: string, repeated: ReadonlySet<string>): readonly F[] {
  if (repeated.size === 0) return facts
  const turns = new Map<string, number>()
  return facts.map((fact) => {
    if (!repeated.has(fact.id)) return fact
    const turn = (turns.get(fact.id) ?? 0) + 1
    turns.set(fact.id, turn)
    return { ...fact, id: ownId(fact.id, report) + (turn > 1 ? `-${turn}` : '') }
  })
}

const ownId = (id: string, report: string): string => `${id}-${report}`

/** The findings of a report with ids that no other uses; what names a fact that is not there names none. */
function own({ report, findings }: ReadFindings, repeated: ReadonlySet<string>): Findings {
  const known = new Set(FACTS.flatMap((kind) => findings[kind].map(({ id }) => id)))
  const factId = (id: string): string => (repeated.has(id) ? ownId(id, report.id) : id)
  const linked = renameFacts(findings, (id) => (known.has(id) ? factId(id) : null))
  const facts = FACTS.map((kind) => [kind, ownIds<Fact>(linked[kind], report.id, repeated)])
  const actors = [...findings.actors, ...unlisted(findings)]
  const listed = new Set(actors.map(({ id }) => id))
  const local = renameInActors(actors, (id) => (listed.has(id) ? localActor(report.id, id) : null))
  return { ...(Object.fromEntries(facts) as unknown as Findings), actors: local }
}

/** Every fact says in which report each of its rules found it: once facts are one, that cannot be told any more. */
function traced(findings: Findings, report: string): Findings {
  const kinds = KINDS.map((kind) => {
    const facts = findings[kind].map((fact: Fact) => {
      const [first, ...rest] = fact.foundBy
      return { ...fact, foundBy: [{ ...first, report }, ...rest.map((one) => ({ ...one, report }))] }
    })
    return [kind, facts]
  })
  return Object.fromEntries(kinds) as unknown as Findings
}

export function gather(reads: readonly ReadFindings[]): Draft {
  const sorted = distinct(reads)
  const repeated = repeatedIds(sorted)
  const all = sorted.map((read) => traced(own(read, repeated), read.report.id))
  const together = KINDS.map((kind) => [kind, all.flatMap((findings): readonly Fact[] => findings[kind]).sort(byId)])
  return {
    reports: sorted.map(({ report }) => ({ ...report, copyOf: null })),
    findings: Object.fromEntries(together) as unknown as Findings,
    became: new Map(),
    judgements: [],
  }
}
