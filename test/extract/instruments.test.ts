import { describe, expect, it } from 'vitest'
import { extract, read } from '../../src/extract/extract.ts'
import { isVerbatim } from '../../src/model/evidence.ts'
import { en, reportOf } from '../support/parse.ts'

/** Before each text, so that its field is plain and its parties are known. */
const BEFORE = 'Peace talks between Finland, Norway and Sweden opened in Geneva on Monday. '

function instrumentsIn(text: string) {
  const reading = read(reportOf(BEFORE + text), en)
  const names = (ids: readonly string[]): readonly string[] => ids.map((id) => reading.actors.actor(id).name)
  return extract(reading).instruments.map((one) => ({
    ...one,
    signatories: names(one.signatories),
    endorsers: names(one.endorsers),
  }))
}

const named = (text: string): string[] =>
  instrumentsIn(text).map(({ kind, name, status }) => `${kind}: ${name}, ${status}`)

describe('a text', () => {
  it.each([
    ['signed', 'Finland and Sweden signed a peace agreement.', ['agreement: peace agreement, signed']],
    ['declared', 'Sweden declared a unilateral ceasefire.', ['ceasefire: unilateral ceasefire, in-force']],
    ['in force', 'A truce took effect at midnight.', ['ceasefire: truce, in-force']],
    ['broken', 'Sweden violated the truce.', ['ceasefire: truce, violated']],
    ['gone', 'The contract expired, and the 1994 agreement ended.', ['agreement: 1994 agreement, lapsed']],
    ['by its name', 'They spoke of the Geneva Convention.', ['agreement: Geneva Convention, null']],
    [
      'cut by a day in its name',
      'The impasse in the Good Friday Agreement was discussed.',
      ['agreement: Good Friday Agreement, null'],
    ],
    ['proposed', 'Norway proposed a six-point plan.', ['proposal: six-point plan, proposed']],
    ['a draft', 'They discussed a draft treaty.', ['draft: draft treaty, proposed']],
    ['a draft by its other name', 'Norway circulated a draft resolution.', ['draft: draft resolution, proposed']],
    ['a letter', 'In a letter to Sweden, Finland asked for time.', ['letter: letter, null']],
    ['letters exchanged', 'Both countries exchanged protest letters.', ['letter: protest letters, signed']],
    ['a joint statement', 'Finland and Sweden issued a joint statement.', ['statement: joint statement, signed']],
    ['a truce by its modifier', 'They signed a ceasefire agreement.', ['ceasefire: ceasefire agreement, signed']],
    ['of its author', 'They studied the package prepared by Norway.', ['proposal: package, proposed']],
    [
      'by a deed as a noun',
      'The signing of a historic accord by Finland was hailed.',
      ['agreement: historic accord, signed'],
    ],
    [
      'once, however often it is mentioned',
      'Finland and Sweden signed a peace accord. The accord ended the war. The deal was praised.',
      ['agreement: peace accord, signed'],
    ],
    [
      'two of different years',
      'The 1994 agreement was signed in Oslo. The 2003 agreement was violated.',
      ['agreement: 1994 agreement, signed', 'agreement: 2003 agreement, violated'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  it.each([
    ['being of one mind', 'There was broad agreement on the agenda.'],
    ['none', 'No agreement was reached.'],
    ['any', 'Any deal must be fair.'],
    ['a state of things', 'They hope for a political settlement.'],
    ['where people live', 'A rocket hit a Swedish settlement.'],
    ['a hope', 'They hope to reach a comprehensive agreement.'],
    ['deals in general', 'They have already negotiated successful peace deals.'],
    ['a channel of speech', 'Finland said in a statement that it would stay.'],
    ['a plan of war', 'Sweden’s plans for a quick victory failed.'],
    ['an understanding', 'They reached an understanding of the problem.'],
    ['the name of a body', 'The Crisis Management Initiative hosted them.'],
  ])('not %s', (_name, text) => {
    expect(named(text)).toEqual([])
  })
})

describe('what is said of it', () => {
  it.each([
    ['who signed', 'Finland and Sweden signed a peace agreement.', { signatories: ['Finland', 'Sweden'] }],
    ['between whom', 'The truce between Finland and Sweden was violated.', { signatories: ['Finland', 'Sweden'] }],
    [
      'who backs it',
      'Finland signed a 13-point deal, which was approved by Norway.',
      { signatories: ['Finland'], endorsers: ['Norway'], points: 13 },
    ],
    ['points told after', 'The agreement, which has 27 points, was signed.', { points: 27 }],
    ['a year in its name', 'Sweden violated the 2003 cease-fire agreement.', { date: '2003' }],
    ['a year after it', 'Sweden violated the cease-fire agreement made in 2003.', { date: '2003' }],
    ['where', 'Finland and Sweden signed a peace agreement in Oslo.', { place: 'Oslo' }],
    [
      'what it says',
      'The 1994 agreement requires that Sweden withdraw its troops.',
      { provisions: ['Sweden withdraw its troops'] },
    ],
    [
      'what it calls for',
      'The signed pact, the 1994 agreement, is old. The agreement calls for a full withdrawal of troops.',
      { provisions: ['a full withdrawal of troops'] },
    ],
    [
      'what follows under it',
      'Under the 1994 agreement, Sweden must free all prisoners.',
      { provisions: ['Sweden must free all prisoners'] },
    ],
  ])('%s', (_name, text, expected) => {
    expect(instrumentsIn(text)[0]).toMatchObject(expected)
  })
})

it('cites only words of the report', () => {
  const reading = read(reportOf(`${BEFORE}On Friday, Finland signed a “permanent” ceasefire with Sweden.`), en)
  const evidence = extract(reading).instruments.flatMap((one) => one.evidence)
  expect(evidence.length).toBeGreaterThan(0)
  expect(evidence.every((one) => isVerbatim(one, reading.annotated.report.text))).toBe(true)
})
