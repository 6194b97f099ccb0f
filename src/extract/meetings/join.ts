/** Joins what several sentences tell of one occasion, and keeps apart earlier rounds and planned ones. */
import { datesMeet, dayNumber, earliest, latest, openDays, type PartialDate } from '../../model/date.ts'
import type { MeetingStatus } from '../../model/meeting.ts'
import type { Reading } from '../reading.ts'
import { addParts, type Parts, partiesAmong } from './parties.ts'
import { isCountry } from './place.ts'
import { statusOf, type Telling } from './telling.ts'
import type { Linked } from './tellings.ts'
import { isLater, stretch, type When } from './when.ts'

/** One occasion as told so far. */
export type Occasion = {
  readonly tellings: Telling[]
  status: MeetingStatus | null
  when: When | null
  place: Telling['place']
  parts: Parts
  setting: Telling['setting']
  days: number
  phase: Telling['phase']
}

export const published = ({ annotated }: Reading): PartialDate | null => annotated.report.published.date

export const statusOfTelling = (reading: Reading, { mood, when }: Telling): MeetingStatus | null =>
  statusOf(mood, isLater(when, published(reading)))

const isDay = (when: When): boolean =>
  openDays(when.end === null ? when.start : `${when.start.split('/')[0]}/${when.end}`) <= 4

export const whole = ({ start, end }: When): PartialDate => (end === null ? start : `${start}/${end}`)

/** The days of one round told apart: “Wednesday’s meeting followed a session on Tuesday” of a round of two days. */
function isAdjacent({ when, days, order }: Telling, occasion: Occasion): boolean {
  const length = Math.max(days, occasion.days)
  if (
    !when ||
    !occasion.when ||
    length < 2 ||
    order === 'next' ||
    order === 'last' ||
    !isDay(when) ||
    !isDay(occasion.when)
  )
    return false
  const first = Math.min(dayNumber(earliest(when.start)), dayNumber(earliest(occasion.when.start)))
  const last = Math.max(dayNumber(latest(whole(when))), dayNumber(latest(whole(occasion.when))))
  return last - first < length
}

/** The stretch from the first to the last day of both. */
function span(a: When, b: When): When {
  const start = earliest(a.start) < earliest(b.start) ? earliest(a.start) : earliest(b.start)
  const [x, y] = [latest(whole(a)), latest(whole(b))]
  return { start, end: x > y ? x : y, words: a.words }
}

const fold = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const samePlace = (a: string, b: string): boolean => {
  const [x, y] = [fold(a), fold(b)]
  return x.includes(y) || y.includes(x)
}

const isHolding = (status: MeetingStatus | null): boolean => status === 'held'

/** How well the parties of two tellings agree: null where they cannot be the same occasion. */
function compareParts(reading: Reading, a: Parts, b: Parts): number | null {
  const parties = (parts: Parts) => partiesAmong(reading, parts).filter((id) => parts.get(id) === 'party')
  const [x, y] = [parties(a), parties(b)]
  if (x.length === 0 || y.length === 0) return 0
  const shared = x.filter((id) => y.includes(id)).length
  if (shared === 0) return null
  if (shared < Math.min(x.length, y.length)) return null
  const persons = (parts: Parts) => [...parts.keys()].filter((id) => reading.actors.actor(id).kind === 'person')
  const [p, q] = [persons(a), persons(b)]
  const met = p.filter((id) => q.includes(id)).length
  if (p.length > 1 && q.length > 1 && met < Math.min(p.length, q.length)) return null
  return shared > 1 ? 2 : 1
}

/** A call is told as a call; “the talks” after one are others. */
function settingsFit({ setting, rule }: Telling, occasion: Occasion): boolean {
  if (setting && occasion.setting) return setting === occasion.setting
  if (occasion.setting === 'phone') return rule !== 'meeting/noun' || setting === 'phone'
  return true
}

/** In days: a meeting so long before the report is told as history. */
const HISTORY = 45

function isBackground(reading: Reading, { when }: Occasion): boolean {
  const day = published(reading)
  return when !== null && day !== null && dayNumber(latest(whole(when))) < dayNumber(earliest(day)) - HISTORY
}

/** How much speaks for a telling being of an occasion; null where something speaks against it. */
function affinity(reading: Reading, occasion: Occasion, telling: Telling): number | null {
  const status = statusOfTelling(reading, telling)
  let score = 0
  if (!settingsFit(telling, occasion)) return null
  const parts = compareParts(reading, occasion.parts, telling.parts)
  if (parts === null) return null
  score += parts
  let sameDay = false
  if (telling.when && occasion.when) {
    const meets = datesMeet(whole(telling.when), whole(occasion.when))
    if (!meets && !isAdjacent(telling, occasion)) return null
    sameDay = isDay(telling.when) && isDay(occasion.when)
    score += meets ? (sameDay ? 2 : 1) : 3
  }
  if (telling.place && occasion.place) {
    const same = samePlace(telling.place.name, occasion.place.name)
    // “In Turkey” and “in Antalya” can be one place; of two countries or two towns only one is meant.
    const isWithin = isCountry(reading, telling.place) !== isCountry(reading, occasion.place)
    if (!same && !(sameDay && parts > 1) && !(isWithin && (parts > 1 || telling.definite))) return null
    score += same ? 2 : isWithin ? 1 : 0
  }
  const differs = status !== null && occasion.status !== null && isHolding(status) !== isHolding(occasion.status)
  if (differs && !(sameDay && score > 2)) return null
  // Two plans of the same parties with neither place nor date are one.
  const isPlaced = telling.when ?? telling.place ?? occasion.when ?? occasion.place
  if (isPlaced === null && status === 'planned' && occasion.status === 'planned' && parts > 1) score += 1
  if (telling.order === 'same') return score + (isBackground(reading, occasion) ? 1 : 2)
  if (telling.order === 'next' || telling.order === 'last')
    return score > (isHolding(occasion.status) ? 3 : 1) ? score : null
  if (telling.definite) {
    const fits = status === null || status === occasion.status
    if (telling.when && !occasion.when && fits) score += 1
    if (telling.place && !occasion.place && fits) score += 1
    return score
  }
  const isBare = telling.when === null && telling.place === null && telling.parts.size === 0
  return isBare ? score + 1 : score > 2 ? score : null
}

/** The first sentences say what the report is about. */
const isLead = ({ sentence }: Telling): boolean => sentence < 3

/** Whether a telling can be an occasion of its own: arranged or past, with a place, a date or two parties. */
function canStand(reading: Reading, telling: Telling, isFirst: boolean): boolean {
  if (telling.isVague && telling.mood !== 'put-off' && telling.mood !== 'called-off') return false
  if (telling.isRound && isFirst && partiesAmong(reading, telling.parts).length < 2) return false
  if (
    telling.rule === 'meeting/signing' &&
    !isLead(telling) &&
    telling.place === null &&
    partiesAmong(reading, telling.parts).length < 2
  )
    return false
  if (telling.isSeries && !telling.when && !telling.place) return false
  const parties = telling.rule === 'meeting/onward' ? 2 : partiesAmong(reading, telling.parts).length
  const isPlaced = telling.when !== null || telling.place !== null
  switch (telling.mood) {
    case 'void':
      return false
    case 'called-off':
    case 'put-off':
      return true
    case 'floated':
      return telling.when !== null && (parties > 0 || telling.place !== null)
    case null:
    case 'open':
      return (
        telling.order !== 'same' &&
        (telling.when !== null || (telling.place !== null && (parties > 0 || telling.definite)))
      )
    default:
      return telling.order !== 'same' && (isPlaced || parties > 1)
  }
}

function take(reading: Reading, occasion: Occasion, telling: Telling): void {
  occasion.tellings.push(telling)
  const status = statusOfTelling(reading, telling)
  if (occasion.status === null || status === 'cancelled' || status === 'postponed')
    occasion.status = status ?? occasion.status
  if (telling.when && occasion.when && !datesMeet(whole(telling.when), whole(occasion.when)))
    occasion.when = span(occasion.when, telling.when)
  occasion.days = Math.max(occasion.days, telling.days)
  const isFiner = telling.when && occasion.when && openDays(whole(telling.when)) < openDays(whole(occasion.when))
  if (!occasion.when || (isFiner && occasion.days < 2)) occasion.when = telling.when ?? occasion.when
  occasion.phase ??= telling.when ? telling.phase : null
  if (occasion.when && occasion.phase) occasion.when = stretch(occasion.when, occasion.days, occasion.phase === 'end')
  if (!occasion.place || (telling.place && isCountry(reading, occasion.place) && !isCountry(reading, telling.place)))
    occasion.place = telling.place
  occasion.setting ??= telling.setting
  for (const [id, part] of telling.parts) addParts(occasion.parts, reading, [id], part)
}

/** Where an occasion was told last: “these talks” are the nearest. */
const lastTold = ({ tellings }: Occasion): number => tellings.at(-1)!.span.start

const begin = (reading: Reading, telling: Telling): Occasion => {
  const occasion: Occasion = {
    tellings: [],
    status: null,
    when: null,
    place: null,
    parts: new Map(),
    setting: null,
    days: 0,
    phase: null,
  }
  take(reading, occasion, telling)
  return occasion
}

/** The occasions of a report, in the order in which they are first told. */
export function joinTellings(reading: Reading, tellings: readonly Linked[]): readonly Occasion[] {
  const occasions: Occasion[] = []
  const placed: (Occasion | null)[] = []
  for (const { telling, same } of tellings) {
    let best: Occasion | null = null
    let most = 1
    for (const occasion of occasions) {
      const score = affinity(reading, occasion, telling)
      if (score === null || score < most) continue
      const isTie = score === most && best !== null
      if (!isTie || (telling.order === 'same' && lastTold(occasion) > lastTold(best!))) [best, most] = [occasion, score]
    }
    const linked = same === null ? null : (placed[same] ?? null)
    const chosen =
      linked ?? best ?? (canStand(reading, telling, occasions.length === 0) ? begin(reading, telling) : null)
    placed.push(chosen)
    if (!chosen) continue
    if (linked || best) take(reading, chosen, telling)
    else occasions.push(chosen)
  }
  return occasions
}
