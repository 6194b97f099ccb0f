import { describe, expect, it } from 'vitest'
import { saidIn } from '../../support/attributed.ts'

describe('a cue after, inside or before what it reports', () => {
  it.each([
    ['after it', 'The talks were tough, the envoy said.', 'the envoy | The talks were tough'],
    [
      'after it, inverted',
      'The talks were tough, said Olof Palme, the mediator.',
      'Olof Palme, the mediator | The talks were tough',
    ],
    ['after it, with a day', 'The talks were tough, the envoy said on Monday.', 'the envoy | The talks were tough'],
    [
      'in the middle',
      'The move, the envoy explained, was a result of the war.',
      'the envoy | The move … was a result of the war',
    ],
    [
      'in the middle, between two clauses',
      'The talks were tough, he added, and would resume.',
      'he | The talks were tough … and would resume',
    ],
    ['after an adverb', 'Overall, the envoy said, the talks were tough.', 'the envoy | the talks were tough'],
    [
      'before a reason',
      'He would go, he said, because the talks had failed.',
      'he | He would go … because the talks had failed',
    ],
    ['after “as”', 'As the envoy noted on Friday, the talks were tough.', 'the envoy | the talks were tough'],
    [
      'after “as”, in the passive',
      'As reported by the agency, the talks were tough.',
      'the agency | the talks were tough',
    ],
    ['“according to” first', 'According to the envoy, the talks were tough.', 'the envoy | the talks were tough'],
    ['“according to” last', 'The talks were tough, according to the envoy.', 'the envoy | The talks were tough'],
    [
      '“according to” in the middle',
      'The talks, according to the envoy, were tough.',
      'the envoy | The talks … were tough',
    ],
  ])('is found %s', (_how, text, expected) => expect(saidIn(text)).toContain(expected))

  it.each([
    [
      'a subject in two parts',
      'The envoy, a former minister, stressed the need for peace.',
      'a former minister | The envoy',
    ],
    [
      'a list of verbs',
      'The envoy met the minister, noted the hour, and left.',
      'The envoy | The envoy met the minister',
    ],
  ])('is not made of %s', (_what, text, wrong) => expect(saidIn(text)).not.toContain(wrong))
})
