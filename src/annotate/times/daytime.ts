/**
 * Parts of the day with a name.
 *
 * Accepts noon, midnight local time, midnight Saturday, the next morning, that night, the same evening, in the afternoon.
 * Watch out for: “at night”, “one morning” and “high noon”, which are no particular time; the night of March 3, of which the
 * date is found alone; Friday night and last night, which belong to their day.
 */
import { daytimeOf } from './day-part.ts'
import { is, type Line, type Recogniser, wordAt } from './line.ts'
import type { Found } from './meaning.ts'
import { onDay, zoneAfter } from './on-day.ts'

/** “noon”, “midnight”: with the day that follows. */
function findNamed(line: Line, at: number): Found | null {
  const { clock } = wordAt(line, at)
  return clock === null || line.tokens[at - 1]?.tag === 'adjective'
    ? null
    : onDay(line, at, zoneAfter(line, at)?.last ?? at, daytimeOf(null, clock))
}

/** “the next morning”, “that night”, “the same evening”, “in the afternoon”. */
function findPart(line: Line, at: number): Found | null {
  const { part } = wordAt(line, at)
  if (part === null || is(line, at + 1, 'of')) return null
  const daytime = daytimeOf(part)
  const from = (first: number, count: number): Found => ({
    first: is(line, first - 1, 'the') || is(line, first - 1, 'that') ? first - 1 : first,
    last: at,
    meaning: { kind: 'shift', unit: 'day', count, from: 'story', slice: null, about: false, daytime },
  })
  if ((is(line, at - 1, 'next') && is(line, at - 2, 'the')) || is(line, at - 1, 'following')) return from(at - 1, 1)
  if (is(line, at - 1, 'previous')) return from(at - 1, -1)
  if (is(line, at - 1, 'same') || is(line, at - 1, 'that')) return from(at - 1, 0)
  const inThe = (is(line, at - 2, 'in') || is(line, at - 2, 'over')) && is(line, at - 1, 'the')
  return inThe ? { first: at - 1, last: at, meaning: { kind: 'daytime', daytime } } : null
}

export const daytime: Recogniser = {
  name: 'daytime',
  at: ['part'],
  find: (line, at) => findNamed(line, at) ?? findPart(line, at),
}
