/**
 * Times of day by the clock.
 *
 * Accepts 10:35 a.m., 4 p.m., 9.30pm, 8am, 16:00, 0735 GMT, 6 o’clock local time, 4 in the morning, 9 a.m. EST Tuesday.
 * Watch out for: scores and verses (John 3:16), ratios and telephone numbers; four digits are a time only before a zone, a
 * colon only with two digits of minutes.
 */
import { daytimeOf } from './day-part.ts'
import { is, type Line, lowerAt, type Recogniser, touches, wordAt } from './line.ts'
import type { Found } from './meaning.ts'
import { onDay, zoneAfter } from './on-day.ts'

type Clock = {
  readonly last: number
  readonly hour: number
  readonly minute: string | null
  readonly half: 'a' | 'p' | null
  readonly sure: boolean
}

const MINUTE = /^([0-5]\d)(am|pm)?$/
const SHORT = /^(\d{1,2})(?:[.:]([0-5]\d))?(am|pm)$/
const DOTTED = /^(\d{1,2})[.:]([0-5]\d)$/
const MILITARY = /^([01]\d|2[0-4])([0-5]\d)$/

const halfOf = (text: string | undefined): 'a' | 'p' | null =>
  text === undefined ? null : text.startsWith('a') ? 'a' : 'p'

/** “10:35”, “10:35am”, “10:35 p.m.”: three tokens or four. */
function colon(line: Line, at: number): Clock | null {
  if (lowerAt(line, at + 1) !== ':' || !touches(line, at) || !touches(line, at + 1)) return null
  const minute = MINUTE.exec(lowerAt(line, at + 2))
  if (!minute || !/^\d{1,2}$/.test(lowerAt(line, at))) return null
  const seconds = lowerAt(line, at + 3) === ':' && MINUTE.test(lowerAt(line, at + 4)) ? 2 : 0
  return meridiem(line, {
    last: at + 2 + seconds,
    hour: Number(lowerAt(line, at)),
    minute: minute[1]!,
    half: halfOf(minute[2]),
    sure: true,
  })
}

function meridiem(line: Line, clock: Clock): Clock {
  if (clock.half || !is(line, clock.last + 1, 'meridiem')) return clock
  return { ...clock, last: clock.last + 1, half: halfOf(lowerAt(line, clock.last + 1)), sure: true }
}

function clockAt(line: Line, at: number): Clock | null {
  const text = lowerAt(line, at)
  const withColon = colon(line, at)
  if (withColon) return withColon
  const short = SHORT.exec(text)
  if (short) return { last: at, hour: Number(short[1]), minute: short[2] ?? null, half: halfOf(short[3]), sure: true }
  const military = MILITARY.exec(text)
  if (military) return { last: at, hour: Number(military[1]), minute: military[2]!, half: null, sure: false }
  const dotted = DOTTED.exec(text)
  if (dotted) return meridiem(line, { last: at, hour: Number(dotted[1]), minute: dotted[2]!, half: null, sure: false })
  const amount = wordAt(line, at).amount ?? text
  if (!/^\d{1,2}$/.test(amount)) return null
  const bare: Clock = { last: at, hour: Number(amount), minute: null, half: null, sure: false }
  if (is(line, at + 1, "o'clock")) return { ...bare, last: at + 1, sure: true }
  return meridiem(line, bare)
}

const two = (number: number): string => String(number).padStart(2, '0')

function written(clock: Clock, part: string | null): string | null {
  const half =
    clock.half ??
    (clock.hour <= 12 && (part === 'AF' || part === 'EV' || (part === 'NI' && clock.hour > 5)) ? 'p' : null)
  if (half && (clock.hour > 12 || clock.hour === 0)) return null
  const hour = half === 'p' && clock.hour < 12 ? clock.hour + 12 : half === 'a' && clock.hour === 12 ? 0 : clock.hour
  return hour > 24 ? null : `${two(hour)}:${clock.minute ?? '00'}`
}

/** “in the morning”, “this evening” after an hour. */
function partAfter(line: Line, last: number): { readonly last: number; readonly part: string } | null {
  if (!is(line, last + 1, 'in') || !is(line, last + 2, 'the')) return null
  const { part } = wordAt(line, last + 3)
  return part === null ? null : { last: last + 3, part }
}

/** “John 3:16”: a number after a name that is no day. */
const isVerse = (line: Line, at: number): boolean =>
  line.tokens[at - 1]?.tag === 'name' && wordAt(line, at - 1).weekday === 0

function findClock(line: Line, at: number): Found | null {
  const clock = clockAt(line, at)
  if (!clock) return null
  const part = partAfter(line, clock.last)
  const zone = zoneAfter(line, part?.last ?? clock.last)
  const dotted = clock.minute !== null && lowerAt(line, at).includes('.') && is(line, at - 1, 'at')
  if (!clock.sure && !part && !zone && !dotted) return null
  if (!clock.half && !zone && isVerse(line, at)) return null
  const time = written(clock, part?.part ?? null)
  if (time === null) return null
  const last = zone?.last ?? part?.last ?? clock.last
  return onDay(line, at, last, daytimeOf(null, time, zone?.zone))
}

export const clock: Recogniser = { name: 'clock', at: ['digit', 'number'], find: findClock }
