import { describe, expect, it } from 'vitest'
import { actor, meant, mentionsIn, partyOf } from './meant.ts'

describe('the name of a person', () => {
  it.each([
    ['two names', 'Anna Berg said no.', 'Anna Berg'],
    ['an initial', 'George W. Brown said no.', 'George W. Brown'],
    ['initials without stops', 'K P Sharma said no.', 'K P Sharma'],
    ['a particle', 'Ursula von der Leyen said no.', 'Ursula von der Leyen'],
    ['an Arabic article', 'Minister Ahmed al-Masri said no.', 'Ahmed al-Masri'],
    ['an honorific kept apart', 'Mr Abdel Fattah el-Nur said no.', 'Abdel Fattah el-Nur'],
    ['a hyphen', 'Envoy Jean-Luc Martin said no.', 'Jean-Luc Martin'],
    ['a family name first', 'Kim Sung-ho said no.', 'Kim Sung-ho'],
    ['one name after a title', 'Chairman Prakash said no.', 'Prakash'],
    ['a family name that is a small word', 'Vice Premier He Ping said no.', 'He Ping'],
    ['a generation', 'Joseph R. Brown, Jr., said no.', 'Joseph R. Brown, Jr'],
    ['a double space', 'Anna  Berg said no.', 'Anna Berg'],
    ['a country in it', 'Minister Madhav Kumar Nepal said no.', 'Madhav Kumar Nepal'],
    ['a word that names a place in it', 'Christopher R. Hill said no.', 'Christopher R. Hill'],
  ])('has %s', (_name, text, name) => {
    expect(actor(text, name)).toMatchObject({ kind: 'person', name })
  })

  it.each([
    ['the surname', 'Anna Berg arrived. Berg said no.', 'Berg', 'Anna Berg'],
    ['the surname before the full name', 'Berg: no deal\n\nAnna Berg said no.', 'Berg', 'Anna Berg'],
    ['an honorific and the surname', 'Anna Berg arrived. Ms Berg said no.', 'Ms Berg', 'Anna Berg'],
    ['a title and the surname', 'Anna Berg arrived. Minister Berg said no.', 'Minister Berg', 'Anna Berg'],
    ['the family name that stands first', 'Kim Sung-ho arrived. Kim said no.', 'Kim', 'Kim Sung-ho'],
    ['without the article', 'Ahmed al-Masri arrived. Masri said no.', 'Masri', 'Ahmed al-Masri'],
    ['a shorter given name', 'Christopher R. Hill arrived. Chris Hill said no.', 'Chris Hill', 'Christopher R. Hill'],
    ['another spelling', 'Anna Zelenskaya arrived. Zelenskaia said no.', 'Zelenskaia', 'Anna Zelenskaya'],
  ])('is found again by %s', (_name, text, words, name) => {
    expect(meant(text, words)).toBe(name)
  })

  it.each([
    ['two persons with one surname', 'Anna Berg met Peter Berg.', ['Anna Berg = Anna Berg', 'Peter Berg = Peter Berg']],
    ['a weekday after it', 'Anna Berg Thursday said no.', ['Anna Berg = Anna Berg']],
    [
      'a state after it',
      'Anna Berg told Peter Holm Norway was ready.',
      ['Anna Berg = Anna Berg', 'Peter Holm = Peter Holm', 'Norway = Norway'],
    ],
  ])('does not run together with %s', (_name, text, mentions) => {
    expect(mentionsIn(text)).toEqual(mentions)
  })

  it('is told from an agency that has it too', () => {
    expect(meant('Michael Bloomberg was mayor. Bloomberg said no.', 'Bloomberg')).toBe('Michael Bloomberg')
    expect(meant('Bloomberg reported a deal.', 'Bloomberg')).toBe('Bloomberg')
  })
})

describe('the name of a body', () => {
  it.each([
    ['its last word', 'The Highland Front said no.', 'Highland Front'],
    ['“of”', 'The Union of River Courts said no.', 'Union of River Courts'],
    ['“for”', 'The Movement for Democratic Change said no.', 'Movement for Democratic Change'],
    ['“and” after the article', 'The Freedom and Equality Movement said no.', 'Freedom and Equality Movement'],
    ['a genitive', "The Lord's Resistance Army said no.", "Lord's Resistance Army"],
    ['a number', 'The Transit Workers Union Local 100 said no.', 'Transit Workers Union Local 100'],
    ['a wing in brackets', 'The Communist Party of Nepal (Maoist) said no.', 'Communist Party of Nepal (Maoist)'],
    ['a state in it', 'The Sudanese Liberation Movement said no.', 'Sudanese Liberation Movement'],
    ['what it is before it', 'The rebel group Forces Nouvelles said no.', 'Forces Nouvelles'],
    ['what it is after it', 'Gate Gourmet, the company, said no.', 'Gate Gourmet'],
  ])('is told by %s', (_name, text, name) => {
    expect(actor(text, name)).toMatchObject({ kind: 'organisation', name })
  })

  it.each([
    [
      'its abbreviation in brackets',
      'The Movement for River Change (MRC) met. MRC said no.',
      'MRC',
      'Movement for River Change',
    ],
    ['its initials', 'The Movement for River Change met. The MRC said no.', 'MRC', 'Movement for River Change'],
    ['initials of a name the words do not tell', 'Harbour Airways (HA) met. HA said no.', 'HA', 'Harbour Airways'],
    [
      'its last word',
      'The Liberation Tigers of Tamil Eelam met. The Tigers said no.',
      'Tigers',
      'Liberation Tigers of Tamil Eelam',
    ],
    ['its kind', 'The Dockers Union met. The Union said no.', 'Union', 'Dockers Union'],
    ['a variant', 'Hezbollah met. Hizbollah said no.', 'Hizbollah', 'Hezbollah'],
  ])('is found again by %s', (_name, text, words, name) => {
    expect(meant(text, words)).toBe(name)
  })

  it.each([
    ['a known abbreviation', 'The OSCE said no.', 'OSCE', 'Organization for Security and Co-operation in Europe'],
    [
      'the same, spelled out',
      'The Organisation for Security and Cooperation in Europe (OSCE) said no.',
      'OSCE',
      'Organization for Security and Co-operation in Europe',
    ],
    ['a news agency', 'Xinhua said no.', 'Xinhua', 'Xinhua'],
  ])('is known by lists: %s', (_name, text, words, name) => {
    expect(meant(text, words)).toBe(name)
  })

  it.each([
    [
      'an organ of a state speaks for it',
      'The Russian Foreign Ministry said no.',
      'Russian Foreign Ministry',
      'Russia',
    ],
    [
      'a movement speaks for itself',
      'The Sudanese Liberation Movement said no.',
      'Sudanese Liberation Movement',
      'Sudanese Liberation Movement',
    ],
    ['an organ of a body speaks for it', 'The UN Security Council said no.', 'UN Security Council', 'United Nations'],
  ])('%s', (_name, text, name, party) => {
    expect(partyOf(`${text} The United Nations, and Russia, agreed.`, name)).toBe(party)
  })

  it('is not that of the United Nations where a state has one too', () => {
    expect(meant("Georgia's Security Council said no.", 'Security Council')).toBe("Georgia's Security Council")
  })
})

describe('no actor', () => {
  it.each([
    ['a city', 'They met in Geneva.'],
    ['an unknown place', 'They met in Grisholm.'],
    ['an agreement', 'The Minsk Agreement holds.'],
    ['a river', 'The Blue River rose.'],
    ['a plain word that opens a sentence', 'Differences remain.'],
    ['an African-American museum', 'An African-American museum opened.'],
  ])('is %s', (_name, text) => {
    expect(mentionsIn(text)).toEqual([])
  })
})
