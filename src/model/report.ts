import type { PartialDate, Published } from './date.ts'
import type { Span } from './span.ts'

/** Page parts that are not the story. Kept in the text and marked, never silently lost. */
export type Furniture = Span & {
  readonly kind: 'menu' | 'notice' | 'caption' | 'comment' | 'related' | 'metadata' | 'markup' | 'credit'
}

export type Dateline = Span & { readonly place: string | null; readonly date: PartialDate | null }

/** One article, wire story, official readout, communiqué or note, as received. */
export type Report = {
  /** `r-` and the first 16 hexadecimal digits of the sha256 of the bytes: the same bytes are the same report. */
  readonly id: string
  /** File path or URL it came from. */
  readonly origin: string
  readonly sha256: string
  readonly mediaType: 'text/plain' | 'text/html'
  readonly encoding: string
  readonly url: string | null
  readonly title: string | null
  /** Who published it. */
  readonly outlet: string | null
  readonly byline: readonly string[]
  /** The wires credited in it ("-Xinhua", "Additional reporting by Reuters"). */
  readonly agencies: readonly string[]
  readonly published: Published
  readonly dateline: Dateline | null
  /** BCP 47; `und` where it could not be told. */
  readonly language: string
  readonly text: string
  readonly furniture: readonly Furniture[]
}

/** A report as the record holds it: with its place in its family of reprints. */
export type RecordedReport = Report & { readonly copyOf: string | null }
