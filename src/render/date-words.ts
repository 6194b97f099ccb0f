/** Says a partial date as precisely as it is known, and no more. */
import { isPartialDate, type PartialDate } from '../model/date.ts'
import { oneLine } from './printable.ts'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

type Parts = {
  readonly year: string
  readonly month: string | null
  readonly day: string | null
  readonly about: boolean
  readonly uncertain: boolean
}

function partsOf(date: string, short: boolean): Parts {
  const [year, month, day] = date.replace(/[~?%]$/, '').split('-') as [string, string?, string?]
  const about = date.endsWith('~') || date.endsWith('%')
  const name = month ? MONTHS[Number(month) - 1]! : null
  return {
    year: String(Number(year)),
    month: name && (short || about) ? name.slice(0, 3) : name,
    day: day ? String(Number(day)) : null,
    about,
    uncertain: date.endsWith('?') || date.endsWith('%'),
  }
}

const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ')

function single({ year, month, day, about, uncertain }: Parts): string {
  return joined(about ? 'about' : null, day, month, year, uncertain ? '(uncertain)' : null)
}

/** What both ends share is said once: 8–10 February 2022, 28 February – 2 March 2022. */
function range(from: Parts, to: Parts): string {
  const plain = !from.about && !to.about && !from.uncertain && !to.uncertain
  if (!plain || from.year !== to.year || !from.month || !to.month) {
    return from.month || to.month || !plain ? `${single(from)} – ${single(to)}` : `${from.year}–${to.year}`
  }
  if (from.month === to.month && from.day && to.day) return joined(`${from.day}–${to.day}`, to.month, to.year)
  if (!from.day && !to.day) return joined(`${from.month}–${to.month}`, to.year)
  return `${joined(from.day, from.month)} – ${joined(to.day, to.month, to.year)}`
}

function said(date: PartialDate | null, short: boolean): string {
  if (date === null) return 'date unknown'
  if (!isPartialDate(date)) return oneLine(date)
  const [from, to] = date.split('/') as [string, string?]
  if (to === undefined || to === from) return single(partsOf(from, short))
  return range(partsOf(from, short), partsOf(to, short))
}

/** 10 February 2022 · February 2022 · about 10 Feb 2022 · 8–10 February 2022 · date unknown */
export const dateInWords = (date: PartialDate | null): string => said(date, false)

/** For narrow columns: 10 Feb 2022. Empty where unknown. */
export const shortDate = (date: PartialDate | null): string => (date === null ? '' : said(date, true))

/** With the word that belongs before it: on 10 February 2022, in February 2022, from 8 to 10 … stays a range. */
export function onDate(date: PartialDate): string {
  if (date.includes('/') || /[~?%]$/.test(date) || !isPartialDate(date)) return said(date, false)
  return `${date.length === 10 ? 'on' : 'in'} ${said(date, false)}`
}
