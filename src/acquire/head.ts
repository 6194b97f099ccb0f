/** Reads what a text says about itself at its head and tail: title, outlet, byline, agencies, dateline, date. */
import type { Published } from '../model/date.ts'
import type { Language } from '../model/language.ts'
import type { Furniture } from '../model/report.ts'
import { overlaps, type Span } from '../model/span.ts'
import { creditSpans, creditsOf } from './credit.ts'
import { datelineReader, type WrittenDateline } from './dateline.ts'
import { markFurniture, type Told } from './furniture.ts'
import { furnitureRules } from './furniture-rules.ts'
import { trimmed, type Unit, unitsOf } from './unit.ts'
import { webAddress } from './web-address.ts'
import { type Dates, writtenDates } from './written-date.ts'

export type TextFacts = {
  readonly furniture: readonly Furniture[]
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: readonly string[]
  readonly agencies: readonly string[]
  readonly published: Published
  readonly dateline: WrittenDateline | null
  readonly url: string | null
  /** The stretches of the text that are no furniture, in order. */
  readonly story: readonly Span[]
}

/** How many units a head or tail is. */
const HEAD = 12
/** Among how many stretches at the beginning of the story a dateline may be. */
const DATELINE_WITHIN = 6
/** A source line that names something longer than this is a sentence. */
const LONGEST_NAME = 60

/** “Geneva, ” before the date of a letter. */
const LETTER_PLACE = /^\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2}, /u

/** Lines at the head that are a date and nothing else, or a place and a date as letters have them. */
function dateLines(units: readonly Unit[], dates: Dates): (Span & { readonly value: string })[] {
  return units.slice(0, HEAD).flatMap(({ start, end, text }) => {
    if (text.length > 80 || !/\d/.test(text)) return []
    const value = [text, text.replace(LETTER_PLACE, '')].find((words) => dates.only(words) !== null)
    return value === undefined ? [] : [{ start, end, value }]
  })
}

/** A line of names and numbers, as letterheads have them: no longer word in small letters. */
const isNameLine = (text: string): boolean =>
  text.length <= LONGEST_NAME && text.split(/\s+/).every((word) => word.length <= 3 || !/^\p{Ll}/u.test(word))

/** A letterhead: two short lines or more (a country, a ministry, a number) above the line with the date. */
function belowLetterhead(units: readonly Unit[], dated: readonly Span[]): readonly Unit[] {
  const [first] = dated
  const above = units.filter(({ end }) => first && end <= first.start)
  const isLetterhead = above.length >= 2 && above.every(({ text }) => isNameLine(text))
  return isLetterhead ? units.slice(above.length + 1) : units
}

const outletLines = (units: readonly Unit[], outlet: (name: string) => string | null): Unit[] =>
  units.slice(0, HEAD).filter(({ text }) => text.length <= LONGEST_NAME && outlet(text) !== null)

/** The stretches of a text, within units, that no furniture covers. */
function storyOf(text: string, units: readonly Unit[], furniture: readonly Furniture[]): Span[] {
  const story: Span[] = []
  let next = 0
  for (const unit of units) {
    while (next < furniture.length && furniture[next]!.end <= unit.start) next++
    let from = unit.start
    for (let i = next; i < furniture.length && furniture[i]!.start < unit.end; i++) {
      if (furniture[i]!.start > from) story.push(trimmed(text, { start: from, end: furniture[i]!.start }))
      from = Math.max(from, furniture[i]!.end)
    }
    if (from < unit.end) story.push(trimmed(text, { start: from, end: unit.end }))
  }
  return story.filter(({ start, end }) => end > start)
}

/** A unit's words without the furniture in it. */
const clean = (text: string, unit: Unit, story: readonly Span[]): string =>
  story
    .filter((part) => overlaps(part, unit))
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The beginning of a stretch of the story, on one line. */
const opening = (text: string, start: number, end: number): string =>
  text.slice(start, Math.min(end, start + 200)).replace(/[\r\n]/g, ' ')

const LONGEST_TITLE = 220
const BEGINS_TITLE = /^["“‘'«¿¡(]?(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{N})/u
const ENDS_TITLE = /(?:[^.,:;…]|(?<!\p{L})\p{Lu}\.)$/u
const SENTENCE_INSIDE = /\p{Ll}{3,}[.!?]["”’]?\s\p{Lu}/u
const SAID_QUOTE = /[,.]["”’]/u

function isHeadline(words: string): boolean {
  if (words.length < 8 || words.length > LONGEST_TITLE || !BEGINS_TITLE.test(words)) return false
  return ENDS_TITLE.test(words) && !SENTENCE_INSIDE.test(words) && !SAID_QUOTE.test(words)
}

/** Shorter lines may be the name of a section; a longer headline right after them wins. */
const SHORT_TITLE_WORDS = 4

/** Whether a line runs on into the next one: the text was cut into lines anywhere. */
const runsOn = (text: string, unit: Unit, next: Unit | undefined): boolean =>
  next !== undefined && /^\p{Ll}/u.test(next.text) && !/\n\s*\n/.test(text.slice(unit.end, next.start))

/** How many units may come before a headline or between a short one and a longer one. */
const TITLE_WITHIN = 4

/** The headline: a short first line, not a sentence, with a story after it. */
function titleOf(
  text: string,
  units: readonly Unit[],
  story: readonly Span[],
  dateline: WrittenDateline | null,
): string | null {
  const shown = units.slice(0, HEAD).filter((unit) => story.slice(0, HEAD).some((part) => overlaps(part, unit)))
  let short: string | null = null
  for (const [i, unit] of shown.slice(0, TITLE_WITHIN).entries()) {
    if (unit.end - unit.start > LONGEST_TITLE * 2) break
    const words = clean(text, unit, story)
    const last = story.at(-1)!
    if (!isHeadline(words) || last.end <= unit.end || runsOn(text, unit, shown[i + 1])) break
    if (dateline && overlaps(dateline, unit)) break
    if (words.split(' ').length >= SHORT_TITLE_WORDS || /^[^\x20]{8,}$/.test(words)) return words
    short ??= words.includes(' ') ? words : null
  }
  return short
}

function publishedOf(
  told: readonly Told[],
  dated: readonly { readonly value: string }[],
  dateline: WrittenDateline | null,
  dates: Dates,
): Published {
  const said = told.find(({ what }) => what === 'published') ?? dated[0]
  const date = (said && dates.find(said.value)?.date) ?? dateline?.date ?? null
  return date === null ? { date: null, basis: 'unknown' } : { date, basis: 'stated' }
}

/** A date on the line of a byline or source: "By A B | March 11, 2022". */
const besideCredit = (told: readonly Told[], text: string): { readonly value: string }[] =>
  told
    .filter(({ what }) => what === 'byline' || what === 'source')
    .map(({ start, end }) => ({ value: text.slice(start, end) }))

/** Reads the head, and marks the furniture, of a text; `marked` is furniture known from elsewhere. */
export function readHead(text: string, language: Language, marked: readonly Furniture[] = []): TextFacts {
  const { units } = unitsOf(text)
  const dates = writtenDates(language)
  const credits = creditsOf(language)
  const sense = (what: string, value: string): boolean => {
    if (what === 'published' || what === 'changed') return dates.only(value) !== null
    if (what === 'byline') return credits.isByline(value)
    if (what === 'url') return webAddress(value) !== null
    return what !== 'source' || value.length <= LONGEST_NAME
  }
  const dated = dateLines(units, dates)
  const named = outletLines(units, (name) => (credits.alone(name).length > 0 ? null : credits.outlet(name)))
  const known: Furniture[] = [
    ...marked,
    ...creditSpans(units, credits, HEAD),
    ...[...dated, ...named].map(({ start, end }): Furniture => ({ kind: 'metadata', start, end })),
  ]
  const { furniture, told } = markFurniture({ text, units }, furnitureRules(language), sense, known)
  const story = storyOf(text, units, furniture)
  const reader = datelineReader(language)
  const starts = story
    .slice(0, DATELINE_WITHIN)
    .map(({ start, end }) => ({ start, end, text: opening(text, start, end) }))
  const dateline = starts.map(reader).find((found) => found !== null) ?? null
  const value = (what: string): string[] => told.filter((one) => one.what === what).map((one) => one.value)
  const credited = known.filter(({ kind }) => kind === 'credit').map(({ start, end }) => text.slice(start, end))
  const agencyWords = [...value('byline'), ...value('credits'), ...value('source'), ...credited]
  return {
    furniture,
    title: value('title')[0] ?? titleOf(text, belowLetterhead(units, dated), story, dateline),
    outlet:
      named.map((unit) => credits.outlet(unit.text))[0] ??
      value('source')
        .map(credits.outlet)
        .find((name) => name !== null) ??
      null,
    byline: [...new Set(value('byline').flatMap(credits.persons))],
    agencies: [...new Set([...(dateline?.agencies ?? []), ...credits.agenciesIn(agencyWords.join('\n'))])],
    published: publishedOf(told, [...dated, ...besideCredit(told, text)], dateline, dates),
    dateline,
    url:
      value('url')
        .map(webAddress)
        .find((url) => url !== null) ?? null,
    story,
  }
}
