/** Finds who a report credits: news agencies, and the authors in a byline. */
import { type Language, perLanguage } from '../model/language.ts'
import type { Furniture } from '../model/report.ts'
import type { Unit } from './unit.ts'

export type Credits = {
  /** A regular expression source for one agency's name as written. */
  readonly agency: string
  /** All agencies named in a text, each once, in the names they go by. */
  readonly agenciesIn: (text: string) => readonly string[]
  /** The agencies of a line that is nothing but their names: "Bloomberg", "AFP/Reuters", "Reuters, Geneva". */
  readonly alone: (line: string) => readonly string[]
  /** The credit a paragraph ends with: "-Xinhua", "(AFP)". Offsets are those in the paragraph. */
  readonly closing: (paragraph: string) => { readonly start: number; readonly agencies: readonly string[] } | null
  /** The persons of a byline; empty where it names none. */
  readonly persons: (byline: string) => readonly string[]
  /** Whether words after “by” are a byline: names, agencies, outlets, desks and nothing else. */
  readonly isByline: (words: string) => boolean
  /** The outlet a line names, alone or with a place: "Al Jazeera", "BBC News, Geneva". */
  readonly outlet: (line: string) => string | null
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

const unique = (list: readonly string[]): string[] => [...new Set(list)]

/** A closing credit and what stands around it are no longer than this, in characters. */
const CLOSING_REACH = 80

/** Letters of a place beside an outlet, at most. */
const LONGEST_PLACE = 30

const SMALL_WORD = /(?<![\p{L}\p{N}@._’'-])\p{Ll}[\p{L}’'-]*/gu

const NAME =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:(?:de|da|di|do|dos|du|del|della|der|den|van|von|zu|bin|bint|ibn|al|el|la|le|y|ter|ten|af|av)\.?|\p{Lu}[\p{L}.’'-]*|(?:al|el|d|ad|as|ash)[-’'][\p{L}’'-]+)){1,4}$/u

/** Where the names of a byline end: "Jane Doe in Geneva", "Jane Doe, correspondent", "Jane Doe for …". */
const AFTER_NAMES = /\s(?:in|at|from|for|with|on)\s.*$/u

/** "JANE DOE" → "Jane Doe"; a name in small letters too stays as it is. */
const inSmall = (name: string): string =>
  name === name.toUpperCase()
    ? name.replace(/(?<=\p{Lu})\p{Lu}{2,}|(?<=\p{Lu})\p{Lu}(?=\s|$)/gu, (rest) => rest.toLowerCase())
    : name

/** The parts of a byline that could be names of persons. */
const namesIn = (byline: string): string[] =>
  byline
    .slice(0, 300)
    .split(/\s*(?:,|;|&|\/|\band\b|\bAND\b)\s*/u)
    .map((part) =>
      part
        .replace(AFTER_NAMES, '')
        .replace(/^(?:by|By|BY)\s+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => NAME.test(part))
    .map(inSmall)

/** The credits of a language. */
export const creditsOf: (language: Language) => Credits = perLanguage((language) => {
  const agencies = language.lexicon('agency')
  const desks = language.lexicon('desk')
  const around = language.lexicon('byline-word')
  const outlets = new Map([...language.lexicon('outlet').keys()].map((word) => [word.toLowerCase(), word]))
  const words = [...agencies.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const agency = `(?:${words.map(escaped).join('|')})`
  const named = new RegExp(`(?<![\\p{L}\\p{N}])${agency}(?![\\p{L}\\p{N}])`, 'gu')
  const list = `${agency}(?:\\s?[/,&+-]\\s?${agency}|\\sand\\s${agency}){0,4}`
  const onLine = new RegExp(
    `^[(\\[–—-]?\\s?(?:[Bb]y\\s|BY\\s)?${list}\\s?[)\\].]?(?:[,|–—-]\\s?\\p{Lu}[\\p{L} .’-]{1,30})?$`,
    'u',
  )
  const atEnd = new RegExp(
    `(?<=[.!?”"’')\\]]\\s{0,3})(?:(?:--|[-–—])\\s?${list}|[(\\[](?:[\\p{L} ]{1,20}:? )?${list}(?: [\\p{L}/. -]{1,20})?[)\\]]|/${list}/)\\.?$`,
    'u',
  )
  const agenciesIn = (text: string): string[] =>
    unique((text.match(named) ?? []).map((word) => agencies.get(word)!['name']!))
  const isDesk = (name: string): boolean => name.split(' ').some((word) => desks.has(word.toLowerCase()))
  const persons = (byline: string): string[] =>
    unique(namesIn(byline).filter((name) => !agencies.has(name) && !isDesk(name)))
  const outletOf = (line: string): string | null => {
    const [name, place] = line.trim().toLowerCase().split(', ')
    return (place ?? '').length <= LONGEST_PLACE ? (outlets.get(name!) ?? null) : null
  }
  return {
    agency,
    agenciesIn,
    alone: (line) => (line.length <= CLOSING_REACH && onLine.test(line) ? agenciesIn(line) : []),
    closing: (paragraph) => {
      const from = Math.max(0, paragraph.length - CLOSING_REACH)
      const match = atEnd.exec(paragraph.slice(from))
      return match && { start: from + match.index, agencies: agenciesIn(match[0]) }
    },
    persons,
    isByline: (words) => {
      const small = words.match(SMALL_WORD) ?? []
      if (/[.!?]$/.test(words) || !small.every((word) => word.length <= 3 || desks.has(word) || around.has(word)))
        return false
      const named = persons(words).length > 0 || agenciesIn(words).length > 0 || outletOf(words) !== null
      return (
        named ||
        words
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .some((word) => desks.has(word))
      )
    },
    outlet: outletOf,
  }
})

/** The credits that no rule knows, because they are names: agencies alone at the head, or closing a paragraph. */
export function creditSpans(units: readonly Unit[], credits: Credits, head: number): Furniture[] {
  return units.flatMap((unit, i): Furniture[] => {
    const { start, end } = unit
    if ((i < head || i >= units.length - head) && credits.alone(unit.text).length > 0)
      return [{ kind: 'credit', start, end }]
    const closing = credits.closing(unit.text)
    return closing ? [{ kind: 'credit', start: start + closing.start, end }] : []
  })
}
