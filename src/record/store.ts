/** What a store of records can do, whatever database it is. Only this folder knows the dialect. */
import type { Fact, Findings, Kind, NegotiationRecord } from '../model/findings.ts'
import type { Report } from '../model/report.ts'
import type { Span } from '../model/span.ts'

/** One report with what the reader found in it: the unit in which things are stored, in one transaction. */
export type ReadReport = { readonly report: Report; readonly findings: Findings }

/** Narrows a list of facts; every field given must hold. Dates are inclusive partial dates. */
export type FactFilter = {
  /** Actor ids: the fact concerns one of them. */
  readonly actors?: readonly string[]
  readonly issue?: string
  readonly since?: string
  readonly until?: string
  readonly report?: string
}

export type Page = { readonly limit: number; readonly offset: number }

export type SearchHit = {
  readonly kind: 'report' | 'statement'
  readonly id: string
  readonly report: string
  /** A passage around the hit, and where in it the words stand. */
  readonly snippet: string
  readonly hits: readonly Span[]
}

/** What `verify` looked at and what does not hold. */
export type Verification = {
  readonly reports: number
  readonly evidence: number
  readonly failures: readonly { readonly report: string; readonly what: string }[]
}

export type Store = {
  /** Adds one report with its findings. The same bytes again are `known`, and change nothing but the list of origins. */
  readonly addReport: (dossier: string, read: ReadReport, bytes: Uint8Array) => Promise<'added' | 'known'>
  readonly dossiers: () => Promise<readonly { readonly name: string; readonly reports: number }[]>
  /** All reports of a dossier with their findings, by report id, a few at a time. */
  readonly readReports: (dossier: string) => AsyncIterable<ReadReport>
  readonly report: (dossier: string, id: string) => Promise<Report | null>
  /** The bytes as received. */
  readonly originalBytes: (dossier: string, id: string) => Promise<Uint8Array | null>
  /** Whether the projection stands for all that is stored. */
  readonly isCurrent: (dossier: string) => Promise<boolean>
  /** Replaces the projection (a view that can always be rebuilt) by this record. */
  readonly saveRecord: (dossier: string, record: NegotiationRecord) => Promise<void>
  readonly loadRecord: (dossier: string) => Promise<NegotiationRecord>
  readonly facts: <K extends Kind>(dossier: string, kind: K, filter: FactFilter, page: Page) => Promise<Findings[K]>
  readonly fact: (dossier: string, id: string) => Promise<{ readonly kind: Kind; readonly fact: Fact } | null>
  readonly search: (dossier: string, words: string, page: Page) => Promise<readonly SearchHit[]>
  readonly verify: (dossier: string) => Promise<Verification>
  readonly close: () => Promise<void>
}
