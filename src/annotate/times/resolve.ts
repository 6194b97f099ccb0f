/** Reads what an expression of time means against the report’s date and the story told so far. */
import type { PartialDate } from '../../model/date.ts'
import { addMonths, dayText, mondayOf, weekdayOf, weekOf, weekText, yearsStretch, yearText } from './calendar.ts'
import { readCalendar, readHoliday, readMonths, readQuarter, readRange } from './calendar-reading.ts'
import { type Known, knownOf } from './known.ts'
import type { From, Meaning, Reach } from './meaning.ts'
import { atDaytime, onDays, type Reading, type Setting, unresolved } from './reading.ts'
import { readShift } from './shift-reading.ts'
import { sliceYears } from './slice-stretch.ts'

function readWeekday(meaning: Extract<Meaning, { kind: 'weekday' }>, setting: Setting): Reading {
  const { shift, weeks, weekday } = meaning
  const story = shift === 'following' || shift === 'previous'
  const day = story ? setting.story.day : setting.report.day
  if (day === null) return unresolved(`XXXX-WXX-${weekday}`)
  const back = day - ((weekdayOf(day) - weekday + 7) % 7)
  const before = back === day ? day - 7 : back
  const ahead = back === day ? day : back + 7
  const inWeek = (count: number): number => mondayOf(day) + 7 * count + weekday - 1
  const on = (number: number): Reading => onDays(dayText(number), { first: number, last: number })
  if (weeks !== null) return on(inWeek(weeks))
  if (shift === 'last' || shift === 'previous') return on(before)
  if (shift === 'coming' || shift === 'following') return on(before + 7 === day ? day + 7 : before + 7)
  if (shift === 'next') return on(inWeek(1))
  const direction = setting.direction()
  if (shift === 'this') return on(direction === 'past' || direction === 'before' ? back : ahead)
  if (direction === 'future') return on(ahead)
  return on(direction === 'near' && day - back > 1 ? ahead : back)
}

function readWeekend(setting: Setting): Reading {
  const { day } = setting.report
  if (day === null) return unresolved('XXXX-WXX-WE')
  const saturday = mondayOf(day) + 5
  const now = weekdayOf(day) >= 6
  const direction = setting.direction()
  const ahead = now || direction === 'future' || (direction === 'near' && weekdayOf(day) > 2)
  const first = ahead ? saturday : saturday - 7
  return onDays(`${weekText(first)}-WE`, { first, last: first + 1 })
}

/** From today as far as a duration reaches; the open end of a vague one is approximate. */
function reachText({ side, days, months, vague }: Reach, today: number): PartialDate {
  const mark = vague ? '~' : ''
  const far = side === 'past' ? addMonths(today, -months) - days : addMonths(today, months) + days
  return side === 'past' ? `${dayText(far)}${mark}/${dayText(today)}` : `${dayText(today)}/${dayText(far)}${mark}`
}

function readWeekOf(of: Meaning, setting: Setting): Reading {
  const { stretch } = resolve(of, setting)
  return stretch ? onDays(weekText(stretch.first), weekOf(stretch.first)) : unresolved('XXXX-WXX')
}

const told = (story: Known): Partial<Known> =>
  Object.fromEntries(Object.entries(story).filter(([, value]) => value !== null))

/**
 * What a count starts from. A story that has told no day yet is told on the report’s, after which
 * nothing of it can come.
 */
function startOf(from: From, ahead: boolean, setting: Setting): Known {
  if (from === 'report') return setting.report
  if (from === 'story') return ahead ? setting.story : { ...setting.report, ...told(setting.story) }
  const { stretch } = resolve(from, setting)
  return stretch ? knownOf(stretch) : { day: null, month: null, year: null }
}

function readYears({ first, last, value, slice }: Extract<Meaning, { kind: 'years' }>): Reading {
  const [from, to] = sliceYears(first, last, slice)
  return onDays(
    first === last && value.length === 4 ? yearText(first) : value,
    yearsStretch(from, to),
    value.startsWith('FY'),
  )
}

function readDecades({ years, count, slice }: Extract<Meaning, { kind: 'decades' }>, { year }: Known): Reading {
  if (year === null) return unresolved('XXXX')
  const number = Math.floor(year / years) + count
  const value = years === 10 ? `${number}X` : String(number).padStart(2, '0')
  return readYears({ kind: 'years', first: number * years, last: (number + 1) * years - 1, value, slice })
}

export function resolve(meaning: Meaning, setting: Setting): Reading {
  switch (meaning.kind) {
    case 'calendar':
      return atDaytime(readCalendar(meaning, setting), meaning.daytime)
    case 'weekday':
      return atDaytime(readWeekday(meaning, setting), meaning.daytime)
    case 'shift':
      return atDaytime(
        readShift(meaning, startOf(meaning.from, meaning.count > 0, setting), setting.report),
        meaning.daytime,
      )
    case 'years':
      return readYears(meaning)
    case 'decades':
      return readDecades(meaning, setting.report)
    case 'months':
      return readMonths(meaning, setting)
    case 'quarter':
      return readQuarter(meaning.count, setting.report)
    case 'holiday':
      return readHoliday(meaning, setting)
    case 'week':
      return readWeekOf(meaning.of, setting)
    case 'weekend':
      return readWeekend(setting)
    case 'range':
      return readRange(meaning.from, meaning.to, setting)
    case 'duration': {
      const { reach, value } = meaning
      const { day } = setting.report
      return { type: 'DURATION', value, date: reach && day !== null ? reachText(reach, day) : null, stretch: null }
    }
    case 'set':
      return { type: 'SET', value: meaning.value, date: null, stretch: null }
    case 'reference':
      return unresolved(meaning.value)
    case 'daytime': {
      const { today } = setting
      const on = today === null ? unresolved('XXXX-XX-XX') : onDays(dayText(today), { first: today, last: today })
      return atDaytime(on, meaning.daytime)
    }
  }
}
