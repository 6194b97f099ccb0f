/** Writes one item of the record: what it says, its evidence among the words around it, and on demand how it was found. */
import { type Fact, KINDS, type NegotiationRecord } from '../model/findings.ts'
import { byText } from '../model/order.ts'
import type { RecordedReport } from '../model/report.ts'
import { corroboration, originalOf } from '../reflect/corroboration.ts'
import { lookup } from '../reflect/lookup.ts'
import { dateInWords } from './date-words.ts'
import { type Kinded, kinded } from './fact.ts'
import { inContext, marked } from './in-context.ts'
import { accountsBeside } from './item/accounts-beside.ts'
import { explanation } from './item/explanation.ts'
import { type Field, fieldsOf } from './item/fields.ts'
import { oneLine } from './printable.ts'
import { foundInWords } from './report-line.ts'
import { displayWidth, fill } from './width.ts'
import { BASIS, capital, count, KIND } from './words.ts'
import { hang } from './wrap.ts'

export type ItemOptions = { readonly explain?: boolean; readonly width?: number }

export type RenderedItem =
  | { readonly kind: 'item'; readonly id: string; readonly text: string }
  /** `suggestions` are ids that begin alike. */
  | { readonly kind: 'unknown'; readonly id: string; readonly suggestions: readonly string[] }

/** As many pieces of evidence as are shown; the others are counted. */
const MOST_EVIDENCE = 20

/** An id may be shortened to this many characters, where it still names one item. */
const SHORTEST_ID = 4

const MOST_SUGGESTIONS = 5

/** A fact or a report by its id. */
export function renderItem(record: NegotiationRecord, id: string, options: ItemOptions = {}): RenderedItem {
  const width = options.width ?? 100
  const { report, fact } = lookup(record)
  const ids = fact(id) || report(id) ? [id] : idsLike(record, id)
  const [only] = ids
  if (ids.length !== 1 || only === undefined)
    return { kind: 'unknown', id, suggestions: ids.slice(0, MOST_SUGGESTIONS) }
  const found = fact(only)
  const lines = found
    ? factLines(record, kinded(found.kind, found.fact), { explain: options.explain ?? false, width })
    : reportLines(record, report(only)!, width)
  return { kind: 'item', id: only, text: `${lines.join('\n')}\n` }
}

function idsLike(record: NegotiationRecord, id: string): readonly string[] {
  // A table cuts a long id with this sign.
  const start = id.endsWith('…') ? id.slice(0, -1) : id
  if (start.length < SHORTEST_ID) return []
  const lists: readonly (readonly { readonly id: string }[])[] = [record.reports, ...KINDS.map((kind) => record[kind])]
  return lists.flatMap((list) => list.map((one) => one.id).filter((one) => one.startsWith(start))).toSorted(byText)
}

function factLines(
  record: NegotiationRecord,
  one: Kinded,
  { explain, width }: Required<ItemOptions>,
): readonly string[] {
  const doubtful = one.fact.foundBy.every(({ certainty }) => certainty === 'doubtful')
  const hasAccounts = one.kind === 'meetings' && one.fact.accounts.length > 0
  return [
    `${capital(KIND[one.kind][0])} ${one.fact.id}${doubtful ? ' (doubtful)' : ''}`,
    ...fieldLines(fieldsOf(record, one), width),
    ...(hasAccounts ? ['', 'Accounts', ...accountsBeside(record, one.fact, width)] : []),
    '',
    evidenceHeading(record, one.fact),
    ...evidenceLines(record, one.fact, width),
    ...(explain ? ['', 'Found by', ...explanation(record, one.fact, width)] : []),
  ]
}

function fieldLines(fields: readonly Field[], width: number): readonly string[] {
  const shown = fields.flatMap(([label, text]) =>
    text === null || text === '' ? [] : [[label, oneLine(text)] as const],
  )
  const column = Math.max(0, ...shown.map(([label]) => displayWidth(label))) + 3
  return shown.flatMap(([label, text]) => hang(`  ${fill(label, column)}`, text, width))
}

function evidenceHeading(record: NegotiationRecord, fact: Fact): string {
  const { origins, families } = corroboration(record, fact)
  const reports = families.reduce((sum, family) => sum + family.reports.length, 0)
  const copies = reports > origins ? ` (${count(reports, 'report')} with reprints)` : ''
  return `Evidence from ${count(origins, 'independent report')}${copies}`
}

function evidenceLines(record: NegotiationRecord, { evidence }: Fact, width: number): readonly string[] {
  const { report } = lookup(record)
  const left = evidence.length - MOST_EVIDENCE
  const lines = evidence.slice(0, MOST_EVIDENCE).flatMap((one, i) => {
    const source = report(one.report)
    const mark = `  [${i + 1}] `
    const indent = ' '.repeat(mark.length)
    if (!source) return [`${mark}report ${one.report} is not in the record`]
    return [
      ...hang(mark, sourceInWords(record, source), width),
      ...hang(indent, marked(inContext(source.text, one)), width),
      ...hang(indent, `characters ${one.start} to ${one.end} of ${one.report}`, width),
    ]
  })
  return left > 0 ? [...lines, `  … and ${left} more`] : lines
}

function sourceInWords(record: NegotiationRecord, report: RecordedReport): string {
  const { outlet, title, origin, published, copyOf } = report
  const day = published.date === null ? 'date unknown' : `${dateInWords(published.date)} (${BASIS[published.basis]})`
  const reprint = copyOf === null ? '' : `; reprints ${originalOf(record, report.id)}`
  return oneLine(`${outlet ?? 'outlet unknown'}, ${day}, ${title === null ? origin : `“${title}”`}${reprint}`)
}

/** A report: what is known of it, and what was found in it. */
function reportLines(record: NegotiationRecord, report: RecordedReport, width: number): readonly string[] {
  const here = ({ evidence }: Fact): boolean => evidence.some((one) => one.report === report.id)
  const found = Object.fromEntries(KINDS.map((kind) => [kind, (record[kind] as readonly Fact[]).filter(here)]))
  const copies = record.reports.filter((one) => one.copyOf === report.id).map(({ origin }) => origin)
  const fields: readonly Field[] = [
    ['Title', report.title],
    ['Outlet', report.outlet],
    ['By', report.byline.join(', ')],
    ['Agencies', report.agencies.join(', ')],
    ['Published', `${dateInWords(report.published.date)} (${BASIS[report.published.basis]})`],
    ['Language', report.language],
    ['From', report.origin],
    ['Address', report.url],
    ['Reprints', report.copyOf],
    ['Reprinted in', copies.join(', ')],
    ['Found', foundInWords(found as unknown as NegotiationRecord)],
    ['SHA-256', report.sha256],
  ]
  return [`Report ${report.id}`, ...fieldLines(fields, width)]
}

/** One sentence for a person, with the next step. */
export function unknownItemInWords({ id, suggestions }: RenderedItem & { readonly kind: 'unknown' }): string {
  if (suggestions.length > 1) return `“${oneLine(id)}” begins several ids: ${suggestions.join(', ')}`
  return `nothing in the record has the id “${oneLine(id)}”; every table lists ids in its last column`
}
