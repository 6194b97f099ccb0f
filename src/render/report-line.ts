/** The line that `add` prints for a report: what it is, what was found in it, what went wrong. */
import { type Findings, KINDS } from '../model/findings.ts'
import { isFatal, type Problem, wording } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import { dateInWords } from './date-words.ts'
import { oneLine } from './printable.ts'
import { shorten } from './width.ts'
import { count, KIND, listed } from './words.ts'

export type ReportNews = {
  readonly origin: string
  /** Null where nothing could be read. */
  readonly report: Report | null
  readonly findings: Findings | null
  readonly problems: readonly Problem[]
  /** `known` where the same bytes are in the record already. */
  readonly state: 'added' | 'known' | 'failed'
  /** The origin of the report it reprints, where that is known already. */
  readonly copyOf?: string | null
}

const LONGEST_TITLE = 60

/** Told with its number only where there is one; in this order, for what a reader looks for first. */
const TOLD = [...KINDS].filter((kind) => kind !== 'actors')

/** One line, and one more for each problem, set in. */
export function reportLine(news: ReportNews): string {
  const { origin, report, findings, problems, state } = news
  const where = oneLine(origin)
  const troubles = problems.map(
    (problem) => `    ${isFatal(problem) ? 'not added' : 'note'}: ${oneLine(wording(problem))}`,
  )
  if (!report || state === 'failed') return [`${where}: not read`, ...troubles].join('\n')
  const what = `${where}: ${reportInShort(report)}`
  const reprint = news.copyOf ? ` — reprints ${oneLine(news.copyOf)}` : ''
  const found = state === 'known' ? 'already in the record' : findings ? foundInWords(findings) : 'nothing found'
  return [`${what}${reprint} — ${found}`, ...troubles].join('\n')
}

/** "The Adresk Courier, 20 September 2031, “Belkhadar and Tivadresk …” (542 words, English)". */
function reportInShort(report: Report): string {
  const parts = [
    report.outlet === null ? 'outlet unknown' : oneLine(report.outlet),
    dateInWords(report.published.date),
    ...(report.title ? [`“${shorten(oneLine(report.title), LONGEST_TITLE)}”`] : []),
  ]
  return `${parts.join(', ')} (${count(wordsIn(report), 'word')}, ${languageName(report.language)})`
}

function languageName(code: string): string {
  const primary = code.split('-')[0]!
  if (primary === 'und' || !/^[A-Za-z]{2,3}$/.test(primary)) return 'language unknown'
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(primary) ?? primary
}

/** Words of the story: those in page furniture are not counted. */
function wordsIn({ text, furniture }: Report): number {
  let words = 0
  let from = 0
  const story: string[] = []
  for (const { start, end } of furniture.toSorted((a, b) => a.start - b.start)) {
    if (start > from) story.push(text.slice(from, start))
    from = Math.max(from, end)
  }
  story.push(text.slice(from))
  for (const part of story) for (const _ of part.matchAll(/\S+/g)) words++
  return words
}

/** "1 meeting, 8 statements and 3 positions". */
export function foundInWords(findings: Findings): string {
  const found = TOLD.filter((kind) => findings[kind].length > 0).map((kind) =>
    count(findings[kind].length, ...KIND[kind]),
  )
  return found.length > 0 ? listed(found) : 'nothing found'
}
