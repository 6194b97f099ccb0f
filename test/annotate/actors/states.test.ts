import { describe, expect, it } from 'vitest'
import { actor, meant, mentionsIn } from './meant.ts'

describe('a state', () => {
  it.each([
    ['its name', 'Norway agreed.', 'Norway', 'Norway'],
    ['an abbreviation', 'The U.S. agreed.', 'U.S.', 'United States'],
    ['an older name', 'Burma agreed.', 'Burma', 'Myanmar'],
    ['its people', 'The Russians agreed.', 'Russians', 'Russia'],
    ['its adjective with an article', 'The French agreed.', 'French', 'France'],
    ['its government', 'The Norwegian government agreed.', 'Norwegian government', 'Norway'],
    ['its side', 'The Ukrainian side agreed.', 'Ukrainian side', 'Ukraine'],
    ['the government in its capital', 'The government in Bangkok agreed.', 'government', 'Thailand'],
    ['a seat of government', 'The Kremlin agreed.', 'Kremlin', 'Russia'],
    ['a name in capitals', 'NORWAY agreed.', 'NORWAY', 'Norway'],
    ['an ending that a lost link cut off', 'The Cambodia n government agreed.', 'Cambodia n government', 'Cambodia'],
    ['the same of two words', 'The South Africa n government agreed.', 'South Africa n government', 'South Africa'],
    ['“the North”', 'North Korea met Japan. The North agreed.', 'North', 'North Korea'],
  ])('is named by %s', (_name, text, words, name) => {
    expect(meant(text, words)).toBe(name)
  })

  it('has its code, and none where there is none', () => {
    expect(actor('Norway agreed.', 'Norway')).toMatchObject({ kind: 'state', country: 'NO' })
    expect(actor('Abkhazia agreed.', 'Abkhazia')).toMatchObject({ kind: 'state', country: null })
  })

  it.each([
    ['“is” after its name', 'Iraq is ready.', ['Iraq = Iraq']],
    ['where something happens', 'Fighting went on in Ukraine.', []],
    ['after the city it is in', 'They met in Mecca, Saudi Arabia, for talks.', []],
    ['some of its people', 'Two Russians were hurt.', ['Russians = Two Russians']],
    ['its language', 'The rain fell in Russian.', []],
  ])('is not seen in %s', (_name, text, mentions) => {
    expect(mentionsIn(text).filter((line) => !line.includes('They'))).toEqual(mentions)
  })

  it('that no list knows is told by its adjective or its offices', () => {
    expect(actor('Orvenia agreed. Orvenian troops left.', 'Orvenia').kind).toBe('state')
    expect(actor('The president of Orvenia agreed. Anna Berg, president of Orvenia, left.', 'Orvenia').kind).toBe(
      'state',
    )
  })
})

describe('a capital', () => {
  it.each([
    ['speaks', 'Moscow said no.', 'Moscow', 'Russia'],
    ['is dealt with', 'They negotiated with Moscow.', 'Moscow', 'Russia'],
    ['is one of two', 'Talks between Kyiv and Moscow failed.', 'Moscow', 'Russia'],
    ['is one of a list', 'Moscow, Kyiv and Washington agreed.', 'Washington', 'United States'],
    ['is spoken to', 'The EU accused Moscow of delay.', 'Moscow', 'Russia'],
    ['has demands', "They rejected Moscow's demands.", 'Moscow', 'Russia'],
    ['has pressure put on it', 'They put pressure on Moscow.', 'Moscow', 'Russia'],
    ['is written to', 'They sent a letter to Moscow.', 'Moscow', 'Russia'],
    ['is accused', 'Moscow was accused of delay.', 'Moscow', 'Russia'],
  ])('acts where it %s', (_name, text, words, name) => {
    expect(meant(text, words)).toBe(name)
  })

  it.each([
    ['something happens in it', 'They held talks in Moscow.'],
    ['one goes there', 'The envoy flew to Moscow.'],
    ['it was hit', 'Kyiv was shelled.'],
    ['it is the capital', 'Kyiv is the capital.'],
    ['its streets are meant', "They walked Moscow's streets."],
    ['part of it is meant', 'They walked through central Moscow.'],
    ['it names an agreement', 'The Minsk agreement holds.'],
    ['it begins another name', 'The Washington Post wrote this.'],
  ])('is a place where %s', (_name, text) => {
    expect(mentionsIn(text).filter((line) => /(?:Russia|Ukraine|United States|Belarus)$/.test(line))).toEqual([])
  })
})
