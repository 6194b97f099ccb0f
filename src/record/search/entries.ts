/** What of a report can be found by its words: its title and text, and the quote of each statement. */
import type { Statement } from '../../model/statement.ts'
import type { Entry } from '../dialect.ts'
import type { ReadReport } from '../store.ts'

/** A statement in several pieces has a line for each, so that no phrase is found across a gap. */
export const quoteOf = ({ evidence }: Statement): string => evidence.map(({ quote }) => quote).join('\n')

const LONE_SURROGATES = /\p{Cs}/gu

/** Characters that databases cut texts at or cannot hold; all offsets stay. */
const storable = (text: string): string => text.replace(LONE_SURROGATES, '\ufffd').replaceAll('\0', ' ')

export const entriesOf = ({ report, findings }: ReadReport): readonly Entry[] => [
  { title: storable(report.title ?? ''), text: storable(report.text) },
  ...findings.statements.map((statement) => ({ title: '', text: storable(quoteOf(statement)) })),
]
