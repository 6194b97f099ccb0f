import { describe, expect, it } from 'vitest'
import { isAboutTalks, partByIssue } from '../../../src/extract/positions/part.ts'
import { en, firstSentence } from '../../support/parse.ts'

/** The parts of what follows “They want”. */
function parts(words: string): [string | null, string][] {
  const text = `They want ${words}.`
  const sentence = firstSentence(text)
  return partByIssue(sentence, { start: 2, end: sentence.tokens.length - 1 }, en).map(
    ({ issue, words: { start, end } }) => [
      issue,
      text.slice(sentence.tokens[start]!.start, sentence.tokens[end - 1]!.end),
    ],
  )
}

describe('a proposition', () => {
  it.each([
    [
      'of one issue stays whole',
      'a ceasefire and an end of all attacks',
      [['ceasefire', 'a ceasefire and an end of all attacks']],
    ],
    [
      'of two issues comes apart',
      'a ceasefire and the release of all prisoners',
      [
        ['ceasefire', 'a ceasefire'],
        ['prisoners', 'the release of all prisoners'],
      ],
    ],
    [
      'of deeds and talks comes apart',
      'to stop the attacks and resume the talks',
      [
        ['ceasefire', 'to stop the attacks'],
        ['process', 'resume the talks'],
      ],
    ],
    ['of forces that leave is on withdrawal', 'to pull back all troops', [['withdrawal', 'to pull back all troops']]],
    [
      'of talks on an issue is on talks',
      'to rejoin talks on nuclear weapons',
      [['process', 'to rejoin talks on nuclear weapons']],
    ],
    ['of no issue has none', 'a new roof', [[null, 'a new roof']]],
  ])('%s', (_how, words, expected) => expect(parts(words)).toEqual(expected))
})

it.each([
  ['to take part in the talks', true],
  ['direct negotiations', true],
  ['to attend', true],
  ['to release the prisoners', false],
  ['a ceasefire', false],
])('“%s” is about the talks: %s', (words, expected) => {
  const sentence = firstSentence(`They want ${words}.`)
  expect(isAboutTalks(sentence, { start: 2, end: sentence.tokens.length - 1 }, en)).toBe(expected)
})
