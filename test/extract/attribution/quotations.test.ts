import { describe, expect, it } from 'vitest'
import { attributed, saidIn } from '../../support/attributed.ts'

describe('a whole quotation beside its cue', () => {
  it.each([
    [
      'before an inverted cue',
      '“We are ready to talk,” said the Finnish minister.',
      'the Finnish minister | We are ready to talk,',
    ],
    [
      'before subject and cue',
      '“We are ready to talk,” the minister told reporters.',
      'the minister | We are ready to talk,',
    ],
    [
      'with an apposition',
      '“We are ready to talk,” said Olof Palme, the mediator.',
      'Olof Palme, the mediator | We are ready to talk,',
    ],
    ['as a question', '“Who would sign such a thing?” he asked.', 'he | Who would sign such a thing?'],
    ['after a colon', 'The envoy said: “We have come to sign.”', 'The envoy | We have come to sign.'],
    ['after “that”', 'The envoy told reporters that “we have come to sign”.', 'The envoy | we have come to sign'],
    [
      'after where and when',
      'On Monday the envoy said in Geneva, “We have come to sign.”',
      'the envoy | We have come to sign.',
    ],
    ['by a gerund', '“It was long,” the envoy said, adding: “We will be back.”', 'the envoy | It was long,'],
    [
      'broken by its cue',
      '“It was long,” the envoy said, “but we will be back.”',
      'the envoy | It was long, … but we will be back.',
    ],
    [
      'broken by a sentence',
      '“It was long,” the envoy said. “But we will be back.”',
      'the envoy | It was long, … But we will be back.',
    ],
    [
      'quoted by somebody else',
      '“We will be back,” a newspaper quoted the envoy as saying.',
      'the envoy | We will be back,',
    ],
    ['in the passive', '“We will be back,” the envoy was quoted as saying.', 'the envoy | We will be back,'],
  ])('is found %s', (_how, text, expected) => expect(saidIn(text)[0]).toBe(expected))

  it('ends a clause that goes before it', () => {
    const [one] = attributed('The plan is a “step that nobody should have to take,” the envoy said.')
    expect(one?.content).toBe('The plan is a “step that nobody should have to take,”')
    expect(one?.one.mode).toBe('mixed')
  })

  it('gives the words after “adding” to the same speaker', () =>
    expect(saidIn('“It was long,” the envoy said, adding: “We will be back.”')[1]).toBe('the envoy | We will be back.'))

  it('is direct, sure and voiced', () =>
    expect(attributed('“We are ready,” said the minister.')[0]?.one).toMatchObject({
      mode: 'direct',
      certainty: 'sure',
      voiced: true,
      cueLemma: 'say',
      rule: 'quotation-then-cue/quote',
    }))

  it.each([
    ['words in passing', 'The so-called “road map” was published on Monday.'],
    ['a title', 'The report is called “Peace in Our Time”.'],
    ['a sentence inside a quotation', '“The talks ended.” It rained in Geneva.'],
  ])('is not made of %s', (_what, text) => expect(saidIn(text).filter((line) => !line.startsWith(' |'))).toEqual([]))
})
