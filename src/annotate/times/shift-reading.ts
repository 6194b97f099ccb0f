/** Reads what is counted in whole units: last week, three years ago, the following day. */
import { dayText, mondayOf, monthsStretch, monthText, type Stretch, weekOf, weekText, yearText } from './calendar.ts'
import type { Known } from './known.ts'
import type { Meaning } from './meaning.ts'
import { onDays, type Reading, unresolved } from './reading.ts'
import { sinceOrUntil, sliceMonth, sliceWeek, sliceYear } from './slice-stretch.ts'

type Shift = Extract<Meaning, { kind: 'shift' }>

const UNRESOLVED = {
  second: 'XXXX-XX-XXTXX:XX',
  minute: 'XXXX-XX-XXTXX:XX',
  hour: 'XXXX-XX-XXTXX:XX',
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  year: 'XXXX',
} as const

/** Only of the report’s own week or month is a part over or still to come. */
const cutToday = (stretch: Stretch, { slice, from, count }: Shift, report: Known): Stretch =>
  from === 'report' && count === 0 && report.day !== null ? sinceOrUntil(stretch, slice, report.day) : stretch

const oneDay = (number: number, about: boolean): Reading =>
  onDays(dayText(number), { first: number, last: number }, about)

function hours(shift: Shift, day: number): Reading {
  const days = Math.round(shift.count / 24)
  if (shift.unit === 'hour' && Math.abs(shift.count) >= 24) return oneDay(day + days, shift.count % 24 !== 0)
  const number = dayText(day)
  return { ...onDays(`${number}TXX:XX`, { first: day, last: day }, true), type: 'TIME' }
}

/** “two weeks ago” names a week, but is about the day so many weeks back; “last week” is the week. */
function weeks(shift: Shift, day: number, report: Known): Reading {
  const number = day + Math.round(7 * shift.count)
  const week = weekOf(number)
  if (shift.about) return { ...onDays(weekText(number), { first: number, last: number }, true), stretch: week }
  return onDays(weekText(number), cutToday(sliceWeek(week, shift.slice), shift, report))
}

function weekend(shift: Shift, day: number): Reading {
  const saturday = mondayOf(day) + 5
  const first = saturday + 7 * shift.count
  return onDays(`${weekText(first)}-WE`, { first, last: first + 1 })
}

function months(shift: Shift, month: number, report: Known): Reading {
  const index = month + Math.round(shift.count)
  const whole = monthsStretch(index, index)
  return onDays(monthText(index), cutToday(sliceMonth(whole, shift.slice), shift, report))
}

function years(shift: Shift, from: Known, report: Known): Reading | null {
  if (!Number.isInteger(shift.count) && from.month !== null) {
    const index = from.month + Math.round(shift.count * 12)
    return onDays(monthText(index), monthsStretch(index, index), true)
  }
  if (from.year === null) return null
  const year = from.year + Math.trunc(shift.count)
  if (year < 1 || year > 9999) return null
  const stretch = cutToday(sliceYear(year, shift.slice), shift, report)
  return onDays(yearText(year), stretch, shift.about && Math.abs(shift.count) > 1)
}

/** `from` is what the count starts from. */
export function readShift(shift: Shift, from: Known, report: Known): Reading {
  const { day, month } = from
  if (Math.abs(shift.count) > 100_000) return unresolved(UNRESOLVED[shift.unit])
  switch (shift.unit) {
    case 'day':
      if (day !== null) return oneDay(day + Math.round(shift.count), shift.about)
      break
    case 'week':
      if (day !== null) return weeks(shift, day, report)
      break
    case 'weekend':
      if (day !== null) return weekend(shift, day)
      break
    case 'month':
      if (month !== null) return months(shift, month, report)
      break
    case 'year': {
      const reading = years(shift, from, report)
      if (reading) return reading
      break
    }
    default:
      if (day !== null) return { ...hours(shift, day) }
  }
  return unresolved(UNRESOLVED[shift.unit])
}
