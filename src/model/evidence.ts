import type { Span } from './span.ts'

/**
 * The words a fact came from: `text.slice(start, end) === quote` for the text of `report`, always.
 * Maps one to one on the W3C Web Annotation TextPositionSelector and TextQuoteSelector.
 */
export type Evidence = Span & { readonly report: string; readonly quote: string }

/** Cuts the evidence of a span out of a report's text, so that the quote is verbatim by construction. */
export function evidenceAt(report: { readonly id: string; readonly text: string }, span: Span): Evidence {
  const { start, end } = span
  if (!(start >= 0 && start < end && end <= report.text.length))
    throw new RangeError(`evidence ${start}–${end} lies outside the text of ${report.id}`)
  return { report: report.id, start, end, quote: report.text.slice(start, end) }
}

export const isVerbatim = (evidence: Evidence, text: string): boolean =>
  evidence.quote.length > 0 && text.slice(evidence.start, evidence.end) === evidence.quote
