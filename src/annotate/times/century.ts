/**
 * Centuries.
 *
 * Accepts the 19th century, the early 21st century, the twentieth century.
 * Watch out for: “a century”, which is a duration, and “this century”, which is counted from the report’s date.
 */
import { is, lowerAt, type Recogniser, wordAt } from './line.ts'
import { sliceBefore } from './slice.ts'

export const century: Recogniser = {
  name: 'century',
  at: ['unit'],
  find: (line, at) => {
    if (wordAt(line, at).scale !== 100 || wordAt(line, at).plural) return null
    const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lowerAt(line, at - 1))
    const number = digits ? Number(digits[1]) : wordAt(line, at - 1).ordinal
    if (number < 1 || number > 21) return null
    const { first, slice } = sliceBefore(line, at - 1)
    const start = (number - 1) * 100
    const value = String(number - 1).padStart(2, '0')
    const meaning = { kind: 'years', first: start, last: start + 99, value, slice } as const
    return { first: first === at - 1 && is(line, at - 2, 'the') ? at - 2 : first, last: at, meaning }
  },
}
