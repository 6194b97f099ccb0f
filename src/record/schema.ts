/** The tables as types. Reports are the truth; everything below `record_part` is a view of them that can be made anew. */
import type { Kysely } from 'kysely'

export type Tables = {
  readonly dossier: {
    readonly name: string
    /** Grows with every change to the reports of the dossier. */
    readonly revision: number
    /** The revision that the record below was made from, and the version of the program that made it. */
    readonly projected: number
    readonly projected_by: string
  }
  /** Everything of one report in one row, so that there is no half of one. The columns of bytes are packed. */
  readonly report: {
    readonly dossier: string
    readonly id: string
    /** What full-text search knows it by. */
    readonly number: number
    /** The report as JSON. */
    readonly report: Uint8Array
    /** What was found in it, as JSON. */
    readonly findings: Uint8Array
    /** The bytes as received. */
    readonly original: Uint8Array
  }
  /** Every path and address from which the bytes of a report came. */
  readonly origin: { readonly dossier: string; readonly report: string; readonly origin: string }
  /** The lists of the record as packed JSON, `PART` entries at a time; reports without their texts. */
  readonly record_part: {
    readonly dossier: string
    readonly list: string
    readonly part: number
    readonly entries: Uint8Array
  }
  /** One row for each fact of the record, by date: where in its list it stands, and what it is found by. */
  readonly fact: {
    readonly dossier: string
    readonly kind: string
    /** Its index among those of its kind by date. */
    readonly ordinal: number
    /** Its index in the record's list. */
    readonly place: number
    readonly id: string
    /** The first and the last day it can concern (YYYY-MM-DD); null where it has no date. */
    readonly earliest: string | null
    readonly latest: string | null
  }
  /** What facts are narrowed by: `facet` says whether `value` is an actor, an issue or a report. */
  readonly fact_facet: {
    readonly dossier: string
    readonly facet: string
    readonly value: string
    readonly kind: string
    readonly ordinal: number
  }
}

export type Database = Kysely<Tables>
