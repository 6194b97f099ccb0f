/**
 * Dates in digits alone.
 *
 * Accepts 2022-03-11, 2022-03-11T16:00, 2022-03, 2022/03/11, 24/02/2022, 02/11/98, 24.02.2022.
 * Watch out for: day and month are told apart only where one of them is over 12. Otherwise the day stands first between
 * dots, the month first between slashes where the year has two digits (as American wires write); with four digits only the
 * year is taken. Scores, fractions and paragraph numbers (1.2.3, 9/11) lack a year and are left alone.
 */
import { isDay } from './calendar.ts'
import { type Line, lowerAt, type Recogniser, touches, wholeNumber, wordAt } from './line.ts'
import type { Calendar, Daytime, Found } from './meaning.ts'

const ISO = /^(1\d{3}|2[01]\d\d)-(0[1-9]|1[0-2])(?:-(\d\d)(?:t(\d\d))?)?$/

export const calendar = (year: number | null, month: number | null, day: number | null): Calendar => ({
  kind: 'calendar',
  year,
  yearShift: null,
  month,
  day,
  weekday: 0,
  shift: null,
  slice: null,
  about: false,
  daytime: null,
})

const found = (first: number, last: number, meaning: Calendar): Found => ({ first, last, meaning })

function iso(line: Line, at: number): Found | null {
  const match = ISO.exec(lowerAt(line, at))
  if (!match) return null
  const [, year, month, day, hour] = match
  const date = calendar(Number(year), Number(month), day === undefined ? null : Number(day))
  if (day !== undefined && !isDay(Number(year), Number(month), Number(day))) return null
  if (hour === undefined || lowerAt(line, at + 1) !== ':') return found(at, at, date)
  const minute = /^(\d\d)(z?)$/.exec(lowerAt(line, at + 2))
  if (!minute) return found(at, at, date)
  const seconds = lowerAt(line, at + 3) === ':' && /^\d\dz?$/.test(lowerAt(line, at + 4))
  const daytime: Daytime = { part: null, clock: `${hour}:${minute[1]}`, zone: minute[2]!.toUpperCase() }
  return found(at, seconds ? at + 4 : at + 2, { ...date, daytime })
}

/** Years of two digits: 30–99 lie in the twentieth century. */
const fullYear = (text: string): number =>
  text.length === 2 ? Number(text) + (Number(text) < 30 ? 2000 : 1900) : Number(text)

function ordered(first: number, second: number, year: number, mark: '/' | '.' | null): Calendar | null {
  if (mark === null && first !== second && first <= 12 && second <= 12) return calendar(year, null, null)
  const monthFirst = first <= 12 && (second > 12 || mark === '/')
  const [month, day] = monthFirst ? [first, second] : [second, first]
  return isDay(year, month, day) ? calendar(year, month, day) : null
}

function slashed(line: Line, at: number): Found | null {
  for (let i = at; i < at + 4; i++) if (!touches(line, i)) return null
  const [a, b, c] = [lowerAt(line, at), lowerAt(line, at + 2), lowerAt(line, at + 4)]
  if (
    lowerAt(line, at + 1) !== '/' ||
    lowerAt(line, at + 3) !== '/' ||
    (touches(line, at + 4) && lowerAt(line, at + 5) === '/')
  )
    return null
  const [x, y, z] = [wholeNumber(a), wholeNumber(b), wholeNumber(c)]
  if (x === null || y === null || z === null) return null
  if (a.length === 4) return isDay(x, y, z) ? found(at, at + 4, calendar(x, y, z)) : null
  if (c.length !== 4 && c.length !== 2) return null
  const date = ordered(x, y, fullYear(c), c.length === 2 ? '/' : null)
  return date && found(at, at + 4, date)
}

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/

function dotted(line: Line, at: number): Found | null {
  const match = DOTTED.exec(lowerAt(line, at))
  if (!match) return null
  const date = ordered(Number(match[1]), Number(match[2]), Number(match[3]), '.')
  return date && found(at, at, date)
}

export const numericDate: Recogniser = {
  name: 'numeric-date',
  at: ['digit'],
  find: (line, at) => {
    const found = iso(line, at) ?? dotted(line, at) ?? slashed(line, at)
    return found && wordAt(line, found.last + 1).unit === null ? found : null
  },
}
