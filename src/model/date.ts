/**
 * A date as precisely as it is known, in EDTF (ISO 8601-2): `2022`, `2022-02`, `2022-02-10`, `2022-02-10~` (about),
 * or an interval `2022-02-08/2022-02-10`. Compare with `earliest` and `latest`, never as text.
 */
export type PartialDate = string

/** Where a report's date comes from, best first. */
export type DateBasis = 'given' | 'stated' | 'inferred' | 'unknown'

export type Published = { readonly date: PartialDate | null; readonly basis: DateBasis }

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const bare = (date: string): string => date.replace(/[~?%]+$/, '')

/** The first day (YYYY-MM-DD) a partial date can mean. */
export function earliest(date: PartialDate): string {
  const part = bare(date.split('/')[0]!)
  if (part.length === 4) return `${part}-01-01`
  return part.length === 7 ? `${part}-01` : part
}

/** The last day (YYYY-MM-DD) a partial date can mean. */
export function latest(date: PartialDate): string {
  const part = bare(date.split('/').at(-1)!)
  if (part.length === 4) return `${part}-12-31`
  if (part.length !== 7) return part
  return `${part}-${daysInMonth(Number(part.slice(0, 4)), Number(part.slice(5)))}`
}

/** Whether two partial dates can mean the same day. */
export const datesMeet = (a: PartialDate, b: PartialDate): boolean =>
  earliest(a) <= latest(b) && earliest(b) <= latest(a)

const DAY = 86_400_000

export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)

export const dayOf = (dayNumber: number): string => new Date(dayNumber * DAY).toISOString().slice(0, 10)

/** How many days a partial date leaves open: 1 for a day, 28–31 for a month. */
export const openDays = (date: PartialDate): number => dayNumber(latest(date)) - dayNumber(earliest(date)) + 1

const PARTIAL = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[~?%]?$/

/** Accepts what `PartialDate` describes and nothing else; 2022-02-30 is refused. */
export function isPartialDate(text: string): boolean {
  const parts = text.split('/')
  if (parts.length > 2) return false
  return parts.every((part) => {
    if (!PARTIAL.test(part)) return false
    const day = bare(part)
    return day.length < 10 || Number(day.slice(8)) <= daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))
  })
}
