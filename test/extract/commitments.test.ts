import { describe, expect, it } from 'vitest'
import { commitments } from '../../src/extract/commitments.ts'
import { read } from '../../src/extract/extract.ts'
import { meetings } from '../../src/extract/meetings.ts'
import { isVerbatim } from '../../src/model/evidence.ts'
import { noFindings } from '../../src/model/findings.ts'
import { en, reportOf } from '../support/parse.ts'

/** The report is of Friday, 11 March 2022. */
function commitmentsIn(text: string) {
  const reading = read(reportOf(text), en)
  const found = { ...noFindings(), ...meetings.extract(reading, noFindings()) }
  return (commitments.extract(reading, found).commitments ?? []).map((one) => ({
    ...one,
    who: one.by.map((id) => reading.actors.actor(id).name).sort(),
  }))
}

describe('a commitment', () => {
  it.each([
    ['agreed to', 'Finland agreed to withdraw its troops by 1 May 2022.', 'withdraw', ['Finland'], '2022-05-01'],
    ['pledged to', 'Sweden has pledged to send grain.', 'deliver', ['Sweden'], null],
    ['vowed to', 'Finland vowed to release all prisoners.', 'exchange', ['Finland'], null],
    ['will, of its own', 'Finland said that it would open the border on Monday.', 'other', ['Finland'], '2022-03-14'],
    ['will, in the narrator’s words', 'Sweden will send food to the north.', 'deliver', ['Sweden'], null],
    ['decided to', 'Finland and Sweden decided to consult their allies.', 'consult', ['Finland', 'Sweden'], null],
    ['a pledge by', 'The deal includes a pledge by Finland to free 30 prisoners.', 'exchange', ['Finland'], null],
    ['will be done by', 'The line will be guarded by Sweden.', 'other', ['Sweden'], null],
    ['plans to', 'Finland plans to deliver a draft next week.', 'deliver', ['Finland'], '2022-03-14/2022-03-20'],
    ['ordered its own', 'Finland ordered its troops to leave the island.', 'withdraw', ['Finland'], null],
  ])('is read from %s', (_how, text, what, who, due) => {
    const found = commitmentsIn(text)
    expect(found, text).toHaveLength(1)
    expect(found[0]).toMatchObject({ what, who, due, status: 'open', keptBy: null, date: '2022-03-11' })
  })

  it('is a planned meeting, with its place, its day and those who meet', () => {
    const [one, ...others] = commitmentsIn('Finland and Sweden agreed to meet in Oslo on Monday.')
    expect(others).toEqual([])
    expect(one).toMatchObject({ what: 'meet', place: 'Oslo', due: '2022-03-14', who: ['Finland', 'Sweden'] })
  })

  it.each([
    ['denied', 'Finland will not withdraw its troops.'],
    ['refused', 'Finland refused to release the prisoners.'],
    ['demanded of others', 'Finland demanded that Sweden withdraw its troops.'],
    ['foretold by others', 'Finland said that Sweden would attack.'],
    ['hoped for', 'Finland hopes to open the border.'],
    ['under an if', 'If Finland withdraws, Sweden may follow.'],
    ['possible', 'Finland could release the prisoners.'],
    ['past', 'Finland released the prisoners.'],
    ['a state of things', 'Finland will be a friend of Sweden.'],
    ['a condition', 'Finland will only leave if Sweden leaves.'],
    ['what is offered in a clause about a thing', 'It was the best offer Finland would make.'],
  ])('is not what is %s', (_why, text) => expect(commitmentsIn(text)).toEqual([]))

  it('is verbatim and says how it was found', () => {
    const text = 'On Friday, Finland agreed to withdraw its troops.'
    const [one] = commitmentsIn(text)
    expect(one?.evidence.every((evidence) => isVerbatim(evidence, text))).toBe(true)
    expect(one?.foundBy[0]).toMatchObject({ rule: 'commitment/verb', certainty: 'sure' })
  })

  it.each([['the speaker where “we” speaks', '“We will withdraw our troops by May,” Olof Palme of Sweden said.']])(
    'is by %s',
    (_who, text) => expect(commitmentsIn(text)[0]?.by.length).toBe(1),
  )
})
