/** The sections at the end of a brief: its sources with the words cited, and the reports that have no date. */
import type { RecordedReport } from '../../model/report.ts'
import type { Source } from '../citing.ts'
import { dateInWords } from '../date-words.ts'
import { type Line, line, name, own, type Piece, quote, say } from '../lines.ts'
import { oneLine } from '../printable.ts'
import { shorten } from '../width.ts'
import { BASIS } from '../words.ts'
import { atMost, type Context, citedWords, outletOf } from './context.ts'

const LONGEST_QUOTE = 100
const LONGEST_TITLE = 100
const MOST_QUOTES = 12
const MOST_UNDATED = 8

/** "11 September 2031 (given)". */
const publishedInWords = ({ published: { date, basis } }: RecordedReport): string =>
  date === null ? 'date unknown' : `${dateInWords(date)} (${BASIS[basis]})`

const titleOf = ({ title, origin }: RecordedReport): readonly Piece[] =>
  title ? [quote(shorten(oneLine(title), LONGEST_TITLE))] : say`${shorten(oneLine(origin), LONGEST_TITLE)}`

/** The outlet, the date and what it rests on, the title or where it came from, and whether it is a reprint. */
function reportInWords(context: Context, report: RecordedReport): readonly Piece[] {
  const number = report.copyOf === null ? null : context.citing.numberOf(report.copyOf)
  const reprint =
    report.copyOf === null
      ? []
      : say`; reprints ${number === null ? outletOf(context, report.copyOf) : own(`[${number}]`)}`
  const outlet = report.outlet ? [name(report.outlet)] : [own('outlet unknown')]
  return say`${outlet}, ${own(publishedInWords(report))}, ${titleOf(report)}${reprint}`
}

export type SourceLine = {
  readonly source: Source
  readonly pieces: readonly Piece[]
  readonly quotes: readonly Piece[]
}

export function sourceLines(context: Context): readonly SourceLine[] {
  return context.citing.sources().map((source) => {
    const quotes = source.quotes
      .slice(0, MOST_QUOTES)
      .map((one) => citedWords(context, one, { longest: LONGEST_QUOTE }))
    const left = source.quotes.length - quotes.length
    const rest = left > 0 ? [own(`and ${left} more`)] : []
    return {
      source,
      pieces: reportInWords(context, source.report),
      quotes: [...quotes, ...rest].flatMap((one, i) => (i === 0 ? [one] : [own(' · '), one])),
    }
  })
}

export const undatedLines = (context: Context): readonly Line[] =>
  atMost(
    MOST_UNDATED,
    context.standing.undated,
    (report) => undatedLine(context, report),
    'rapporteur export --format json',
  )

/** With its number where something in it is cited. */
function undatedLine(context: Context, report: RecordedReport): Line {
  const number = context.citing.numberOf(report.id)
  const outlet = report.outlet ? say`${name(report.outlet)}, ` : []
  return line(say`${outlet}${titleOf(report)}`, number === null ? {} : { sources: [number] })
}
