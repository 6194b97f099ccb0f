import { describe, expect, it } from 'vitest'
import { extract, read } from '../../src/extract/extract.ts'
import type { Condition } from '../../src/model/condition.ts'
import { isVerbatim } from '../../src/model/evidence.ts'
import { en, reportOf } from '../support/parse.ts'

const BEFORE = 'Peace talks between Finland and Sweden opened in Geneva on Monday. '

function conditionsIn(text: string): { readonly told: string; readonly condition: Condition }[] {
  const reading = read(reportOf(BEFORE + text), en)
  return extract(reading).conditions.map((condition) => ({
    told: `${condition.by.map((id) => reading.actors.actor(id).name).join(', ')} | ${condition.outcome} | ${condition.requires}`,
    condition,
  }))
}

const told = (text: string): string[] => conditionsIn(text).map((one) => one.told)

describe('a condition', () => {
  it.each([
    [
      'of a refusal',
      'Sweden refused to resume talks until Finland lifts its sanctions.',
      'Sweden | Sweden refused to resume talks | Finland lifts its sanctions',
    ],
    [
      'said by who sets it',
      'Finland said there would be no talks unless the prisoners were released.',
      'Finland | there would be no talks | the prisoners were released',
    ],
    [
      'on a promise',
      'Sweden said it would withdraw its troops if Finland signed the treaty.',
      'Sweden | it would withdraw its troops | Finland signed the treaty',
    ],
    [
      'with “in the event of”',
      'Sweden said it would leave the talks in the event of an attack.',
      'Sweden | it would leave the talks | an attack',
    ],
    [
      'with “depends on”',
      'Finland said that its withdrawal depended on a ceasefire.',
      'Finland | its withdrawal | a ceasefire',
    ],
    [
      'of a duty first',
      'Finland demanded that Sweden withdraw its troops before talks begin.',
      'Finland | talks begin | Sweden withdraw its troops',
    ],
    [
      'of a purpose',
      'Finland said: “To end the war, Sweden must withdraw its troops.”',
      'Finland | To end the war | Sweden must withdraw its troops',
    ],
    [
      'of two clauses',
      'Sweden refuses to talk until the siege is lifted, and the prisoners are freed.',
      'Sweden | Sweden refuses to talk | the siege is lifted, and the prisoners are freed',
    ],
    [
      'named a precondition',
      'Finland said its first precondition for talks was a ceasefire.',
      'Finland | talks | a ceasefire',
    ],
  ])('%s', (_how, text, expected) => expect(told(text)).toContain(expected))

  it.each([
    ['a time', 'Sweden will not resume talks until Friday.'],
    ['a story', 'Sweden had been at war until it announced a ceasefire.'],
    ['a question', 'Finland asked if the ceasefire held.'],
    ['an indifference', 'Finland said it would attend the talks even if the ceasefire failed.'],
    ['a supposition of nobody', 'The war ends if the ceasefire holds.'],
    ['terms met', 'They left after the ceasefire.'],
  ])('is not %s', (_what, text) => expect(told(text)).toEqual([]))

  it('is verbatim and says how it was found', () => {
    const text = 'Sweden refused to resume talks until Finland lifts its sanctions.'
    const [one] = conditionsIn(text)
    expect(one?.condition.evidence.every((evidence) => isVerbatim(evidence, BEFORE + text))).toBe(true)
    expect(one?.condition.foundBy[0]).toMatchObject({ rule: 'condition/until', certainty: 'sure' })
    expect(one?.condition.foundBy[0].marks.map(({ role }) => role)).toEqual(['outcome', 'marker', 'requires'])
  })
})
