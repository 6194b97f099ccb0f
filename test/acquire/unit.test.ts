/** Texts are cut into lines, or into blocks where their lines were wrapped. */
import { describe, expect, it } from 'vitest'
import { trimmed, unitsOf } from '../../src/acquire/unit.ts'

const WRAPPED = `The ministers of both states met on Friday for a second
day of talks on the border and failed to agree on how
many troops may stay on either side of the river until
June.

A third round is planned.`

describe('unitsOf', () => {
  it.each([
    ['blank lines', 'One.\n\n\nTwo.', ['One.', 'Two.']],
    ['single line ends', 'One.\nTwo.', ['One.', 'Two.']],
    ['CR LF', 'One.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
    ['lone CR', 'One.\rTwo.', ['One.', 'Two.']],
    ['mixed line ends', 'One.\r\nTwo.\nThree.', ['One.', 'Two.', 'Three.']],
    ['white space around lines', '  One. \t\n\u00a0Two.\u00a0', ['One.', 'Two.']],
    ['nothing', ' \n\t\n', []],
  ])('by %s', (_name, text, units) => {
    const found = unitsOf(text).units
    expect(found.map((unit) => unit.text)).toEqual(units)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(units)
  })

  it('joins wrapped lines, at the same offsets', () => {
    const { units, wrapped } = unitsOf(WRAPPED)
    expect(wrapped).toBe(true)
    expect(units).toHaveLength(2)
    for (const { start, end, text } of units) expect(WRAPPED.slice(start, end).replaceAll('\n', ' ')).toBe(text)
  })

  it('does not join the lines of a menu, or paragraphs of one line', () => {
    expect(unitsOf('Home\nWorld\nEurope\nSport\nWeather').wrapped).toBe(false)
    const line = 'The ministers of both states met on Friday for a second day.'
    expect(unitsOf([line, line, line, line].join('\n')).units).toHaveLength(4)
  })
})

describe('trimmed', () => {
  it.each([
    ['  a  ', { start: 2, end: 3 }],
    ['a', { start: 0, end: 1 }],
    ['   ', { start: 3, end: 3 }],
  ])('%j', (text, span) => expect(trimmed(text, { start: 0, end: text.length })).toEqual(span))
})
