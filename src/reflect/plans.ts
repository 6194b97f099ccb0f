/** Which promises to meet are promises of one planned meeting. */
import type { Commitment } from '../model/commitment.ts'
import { earliest, latest } from '../model/date.ts'
import type { NegotiationRecord } from '../model/findings.ts'
import { byText } from '../model/order.ts'
import { lookup } from './lookup.ts'

/** When, where and among whom somebody is to meet; null or empty where it is not said. */
type Plan = {
  readonly days: readonly [string, string] | null
  readonly place: string | null
  readonly who: ReadonlySet<string>
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()

export function planOf(
  record: NegotiationRecord,
  actors: readonly string[],
  said: Pick<Commitment, 'due' | 'place'>,
): Plan {
  const { partyOf } = lookup(record)
  return {
    days: said.due ? [earliest(said.due), latest(said.due)] : null,
    place: said.place === null ? null : fold(said.place),
    who: new Set(actors.map(partyOf)),
  }
}

/** A date or a place speaks for it, and nothing said of either speaks against it. */
function isOnePlan(a: Plan, b: Plan): boolean {
  const sameDate = a.days && b.days ? a.days[0] <= b.days[1] && b.days[0] <= a.days[1] : null
  const samePlace = a.place && b.place ? a.place === b.place : null
  if (sameDate === false || samePlace === false || (sameDate === null && samePlace === null)) return false
  return a.who.size === 0 || b.who.size === 0 || [...b.who].some((id) => a.who.has(id))
}

/** Something due over more months than this is looked at every time. */
const MOST_MONTHS = 24

type Planned = { readonly one: Commitment; readonly plan: Plan }

/** Finds the promises that are one with a plan among those of the same months and places, not among all. */
export function planFinder(promised: readonly Planned[]): (plan: Plan) => readonly Commitment[] {
  const shelves = new Map<string, Planned[]>()
  for (const one of promised)
    for (const key of keysOf(one.plan)) {
      const shelf = shelves.get(key)
      if (shelf) shelf.push(one)
      else shelves.set(key, [one])
    }
  return (plan) => {
    const near = new Set([ALWAYS, ...keysOf(plan)].flatMap((key) => shelves.get(key) ?? []))
    const found = (plan.days && keysOf(plan)[0] === ALWAYS ? promised : [...near]).filter((other) =>
      isOnePlan(plan, other.plan),
    )
    return found.map(({ one }) => one).toSorted((a, b) => byText(a.id, b.id))
  }
}

const ALWAYS = 'always'

/** The months it may be in, and the place. */
function keysOf({ days, place }: Plan): readonly string[] {
  const keys = place === null ? [] : [`at ${place}`]
  if (!days) return keys
  const [from, to] = days.map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))) as [number, number]
  if (to - from >= MOST_MONTHS) return [ALWAYS, ...keys]
  for (let month = from; month <= to; month++) keys.push(`in ${month}`)
  return keys
}
