import { describe, expect, it } from 'vitest'
import { extract, read } from '../../src/extract/extract.ts'
import { isVerbatim } from '../../src/model/evidence.ts'
import type { Statement } from '../../src/model/statement.ts'
import { en, reportOf } from '../support/parse.ts'

type Told = Statement & { readonly by: string }

function statementsIn(text: string): Told[] {
  const reading = read(reportOf(text), en)
  return (extract(reading).statements ?? []).map((one) => ({ ...one, by: reading.actors.actor(one.speaker).name }))
}

const told = (text: string): string[] =>
  statementsIn(text).map(({ by, evidence }) => `${by} | ${evidence.map(({ quote }) => quote).join(' … ')}`)

describe('a statement', () => {
  it.each([
    ['direct', 'Finland will host the next round. “We are ready,” Olof Palme said.', 'Olof Palme | We are ready,'],
    ['indirect', 'Finland said that the border was open.', 'Finland | the border was open'],
    ['mixed', 'Finland said the talks were “difficult” and long.', 'Finland | the talks were “difficult” and long'],
    ['a demand', 'Finland called on Sweden to sign the treaty.', 'Finland | Sweden to sign the treaty'],
    [
      'broken by its cue',
      '“It was long,” Olof Palme said. “But we will be back.”',
      'Olof Palme | It was long, … But we will be back.',
    ],
  ])('is %s', (_how, text, expected) => expect(told(text)).toContain(expected))

  it('is verbatim and says how it was found', () => {
    const text = 'Finland said on Friday that the border was open.'
    const [one] = statementsIn(text)
    expect(one?.evidence.every((evidence) => isVerbatim(evidence, text))).toBe(true)
    expect(one?.foundBy[0]).toMatchObject({ rule: 'attribution/that-clause/that', certainty: 'sure' })
    expect(one?.foundBy[0].marks.map(({ role }) => role)).toEqual(['source', 'cue', 'content'])
    expect(one).toMatchObject({ mode: 'indirect', cue: 'said', speakerText: 'Finland', via: [], occasion: null })
  })

  it.each([
    ['the day it was said', 'Finland said on 7 March 2022 that the border was open.', '2022-03-07'],
    ['the day of the report', 'Finland said today that the border was open.', '2022-03-11'],
    ['nothing', 'Finland said that the border was open.', null],
    ['no day it speaks of', 'Finland said that the border was open on 7 March 2022.', null],
  ])('is dated by %s', (_what, text, date) => expect(statementsIn(text)[0]?.date).toBe(date))

  it('names those through whom it came', () => {
    const found = statementsIn('Sweden said that Finland had announced that the border was open.')
    expect(found.map(({ by }) => by)).toEqual(['Sweden', 'Finland'])
    expect(found[1]?.via).toEqual([found[0]?.speaker])
  })

  it('knows to whom it was said', () => {
    const reading = read(reportOf('Finland told Sweden that the border was open.'), en)
    const [one] = extract(reading).statements ?? []
    expect(one?.addressee && reading.actors.actor(one.addressee).name).toBe('Sweden')
  })

  it.each([
    ['belief of a person', 'Finland met Sweden. Olof Palme thinks that the border is open.'],
    ['a plan', 'Finland plans to open the border.'],
    ['what will be said', 'Finland will announce that the border is open.'],
    ['an agreement to do a thing', 'Finland agreed to open the border.'],
    ['a title that repeats the text', 'Finland says border is open\n\nSnow fell in Finland on Monday.'],
    ['the narrator', 'Finland opened the border on Friday.'],
  ])('is not made of %s', (_what, text) => expect(told(text)).toEqual([]))
})

describe('what a statement does', () => {
  it.each([
    ['Finland said that both sides must withdraw.', 'demand'],
    ['Finland said it was ready to meet Sweden.', 'offer'],
    ['Finland said it would not recognise the vote.', 'reject'],
    ['Finland said it accepted the plan.', 'accept'],
    ['Finland said the talks were constructive.', 'assess'],
    ['Finland said there was no breakthrough.', 'assess'],
    ['Finland said it would send help.', 'promise'],
    ['Finland said it would strike back if it was attacked.', 'threaten'],
    ['Finland accused Sweden of delaying the talks.', 'accuse'],
    ['Finland denied that it had left.', 'deny'],
    ['Finland warned that there was no progress.', 'assess'],
    ['Finland said that snow had fallen.', 'assert'],
  ])('%s → %s', (text, act) => expect(statementsIn(text)[0]?.act).toBe(act))
})
