/** Reads a dateline, the place and date at the head of a story: "GENEVA, Feb 18 (Reuters) —". */
import { dayNumber, earliest, isPartialDate, latest, type PartialDate, type Published } from '../model/date.ts'
import { type Language, perLanguage } from '../model/language.ts'
import type { Dateline } from '../model/report.ts'
import { creditsOf } from './credit.ts'
import type { Unit } from './unit.ts'
import { writtenDates } from './written-date.ts'

/** A dateline whose day may still lack its year. */
export type WrittenDateline = {
  readonly start: number
  readonly end: number
  readonly place: string | null
  /** A full date, where the dateline has one. */
  readonly date: PartialDate | null
  /** Month and day, `02-18`, where it has no year. */
  readonly day: string | null
  readonly agencies: readonly string[]
}

/** A dateline is no longer than this, and the paragraph it heads no shorter. */
const LONGEST = 120
const SHORTEST_STORY = 60

/** Words of a place in capitals without a date or agency, at most. */
const LONGEST_PLACE = 3

const CAPITALS = `\\p{Lu}[\\p{Lu}.’'-]{2,24}(?:[ /]\\p{Lu}[\\p{Lu}.’'-]{0,24}){0,3}`
const MIXED = `\\p{Lu}[\\p{L}.’'-]{1,24}(?: (?:of|de|del|la|al|el|sur|\\p{Lu}[\\p{L}.’'-]{0,24})){0,3}`
const REGION = `,\\s\\p{Lu}[\\p{L}. ’'-]{1,30}?`
/** What parts a dateline from its story; an ordinary hyphen only with space on both sides. */
const DASH = `\\s?(?:—|–|--)\\s?|\\s[-_]\\s`

/** Every dateline has one of these; it spares most paragraphs the long pattern. */
const HAS_MARK = /[—–([/]|--|\s[-_]\s/

type Named = Readonly<Record<string, string | undefined>>

/** "NEW YORK" → "New York", "DAR ES SALAAM" → "Dar es Salaam". */
function placeName(written: string): string {
  const words = written.replace(/\.$/, '')
  if (words !== words.toUpperCase()) return words
  const lower = words
    .toLowerCase()
    .replace(/(^|[\s/’'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
  return lower.replace(/(?<=[\s-])\p{L}{1,2}(?=[\s-])/gu, (word) => word.toLowerCase())
}

function dayOf(written: string, month: RegExp, monthNumber: (word: string) => number | null): string | null {
  const named = month.exec(written)
  const number = named && monthNumber(named[0])
  const day = /(?<!\d)[0-3]?\d(?!\d)/.exec(written.replace(/\d{4}/, ''))?.[0]
  if (!number || !day) return null
  const text = `${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPartialDate(`2020-${text}`) ? text : null
}

/** Whether a match is a dateline at all: an ordinary sentence may begin with a name and a dash. */
function holds({ capitals, mixed, region, date, agency, dash }: Named, isSlug: (word: string) => boolean): boolean {
  if (capitals !== undefined && isSlug(capitals.split(/[ /]/)[0]!)) return false
  if (agency !== undefined) return true
  if (dash === undefined) return false
  if (date !== undefined) return capitals !== undefined || mixed !== undefined
  // Crossheads are in capitals too, but longer than the name of a place.
  if (capitals !== undefined) return capitals.split(' ').length <= LONGEST_PLACE
  return mixed !== undefined && region !== undefined
}

/** Finds the dateline at the start of a paragraph. */
export const datelineReader: (language: Language) => (unit: Unit) => WrittenDateline | null = perLanguage(
  (language) => {
    const { month, monthNumber, find } = writtenDates(language)
    const { agency, agenciesIn } = creditsOf(language)
    const slugs = language.lexicon('slug')
    const written = `(?:\\p{L}{3,9},?\\s)?(?:(?:${month})\\.?\\s[0-3]?\\d(?:st|nd|rd|th)?|[0-3]?\\d(?:st|nd|rd|th)?\\s(?:${month})\\.?)(?:,?\\s\\d{4})?`
    const credited = `${agency}(?:\\s?[/,&-]\\s?${agency}){0,3}`
    const pattern = new RegExp(
      `^(?:(?<capitals>${CAPITALS})|(?<mixed>${MIXED}))?(?<region>${REGION})??(?:[,.]?\\s?\\(?(?<date>${written})\\)?)?[.,]?` +
        `(?:\\s?(?:[(\\[](?<agency>${credited})[)\\]]|/(?<slashed>${credited})/\\.?)(?<dash>${DASH})?|(?<bare>${DASH}))\\s{0,3}` +
        `(?=["“‘'«(]?[\\p{Lu}\\p{N}])`,
      'u',
    )
    const monthName = new RegExp(`(?<!\\p{L})(?:${month})(?!\\p{L})`, 'iu')

    return (unit) => {
      if (unit.text.length < SHORTEST_STORY) return null
      const opening = unit.text.slice(0, LONGEST)
      const match = HAS_MARK.test(opening) ? pattern.exec(opening) : null
      if (!match || match[0] === '') return null
      const groups: Named = match.groups ?? {}
      const named = { ...groups, agency: groups['agency'] ?? groups['slashed'], dash: groups['dash'] ?? groups['bare'] }
      if (!holds(named, (word) => slugs.has(word))) return null
      const place = groups['capitals'] ?? groups['mixed']
      const full = groups['date'] === undefined ? null : (find(groups['date'])?.date ?? null)
      return {
        start: unit.start,
        end: unit.start + match[0].trimEnd().length,
        place: place === undefined ? null : placeName(place),
        date: full,
        day: full === null && groups['date'] !== undefined ? dayOf(groups['date'], monthName, monthNumber) : null,
        agencies: agenciesIn(named.agency ?? ''),
      }
    }
  },
)

/** Days between a dateline and the report's own date beyond which they belong to different years. */
const NEAR = 60

/** Completes a day without a year from the report's own date; without one the year stays unknown. */
export function completeDateline(written: WrittenDateline, published: Published): Dateline {
  const { start, end, place, date, day } = written
  if (date !== null || day === null || published.date === null) return { start, end, place, date }
  const from = earliest(published.date)
  const to = latest(published.date)
  const years = [-1, 0, 1].map((more) => Number(from.slice(0, 4)) + more)
  const near = years
    .map((year) => `${year}-${day}`)
    .filter((one) => isPartialDate(one))
    .map((one) => ({ one, away: Math.max(dayNumber(from) - dayNumber(one), dayNumber(one) - dayNumber(to), 0) }))
    .filter(({ away }) => away <= NEAR)
    .sort((a, b) => a.away - b.away)[0]
  return { start, end, place, date: near?.one ?? null }
}
