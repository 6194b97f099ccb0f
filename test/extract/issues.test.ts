import { expect, it } from 'vitest'
import { issuesOf, weighIssues } from '../../src/extract/issues.ts'
import { en, firstSentence } from '../support/parse.ts'

const issues = (text: string) => issuesOf(firstSentence(text).tokens, en)

it.each([
  ['one word', 'The truce held.', ['ceasefire']],
  ['a form of it', 'They lifted the sanctions.', ['sanctions']],
  ['the longest expression', 'They spoke of security guarantees.', ['security-guarantees']],
  ['the weightiest first', 'The island wants a prisoner exchange.', ['prisoners', 'territory']],
  ['the earlier of two alike', 'Prisoners and tariffs were discussed.', ['prisoners', 'economy']],
  ['no process beside substance', 'The talks were on tariffs.', ['economy']],
  ['process alone', 'The talks went on.', ['process']],
  ['nothing', 'The weather was fine.', []],
])('names %s', (_what, text, expected) => expect(issues(text)).toEqual(expected))

it('weighs a longer expression more and a vague word less', () => {
  const { tokens } = firstSentence('A prisoner exchange took place in the region.')
  expect(weighIssues(tokens, en).map(({ issue, words }) => [issue, words])).toEqual([
    ['prisoners', 2],
    ['territory', 0.5],
  ])
})
