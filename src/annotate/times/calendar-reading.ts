/** Reads dates of the calendar, finding the year where the text leaves it out. */
import {
  dayText,
  easter,
  isDay,
  monthIndex,
  monthOfIndex,
  monthsStretch,
  monthText,
  numberOf,
  type Stretch,
  weekdayOf,
  yearOfIndex,
  yearText,
} from './calendar.ts'
import type { Direction } from './direction.ts'
import type { Known } from './known.ts'
import type { Calendar, Meaning, Shift } from './meaning.ts'
import { onDays, type Reading, type Setting, unresolved } from './reading.ts'
import { sinceOrUntil, sliceMonth, sliceYear } from './slice-stretch.ts'

/** In days: what is so near that nobody would leave out “last”, and so far that anybody would say so. */
const SOON = 45
const FAR = 300

/** News looks back: where no verb decides, what is ahead must be so much nearer than what is past. */
const BEHIND = 1.2

/**
 * The year in which something that comes once a year is meant. `distance` tells how many days from the report’s date it lies in
 * a given year, 0 where it takes that date in; null where it does not fall in that year.
 */
function pickYear(
  year: number,
  shift: Shift | null,
  direction: () => Direction,
  distance: (year: number) => number | null,
): number | null {
  let past: { year: number; days: number } | null = null
  let ahead: { year: number; days: number } | null = null
  for (const candidate of [year - 1, year, year + 1]) {
    const days = distance(candidate)
    if (days === null) continue
    if (days === 0 && shift === null) return candidate
    if (days < 0) past = { year: candidate, days: -days }
    else if (days > 0 && !ahead) ahead = { year: candidate, days }
  }
  if (shift === 'this') return year
  if (shift !== null) return (shift === 'last' ? past : ahead)?.year ?? null
  if (!past || !ahead) return (past ?? ahead)?.year ?? null
  const way = direction()
  if (way === 'before') return past.year
  if (way === 'past') return ahead.days <= SOON && past.days >= FAR ? ahead.year : past.year
  if (way === 'future') return past.days <= SOON && ahead.days >= FAR ? past.year : ahead.year
  return past.days <= ahead.days * (way === 'none' ? BEHIND : 1) ? past.year : ahead.year
}

/** Days from the report’s date to a day or month of a year; a day of the report’s own month counts as 0 where its day is unknown. */
function distanceOf(meaning: Calendar, report: Known): (year: number) => number | null {
  const { month, day, weekday } = meaning
  return (year) => {
    if (day === null || report.day === null) {
      const months = monthIndex(year, month!) - report.month!
      return months * 30
    }
    if (!isDay(year, month!, day)) return null
    const number = numberOf(year, month!, day)
    return weekday > 0 && weekdayOf(number) !== weekday ? null : number - report.day
  }
}

function yearOf(meaning: Calendar, setting: Setting): number | null {
  const { report } = setting
  if (meaning.year !== null) return meaning.year
  if (meaning.yearShift !== null) return report.year === null ? null : report.year + meaning.yearShift
  if (report.month === null || meaning.month === null) return null
  const distance = distanceOf(meaning, report)
  const year = yearOfIndex(report.month)
  return (
    pickYear(year, meaning.shift, setting.direction, distance) ??
    pickYear(year, meaning.shift, setting.direction, distanceOf({ ...meaning, weekday: 0 }, report))
  )
}

const two = (number: number): string => String(number).padStart(2, '0')

export function readCalendar(meaning: Calendar, setting: Setting): Reading {
  const { month, day, slice, about } = meaning
  const year = yearOf(meaning, setting)
  if (year === null)
    return unresolved(`XXXX${month === null ? '' : `-${two(month)}`}${day === null ? '' : `-${two(day)}`}`)
  if (month === null) return onDays(yearText(year), sliceYear(year, slice), about)
  if (day === null) {
    const index = monthIndex(year, month)
    const whole = sliceMonth(monthsStretch(index, index), slice)
    return onDays(
      monthText(index),
      setting.report.day === null ? whole : sinceOrUntil(whole, slice, setting.report.day),
      about,
    )
  }
  if (!isDay(year, month, day)) return unresolved(`${yearText(year)}-${two(month)}-XX`)
  const number = numberOf(year, month, day)
  return onDays(dayText(number), { first: number, last: number }, about)
}

/** “10 to 12 February”: the year of its end is the year of both. */
export function readRange(from: Calendar, to: Calendar, setting: Setting): Reading {
  const end = readCalendar(to, setting)
  const year = yearOf(to, setting)
  if (!end.stretch || year === null) return unresolved(end.value)
  const start = readCalendar({ ...from, year }, setting)
  if (!start.stretch || start.stretch.first > end.stretch.last) return end
  return onDays(`${start.value}/${end.value}`, { first: start.stretch.first, last: end.stretch.last })
}

type Months = Extract<Meaning, { kind: 'months' }>

/** Seasons, quarters and halves. A winter of a given year may be either of the two that touch it. */
export function readMonths(meaning: Months, { report, direction }: Setting): Reading {
  const { name, first, count, shift } = meaning
  const stretchIn = (year: number): Stretch => {
    const index = monthIndex(year, first)
    return monthsStretch(index, index + count - 1)
  }
  const given =
    meaning.year ?? (meaning.yearShift === null || report.year === null ? null : report.year + meaning.yearShift)
  const overlaps = first + count > 13
  if (given !== null) {
    const whole = stretchIn(given)
    return onDays(
      `${yearText(given)}-${name}`,
      overlaps ? { first: stretchIn(given - 1).first, last: whole.last } : whole,
    )
  }
  if (report.month === null) return unresolved(`XXXX-${name}`)
  const today = report.day ?? numberOf(yearOfIndex(report.month), monthOfIndex(report.month), 15)
  const distance = (year: number): number => {
    const { first: from, last: to } = stretchIn(year)
    return today < from ? from - today : today > to ? to - today : 0
  }
  const way = (): Direction => (direction() === 'none' ? 'past' : direction())
  const year = pickYear(yearOfIndex(report.month), shift === 'this' && overlaps ? null : shift, way, distance)
  return year === null ? unresolved(`XXXX-${name}`) : onDays(`${yearText(year)}-${name}`, stretchIn(year))
}

export function readQuarter(count: number, report: Known): Reading {
  if (report.month === null) return unresolved('XXXX-QX')
  const quarter = Math.floor(report.month / 3) + count
  const index = quarter * 3
  return onDays(`${yearText(yearOfIndex(index))}-Q${(monthOfIndex(index) + 2) / 3}`, monthsStretch(index, index + 2))
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** The day on which a holiday falls: `12-25`, `easter-2`, `11-thu-4`, `05-mon-last`. */
function holidayIn(year: number, falls: string): number {
  if (falls.startsWith('easter')) return easter(year) + Number(falls.slice(6))
  const [month, weekday, which] = falls.split('-') as [string, string, string | undefined]
  if (which === undefined) return numberOf(year, Number(month), Number(weekday))
  const wanted = WEEKDAYS.indexOf(weekday) + 1
  if (which === 'last') {
    const end = monthsStretch(monthIndex(year, Number(month)), monthIndex(year, Number(month))).last
    return end - ((weekdayOf(end) - wanted + 7) % 7)
  }
  const start = numberOf(year, Number(month), 1)
  return start + ((wanted - weekdayOf(start) + 7) % 7) + 7 * (Number(which) - 1)
}

export function readHoliday(meaning: Extract<Meaning, { kind: 'holiday' }>, { report, direction }: Setting): Reading {
  const year =
    meaning.year ??
    (report.day === null || report.year === null
      ? null
      : pickYear(report.year, meaning.shift, direction, (year) => holidayIn(year, meaning.falls) - report.day!))
  if (year === null) return unresolved(/^\d\d-\d\d$/.test(meaning.falls) ? `XXXX-${meaning.falls}` : 'XXXX-XX-XX')
  const number = holidayIn(year, meaning.falls)
  return onDays(dayText(number), { first: number, last: number })
}
