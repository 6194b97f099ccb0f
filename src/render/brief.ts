/** Writes where a negotiation stands, every line with its sources: as text for a terminal or as Markdown. */
import type { PartialDate } from '../model/date.ts'
import type { NegotiationRecord } from '../model/findings.ts'
import { publishedSpan } from '../reflect/chronology.ts'
import type { GapKind } from '../reflect/gap.ts'
import { lookup } from '../reflect/lookup.ts'
import { standing } from '../reflect/standing.ts'
import { asMarkdown, sectionAsMarkdown } from './as-markdown.ts'
import { asText, linesAsText, sectionAsText } from './as-text.ts'
import type { Context } from './brief/context.ts'
import { disputedSection } from './brief/disputed.ts'
import { dueSection, overdueSection, promisesSection } from './brief/due.ts'
import { isSure, issuesSection } from './brief/issues.ts'
import { roundSection } from './brief/round.ts'
import { type SourceLine, sourceLines, undatedLines } from './brief/sources.ts'
import { textsSection } from './brief/texts.ts'
import { citing } from './citing.ts'
import { dateInWords } from './date-words.ts'
import { type Line, line, listedPieces, name, own, type Piece, type Section, say, separated } from './lines.ts'
import { linked } from './markdown.ts'
import { count, GAP, issueName, listed, SIDE } from './words.ts'
import { hang } from './wrap.ts'

export type BriefOptions = {
  readonly format: 'text' | 'md'
  /** The dossier's name, for the title. */
  readonly dossier?: string
  /** Columns of the terminal; of no consequence for Markdown. */
  readonly width?: number
  /** The day the brief speaks of: the latest publication date in the record where it is not given. */
  readonly asOf?: PartialDate
}

/** A brief before it is set: what both forms have in common. */
type Draft = {
  readonly title: readonly Piece[]
  readonly subtitle: readonly Piece[]
  readonly head: readonly Line[]
  readonly sections: readonly Section[]
  readonly sources: readonly SourceLine[]
}

export function renderBrief(record: NegotiationRecord, options: BriefOptions): string {
  const draft = record.reports.length === 0 ? emptyDraft(options) : draftOf(record, options)
  const lines = options.format === 'md' ? draftAsMarkdown(draft) : draftAsText(draft, options.width ?? 100)
  return `${lines.join('\n').trimEnd()}\n`
}

const titleOf = ({ dossier }: BriefOptions): readonly Piece[] =>
  dossier ? say`${dossier}: where things stand` : [own('Where things stand')]

const emptyDraft = (options: BriefOptions): Draft => ({
  title: titleOf(options),
  subtitle: [own('There are no reports in this dossier yet. Add some: rapporteur add FOLDER')],
  head: [],
  sections: [],
  sources: [],
})

function draftOf(record: NegotiationRecord, options: BriefOptions): Draft {
  const context: Context = {
    record,
    standing: options.asOf === undefined ? standing(record) : standing(record, options.asOf),
    look: lookup(record),
    citing: citing(record),
  }
  const found = record.meetings.length + record.positions.length + record.commitments.length + record.claims.length
  const sections =
    found === 0
      ? [nothingFound(context)]
      : [roundSection, dueSection, overdueSection, issuesSection, textsSection, disputedSection, promisesSection]
          .map((write) => write(context))
          .filter((section) => section !== null)
  const undated = undatedLines(context)
  return {
    title: titleOf(options),
    subtitle: subtitleOf(context),
    head: found === 0 ? [] : headOf(context),
    sections: undated.length > 0 ? [...sections, undatedSection(undated)] : sections,
    sources: sourceLines(context),
  }
}

const undatedSection = (lines: readonly Line[]): Section => ({
  heading: 'Reports without a date',
  note: 'what they tell cannot be placed in time',
  groups: [{ heading: [], lines }],
})

const nothingFound = ({ record }: Context): Section => ({
  heading: 'Nothing found yet',
  groups: [
    {
      heading: [],
      lines: [
        line([
          own(`No report tells of a meeting, a position, a promise or a disputed claim. `),
          own(
            record.statements.length > 0
              ? 'What was said is there: rapporteur statements'
              : 'Add reports on the negotiation: rapporteur add FOLDER',
          ),
        ]),
      ],
    },
  ],
})

/** "As of 26 September 2031. 6 reports, 1 of them a reprint, published 11–26 September 2031." */
function subtitleOf({ record, standing: { asOf } }: Context): readonly Piece[] {
  const copies = record.reports.filter(({ copyOf }) => copyOf !== null).length
  const span = publishedSpan(record)
  const reprints = copies === 0 ? '' : `, ${count(copies, 'of them a reprint', 'of them reprints')}`
  const day = asOf === null ? '' : `As of ${dateInWords(asOf)}. `
  const published = span === null ? ', none of them dated' : `, published ${dateInWords(span)}`
  return [own(`${day}${count(record.reports.length, 'report')}${reprints}${published}.`)]
}

const SHOWN_GAPS: readonly GapKind[] = ['apart', 'narrowing', 'agreed', 'one-sided']
const MOST_NAMED = 5

/** Who negotiates, who helps, and on which issues they are apart: the whole in three lines. */
function headOf({ standing: { parties, beside, issues } }: Context): readonly Line[] {
  const names = (actors: typeof parties): readonly Piece[] => listedPieces(actors.map((one) => [name(one.name)]))
  const sides = [{ side: 'party' as const, actors: parties }, ...beside].filter(({ actors }) => actors.length > 0)
  const tally = SHOWN_GAPS.flatMap((gap) => {
    const here = issues
      .filter((one) => one.gap === gap && one.parties.some(isSure))
      .map(({ issue }) => issueName(issue))
    const rest = here.length > MOST_NAMED ? [`${here.length - MOST_NAMED} more`] : []
    return here.length > 0 ? [say`${own(GAP[gap])} on ${listed([...here.slice(0, MOST_NAMED), ...rest])}`] : []
  })
  return [
    ...sides.map(({ side, actors }) => line(names(actors), { label: [own(SIDE[side])] })),
    ...(tally.length > 0 ? [line(separated(tally, '; '), { label: [own('Issues')] })] : []),
  ]
}

function draftAsText({ title, subtitle, head, sections, sources }: Draft, width: number): readonly string[] {
  const numbers = sources.map(({ source: { number }, pieces, quotes }) => {
    const mark = `${' '.repeat(Math.max(0, 3 - String(number).length))}[${number}] `
    return [...hang(mark, asText(pieces), width), ...hang(' '.repeat(mark.length + 2), asText(quotes), width)]
  })
  return [
    ...hang('', asText(title), width),
    ...hang('', asText(subtitle), width),
    ...linesAsText(head, 0, width),
    ...sections.flatMap((section) => sectionAsText(section, width)),
    ...(numbers.length > 0 ? ['', 'SOURCES', ...numbers.flat()] : []),
  ]
}

function draftAsMarkdown({ title, subtitle, head, sections, sources }: Draft): readonly string[] {
  const numbers = sources.map(({ source: { number, report }, pieces, quotes }) => {
    const parts = [`- [${number}]`, asMarkdown(pieces), linked('link', report.url)]
    return `${parts.filter((part) => part !== '').join(' ')}  \n  ${asMarkdown(quotes)}`
  })
  return [
    `# ${asMarkdown(title)}`,
    '',
    asMarkdown(subtitle),
    ...(head.length > 0 ? [''] : []),
    ...head.map(({ label, pieces }) => `- ${asMarkdown(label)}: ${asMarkdown(pieces)}`),
    ...sections.flatMap(sectionAsMarkdown),
    ...(numbers.length > 0 ? ['', '## Sources', '', ...numbers] : []),
  ]
}
