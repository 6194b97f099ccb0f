/** What a store of records can do, whatever database it is. Only this folder knows the dialect. */
import type { Fact, Findings, Kind, NegotiationRecord } from '../model/findings.ts'
import type { Report } from '../model/report.ts'
import type { Span } from '../model/span.ts'

/** One report with what the reader found in it: the unit in which things are stored, in one transaction. */
export type ReadReport = { readonly report: Report; readonly findings: Findings }

/** Narrows a list of facts; every field given must hold. Dates are inclusive partial dates; the undated meet none. */
export type FactFilter = {
  /**
   * Actor ids, one of which the fact is of: who speaks, holds a position, takes part, promises, signs, asserts or
   * denies; of actors, themselves and those who speak for them.
   */
  readonly actors?: readonly string[]
  readonly issue?: string
  readonly since?: string
  readonly until?: string
  readonly report?: string
}

export type Page = { readonly limit: number; readonly offset: number }

export type SearchHit = {
  readonly kind: 'report' | 'statement'
  /** A statement's is the id it has in the record, where the record holds it. */
  readonly id: string
  readonly report: string
  /** A passage around the hit, and where in it the words stand. */
  readonly snippet: string
  readonly hits: readonly Span[]
}

/** What `verify` looked at and what does not hold. */
export type Verification = {
  readonly reports: number
  /** Pieces of evidence, in what was found in each report and in the record made of it. */
  readonly evidence: number
  /** `report` is '' where it is the file as a whole that is wrong. */
  readonly failures: readonly { readonly report: string; readonly what: string }[]
}

export type Store = {
  /** How the database keeps a transaction until it is safe: a write-ahead log, or a rollback journal where SQLite is old. */
  readonly journal: 'wal' | 'truncate'
  /** Whether opening it made it. */
  readonly isNew: boolean
  /** The library and its version: "libsql, SQLite 3.45.1". */
  readonly engine: string
  /**
   * Adds one report with its findings. The same bytes again are `known`: their origin is remembered, and of two readings
   * that differ the better one is kept (`better-read.ts`), so that the order of arrival makes no difference. A report's
   * origin is the smallest of its origins.
   *
   * Resolves when the report is safe on disk. Reports added without waiting for each other share a transaction, which
   * is several times as fast: keep some tens of them on the way.
   */
  readonly addReport: (dossier: string, read: ReadReport, bytes: Uint8Array) => Promise<'added' | 'known'>
  readonly dossiers: () => Promise<readonly { readonly name: string; readonly reports: number }[]>
  /** All reports of a dossier with their findings, by report id, a few at a time. */
  readonly readReports: (dossier: string) => AsyncIterable<ReadReport>
  readonly report: (dossier: string, id: string) => Promise<Report | null>
  /** Every path and address a report came from, sorted. */
  readonly origins: (dossier: string, id: string) => Promise<readonly string[]>
  /** The bytes as received. */
  readonly originalBytes: (dossier: string, id: string) => Promise<Uint8Array | null>
  /** Grows with every change to the reports of a dossier; 0 where there are none. */
  readonly revision: (dossier: string) => Promise<number>
  /** Whether the projection stands for all that is stored. */
  readonly isCurrent: (dossier: string) => Promise<boolean>
  /**
   * Replaces the projection (a view that can always be rebuilt) by this record. `revision` is what it was before the
   * first report was read for it; a projection of a later revision stays.
   */
  readonly saveRecord: (dossier: string, record: NegotiationRecord, revision: number) => Promise<void>
  readonly loadRecord: (dossier: string) => Promise<NegotiationRecord>
  /** By first day, the undated last, then by id. */
  readonly facts: <K extends Kind>(dossier: string, kind: K, filter: FactFilter, page: Page) => Promise<Findings[K]>
  readonly fact: (dossier: string, id: string) => Promise<{ readonly kind: Kind; readonly fact: Fact } | null>
  /**
   * Reports (title and text) and statements that have all the words: "a phrase" in double quotes, a beginning with *.
   * Nothing else in `words` has a meaning. Best first, then by report id and place in the report.
   */
  readonly search: (dossier: string, words: string, page: Page) => Promise<readonly SearchHit[]>
  readonly verify: (dossier: string) => Promise<Verification>
  readonly close: () => Promise<void>
}
