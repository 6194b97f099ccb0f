/** Words before a month, a year or a week that cut a part out of it: early March, the end of 2022, earlier this week. */
import { is, type Line, wordAt } from './line.ts'
import type { Slice } from './meaning.ts'

const EDGES = ['early', 'late', 'mid', 'start', 'end'] as const

/** The slice a word names; null where it names none. */
export function sliceOf(roles: ReadonlySet<string>): Slice | null {
  for (const edge of EDGES) if (roles.has(edge)) return edge
  if (roles.has('earlier')) return 'earlier'
  return roles.has('later') ? 'later' : null
}

export type Sliced = { readonly first: number; readonly slice: Slice | null }

/** Forms: early X · earlier in X · (the) beginning, middle, end, early part of (the) X. `first` is the first word of X. */
export function sliceBefore(line: Line, first: number): Sliced {
  let at = first - 1
  if (is(line, at, 'the')) at--
  if (is(line, at, 'of') || is(line, at, 'in')) {
    const edge = is(line, at - 1, 'part') ? at - 2 : at - 1
    const slice = sliceOf(wordAt(line, edge).roles)
    if (slice === null || (is(line, at, 'in') && (slice === 'start' || slice === 'end'))) return { first, slice: null }
    return { first: is(line, edge - 1, 'the') ? edge - 1 : edge, slice }
  }
  const slice = sliceOf(wordAt(line, at).roles)
  return slice === null || slice === 'start' || slice === 'end' ? { first, slice: null } : { first: at, slice }
}
