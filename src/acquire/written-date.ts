/** Reads full dates as they are written at the head of a report: "March 11, 2022", "11 March 2022", "2022-03-11". */
import { isPartialDate, type PartialDate } from '../model/date.ts'
import { type Language, perLanguage } from '../model/language.ts'
import type { Span } from '../model/span.ts'

type WrittenDate = Span & { readonly date: PartialDate }

export type Dates = {
  /** The first full date in a text. */
  readonly find: (text: string) => WrittenDate | null
  /** The date of a text that is a date and a time of day and nothing else. */
  readonly only: (text: string) => PartialDate | null
  /** A regular expression source for the name of a month in any case, and which month (1–12) a match of it is. */
  readonly month: string
  readonly monthNumber: (word: string) => number | null
}

type Pattern = { readonly regex: RegExp; readonly read: (found: readonly string[]) => PartialDate | null }

function partial(year: string, month: number, day: string): PartialDate | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPartialDate(date) ? date : null
}

/** Day and month by numbers alone: only where they cannot be taken for each other. */
function byNumbers(first: string, second: string, year: string): PartialDate | null {
  const [a, b] = [Number(first), Number(second)]
  if (a === b || a > 12) return partial(year, b, first)
  return b > 12 ? partial(year, a, second) : null
}

/** A year; pages often glue the time of day to it: “March 11, 20195:40 PM”. */
const YEAR = '((?:1[89]|20|21)\\d{2})(?!\\d(?!\\d?:\\d{2}))'
const DAY = '(?<!\\d)([0-3]?\\d)(?:st|nd|rd|th)?'

function patterns(month: string, monthNumber: (word: string) => number | null): readonly Pattern[] {
  const named = (year: string, word: string, day: string): PartialDate | null =>
    partial(year, monthNumber(word) ?? 0, day)
  return [
    {
      regex: new RegExp(`(?<!\\d)${YEAR}-(\\d{2})-(\\d{2})(?!\\d)`),
      read: ([, y, m, d]) => partial(y!, Number(m), d!),
    },
    {
      regex: new RegExp(`(?<!\\d)${YEAR}[/.](\\d{2})[/.](\\d{2})(?!\\d)`),
      read: ([, y, m, d]) => partial(y!, Number(m), d!),
    },
    {
      regex: new RegExp(`${DAY}(?:\\s(?:of\\s)?|-|\\.\\s)\\(?(${month})(?![\\p{L}])\\.?[,-]?\\s?\\(?${YEAR}`, 'iu'),
      read: ([, d, word, y]) => named(y!, word!, d!),
    },
    {
      regex: new RegExp(
        `(?<![\\p{L}])(${month})(?![\\p{L}])\\.?\\s([0-3]?\\d)(?:st|nd|rd|th)?(?:,|,?\\s)\\s?${YEAR}`,
        'iu',
      ),
      read: ([, word, d, y]) => named(y!, word!, d!),
    },
    { regex: new RegExp(`${DAY}\\.(\\d{1,2})\\.${YEAR}`), read: ([, d, m, y]) => partial(y!, Number(m), d!) },
    { regex: new RegExp(`${DAY}[/-](\\d{1,2})[/-]${YEAR}`), read: ([, d, m, y]) => byNumbers(d!, m!, y!) },
  ]
}

/** A time of day, with a short word such as “at” before it. */
const TIME = /(?:\b\p{L}{2,3}\s)?\d{1,2}(?:(?:[:.h]\d{2}){1,2}(?:\.\d+)?(?:\s?[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?)/giu
/** Time zones ("GMT", "EET", "UTC+3", "Z"), and what may stand between the parts. */
const ZONE = /\b[A-Z]{2,5}(?:[+-]\d{1,2}(?::?\d{2})?)?\b|\b[TZ]\b|[+-]\d{2}:?\d{2}/g
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** More than this many characters are no date line. */
const LONGEST_DATE_LINE = 80

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const names = (code: string, options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] => {
  const format = new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' })
  return dates.map((date) => format.format(date).toLowerCase())
}

/** The months of a language from the platform's own names, in full or cut to three letters or more: "sept", "mar". */
function monthsOf(code: string): ReadonlyMap<string, number> {
  const months = new Map<string, number>()
  const full = names(
    code,
    { month: 'long' },
    Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2001, i, 1))),
  )
  for (const [i, name] of full.entries()) {
    for (let length = Math.min(3, name.length); length <= name.length; length++) {
      const short = name.slice(0, length)
      months.set(short, months.has(short) && length < name.length ? 0 : i + 1)
    }
  }
  return months
}

/** Reads dates in the words of a language. */
export const writtenDates: (language: Language) => Dates = perLanguage((language) => {
  const months = monthsOf(language.code)
  const monthNumber = (word: string): number | null => months.get(word.toLowerCase().replace(/\.$/, '')) || null
  const month = [...months.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .flatMap((name) => [name[0]!.toUpperCase() + name.slice(1), name.toUpperCase(), name])
    .map(escaped)
    .join('|')
  const week = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2001, 0, 1 + i)))
  const days = [...names(language.code, { weekday: 'long' }, week), ...names(language.code, { weekday: 'short' }, week)]
  const weekday = new RegExp(`(?<!\\p{L})(?:${days.map(escaped).join('|')})(?!\\p{L})`, 'giu')
  const known = patterns(month, monthNumber)

  const find = (text: string): WrittenDate | null => {
    let first: WrittenDate | null = null
    for (const { regex, read } of known) {
      const found = regex.exec(text)
      const date = found && read(found)
      if (date && (first === null || found.index < first.start))
        first = { start: found.index, end: found.index + found[0].length, date }
    }
    return first
  }

  const only = (text: string): PartialDate | null => {
    if (text.length > LONGEST_DATE_LINE) return null
    const found = find(text)
    if (!found) return null
    const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`
    return LETTER_OR_DIGIT.test(rest.replace(weekday, '').replace(TIME, '').replace(ZONE, '')) ? null : found.date
  }
  return { find, only, month, monthNumber }
})
