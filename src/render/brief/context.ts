/** What every section of a brief is written from. */
import type { Evidence } from '../../model/evidence.ts'
import type { NegotiationRecord } from '../../model/findings.ts'
import type { FoundBy } from '../../model/found.ts'
import { isDoubtful } from '../../reflect/corroboration.ts'
import type { Lookup } from '../../reflect/lookup.ts'
import type { Standing } from '../../reflect/standing.ts'
import type { Citing } from '../citing.ts'
import { inContext, marked } from '../in-context.ts'
import { type Line, line, listedPieces, name, own, type Piece, quote, say } from '../lines.ts'
import { oneLine } from '../printable.ts'
import { shorten } from '../width.ts'

export type Context = {
  readonly record: NegotiationRecord
  readonly standing: Standing
  readonly look: Lookup
  readonly citing: Citing
}

/** How many columns of somebody's words a line quotes. */
const LONGEST_QUOTE = 160

const MARK = /["“”„«»]/

/** Without the quotation marks around all of it and the comma before "he said": the brief sets its own. */
function unquoted(text: string): string {
  const inner = text.slice(1, -1)
  const marked = text.length > 2 && MARK.test(text[0]!) && MARK.test(text.at(-1)!) && !MARK.test(inner)
  const bare = marked ? inner : text
  return /[,;:]$/.test(bare) ? bare.slice(0, -1) : bare
}

/** Words from a report, on one line and short enough for a brief. */
const briefly = (text: string, longest = LONGEST_QUOTE): Piece => quote(shorten(unquoted(oneLine(text)), longest))

/** Fewer words than these say nothing by themselves ("it", "the offer"): what stands around them is quoted too. */
const FEWEST_WORDS = 3

/** A position or a promise in fewer words than these is seldom clear without its sentence. */
export const FEWEST_OF_A_STAND = 6

/** As many characters around words that are too few. */
const AROUND = 60

/** The most columns that are quoted, and the fewest words that are quoted without what stands around them. */
type Brevity = { readonly longest?: number; readonly fewest?: number }

/** Cited words; where they are too few to say anything, between » and « with what stands around them. */
export function citedWords(
  context: Context,
  evidence: Evidence,
  { longest = LONGEST_QUOTE, fewest = FEWEST_WORDS }: Brevity = {},
): Piece {
  const text = context.look.report(evidence.report)?.text
  if (text === undefined || oneLine(evidence.quote).split(' ').length >= fewest) return briefly(evidence.quote, longest)
  const around = marked(inContext(text, evidence, { paragraph: AROUND * 2, around: AROUND }))
  return quote(shorten(around, LONGEST_QUOTE))
}

/** The words of a fact in quotation marks where they stand in its evidence; without where the reader put them together. */
export function inItsWords(
  context: Context,
  text: string,
  { evidence, fewest = FEWEST_WORDS }: { readonly evidence: readonly Evidence[]; readonly fewest?: number },
): Piece {
  const words = oneLine(text)
  const verbatim = evidence.find((one) => oneLine(one.quote).includes(words))
  if (!verbatim) return { kind: 'words', text: shorten(words, LONGEST_QUOTE) }
  if (words.split(' ').length >= fewest) return briefly(text)
  const at = verbatim.quote.indexOf(text)
  const start = verbatim.start + Math.max(0, at)
  return citedWords(context, at < 0 ? verbatim : { ...verbatim, start, end: start + text.length, quote: text }, {
    fewest,
  })
}

export const doubt = (fact: { readonly foundBy: readonly FoundBy[] }): readonly Piece[] =>
  isDoubtful(fact) ? [own(' (doubtful)')] : []

/** Actors in a row, each person with whom it speaks for. */
export const namesOf = (context: Context, ids: readonly string[]): readonly Piece[] =>
  listedPieces([...new Set(ids)].map((id) => speakerOf(context, id)))

/** A person with whom it speaks for: Andriy Yermak (Ukraine). */
export function speakerOf({ look }: Context, id: string): readonly Piece[] {
  const party = look.partyOf(id)
  return party === id ? [name(look.nameOf(id))] : say`${name(look.nameOf(id))} (${look.nameOf(party)})`
}

/** Who published a report: its outlet, or where it came from. */
export function outletOf({ look }: Context, reportId: string): string {
  const report = look.report(reportId)
  return report ? (report.outlet ?? report.title ?? report.origin) : reportId
}

/** Lines for the first so many of a list, and a last one that says how to see the rest. What is not shown is not cited. */
export function atMost<T>(most: number, list: readonly T[], write: (one: T) => Line, rest: string): readonly Line[] {
  const lines = list.slice(0, most).map(write)
  return list.length <= most ? lines : [...lines, line([own(`… and ${list.length - most} more: ${rest}`)])]
}
