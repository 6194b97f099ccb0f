import { describe, expect, it } from 'vitest'
import { attributed, saidIn } from '../../support/attributed.ts'

describe('nouns and adjectives that report', () => {
  it.each([
    ['of an owner', 'The agency noticed Finland’s claim that the border was open.', 'Finland | the border was open'],
    ['of a pronoun', 'Its demand for a ceasefire was heard.', 'Its | a ceasefire'],
    ['by somebody', 'A pledge by Finland to leave was welcomed.', 'Finland | to leave'],
    ['made by the subject', 'Finland issued a warning that it would leave.', 'Finland | it would leave'],
    ['with “is that”', 'Finland’s message is that it will leave.', 'Finland | it will leave'],
    ['as an adjective', 'Finland is willing to meet the rebels.', 'Finland | to meet the rebels'],
    ['as an adjective with a clause', 'Finland was confident that a deal was near.', 'Finland | a deal was near'],
  ])('are found %s', (_how, text, expected) => expect(saidIn(text)).toContain(expected))

  it('know what they do', () =>
    expect(attributed('Its demand for a ceasefire was heard.')[0]?.one).toMatchObject({
      act: 'demand',
      cueLemma: 'demand',
    }))

  it.each([
    ['a noun nobody owns', 'The claim is old.'],
    ['a thing, not words', 'The question was on the table.'],
  ])('are not made of %s', (_what, text) => expect(saidIn(text)).toEqual([]))
})
