/**
 * Now, lately and some day: times that no calendar tells.
 *
 * Accepts now, currently, the current talks, at the moment, recently, in recent months’ neighbour “recent”, the past, the future.
 * Watch out for: “the past two weeks”, “recent days” and “the coming days” have a length and are durations; an electric current.
 */
import { is, type Line, lowerAt, type Recogniser, wordAt } from './line.ts'
import { phraseAt } from './phrase.ts'

/** Whether a unit of time follows, with a number or without: then it is not vague. */
const hasLength = (line: Line, last: number): boolean => {
  for (let at = last + 1; at <= last + 3; at++) {
    const word = wordAt(line, at)
    if (word.unit !== null || word.season !== null) return true
    if (word.amount === null && !/^\d/.test(lowerAt(line, at))) return false
  }
  return false
}

export const vague: Recogniser = {
  name: 'vague',
  at: ['phrase'],
  find: (line, at) => {
    const phrase = phraseAt(line, at, 'vague')
    if (!phrase || hasLength(line, phrase.last) || lowerAt(line, phrase.last + 1) === '-') return null
    const { tag } = line.tokens[phrase.last]!
    const next = line.tokens[phrase.last + 1]?.tag
    const alone = next !== 'noun' && next !== 'name' && next !== 'adjective' && next !== 'number'
    const the = alone && phrase.first === at && phrase.value !== 'PRESENT_REF' && is(line, at - 1, 'the')
    if (
      alone &&
      phrase.value !== 'FUTURE_REF' &&
      phrase.after.length === 0 &&
      (tag === 'adjective' || (tag === 'noun' && !is(line, at, 'present')))
    )
      return null
    return {
      first: the ? at - 1 : phrase.first,
      last: phrase.last,
      meaning: { kind: 'reference', value: phrase.value },
    }
  },
}
