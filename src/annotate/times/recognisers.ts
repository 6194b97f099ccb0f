/** All recognisers of expressions of time. Of those that answer to the same word, the first that finds something wins. */
import { ago } from './ago.ts'
import { century } from './century.ts'
import { clock } from './clock.ts'
import { compound } from './compound.ts'
import { daytime } from './daytime.ts'
import { decade } from './decade.ts'
import { deictic } from './deictic.ts'
import { duration } from './duration.ts'
import { holiday } from './holiday.ts'
import type { Recogniser } from './line.ts'
import { monthDate } from './month-date.ts'
import { numericDate } from './numeric-date.ts'
import { quarter, shortQuarter } from './quarter.ts'
import { relative } from './relative.ts'
import { season } from './season.ts'
import { periodic, recurring } from './set.ts'
import { vague } from './vague.ts'
import { weekday } from './weekday.ts'
import { year } from './year.ts'

export const recognisers: readonly Recogniser[] = [
  numericDate,
  clock,
  monthDate,
  weekday,
  holiday,
  deictic,
  daytime,
  season,
  quarter,
  shortQuarter,
  // A number is a year only where it is no date and no time of day.
  decade,
  year,
  century,
  // “every two weeks” before the two weeks, “last week” and “two weeks ago” before any length.
  recurring,
  periodic,
  relative,
  ago,
  duration,
  compound,
  vague,
]
