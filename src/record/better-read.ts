/** Which of two readings of the same bytes is kept: a total order, so that it does not matter which came first. */
import type { DateBasis } from '../model/date.ts'
import type { Report } from '../model/report.ts'
import type { ReadReport } from './store.ts'

const BASIS: Readonly<Record<DateBasis, number>> = { given: 0, stated: 1, inferred: 2, unknown: 3 }

/** How much is known of where a report comes from. */
const known = ({ url, title, outlet, byline, language }: Report): number =>
  [url !== null, title !== null, outlet !== null, byline.length > 0, language !== 'und'].filter(Boolean).length

/** JSON with the keys of every object sorted. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/**
 * The better dated reading wins (given before stated before inferred before unknown), then the one of which more is
 * known (address, title, outlet, byline, language), then the one with the smaller canonical JSON. Where it came from
 * plays no part.
 */
export function isBetterRead(a: ReadReport, b: ReadReport): boolean {
  const dated = BASIS[a.report.published.basis] - BASIS[b.report.published.basis]
  if (dated !== 0) return dated < 0
  const more = known(b.report) - known(a.report)
  if (more !== 0) return more < 0
  return canonical({ ...a.report, origin: '' }) < canonical({ ...b.report, origin: '' })
}
