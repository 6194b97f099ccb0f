/** The days within which something happened or is to happen, as far as a report tells. */
import { dayNumber, earliest, latest, type PartialDate } from '../model/date.ts'

/** Day numbers, both inclusive. */
export type Window = { readonly from: number; readonly to: number }

export function windowOf(start: PartialDate | null, end: PartialDate | null): Window | null {
  const first = start ?? end
  const last = end ?? start
  if (first === null || last === null) return null
  const [from, to] = [dayNumber(earliest(first)), dayNumber(latest(last))]
  return from <= to ? { from, to } : { from: to, to: from }
}

export const openDays = ({ from, to }: Window): number => to - from + 1

export const windowsMeet = (a: Window, b: Window): boolean => a.from <= b.to && b.from <= a.to

/** Days between two windows; 0 where they meet. */
export const daysApart = (a: Window, b: Window): number => Math.max(0, a.from - b.to, b.from - a.to)

/** What a plan may be off: "in two weeks", "next month" are rounded, and dates slip. */
const SLIP = 0.2
/** Nearer plans name their day. */
const NEAR = 7
const MOST_SLIP = 10

/** How many days a date named so long beforehand may slip and still be kept. */
export function slackOf(due: PartialDate | null, window: Window, announced: number | null): number {
  if (announced === null) return 0
  const ahead = window.from - announced
  const slip = ahead < NEAR ? 0 : Math.min(MOST_SLIP, Math.ceil(ahead * SLIP))
  return due?.includes('~') ? Math.max(1, slip * 2) : slip
}

export const widened = ({ from, to }: Window, days: number): Window => ({ from: from - days, to: to + days })

/** A window of more months than this says nothing. */
const MOST_MONTHS = 14

const DAY = 86_400_000

/** The months a window touches, counted from January of the year 0: what happened in one block of time is looked for in it. */
export function monthsOf({ from, to }: Window): readonly number[] {
  const first = new Date(from * DAY)
  const last = new Date(to * DAY)
  const start = first.getUTCFullYear() * 12 + first.getUTCMonth()
  const count = last.getUTCFullYear() * 12 + last.getUTCMonth() - start + 1
  return Array.from({ length: Math.min(count, MOST_MONTHS) }, (_, at) => start + at)
}
