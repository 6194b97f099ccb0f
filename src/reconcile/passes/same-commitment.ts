/** The same thing announced for the same time by the same parties is one commitment, however often it is reported. */
import type { Commitment } from '../../model/commitment.ts'
import { datesMeet, dayNumber, earliest, latest, openDays, type PartialDate } from '../../model/date.ts'
import type { NonEmpty } from '../../model/span.ts'
import { pairsToCompare } from '../blocks.ts'
import { chosen, type Vote } from '../choose.ts'
import { clusters } from '../clusters.ts'
import { type Pass, type ReportIndex, reportIndex } from '../draft.ts'
import { alike, nodeIds, uniteFacts } from '../facts.ts'
import { fold, samePlace, sharedWords, tellingWords } from '../fold.ts'
import { type Judged, judged } from '../judgement.ts'
import { isSure, mergedFound, unionOf } from '../merge.ts'
import { type Sides, shared, sidesOf } from '../sides.ts'

const NAME = 'same-commitment'

/** Without a date, announcements are of one thing only while they are news. */
const NEWS_DAYS = 14
/** For anything but meeting: how much of the words of the shorter and of the longer must be in the other. */
const SHARED = { ofShorter: 0.6, ofLonger: 0.4 }

/** When it was announced: as the report says, or when that was published. */
export function announced(commitment: Commitment, index: ReportIndex): string | null {
  if (commitment.date !== null) return earliest(commitment.date)
  const days = commitment.evidence.flatMap((one) => index.published(one.report)?.from ?? [])
  return days.sort()[0] ?? null
}

const wordsOf = (commitment: Commitment): ReadonlySet<string> =>
  tellingWords(commitment.evidence.map((one) => one.quote).join(' '))

function termsOf(commitment: Commitment, index: ReportIndex): unknown {
  const { id, what, by, due, place } = commitment
  const told = due === null ? (announced(commitment, index) ?? id) : null
  const words = what === 'meet' ? null : fold(commitment.evidence[0].quote)
  return [what, [...by].sort(), due, place && fold(place), told, words]
}

function keysOf(commitment: Commitment, index: ReportIndex, sides: Sides): string[] {
  const when = commitment.due ?? announced(commitment, index)
  const months = when === null ? [] : [earliest(when), latest(when)].map((day) => day.slice(0, 7))
  const told = announced(commitment, index)?.slice(0, 7)
  return [...sides.all(commitment.by)].flatMap((side) =>
    [...months, ...(told ? [told] : [])].map((month) => `${commitment.what} ${side} ${month}`),
  )
}

function newsTogether(a: Commitment, b: Commitment, index: ReportIndex): boolean {
  const [first, second] = [announced(a, index), announced(b, index)]
  return first !== null && second !== null && Math.abs(dayNumber(first) - dayNumber(second)) <= NEWS_DAYS
}

type Context = { readonly index: ReportIndex; readonly sides: Sides }

function reasons(a: Commitment, b: Commitment, { index, sides }: Context): readonly string[] | null {
  const [mine, theirs] = [sides.all(a.by), sides.all(b.by)]
  const inCommon = shared(mine, theirs)
  if (a.what !== b.what || inCommon === 0 || inCommon < Math.min(mine.size, theirs.size)) return null
  const places = a.place !== null && b.place !== null
  if (places ? !samePlace(a.place!, b.place!) : mine.size !== theirs.size) return null
  const dated = a.due !== null && b.due !== null
  if (dated ? !datesMeet(a.due!, b.due!) : !newsTogether(a, b, index)) return null
  if (a.what !== 'meet') {
    const { ofShorter, ofLonger } = sharedWords(wordsOf(a), wordsOf(b))
    if (ofShorter < SHARED.ofShorter || ofLonger < SHARED.ofLonger) return null
  } else if (!dated && a.place === null && b.place === null && a.due !== b.due) return null
  return [`${inCommon} parties in common`, dated ? `due ${a.due} and ${b.due}` : 'announced at about the same time']
}

/** What the report that speaks of its fate last says of it. */
function fateOf(commitments: readonly Commitment[], index: ReportIndex): Pick<Commitment, 'status' | 'keptBy'> {
  const told = commitments
    .filter(({ status }) => status !== 'open')
    .map((one) => ({ one, when: index.published(one.evidence[0].report)?.from ?? '' }))
    .sort((a, b) => (a.when === b.when ? (a.one.id < b.one.id ? -1 : 1) : a.when > b.when ? -1 : 1))
  const [last] = told
  return last ? { status: last.one.status, keptBy: last.one.keptBy } : { status: 'open', keptBy: null }
}

function merged(commitments: NonEmpty<Commitment>, index: ReportIndex): Commitment {
  if (commitments.length === 1) return commitments[0]
  const votes = (
    value: (one: Commitment) => string | null,
    open?: (value: string) => number,
  ): readonly Vote<string>[] =>
    commitments.flatMap((one) => {
      const given = value(one)
      if (given === null) return []
      const origin = index.origin(one.evidence[0].report)
      return [{ value: given, text: given, sure: isSure(one), origin, ...(open && { open: open(given) }) }]
    })
  const dates = commitments.flatMap((one): PartialDate[] => (one.date === null ? [] : [one.date]))
  return {
    ...commitments[0],
    ...mergedFound(commitments, index),
    ...fateOf(commitments, index),
    by: unionOf(commitments.map((one) => one.by)),
    due: chosen(votes((one) => one.due, openDays)),
    place: chosen(votes((one) => one.place)),
    date:
      dates.sort((a, b) => (earliest(a) < earliest(b) ? -1 : earliest(a) > earliest(b) ? 1 : a < b ? -1 : 1))[0] ??
      null,
  }
}

export const sameCommitment: Pass = {
  name: NAME,
  apply: (draft) => {
    const index = reportIndex(draft.reports)
    const context = { index, sides: sidesOf(draft.findings.actors) }
    const nodes = alike(draft.findings.commitments, (one) => termsOf(one, index))
    const known = new Map(nodes.map(({ id, first }) => [id, first]))
    const found = clusters(known.keys())
    const judgements: Judged[] = []
    const keyed = nodes.map(({ id, first }) => ({ id, keys: keysOf(first, index, context.sides) }))
    for (const [a, b] of pairsToCompare(keyed)) {
      const because = reasons(known.get(a)!, known.get(b)!, context)
      if (because === null) continue
      found.unite(a, b)
      judgements.push(judged({ pass: NAME, a, b, verdict: 'same', because }))
    }
    const ids = nodeIds(nodes)
    const united = uniteFacts(draft, 'commitments', ({ id }) => found.of(ids.get(id)!), merged)
    return { ...united, judgements: [...draft.judgements, ...judgements] }
  },
}
