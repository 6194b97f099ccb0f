/** Columns that several views share. */
import type { PartialDate } from '../model/date.ts'
import type { Fact, NegotiationRecord } from '../model/findings.ts'
import { isDoubtful } from '../reflect/corroboration.ts'
import { lookup } from '../reflect/lookup.ts'
import { shortDate } from './date-words.ts'
import { carriedBy, firstPublished } from './fact.ts'
import type { Column } from './view.ts'

/** Actors by name. */
export const names = (record: NegotiationRecord, ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].map(lookup(record).nameOf)

export const nameOrNull = (record: NegotiationRecord, id: string | null): string | null =>
  id === null ? null : lookup(record).nameOf(id)

/** Actors by name for machines; for people those for whom they speak, each once. */
export const actorsColumn = <R>(name: string, header: string, actors: (row: R) => readonly string[]): Column<R> => ({
  name,
  header,
  cell: (row, record) => names(record, actors(row)),
  shown: (row, record) => names(record, actors(row).map(lookup(record).partyOf)).join(', '),
})

/** A date: as the record has it for machines, in words for people. */
export const dateColumn = <R>(name: string, header: string, date: (row: R) => PartialDate | null): Column<R> => ({
  name,
  header,
  width: 'fixed',
  cell: date,
  shown: (row) => shortDate(date(row)),
})

/** A date that a fact has of its own; where it has none people are told by when it was published: "by 5 Mar 2032". */
export const datedOrTold = <R extends Fact>(date: (row: R) => PartialDate | null): Column<R> => ({
  ...dateColumn<R>('date', 'Date', date),
  shown: (row, record) => {
    const own = date(row)
    if (own !== null) return shortDate(own)
    const told = firstPublished(record, row)
    return told === null ? '' : `by ${shortDate(told)}`
  },
})

/** As much of an id as names one fact among millions: `show` takes the beginning of an id. */
const shortId = (id: string): string => (/^[a-z]{1,3}-[0-9a-f]{12}$/.test(id) ? id.slice(0, -4) : id)

/** Who published it and how many more independent reports tell it; for machines also its reports, words and certainty. */
export const evidenceColumns = <R>(
  fact: (row: R) => Fact,
  idWidth: 'fixed' | 'even' = 'fixed',
): readonly Column<R>[] => [
  {
    name: 'outlet',
    header: 'Source',
    width: 'narrow',
    spare: 9,
    cell: (row, record) => carriedBy(record, fact(row)).outlet,
    shown: (row, record) => {
      const { outlet, origins } = carriedBy(record, fact(row))
      return origins > 1 ? `${outlet} +${origins - 1}` : outlet
    },
  },
  { name: 'origins', header: '', width: 'machine', cell: (row, record) => carriedBy(record, fact(row)).origins },
  { name: 'reports', header: '', width: 'machine', cell: (row, record) => carriedBy(record, fact(row)).reports },
  { name: 'quote', header: '', width: 'machine', cell: (row) => fact(row).evidence[0].quote },
  { name: 'certainty', header: '', width: 'machine', cell: (row) => (isDoubtful(fact(row)) ? 'doubtful' : 'sure') },
  { name: 'id', header: 'Id', width: idWidth, cell: (row) => fact(row).id, shown: (row) => shortId(fact(row).id) },
]
