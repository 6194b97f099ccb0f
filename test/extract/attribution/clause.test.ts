import { describe, expect, it } from 'vitest'
import { attributed, saidIn } from '../../support/attributed.ts'

describe('a content clause', () => {
  it.each([
    ['with “that”', 'Finland said that the border was open.', 'Finland | the border was open'],
    ['without it', 'Finland said the border was open.', 'Finland | the border was open'],
    ['to somebody', 'The minister told reporters that the border was open.', 'The minister | the border was open'],
    ['to somebody, without “that”', 'The minister told reporters he would resign.', 'The minister | he would resign'],
    ['after a day', 'The minister said on Friday that the border was open.', 'The minister | the border was open'],
    [
      'of a source with a tail',
      'A spokesman for the ministry said that it was true.',
      'A spokesman for the ministry | it was true',
    ],
    [
      'of a source with an apposition',
      'Olof Palme, the mediator, said it was true.',
      'Olof Palme, the mediator | it was true',
    ],
    ['of two sources', 'Finland and Sweden said they would join.', 'Finland and Sweden | they would join'],
    [
      'of a relative clause',
      'The minister, who said that talks had failed, left.',
      'The minister … who | talks had failed',
    ],
    ['as a question', 'The envoy asked whether the border was open.', 'The envoy | whether the border was open'],
    ['with an auxiliary and an adverb', 'Finland has long said that it wants peace.', 'Finland | it wants peace'],
  ])('is found %s', (_how, text, expected) => expect(saidIn(text)[0]).toBe(expected))

  it.each([
    [
      'at a coordinate cue',
      'Finland said that talks had failed but admitted that contacts went on.',
      ['talks had failed', 'contacts went on'],
    ],
    [
      'at “adding that”',
      'Finland said talks had failed, adding that contacts went on.',
      ['talks had failed', 'contacts went on'],
    ],
    [
      'at another side’s words',
      'Finland said talks had failed, while Sweden said they went on.',
      ['talks had failed', 'they went on'],
    ],
    ['at “according to”', 'Finland said talks had failed, according to the agency.', ['talks had failed']],
    ['where a subordinate cue ends', 'While Finland says talks failed, the sides met again.', ['talks failed']],
  ])('ends %s', (_where, text, expected) => {
    const found = attributed(text).map(({ content }) => content)
    for (const content of expected) expect(found).toContain(content)
  })

  it('gives a coordinate cue the subject of the first', () =>
    expect(saidIn('Finland denied that it had left and refused to pay.')[1]).toBe('Finland | to pay'))

  it('is mixed where words in it are quoted', () =>
    expect(attributed('Finland said the talks were “difficult” and long.')[0]?.one.mode).toBe('mixed'))

  it('knows a denied cue', () =>
    expect(attributed('Finland did not say that it would leave.')[0]?.one.negated).toBe(true))

  it.each([
    ['belief', 'Finland believes that the border is open.'],
    ['speech that has not happened', 'Finland will announce that the border is open.'],
  ])('of %s is not voiced', (_what, text) => expect(attributed(text)[0]?.one.voiced).toBe(false))

  it.each([
    ['a relative clause', 'The issues related to rebels that left the town are open.'],
    ['a participle', 'The obligations agreed as part of the truce were kept.'],
    ['a noun', 'The dueling claims were long.'],
  ])('is not made of %s', (_what, text) => expect(saidIn(text)).toEqual([]))
})

describe('one cue inside the content of another', () => {
  it('says in which it stands', () => {
    const found = attributed('An official said that Finland had announced that the border was open.')
    expect(found.map(({ source }) => source)).toEqual(['An official', 'Finland'])
    expect(found[1]?.one.within).toBe(0)
  })
})
