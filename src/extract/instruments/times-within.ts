/** The times of a report that lie in a stretch of it, found without walking over all of them. */
import type { Time } from '../../annotate/time.ts'
import type { Span } from '../../model/span.ts'

/** `times` are sorted by start and do not overlap. */
export function timesWithin(times: readonly Time[], { start, end }: Span): readonly Time[] {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < times.length && times[last]!.start < end) last++
  return low === last ? NONE : times.slice(low, last)
}

const NONE: readonly Time[] = []
