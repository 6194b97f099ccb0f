/** Sets the rows of a view: as a table for a terminal, as CSV, or as rows for JSON. */
import { type CsvOptions, csvLines } from './csv.ts'
import { oneLine } from './printable.ts'
import { type Cell, LIST_SEPARATOR, type Row, type ShownColumn, type View } from './view.ts'
import { cut, displayWidth, fill } from './width.ts'

const GAP = '  '

/** A column is never made narrower than this, nor than a header that is shorter. */
const NARROWEST = 8

/** A terminal table of at most `width` columns, as long as the columns that are never cut leave room. Cells that do not fit end in …. */
export function renderTable(view: View, rows: readonly Row[], width = 100): string {
  if (rows.length === 0) return `No ${view.several}.\n`
  const cells = rows.map((row) => row.shown().map(oneLine))
  const used = view.shownColumns.map((_, i) => i).filter((i) => cells.some((row) => row[i] !== ''))
  const columns = used.map((i) => ({ ...view.shownColumns[i]!, i }))
  const natural = columns.map(({ header, i }) =>
    cells.reduce((widest, row) => Math.max(widest, displayWidth(row[i]!)), displayWidth(header)),
  )
  const widths = fitted(natural, columns, width - GAP.length * (columns.length - 1))
  const lineOf = (texts: readonly string[]): string =>
    texts
      .map((text, i) => fill(cut(text, widths[i]!), widths[i]!, columns[i]!.right ? 'right' : 'left'))
      .join(GAP)
      .trimEnd()
  const lines = [
    lineOf(columns.map(({ header }) => header)),
    widths.map((wide) => '─'.repeat(wide)).join(GAP),
    ...cells.map((row) => lineOf(used.map((i) => row[i]!))),
  ]
  return `${lines.join('\n')}\n`
}

/** Columns shrink in turns, each as far as it stays easy to read, and only in the end all of them further. */
const TURNS: readonly { readonly shrinks: readonly ShownColumn['width'][]; readonly to: number }[] = [
  { shrinks: ['narrow'], to: 10 },
  { shrinks: ['even'], to: 20 },
  { shrinks: ['wide'], to: 36 },
  { shrinks: ['even'], to: 14 },
  { shrinks: ['wide', 'even'], to: 12 },
  { shrinks: ['wide', 'even', 'narrow'], to: NARROWEST },
]

function fitted(natural: readonly number[], columns: readonly ShownColumn[], room: number): readonly number[] {
  return TURNS.reduce<readonly number[]>((widths, { shrinks, to }) => {
    const may = columns.map(({ width }) => shrinks.includes(width))
    return shrunk(widths, may, { room, to })
  }, natural)
}

/** Takes from the widest columns first, until all fit or none may be made narrower. */
function shrunk(
  from: readonly number[],
  may: readonly boolean[],
  { room, to }: { room: number; to: number },
): readonly number[] {
  const widths = [...from]
  for (;;) {
    const over = widths.reduce((sum, wide) => sum + wide, 0) - room
    const flexible = widths.map((_, i) => i).filter((i) => may[i] && widths[i]! > to)
    if (over <= 0 || flexible.length === 0) return widths
    const widest = Math.max(...flexible.map((i) => widths[i]!))
    const those = flexible.filter((i) => widths[i] === widest)
    const next = Math.max(to, ...flexible.map((i) => widths[i]!).filter((wide) => wide < widest))
    const take = Math.min(widest - next, Math.ceil(over / those.length))
    for (const i of those) widths[i] = widest - take
  }
}

const asCsvCell = (cell: Cell) => (typeof cell === 'object' && cell !== null ? cell.join(LIST_SEPARATOR) : cell)

/** The rows as CSV lines, all columns, dates and codes as the record has them. */
export function* tableCsv(view: View, rows: Iterable<Row>, options: CsvOptions = {}): Generator<string> {
  const header = view.columns.map(({ name }) => name)
  yield* csvLines(header, cellsOf(rows), options)
}

function* cellsOf(rows: Iterable<Row>) {
  for (const row of rows) yield row.cells().map(asCsvCell)
}

/** One object per row, keyed by column. */
export const tableRows = (view: View, rows: readonly Row[]): readonly Readonly<Record<string, Cell>>[] =>
  rows.map((row) => Object.fromEntries(row.cells().map((cell, i) => [view.columns[i]!.name, cell])))
