/** How much of a month, a year, a decade or a week “early”, “mid”, “late”, “the end of” and their like leave. */
import { monthIndex, monthsStretch, type Stretch } from './calendar.ts'
import type { Slice } from './meaning.ts'

/** Thirds of a month. */
export function sliceMonth({ first, last }: Stretch, slice: Slice | null): Stretch {
  switch (slice) {
    case 'early':
    case 'start':
      return { first, last: first + 9 }
    case 'mid':
      return { first: first + 10, last: first + 19 }
    case 'late':
    case 'end':
      return { first: first + 20, last }
    default:
      return { first, last }
  }
}

/** Thirds of a year; its beginning and its end are a month. */
export function sliceYear(year: number, slice: Slice | null): Stretch {
  const months = (from: number, to: number): Stretch => monthsStretch(monthIndex(year, from), monthIndex(year, to))
  switch (slice) {
    case 'start':
      return months(1, 1)
    case 'early':
      return months(1, 4)
    case 'mid':
      return months(5, 8)
    case 'late':
      return months(9, 12)
    case 'end':
      return months(12, 12)
    default:
      return months(1, 12)
  }
}

/** Thirds of a decade, by whole years: 0–3, 4–6, 7–9; of a longer time its first, middle and last third. */
export function sliceYears(first: number, last: number, slice: Slice | null): readonly [number, number] {
  const third = (last - first + 1) / 3
  if (slice === 'early' || slice === 'start') return [first, first + Math.floor(third)]
  if (slice === 'mid') return [first + Math.floor(third) + 1, first + Math.floor(2 * third)]
  if (slice === 'late' || slice === 'end') return [first + Math.floor(2 * third) + 1, last]
  return [first, last]
}

/** Monday and Tuesday are early in a week, Tuesday to Thursday the middle, Thursday on is late, Friday on its end. */
export function sliceWeek({ first, last }: Stretch, slice: Slice | null): Stretch {
  switch (slice) {
    case 'early':
    case 'start':
      return { first, last: first + 1 }
    case 'mid':
      return { first: first + 1, last: first + 3 }
    case 'late':
      return { first: first + 3, last }
    case 'end':
      return { first: first + 4, last }
    default:
      return { first, last }
  }
}

/** “earlier this week” ends today, “later this month” begins today. */
export function sinceOrUntil(stretch: Stretch, slice: Slice | null, today: number): Stretch {
  if (today < stretch.first || today > stretch.last) return stretch
  if (slice === 'earlier') return { first: stretch.first, last: today }
  return slice === 'later' ? { first: today, last: stretch.last } : stretch
}
