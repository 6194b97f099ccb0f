/**
 * Days named from today.
 *
 * Accepts yesterday, today, tomorrow, tomorrow morning, the day after tomorrow, last night, this morning, tonight.
 * Watch out for: in a quotation too they are counted from the day of the report.
 */
import { dayPartAfter, daytimeOf } from './day-part.ts'
import type { Recogniser } from './line.ts'
import type { Daytime, Meaning } from './meaning.ts'
import { phraseAt } from './phrase.ts'

export const fromToday = (count: number, daytime: Daytime | null): Meaning => ({
  kind: 'shift',
  unit: 'day',
  count,
  from: 'report',
  slice: null,
  about: false,
  daytime,
})

export const deictic: Recogniser = {
  name: 'deictic',
  at: ['phrase'],
  find: (line, at) => {
    const phrase = phraseAt(line, at, 'deictic')
    if (!phrase) return null
    const { first, last, part } = phrase
    const whole = part === '' ? dayPartAfter(line, last) : { last, daytime: daytimeOf(part) }
    return { first, last: whole.last, meaning: fromToday(Number(phrase.value), whole.daytime) }
  },
}
