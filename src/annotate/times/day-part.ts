/** The part of the day that may follow a day: Friday night, tomorrow morning. */
import { type Line, wordAt } from './line.ts'
import type { Daytime } from './meaning.ts'

export const daytimeOf = (part: string | null, clock: string | null = null, zone = ''): Daytime => ({
  part,
  clock,
  zone,
})

export type DayPart = { readonly last: number; readonly daytime: Daytime | null }

/** `last` is the last token of the day, and is handed back where no part of it follows. */
export function dayPartAfter(line: Line, last: number): DayPart {
  const { part } = wordAt(line, last + 1)
  return part === null ? { last, daytime: null } : { last: last + 1, daytime: daytimeOf(part) }
}
