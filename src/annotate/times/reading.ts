/** What an expression of time reads as, and what it is read against. */
import type { PartialDate } from '../../model/date.ts'
import { type Stretch, stretchText } from './calendar.ts'
import type { Direction } from './direction.ts'
import type { Known } from './known.ts'
import type { Daytime } from './meaning.ts'

export type Setting = {
  readonly report: Known
  /** The nearest earlier dates of the text. */
  readonly story: Known
  /** The day a time of day without a date falls on. */
  readonly today: number | null
  readonly direction: () => Direction
}

export type Reading = {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly date: PartialDate | null
  /** The days it takes up, where it can anchor what follows in the story. */
  readonly stretch: Stretch | null
}

export const onDays = (value: string, stretch: Stretch, about = false): Reading => {
  const text = stretchText(stretch)
  return { type: 'DATE', value, date: about && !text.includes('/') ? `${text}~` : text, stretch }
}

export const unresolved = (value: string): Reading => ({ type: 'DATE', value, date: null, stretch: null })

const daytimeText = ({ part, clock, zone }: Daytime): string => `T${clock === null ? part : clock + zone}`

/** Adds a time of day to the reading of a day. */
export const atDaytime = (reading: Reading, daytime: Daytime | null): Reading =>
  daytime === null ? reading : { ...reading, type: 'TIME', value: reading.value + daytimeText(daytime) }
