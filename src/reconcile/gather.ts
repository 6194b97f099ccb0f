/** Puts the findings of all reports together in an order of their own, each id once. */
import type { Actor } from '../model/actor.ts'
import { type Fact, type Findings, KINDS, noFindings } from '../model/findings.ts'
import type { Draft, ReadFindings } from './draft.ts'
import { renameActors, renameFacts, requiredActors } from './references.ts'

/** Actor ids are local to their report until actors are reconciled. */
const localActor = (report: string, id: string): string => `${report} ${id}`

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

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

/** Ids of facts that more than one report uses. */
function sharedIds(reads: readonly ReadFindings[]): ReadonlySet<string> {
  const owner = new Map<string, string>()
  const shared = new Set<string>()
  for (const { report, findings } of reads)
    for (const kind of KINDS)
      if (kind !== 'actors')
        for (const { id } of findings[kind]) {
          if ((owner.get(id) ?? report.id) !== report.id) shared.add(id)
          owner.set(id, report.id)
        }
  return shared
}

function uniquelyNamed({ report, findings }: ReadFindings, shared: ReadonlySet<string>): Findings {
  const listed = { ...findings, actors: [...findings.actors, ...unlisted(findings)] }
  const actors = new Set(listed.actors.map((actor) => actor.id))
  const own = renameActors(listed, (id) => (actors.has(id) ? localActor(report.id, id) : null))
  const factId = (id: string): string => (shared.has(id) ? `${id}-${report.id}` : id)
  const facts = new Set(KINDS.flatMap((kind) => (kind === 'actors' ? [] : own[kind].map((fact) => fact.id))))
  const renamed = renameFacts(own, (id) => (facts.has(id) ? factId(id) : null))
  const named = Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      kind === 'actors' ? renamed.actors : renamed[kind].map((fact) => ({ ...fact, id: factId(fact.id) })),
    ]),
  )
  return named as unknown as Findings
}

export function gather(reads: readonly ReadFindings[]): Draft {
  const sorted = distinct(reads)
  const shared = sharedIds(sorted)
  const all = sorted.map((read) => uniquelyNamed(read, shared))
  const together = Object.fromEntries(
    KINDS.map((kind) => [kind, all.flatMap((findings): readonly Fact[] => findings[kind]).sort(byId)]),
  )
  return {
    reports: sorted.map(({ report }) => ({ ...report, copyOf: null })),
    findings: { ...noFindings(), ...(together as unknown as Findings) },
    renamed: new Map(),
    judgements: [],
  }
}
