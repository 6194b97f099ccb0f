/**
 * Makes one meeting out of the tellings of it. A plan that came true is the meeting that was held. Rounds on other days
 * stay apart, and so does what one report tells apart.
 */
import { type Clusters, clusters } from '../clusters.ts'
import { type Pass, reportIndex } from '../draft.ts'
import { uniteFacts } from '../facts.ts'
import { type Judged, judged, type Verdict } from '../judgement.ts'
import { mergedMeeting } from '../merge-meetings.ts'
import { type Tie, tieBetween } from '../same-occasion.ts'
import { shared, sidesOf } from '../sides.ts'
import { type Telling, tellingsOf } from '../telling.ts'
import { neighbours } from '../telling-neighbours.ts'
import { openDays } from '../window.ts'

const NAME = 'same-meeting'

type Link = Tie & { readonly a: Telling; readonly b: Telling }

type Work = {
  readonly tellings: ReadonlyMap<string, Telling>
  readonly found: Clusters
  readonly judgements: Judged[]
}

function judge({ judgements }: Work, link: Link, verdict: Verdict, more: readonly string[] = []): void {
  judgements.push(judged({ pass: NAME, a: link.a.id, b: link.b.id, verdict, because: [...link.because(), ...more] }))
}

const members = ({ found, tellings }: Work, telling: Telling): readonly Telling[] =>
  found.members(telling.id).map((id) => tellings.get(id)!)

/** Whether a report tells both, and tells them apart. */
function toldApart(work: Work, a: Telling, b: Telling): boolean {
  const others = members(work, b)
  return members(work, a).some((one) => others.some((other) => shared(one.reports, other.reports) > 0))
}

/** The nearest in time first. */
const nearestFirst = (x: Link, y: Link): number =>
  x.apart - y.apart ||
  x.b.window!.from - y.b.window!.from ||
  (x.a === y.a ? (x.b.id < y.b.id ? -1 : 1) : x.a.id < y.a.id ? -1 : 1)

function uniteFirm(work: Work, links: readonly Link[]): void {
  for (const link of links.filter(({ strength }) => strength === 'firm').toSorted(nearestFirst)) {
    if (work.found.of(link.a.id) === work.found.of(link.b.id)) continue
    const apart = toldApart(work, link.a, link.b)
    if (!apart) work.found.unite(link.a.id, link.b.id)
    judge(work, link, apart ? 'different' : 'same', apart ? ['but one report tells them apart'] : [])
  }
}

const isHeld = (work: Work, telling: Telling): boolean => members(work, telling).some((one) => !one.ahead)

/** What is known to the day first, held before planned. */
const mostDefiniteFirst = (a: Telling, b: Telling): number =>
  Number(b.exact) - Number(a.exact) ||
  Number(a.ahead) - Number(b.ahead) ||
  openDays(a.window!) - openDays(b.window!) ||
  (a.id < b.id ? -1 : 1)

/** Whether both hold a meeting known to the day: no plan that fits both makes them one. */
const bothKnown = (work: Work, a: Telling, b: Telling): boolean =>
  [a, b].every((one) => members(work, one).some((telling) => telling.exact && !telling.ahead))

/** One link to each cluster among these, the nearest. */
function toClusters(work: Work, telling: Telling, links: readonly Link[]): readonly Link[] {
  const nearest = new Map<string, Link>()
  for (const link of links) {
    const cluster = work.found.of(link.b.id)
    if (cluster === work.found.of(telling.id) || bothKnown(work, telling, link.b)) continue
    if (toldApart(work, telling, link.b)) continue
    const known = nearest.get(cluster)
    if (!known || nearestFirst(link, known) < 0) nearest.set(cluster, link)
  }
  return [...nearest.values()].sort(nearestFirst)
}

/**
 * What is told with a date only about right joins a more definite telling: a plan the next meeting that fits it,
 * anything else only where a single one fits.
 */
function uniteLoose(work: Work, links: readonly Link[]): void {
  const from = new Map<string, Link[]>([...work.tellings.keys()].map((id) => [id, []]))
  for (const link of links) {
    if (link.strength !== 'loose') continue
    const { a, b, strength, apart, because } = link
    if (mostDefiniteFirst(b, a) < 0) from.get(a.id)!.push(link)
    else from.get(b.id)!.push({ a: b, b: a, strength, apart, because })
  }
  const dated = [...work.tellings.values()].filter((telling) => from.get(telling.id)!.length > 0)
  for (const telling of dated.sort(mostDefiniteFirst)) {
    const candidates = toClusters(work, telling, from.get(telling.id)!)
    const held = candidates.filter((link) => isHeld(work, link.b))
    const [chosen, ...others] = telling.ahead && held.length > 0 ? held.slice(0, 1) : candidates
    if (!chosen) continue
    if (others.length > 0) for (const link of candidates) judge(work, link, 'unsure', ['but others fit as well'])
    else {
      work.found.unite(telling.id, chosen.b.id)
      judge(work, chosen, 'same', [candidates.length > 1 ? 'the first that fits the plan' : 'no other meeting fits'])
    }
  }
}

/** What reports tell in the same words of date, place and participants. */
function toldAlike({ meetings }: Telling): Judged[] {
  const [first, ...more] = [...meetings].sort((a, b) => (a.id < b.id ? -1 : 1))
  const because = ['the same date, place, participants and setting']
  return more.map((one) => judged({ pass: NAME, a: first!.id, b: one.id, verdict: 'same', because }))
}

export const sameMeeting: Pass = {
  name: NAME,
  apply: (draft) => {
    const { meetings, actors } = draft.findings
    const tellings = tellingsOf(meetings, sidesOf(actors), reportIndex(draft.reports))
    const known = new Map(tellings.map((telling) => [telling.id, telling]))
    const work: Work = { tellings: known, found: clusters(known.keys()), judgements: tellings.flatMap(toldAlike) }
    const links = neighbours(tellings).flatMap(([a, b]): Link[] => {
      const tie = tieBetween(a, b)
      return tie ? [{ ...tie, a, b }] : []
    })
    uniteFirm(work, links)
    uniteLoose(work, links)
    const telling = new Map(tellings.flatMap((one) => one.meetings.map((meeting) => [meeting.id, one.id] as const)))
    const united = uniteFacts(draft, 'meetings', (meeting) => work.found.of(telling.get(meeting.id)!), mergedMeeting)
    return { ...united, judgements: [...draft.judgements, ...work.judgements] }
  },
}
