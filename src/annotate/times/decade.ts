/**
 * Decades.
 *
 * Accepts the 1960s, the early 1990s, the late 1980’s, the ’90s, the 90s.
 * Watch out for: “1990’s” before a noun, which is the year’s; a person in his 90s.
 */
import { is, type Line, lowerAt, type Recogniser, touches, yearIn } from './line.ts'
import type { Found } from './meaning.ts'
import { sliceBefore } from './slice.ts'

const DECADE = /^(1\d|20)(\d)0s$/
const SHORT_DECADE = /^(\d)0s$/

/** Where the “’s” of “1980’s” ends, which may be one token or two; `at` where there is none. */
function pluralAfter(line: Line, at: number): number {
  const next = lowerAt(line, at + 1)
  if (next === "'s" || next === '’s') return at + 1
  return (next === "'" || next === '’') && touches(line, at) && touches(line, at + 1) && lowerAt(line, at + 2) === 's'
    ? at + 2
    : at
}

function findDecade(line: Line, at: number): Found | null {
  const text = lowerAt(line, at)
  const ending =
    yearIn(text) > 0 && yearIn(text) % 10 === 0 && (is(line, at - 1, 'the') || sliceBefore(line, at).slice)
      ? pluralAfter(line, at)
      : at
  const apostrophe = ending > at && line.tokens[ending + 1]?.tag !== 'noun'
  const long = DECADE.exec(apostrophe ? `${text}s` : text)
  const short = SHORT_DECADE.exec(text)
  const quoted = /^['’‘]$/.test(lowerAt(line, at - 1))
  if (!long && !(short && (quoted || is(line, at - 1, 'the')))) return null
  const start = long ? Number(`${long[1]}${long[2]}0`) : Number(`${Number(short![1]) < 2 ? 20 : 19}${short![1]}0`)
  const head = short && quoted ? at - 1 : at
  const { first, slice } = sliceBefore(line, head)
  const meaning = { kind: 'years', first: start, last: start + 9, value: `${Math.floor(start / 10)}X`, slice } as const
  return {
    first: first === head && is(line, head - 1, 'the') ? head - 1 : first,
    last: apostrophe ? ending : at,
    meaning,
  }
}

export const decade: Recogniser = { name: 'decade', at: ['digit'], find: findDecade }
