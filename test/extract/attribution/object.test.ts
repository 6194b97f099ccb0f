import { describe, expect, it } from 'vitest'
import { attributed, saidIn } from '../../support/attributed.ts'

describe('what a cue takes beside a clause', () => {
  it.each([
    ['an object', 'Finland denied involvement in the attack.', 'Finland | involvement in the attack', 'deny'],
    ['a gerund', 'Finland denied planning an attack.', 'Finland | planning an attack', 'deny'],
    [
      'an infinitive',
      'Finland refused to negotiate with the rebels.',
      'Finland | to negotiate with the rebels',
      'reject',
    ],
    ['a negated infinitive', 'Finland vowed not to leave.', 'Finland | not to leave', 'promise'],
    [
      'an object and what of',
      'Finland accused Sweden of delaying the talks.',
      'Finland | Sweden of delaying the talks',
      'accuse',
    ],
    ['an object and what to do', 'Finland urged both sides to sign.', 'Finland | both sides to sign', 'demand'],
    ['“called on”', 'Finland called on the rebels to stop.', 'Finland | the rebels to stop', 'demand'],
    ['“called for”', 'Finland has repeatedly called for talks.', 'Finland | talks', 'demand'],
    ['what it calls a thing', 'Finland called the talks constructive.', 'Finland | the talks constructive', 'assess'],
    [
      'what it describes a thing as',
      'Finland described the talks as “useful”.',
      'Finland | the talks as “useful”',
      'assess',
    ],
    ['a threat', 'Finland threatened to close the border.', 'Finland | to close the border', 'threaten'],
    ['in the passive', 'The plan was rejected by Finland.', 'Finland | The plan', 'reject'],
  ])('%s', (_what, text, expected, act) => {
    const found = attributed(text).find(({ source, content }) => `${source} | ${content}` === expected)
    expect(found, saidIn(text).join('; ')).toBeDefined()
    expect(found?.one.act).toBe(act)
  })

  it('leaves where it was said out of the content', () =>
    expect(saidIn('Finland denied involvement in an interview on Monday.')).toContain('Finland | involvement'))

  it.each([
    ['a name of a document', 'The document called the “Geneva Protocol” was signed.'],
    ['an infinitive that is no particle', 'They met again and ran to end the race.'],
    ['a call by phone', 'The minister called Sweden on Monday.'],
  ])('is not made of %s', (_what, text) => expect(saidIn(text)).toEqual([]))

  it('does not read “agreed to end” as “agreed to” a thing', () =>
    expect(saidIn('Finland agreed to end the war.')).toEqual(['Finland | to end the war']))
})
