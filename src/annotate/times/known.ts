/** What is known of a day that others are counted from: all of it, only its month or its year, or nothing. */
import { dayNumber, earliest, latest, type PartialDate } from '../../model/date.ts'
import { dayAt, monthIndex, type Stretch } from './calendar.ts'

export type Known = {
  /** Day number. */
  readonly day: number | null
  /** Month index, as in `calendar.ts`. */
  readonly month: number | null
  readonly year: number | null
}

export const UNKNOWN: Known = { day: null, month: null, year: null }

/** The day, month and year that all days of a stretch share. */
export function knownOf({ first, last }: Stretch): Known {
  const from = dayAt(first)
  const to = first === last ? from : dayAt(last)
  const sameYear = from.year === to.year
  return {
    day: first === last ? first : null,
    month: sameYear && from.month === to.month ? monthIndex(from.year, from.month) : null,
    year: sameYear ? from.year : null,
  }
}

/** Days by which a date marked as approximate may be wrong. */
const APPROXIMATE = 3

export function knownOfDate(date: PartialDate | null): Known {
  if (date === null) return UNKNOWN
  const slack = /[~?%]/.test(date) ? APPROXIMATE : 0
  const [first, last] = [dayNumber(earliest(date)), dayNumber(latest(date))]
  return Number.isFinite(first) && Number.isFinite(last)
    ? knownOf({ first: first - slack, last: last + slack })
    : UNKNOWN
}

/** The later mention decides; what it does not tell, an earlier one of the same month or year still does not either. */
export function laterMention(story: Known, mention: Known): Known {
  if (mention.day !== null || mention.year === null) return mention.year === null ? story : mention
  return { day: story.day, month: mention.month ?? story.month, year: mention.year }
}
