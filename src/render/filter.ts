/** Narrows any view to a party, an issue, a speaker, a time; a term that nothing answers to comes back with what is near. */
import { distance } from 'fastest-levenshtein'
import { earliest, isPartialDate, latest, type PartialDate } from '../model/date.ts'
import type { NegotiationRecord } from '../model/findings.ts'
import { ISSUES, type Issue } from '../model/issue.ts'
import { compareIssues, issuesOf as issuesOfRecord } from '../reflect/gap.ts'
import { lookup } from '../reflect/lookup.ts'
import { actorsOf, datesOf, issuesOf, type Kinded } from './fact.ts'
import { findActors, foldName } from './find-actors.ts'

/** What a user asks for, as typed. */
export type Query = {
  readonly party?: string | undefined
  readonly issue?: string | undefined
  readonly speaker?: string | undefined
  /** Inclusive partial dates. What has no date is left out where one is given. */
  readonly since?: string | undefined
  readonly until?: string | undefined
}

export type UnknownTerm = {
  readonly kind: 'unknown'
  readonly what: keyof Query
  readonly typed: string
  readonly suggestions: readonly string[]
}

export type Filter = {
  readonly kind: 'filter'
  /** Ids of the actors that the party and the speaker allow; null where neither is given. */
  readonly actors: ReadonlySet<string> | null
  readonly issue: Issue | null
  readonly since: PartialDate | null
  readonly until: PartialDate | null
  readonly keep: (one: Kinded) => boolean
}

/** A filter for facts of this record, or the first term of the query that nothing in it answers to. */
export function filterFor(record: NegotiationRecord, query: Query): Filter | UnknownTerm {
  const party = query.party === undefined ? null : partyIds(record, query.party)
  if (party && 'kind' in party) return party
  const speaker = query.speaker === undefined ? null : speakerIds(record, query.speaker)
  if (speaker && 'kind' in speaker) return speaker
  const issue = query.issue === undefined ? null : findIssue(record, query.issue)
  if (issue !== null && typeof issue === 'object') return issue
  for (const what of ['since', 'until'] as const) {
    const typed = query[what]
    if (typed !== undefined && !isPartialDate(typed)) return { kind: 'unknown', what, typed, suggestions: [] }
  }
  const { since = null, until = null } = query
  const actors = party && speaker ? new Set([...party].filter((id) => speaker.has(id))) : (party ?? speaker)
  const keep = (one: Kinded): boolean =>
    (actors === null || actorsOf(one).some((id) => actors.has(id))) &&
    (issue === null || issuesOf(one).includes(issue)) &&
    ((since === null && until === null) || one.kind === 'actors' || isWithin(datesOf(record, one), since, until))
  return { kind: 'filter', actors, issue, since, until, keep }
}

/** Whether one of the dates can mean a day between the two. */
const isWithin = (dates: readonly PartialDate[], since: PartialDate | null, until: PartialDate | null): boolean =>
  dates.some(
    (date) =>
      (since === null || latest(date) >= earliest(since)) && (until === null || earliest(date) <= latest(until)),
  )

/** The actors of that name and everybody who speaks for one of them. */
function partyIds(record: NegotiationRecord, typed: string): ReadonlySet<string> | UnknownTerm {
  const found = findActors(record, typed)
  if (found.kind === 'unknown') return { ...found, what: 'party', typed }
  const { actor } = lookup(record)
  const named = new Set(found.actors.map(({ id }) => id))
  const speaksForOne = (id: string): boolean => {
    const seen = new Set<string>()
    for (let at: string | null = id; at !== null && !seen.has(at); at = actor(at)?.party ?? null) {
      if (named.has(at)) return true
      seen.add(at)
    }
    return false
  }
  return new Set(record.actors.map(({ id }) => id).filter(speaksForOne))
}

function speakerIds(record: NegotiationRecord, typed: string): ReadonlySet<string> | UnknownTerm {
  const found = findActors(record, typed)
  return found.kind === 'unknown' ? { ...found, what: 'speaker', typed } : new Set(found.actors.map(({ id }) => id))
}

const MOST_SUGGESTIONS = 3

/** An issue by its code, typed with spaces or in part. */
function findIssue(record: NegotiationRecord, typed: string): Issue | UnknownTerm {
  const known = [
    ...new Set<Issue>([...issuesOfRecord(record), ...record.statements.flatMap(({ issues }) => issues), ...ISSUES]),
  ]
  const folded = foldName(typed)
  const exact = known.find((issue) => foldName(issue) === folded)
  if (exact !== undefined) return exact
  const begun =
    folded === ''
      ? []
      : known.filter((issue) =>
          foldName(issue)
            .split(' ')
            .some((word) => word.startsWith(folded)),
        )
  if (begun.length === 1) return begun[0]!
  const near = begun.length > 0 ? begun : nearestIssues(known, folded)
  return { kind: 'unknown', what: 'issue', typed, suggestions: near.toSorted(compareIssues).slice(0, MOST_SUGGESTIONS) }
}

function nearestIssues(known: readonly Issue[], folded: string): readonly Issue[] {
  const near = known
    .map((issue) => ({ issue, mistakes: distance(foldName(issue), folded) }))
    .toSorted((a, b) => a.mistakes - b.mistakes || compareIssues(a.issue, b.issue))
  return near.filter(({ mistakes }) => mistakes === near[0]!.mistakes).map(({ issue }) => issue)
}

/** One sentence for a person, with the next step. */
export function unknownInWords({ what, typed, suggestions }: UnknownTerm): string {
  if (what === 'since' || what === 'until') return `“${typed}” is not a date; write it as 2022, 2022-02 or 2022-02-10`
  const near = suggestions.length > 0 ? `did you mean ${suggestions.map((one) => `“${one}”`).join(' or ')}?` : null
  if (what === 'issue') return `no issue is called “${typed}”; ${near ?? 'rapporteur positions lists the issues'}`
  return `no actor is called “${typed}”; ${near ?? 'rapporteur actors lists them all'}`
}
