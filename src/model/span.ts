/** A stretch of a report's text: start inclusive, end exclusive, in UTF-16 code units of `report.text`. */
export type Span = { readonly start: number; readonly end: number }

/** A list that cannot be empty. */
export type NonEmpty<T> = readonly [T, ...T[]]

export const isNonEmpty = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
