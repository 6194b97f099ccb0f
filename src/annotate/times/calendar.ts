/** The proleptic Gregorian calendar in whole days since 1970-01-01, by arithmetic alone. */

export type Day = { readonly year: number; readonly month: number; readonly day: number }

/** From the first to the last day, both included, as day numbers. */
export type Stretch = { readonly first: number; readonly last: number }

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && leap(year) ? 29 : LENGTHS[month - 1]!

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** After Howard Hinnant, “chrono-compatible low-level date algorithms”: years begin in March, so that leap days come last. */
export function numberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

export function dayAt(number: number): Day {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

export const mondayOf = (number: number): number => number - weekdayOf(number) + 1

export const weekOf = (number: number): Stretch => ({ first: mondayOf(number), last: mondayOf(number) + 6 })

/** Months counted from the year 0: a number that can be added to. */
export const monthIndex = (year: number, month: number): number => year * 12 + month - 1

export const yearOfIndex = (index: number): number => Math.floor(index / 12)
export const monthOfIndex = (index: number): number => index - yearOfIndex(index) * 12 + 1

/** From the first day of one month to the last day of another. */
export function monthsStretch(firstIndex: number, lastIndex: number): Stretch {
  return {
    first: numberOf(yearOfIndex(firstIndex), monthOfIndex(firstIndex), 1),
    last: numberOf(yearOfIndex(lastIndex + 1), monthOfIndex(lastIndex + 1), 1) - 1,
  }
}

export const yearsStretch = (firstYear: number, lastYear: number): Stretch =>
  monthsStretch(monthIndex(firstYear, 1), monthIndex(lastYear, 12))

/** The same day so many months away; the last of the month where there is no such day. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = dayAt(number)
  const index = monthIndex(year, month) + months
  const [y, m] = [yearOfIndex(index), monthOfIndex(index)]
  return numberOf(y, m, Math.min(day, daysInMonth(y, m)))
}

/** Easter Sunday of the Western churches, by the anonymous Gregorian computus (Meeus, “Astronomical Algorithms”, ch. 8). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return numberOf(year, Math.floor(n / 31), (n % 31) + 1)
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number))
const four = (number: number): string => String(number).padStart(4, '0')

export const monthText = (index: number): string => `${four(yearOfIndex(index))}-${two(monthOfIndex(index))}`

export function dayText(number: number): string {
  const { year, month, day } = dayAt(number)
  return `${four(year)}-${two(month)}-${two(day)}`
}

export const yearText = four

/** The ISO week, which belongs to the year of its Thursday. */
export function weekText(number: number): string {
  const thursday = mondayOf(number) + 3
  const { year } = dayAt(thursday)
  return `${four(year)}-W${two(Math.floor((thursday - numberOf(year, 1, 1)) / 7) + 1)}`
}

/** As EDTF: a day, a whole month or a whole year where the stretch is one, otherwise an interval of days. */
export function stretchText({ first, last }: Stretch): string {
  if (first === last) return dayText(first)
  const from = dayAt(first)
  const to = dayAt(last + 1)
  if (from.day !== 1 || to.day !== 1) return `${dayText(first)}/${dayText(last)}`
  const start = monthIndex(from.year, from.month)
  const months = monthIndex(to.year, to.month) - start
  if (months === 1) return monthText(start)
  if (months % 12 !== 0 || from.month !== 1) return `${monthText(start)}/${monthText(start + months - 1)}`
  return months === 12 ? four(from.year) : `${four(from.year)}/${four(to.year - 1)}`
}
