import { describe, expect, it } from 'vitest'
import { extract, read } from '../../src/extract/extract.ts'
import { isVerbatim } from '../../src/model/evidence.ts'
import { en, reportOf } from '../support/parse.ts'

/** Before each text, so that its field is plain and its parties are known. */
const BEFORE = 'Peace talks between Finland, Norway and Sweden opened in Geneva on Monday. '

function claimsIn(text: string): string[] {
  const reading = read(reportOf(BEFORE + text), en)
  const names = (ids: readonly string[]): string => ids.map((id) => reading.actors.actor(id).name).join('+') || '-'
  return extract(reading).claims.map((one) => `${names(one.by)} | ${names(one.deniedBy)} | ${one.proposition}`)
}

describe('a disputed fact', () => {
  it.each([
    [
      'claimed',
      'Finland claims that Sweden has troops on the islands.',
      ['Finland | - | Sweden has troops on the islands'],
    ],
    ['alleged', 'Finland alleged that Sweden had rigged the vote.', ['Finland | - | Sweden had rigged the vote']],
    [
      'insisted on',
      'Sweden insisted that its army had not crossed the border.',
      ['Sweden | - | Sweden’s army had not crossed the border'],
    ],
    ['denied as a clause', 'Sweden denied that it had shelled the port.', ['- | Sweden | Sweden had shelled the port']],
    [
      'denied as a deed',
      'Sweden denies preparing an invasion of Finland.',
      ['- | Sweden | Sweden preparing an invasion of Finland'],
    ],
    [
      'denied of its owner',
      'Finland denied Sweden’s claim that it has no troops there.',
      ['Sweden | Finland | Sweden has no troops there'],
    ],
    [
      'denied of its giver',
      'Finland denied the claim by Sweden that ten soldiers were captured.',
      ['Sweden | Finland | ten soldiers were captured'],
    ],
    [
      'rejected as a claim',
      'Finland rejected the accusation that it had broken the truce.',
      ['- | Finland | Finland had broken the truce'],
    ],
    [
      'denied after',
      'Norway said Sweden had shelled the port. Sweden denied it.',
      ['Norway | Sweden | Sweden had shelled the port'],
    ],
    [
      'denied in passing',
      'Norway said Sweden had shelled the port, though the latter denies this claim.',
      ['Norway | Sweden | Sweden had shelled the port'],
    ],
    ['an accusation', 'Finland accused Sweden of shelling the port.', ['Finland | - | Sweden shelling the port']],
    ['an accusation by noun', 'Finland accused Sweden of war crimes.', ['Finland | - | war crimes by Sweden']],
    ['blame', 'Finland blamed Sweden for breaking the truce.', ['Finland | - | Sweden breaking the truce']],
    [
      'an accusation in the passive',
      'Sweden was accused by Finland of shelling the port.',
      ['Finland | - | Sweden shelling the port'],
    ],
    [
      'an accusation by nobody named',
      'Sweden was widely accused of rigging the vote.',
      ['- | - | Sweden rigging the vote'],
    ],
    [
      'accusations both ways',
      'Finland and Sweden have accused each other of breaking the truce.',
      ['Finland | - | Sweden breaking the truce', 'Sweden | - | Finland breaking the truce'],
    ],
    [
      'a wrong laid at another’s door',
      'Norway said Sweden had violated the truce.',
      ['Norway | - | Sweden had violated the truce'],
    ],
    [
      'guilt',
      'Norway said Sweden was responsible for the attack.',
      ['Norway | - | Sweden was responsible for the attack'],
    ],
    [
      'allegations',
      'The talks stalled over allegations that Sweden had armed the rebels.',
      ['- | - | Sweden had armed the rebels'],
    ],
    ['rumour', 'Sweden is alleged to have armed the rebels.', ['- | - | Sweden to have armed the rebels']],
  ])('%s', (_name, text, expected) => {
    expect(claimsIn(text)).toEqual(expected)
  })
})

it.each([
  ['what was said', 'Sweden said that the talks were useful.'],
  ['a proposal rejected', 'Sweden rejected a truce for the election.'],
  ['a demand dismissed', 'Sweden dismissed the offer of talks.'],
  ['what one wants', 'Sweden claims that it wants peace.'],
  ['a wrong of one’s own', 'Sweden said that it had violated the truce.'],
  ['a wrong to come', 'Sweden said that Norway would attack the port.'],
  ['a wrong denied by the grammar', 'Norway said Sweden had not violated the truce.'],
  ['a circumstance blamed', 'Sweden blamed bad weather for the delay.'],
  ['access denied', 'Sweden denied the monitors access.'],
  ['no accusation made', 'Norway did not accuse Sweden of shelling the port.'],
])('no claim: %s', (_name, text) => {
  expect(claimsIn(text)).toEqual([])
})

it('shows who denies in its evidence, word for word', () => {
  const reading = read(reportOf(`${BEFORE}Norway said Sweden had shelled the port. Sweden denied it.`), en)
  const [claim] = extract(reading).claims
  expect(claim!.evidence.map((one) => one.quote)).toEqual(['Norway said Sweden had shelled the port', 'Sweden denied'])
  expect(claim!.evidence.every((one) => isVerbatim(one, reading.annotated.report.text))).toBe(true)
})
