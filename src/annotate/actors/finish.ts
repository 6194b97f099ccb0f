/** Turns the cast of a report into its actors, in order of first mention. */
import type { Actor } from '../../model/actor.ts'
import { evidenceAt } from '../../model/evidence.ts'
import type { Report } from '../../model/report.ts'
import { isNonEmpty, type Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'

const MOST_EVIDENCE = 3

const placesOf = (draft: Draft): readonly Span[] => (draft.spans.length > 0 ? draft.spans : draft.hints)

/** Those that stand in the text, and whose parties and offices do. */
function present(drafts: readonly Draft[]): Set<Draft> {
  const found = new Set<Draft>()
  const add = (draft: Draft | null): void => {
    if (!draft || found.has(draft) || placesOf(draft).length === 0) return
    found.add(draft)
    add(draft.party)
    for (const office of draft.offices) add(office.of)
  }
  for (const draft of drafts) if (draft.spans.length > 0) add(draft)
  return found
}

function startOf(draft: Draft): number {
  let least = Infinity
  for (const { start } of placesOf(draft)) if (start < least) least = start
  return least
}

function toActor(draft: Draft, ids: ReadonlyMap<Draft, string>, report: Report): Actor {
  const places = [...placesOf(draft)].sort((a, b) => a.start - b.start).slice(0, MOST_EVIDENCE)
  const evidence = places.map((span) => evidenceAt(report, span))
  if (!isNonEmpty(evidence)) throw new Error(`the actor ${draft.name} is mentioned nowhere`)
  const { date } = report.published
  return {
    id: ids.get(draft)!,
    kind: draft.kind,
    name: draft.name,
    aliases: draft.forms,
    roles: draft.offices.map(({ title, of }) => ({ title, of: (of && ids.get(of)) ?? null, from: date, to: date })),
    party: (draft.party && ids.get(draft.party)) ?? null,
    side: 'other',
    country: draft.code,
    evidence,
    foundBy: [{ rule: draft.rule, certainty: draft.certainty, marks: [] }],
  }
}

export type Finished = { readonly actors: readonly Actor[]; readonly ids: ReadonlyMap<Draft, string> }

export function finish(drafts: readonly Draft[], report: Report): Finished {
  const ordered = [...present(drafts)]
    .map((draft) => ({ draft, start: startOf(draft) }))
    .sort((a, b) => a.start - b.start)
  const ids = new Map(ordered.map(({ draft }, i) => [draft, `${report.id}.a${i + 1}`]))
  return { actors: ordered.map(({ draft }) => toActor(draft, ids, report)), ids }
}
