/** What differs between databases. All else in this folder is written once, for any of them. */
import type { ColumnDataType, RawBuilder } from 'kysely'
import type { Database, Tables } from './schema.ts'

/** A title and a text to be found by their words. A report's own entry comes first, then one for each statement. */
export type Entry = { readonly title: string; readonly text: string }

export type Cell = string | number | null

/** Words that must stand next to each other; `prefix` where the last may go on. */
export type Term = { readonly words: readonly string[]; readonly prefix: boolean }

/** An entry that has all terms: the report's number, and which of its entries. */
export type Match = { readonly number: number; readonly entry: number }

export type Dialect = {
  readonly bytes: ColumnDataType
  /** What ends the definition of a table whose rows are few words, and of one whose rows are long. */
  readonly narrow: RawBuilder<unknown>
  readonly wide: RawBuilder<unknown>
  readonly version: (db: Database) => Promise<number>
  readonly setVersion: (db: Database, version: number) => Promise<void>
  /** Inserts very many narrow rows of a view, given as cells in the order of the table's columns. */
  readonly insertMany: (db: Database, table: keyof Tables, rows: Iterable<readonly Cell[]>) => Promise<void>
  /** What is wrong with the file itself and with the index of words. */
  readonly faults: (db: Database) => Promise<readonly string[]>
  readonly search: {
    readonly create: (db: Database) => Promise<void>
    readonly add: (db: Database, number: number, entries: readonly Entry[]) => Promise<void>
    readonly remove: (db: Database, number: number) => Promise<void>
    /** How many entries a report has. */
    readonly count: (db: Database, number: number) => Promise<number>
    /** The best first; equals by report id, then by entry. */
    readonly find: (db: Database, sought: Sought) => Promise<readonly Match[]>
  }
}

export type Sought = {
  readonly dossier: string
  readonly terms: readonly Term[]
  readonly limit: number
  readonly offset: number
}
