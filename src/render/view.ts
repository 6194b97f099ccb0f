/** What a view is: rows of facts under named columns, from one list for the terminal, CSV and JSON alike. */
import type { NegotiationRecord } from '../model/findings.ts'
import type { Kinded } from './fact.ts'

export type Cell = string | number | boolean | null | readonly string[]

export type Column<R> = {
  /** The key in JSON and the header in CSV. */
  readonly name: string
  readonly header: string
  readonly cell: (row: R, record: NegotiationRecord) => Cell
  /** What a terminal shows instead of the cell. */
  readonly shown?: (row: R, record: NegotiationRecord) => string
  /** `fixed` is never cut, `wide` gets most room, `narrow` gives up its room first; `machine` is not for terminals. */
  readonly width?: 'fixed' | 'wide' | 'narrow' | 'even' | 'machine'
  readonly align?: 'right'
  /** Left out where a terminal is too narrow for all columns: 1 goes first. */
  readonly spare?: number
}

/** A row with its cells worked out on demand: all of them, or as a terminal shows them. */
export type Row = {
  readonly about: Kinded
  readonly cells: () => readonly Cell[]
  readonly shown: () => readonly string[]
}

export type ShownColumn = {
  readonly header: string
  readonly width: 'fixed' | 'wide' | 'narrow' | 'even'
  readonly right: boolean
  readonly spare: number | null
}

export type View = {
  readonly name: string
  /** What the rows are called, for "no meetings". */
  readonly several: string
  /** Columns of every row's `cells`. */
  readonly columns: readonly { readonly name: string }[]
  /** Columns of every row's `shown`. */
  readonly shownColumns: readonly ShownColumn[]
  readonly rows: (record: NegotiationRecord) => readonly Row[]
}

type Recipe<R> = {
  readonly name: string
  readonly several?: string
  readonly rows: (record: NegotiationRecord) => readonly R[]
  readonly about: (row: R) => Kinded
  readonly columns: readonly Column<R>[]
}

export function view<R>({ name, several = name, rows, about, columns }: Recipe<R>): View {
  const shown = columns.filter(({ width }) => width !== 'machine')
  return {
    name,
    several,
    columns,
    shownColumns: shown.map(({ header, width, align, spare }) => ({
      header,
      width: width === undefined || width === 'machine' ? 'even' : width,
      right: align === 'right',
      spare: spare ?? null,
    })),
    rows: (record) =>
      rows(record).map((row) => ({
        about: about(row),
        cells: () => columns.map(({ cell }) => cell(row, record)),
        shown: () => shown.map((column) => column.shown?.(row, record) ?? inWords(column.cell(row, record))),
      })),
  }
}

export const LIST_SEPARATOR = '; '

function inWords(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return typeof cell === 'object' ? cell.join(', ') : String(cell)
}
