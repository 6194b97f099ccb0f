import { expect, it } from 'vitest'
import { findConditionals } from '../../src/extract/conditional.ts'
import { spanOf } from '../../src/extract/match.ts'
import { en, firstSentence } from '../support/parse.ts'

function halves(text: string): [string, string][] {
  const sentence = firstSentence(text)
  const words = (range: { start: number; end: number }) => {
    const { start, end } = spanOf(sentence, range)
    return text.slice(start, end)
  }
  return findConditionals(sentence, en).map(({ outcome, requires }) => [words(outcome), words(requires)])
}

it.each([
  [
    'only if',
    'The union will talk only if the company reopens the plant.',
    [['The union will talk', 'the company reopens the plant']],
  ],
  [
    'only when',
    'A summit would only be possible when a draft is ready.',
    [['A summit would only be possible', 'a draft is ready']],
  ],
  [
    'until',
    'The rebels refuse to talk until the siege is lifted.',
    [['The rebels refuse to talk', 'the siege is lifted']],
  ],
  ['unless', 'The union will strike unless wages rise.', [['The union will strike', 'wages rise']]],
  ['must before', 'The guards must leave before talks may begin.', [['talks may begin', 'The guards must leave']]],
  [
    'the condition first',
    'If the siege is lifted, the rebels will talk.',
    [['the rebels will talk', 'the siege is lifted']],
  ],
])('%s', (_name, text, expected) => {
  expect(halves(text)).toEqual(expected)
})

it.each([
  ['an indirect question', 'They asked if the siege was lifted.'],
  ['a time', 'They left when the siege was lifted.'],
  ['as if', 'They spoke as if the siege was lifted.'],
])('finds none in %s', (_name, text) => {
  expect(halves(text)).toEqual([])
})
