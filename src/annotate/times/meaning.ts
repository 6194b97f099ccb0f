/** What an expression of time means, before it is read against a date. */
import type { Unit } from './vocabulary.ts'

/** Which part of a longer stretch: early March, the end of the year, earlier this week, later this month. */
export type Slice = 'early' | 'mid' | 'late' | 'end' | 'start' | 'earlier' | 'later'

/** A time of day: part as in TIMEX3 (MO, AF, EV, NI), clock as HH:MM, zone as the suffix of TIMEX3 values. */
export type Daytime = { readonly part: string | null; readonly clock: string | null; readonly zone: string }

export type Shift = 'last' | 'next' | 'this'

export type WeekdayShift = Shift | 'coming' | 'following' | 'previous'

/** What a count starts from: the report’s date, or the nearest earlier date in the text, or another expression. */
export type From = 'report' | 'story' | Meaning

/** A date of the calendar; the year may be left to be found. */
export type Calendar = {
  readonly kind: 'calendar'
  readonly year: number | null
  /** Years from the report’s: “October last year” is −1. Only where `year` is null. */
  readonly yearShift: number | null
  readonly month: number | null
  readonly day: number | null
  readonly weekday: number
  readonly shift: Shift | null
  readonly slice: Slice | null
  readonly about: boolean
  readonly daytime: Daytime | null
}

export type Meaning =
  | Calendar
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly shift: WeekdayShift | null
      /** Weeks from the report’s: “Monday of next week” is 1. */
      readonly weeks: number | null
      readonly daytime: Daytime | null
    }
  /** A whole day, week, month … so many away: yesterday, last week, three years ago. */
  | {
      readonly kind: 'shift'
      readonly unit: Unit
      readonly count: number
      readonly from: From
      readonly slice: Slice | null
      /** Counted in round numbers: “two weeks ago” is not the day itself. */
      readonly about: boolean
      readonly daytime: Daytime | null
    }
  | {
      readonly kind: 'years'
      readonly first: number
      readonly last: number
      readonly value: string
      readonly slice: Slice | null
    }
  /** Some months of a year with a name of their own: a season, a quarter, a half. */
  | {
      readonly kind: 'months'
      /** FA, Q3, H1. */
      readonly name: string
      readonly first: number
      readonly count: number
      readonly year: number | null
      readonly yearShift: number | null
      readonly shift: Shift | null
    }
  | { readonly kind: 'quarter'; readonly count: number }
  | { readonly kind: 'holiday'; readonly falls: string; readonly year: number | null; readonly shift: Shift | null }
  /** “this decade”, “last century”: so many tens or hundreds of years from the report’s. */
  | { readonly kind: 'decades'; readonly years: number; readonly count: number; readonly slice: Slice | null }
  | { readonly kind: 'week'; readonly of: Meaning }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'range'; readonly from: Calendar; readonly to: Calendar }
  /** `reach` in days or months from the report’s date: the stretch it takes up; null where it floats. */
  | { readonly kind: 'duration'; readonly value: string; readonly reach: Reach | null }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: string }
  /** A time of day whose day stands elsewhere in the sentence. */
  | { readonly kind: 'daytime'; readonly daytime: Daytime }

export type Reach = {
  readonly side: 'past' | 'future'
  readonly days: number
  readonly months: number
  readonly vague: boolean
}

/** An expression found: token indices in its sentence, both included. */
export type Found = {
  readonly first: number
  readonly last: number
  readonly meaning: Meaning
}

/** What a recogniser finds: several where one word gives several away. */
export type Finding = Found | readonly Found[] | null

export const firstOf = (finding: Finding): Found | null =>
  finding === null || 'meaning' in finding ? finding : (finding[0] ?? null)
