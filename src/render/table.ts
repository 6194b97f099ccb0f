/** Sets the rows of a view: as a table for a terminal, as CSV, or as rows for JSON. */
import { type CsvOptions, csvLines } from './csv.ts'
import { oneLine } from './printable.ts'
import { type Cell, LIST_SEPARATOR, type Row, type ShownColumn, type View } from './view.ts'
import { cut, displayWidth, fill } from './width.ts'

const GAP = '  '

/** A column of a terminal table with the cells that stand in it. */
type Filled = ShownColumn & { readonly cells: readonly string[]; readonly natural: number }

/** A table of at most `width` columns, as long as those that are never cut leave room. Cells that do not fit end in …. */
export function renderTable(view: View, rows: readonly Row[], width = 100): string {
  if (rows.length === 0) return `No ${view.several}.\n`
  const cells = rows.map((row) => row.shown().map(oneLine))
  const filled = view.shownColumns
    .map((column, i) => ({ ...column, cells: cells.map((row) => row[i]!) }))
    .filter((column) => column.cells.some((text) => text !== ''))
    .map((column): Filled => ({ ...column, natural: widest([column.header, ...column.cells]) }))
  const { columns, widths } = fitted(filled, width)
  const lineOf = (texts: readonly string[]): string =>
    texts
      .map((text, i) => fill(cut(text, widths[i]!), widths[i]!, columns[i]!.right ? 'right' : 'left'))
      .join(GAP)
      .trimEnd()
  const lines = [
    lineOf(columns.map(({ header }) => header)),
    widths.map((wide) => '─'.repeat(wide)).join(GAP),
    ...rows.map((_, row) => lineOf(columns.map((column) => column.cells[row]!))),
  ]
  return `${lines.join('\n')}\n`
}

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0)

/** Columns shrink in turns, each as far as it stays easy to read. */
const TURNS: readonly Turn[] = [
  { shrinks: ['narrow'], to: 10 },
  { shrinks: ['even'], to: 20 },
  { shrinks: ['wide'], to: 40 },
  { shrinks: ['even'], to: 12 },
  { shrinks: ['wide'], to: 28 },
]

/** When nothing is left to leave out. */
const LAST_TURNS: readonly Turn[] = [
  { shrinks: ['even', 'narrow'], to: 10 },
  { shrinks: ['wide', 'even', 'narrow'], to: 8 },
]

type Turn = { readonly shrinks: readonly ShownColumn['width'][]; readonly to: number }

const tooWide = (widths: readonly number[], width: number): boolean =>
  widths.reduce((sum, wide) => sum + wide + GAP.length, -GAP.length) > width

/** Shrinks columns; where that is not enough leaves out the one that can best be spared, and begins again. */
function fitted(
  columns: readonly Filled[],
  width: number,
): { readonly columns: readonly Filled[]; readonly widths: readonly number[] } {
  const shrink = (widths: readonly number[], turn: Turn): readonly number[] =>
    shrunk(widths, { may: columns.map((one) => turn.shrinks.includes(one.width)), to: turn.to, width })
  const widths = TURNS.reduce(
    shrink,
    columns.map(({ natural }) => natural),
  )
  if (!tooWide(widths, width)) return { columns, widths }
  const spared = columns.filter(({ spare }) => spare !== null).toSorted((a, b) => a.spare! - b.spare!)[0]
  if (!spared) return { columns, widths: LAST_TURNS.reduce(shrink, widths) }
  return fitted(
    columns.filter((column) => column !== spared),
    width,
  )
}

type Shrinking = { readonly may: readonly boolean[]; readonly to: number; readonly width: number }

/** Takes from the widest columns first, until all fit or none may be made narrower. */
function shrunk(from: readonly number[], { may, to, width }: Shrinking): readonly number[] {
  const widths = [...from]
  const room = width - GAP.length * (widths.length - 1)
  for (;;) {
    const over = widths.reduce((sum, wide) => sum + wide, 0) - room
    const flexible = widths.map((_, i) => i).filter((i) => may[i] && widths[i]! > to)
    if (over <= 0 || flexible.length === 0) return widths
    const most = Math.max(...flexible.map((i) => widths[i]!))
    const those = flexible.filter((i) => widths[i] === most)
    const next = Math.max(to, ...flexible.map((i) => widths[i]!).filter((wide) => wide < most))
    const take = Math.min(most - next, Math.ceil(over / those.length))
    for (const i of those) widths[i] = most - take
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
