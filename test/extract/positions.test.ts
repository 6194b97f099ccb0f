import { describe, expect, it } from 'vitest'
import { extract, read } from '../../src/extract/extract.ts'
import { isVerbatim } from '../../src/model/evidence.ts'
import type { Position } from '../../src/model/position.ts'
import { en, reportOf } from '../support/parse.ts'

/** Before each text, so that its field is plain and its parties are known. */
const BEFORE = 'Peace talks between Finland and Sweden opened in Geneva on Monday. '

type Held = Position & { readonly by: string }

function positionsIn(text: string): Held[] {
  const reading = read(reportOf(BEFORE + text), en)
  return extract(reading).positions.map((one) => ({ ...one, by: reading.actors.actor(one.actor).name }))
}

const held = (text: string): string[] => positionsIn(text).map(({ by, stance, issue }) => `${by} ${stance} ${issue}`)

describe('a stand', () => {
  it.each([
    ['demanded', 'Finland demanded the withdrawal of Swedish troops.', 'Finland demands withdrawal'],
    ['called for', 'Finland called on Friday for a ceasefire.', 'Finland demands ceasefire'],
    ['asked of another', 'Finland urged Sweden to release all prisoners.', 'Finland demands prisoners'],
    ['offered', 'Sweden offered to lift its sanctions.', 'Sweden offers sanctions'],
    ['accepted', 'Sweden accepted the ceasefire.', 'Sweden accepts ceasefire'],
    ['refused', 'Sweden refused to grant independence.', 'Sweden rejects political-status'],
    ['ruled out', 'Sweden ruled out a ceasefire.', 'Sweden rejects ceasefire'],
    ['turned down by', 'The ceasefire was rejected by Sweden.', 'Sweden rejects ceasefire'],
    ['denied', 'Sweden did not accept the ceasefire.', 'Sweden rejects ceasefire'],
    [
      'of a relative clause',
      'A prisoner exchange, which Sweden has rejected, was discussed.',
      'Sweden rejects prisoners',
    ],
    ['a refusal of what is not wanted', 'Sweden does not want foreign troops.', 'Sweden rejects foreign-forces'],
    ['a decision not to come', 'Sweden decided not to attend the talks.', 'Sweden rejects process'],
    ['a decision to stay away', 'Sweden decided to boycott the talks.', 'Sweden rejects process'],
    ['an act', 'Sweden walked out of the talks.', 'Sweden rejects process'],
    ['a truce declared', 'Sweden declared a ceasefire.', 'Sweden offers ceasefire'],
    ['agreed to by one alone', 'Sweden agreed to a unilateral ceasefire.', 'Sweden offers ceasefire'],
    ['a duty agreed on', 'Finland and Sweden agreed that the hostages should be released.', 'Sweden demands prisoners'],
    ['signed with another', 'Finland signed a ceasefire with Sweden.', 'Sweden accepts ceasefire'],
    [
      'a noun of its holder',
      'Finland’s demand for the withdrawal of troops was discussed.',
      'Finland demands withdrawal',
    ],
    ['a noun by its holder', 'It includes a pledge by Sweden to release all prisoners.', 'Sweden offers prisoners'],
    ['a noun that is shown', 'Finland expressed support for the ceasefire.', 'Finland accepts ceasefire'],
    [
      'a noun with its list',
      'Finland’s three demands, which include a ceasefire, are known.',
      'Finland demands ceasefire',
    ],
    ['a noun that is something', 'Finland’s aim in the talks was a prisoner exchange.', 'Finland demands prisoners'],
    ['a need', 'Finland stressed the need for humanitarian aid.', 'Finland demands humanitarian-access'],
    ['an adjective', 'Sweden is willing to release the hostages.', 'Sweden offers prisoners'],
    ['an adjective denied', 'Sweden is not prepared to cede territory.', 'Sweden rejects territory'],
    ['a duty of others', 'Finland said that Sweden must withdraw its troops.', 'Finland demands withdrawal'],
    ['what will not be', 'Finland said it would not cede territory.', 'Finland rejects territory'],
    ['a promise', 'Sweden said it would release the prisoners.', 'Sweden offers prisoners'],
    ['what it is time for', '“It is time to release the hostages,” Finland said.', 'Finland demands prisoners'],
    ['the only way', 'Finland said that the only way out was the withdrawal of troops.', 'Finland demands withdrawal'],
    [
      'under a condition',
      'Sweden is willing to release the hostages if the siege ends.',
      'Sweden conditions prisoners',
    ],
    [
      'bound by “until”',
      'Sweden will not resume talks until Finland lifts its sanctions.',
      'Sweden conditions process',
    ],
    [
      'what a condition asks',
      'Sweden will not resume talks until Finland lifts its sanctions.',
      'Finland demands sanctions',
      'not',
    ],
    [
      'what a condition asks of the other',
      'Sweden will not resume talks until Finland lifts its sanctions.',
      'Sweden demands sanctions',
    ],
  ])('%s', (_how, text, expected, not = '') => {
    if (not) expect(held(text)).not.toContain(expected)
    else expect(held(text)).toContain(expected)
  })

  it.each([
    ['what may be', 'Sweden may accept the ceasefire.', ''],
    ['a supposition', 'The war ends if Sweden accepts the ceasefire.'],
    [
      'what is asked of another',
      'Finland called on Sweden to honour its pledge to release prisoners.',
      'Sweden offers prisoners',
    ],
    ['an assertion', 'Finland insisted that Sweden had violated the ceasefire.'],
    ['a deed not done', 'The day ended without Sweden accepting the ceasefire.'],
    ['a thing unsaid', 'Sweden agreed on this.'],
    ['an appointment', 'Finland and Sweden agreed to meet again on Friday.'],
    ['fighting on', 'Sweden said it would continue its attacks.', 'Sweden offers ceasefire'],
    ['people of no side', 'The passengers demanded a ceasefire.'],
    ['a person of no known party', 'Johan Svensson demanded a ceasefire.'],
    [
      'what an opponent says the other offers',
      'Finland said that Sweden would release the prisoners.',
      'Sweden offers prisoners',
    ],
    ['leaving a place', 'Sweden withdrew from the town.', 'Sweden rejects process'],
    ['what is yet to come', 'Finland has yet to confirm the ceasefire.'],
  ])('is not %s', (_what, text, not = '') => {
    if (not) expect(held(text)).not.toContain(not)
    else expect(held(text)).toEqual([])
  })

  it('comes apart by issue', () => {
    const text = 'Finland demanded a ceasefire and the release of all prisoners.'
    expect(held(text)).toEqual(['Finland demands ceasefire', 'Finland demands prisoners'])
  })

  it('is on the talks where taking part in them is at stake', () => {
    expect(held('Sweden refused to join talks on its nuclear weapons.')).toEqual(['Sweden rejects process'])
  })

  it('is verbatim and says how it was found', () => {
    const text = 'Finland demanded the withdrawal of Swedish troops.'
    const [one] = positionsIn(text)
    expect(one?.evidence.every((evidence) => isVerbatim(evidence, BEFORE + text))).toBe(true)
    expect(one).toMatchObject({ proposition: 'the withdrawal of Swedish troops' })
    expect(one?.foundBy[0]).toMatchObject({ rule: 'position/verb/demand', certainty: 'sure' })
    expect(one?.foundBy[0].marks.map(({ role }) => role)).toEqual(['holder', 'cue', 'proposition'])
  })

  it('is the speaker’s, the narrator’s or another’s to tell', () => {
    expect(positionsIn('Finland said that it rejects the ceasefire.')[0]?.reportedBy).toBeNull()
    expect(positionsIn('Finland refuses to release the prisoners.')[0]?.reportedBy).toBe('narrator')
  })

  it('in a joint statement is of all who issue it', () => {
    const text =
      'Joint Statement from Finland, Sweden and Norway\n\nIt is time to begin the ceasefire. We welcome the peace talks.'
    const report = { ...reportOf(text), title: 'Joint Statement from Finland, Sweden and Norway' }
    const reading = read(report, en)
    const by = extract(reading)
      .positions.filter(({ issue }) => issue === 'ceasefire')
      .map(({ actor }) => reading.actors.actor(actor).name)
    expect(by.sort()).toEqual(['Finland', 'Norway', 'Sweden'])
  })
})
