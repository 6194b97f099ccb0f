/**
 * Holidays whose day the calendar tells.
 *
 * Accepts Christmas, New Year’s Eve, Thanksgiving Day, Easter Monday, last Thanksgiving, Christmas 2021.
 * Watch out for: holidays that differ by country or by the moon (Independence Day, Ramadan) are not in the list; the Good Friday
 * Agreement; lower case is no holiday.
 */
import { isCapitalised } from '../token.ts'
import { is, type Line, type Recogniser, textAt, wordAt } from './line.ts'
import type { Shift } from './meaning.ts'
import { yearAfter } from './month-date.ts'
import { phraseAt } from './phrase.ts'

const shiftBefore = (line: Line, at: number): Shift | null =>
  (['last', 'next', 'this'] as const).find((shift) => is(line, at, shift)) ?? null

/** “Good Friday Agreement”, “Easter Rising”: a name with a holiday in it. */
const isNamed = (line: Line, at: number): boolean =>
  isCapitalised(textAt(line, at)) && wordAt(line, at).weekday === 0 && wordAt(line, at).month === 0

export const holiday: Recogniser = {
  name: 'holiday',
  at: ['phrase'],
  find: (line, at) => {
    const phrase = phraseAt(line, at, 'holiday')
    if (!phrase || !isCapitalised(textAt(line, at))) return null
    if (isNamed(line, phrase.last + 1)) return null
    const { last, year } = yearAfter(line, phrase.last)
    const shift = year === null ? shiftBefore(line, at - 1) : null
    const meaning = { kind: 'holiday', falls: phrase.value, year, shift } as const
    return { first: shift ? at - 1 : at, last: year === null ? phrase.last : last, meaning }
  },
}
