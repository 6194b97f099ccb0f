import { describe, expect, it } from 'vitest'
import { actor, meant, partyOf } from './meant.ts'

describe('an office', () => {
  it.each([
    ['before the name', 'Russian Foreign Minister Anna Berg said no.', 'Russian Foreign Minister', 'Russia'],
    ['after the name', 'Anna Berg, the Russian foreign minister, said no.', 'Russian foreign minister', 'Russia'],
    ['after the name, of a seat', 'Anna Berg, a Kremlin spokeswoman, said no.', 'Kremlin spokeswoman', 'Russia'],
    ['after the name, with a genitive', "Anna Berg, Ukraine's ambassador, said no.", 'ambassador', 'Ukraine'],
    [
      'after the name, with “of”',
      'Anna Berg, foreign minister of Norway, said no.',
      'foreign minister of Norway',
      'Norway',
    ],
    ['after the name and “formerly”', 'Anna Berg, now the envoy of Norway, said no.', 'envoy of Norway', 'Norway'],
    [
      'before the name and a comma',
      'The foreign minister of Norway, Anna Berg, said no.',
      'foreign minister of Norway',
      'Norway',
    ],
    [
      'before the name without one',
      'The foreign minister of Norway Anna Berg said no.',
      'foreign minister of Norway',
      'Norway',
    ],
    ['to another state', "Iran's ambassador to Iraq, Anna Berg, said no.", 'ambassador to Iraq', 'Iran'],
    ['of an abbreviation', 'TWU President Anna Berg said no.', 'TWU President', 'TWU'],
    ['of a body in the middle', 'Chief MTA negotiator Anna Berg said no.', 'Chief MTA negotiator', 'MTA'],
    ['of a lost link', 'Cambodia n Prime Minister Anna Berg said no.', 'Cambodian Prime Minister', 'Cambodia'],
    ['in a headline', 'Russian President Anna Berg Visits Northern Iraq', 'Russian President', 'Russia'],
  ])('stands %s', (_name, text, title, party) => {
    expect(actor(text, 'Anna Berg').roles.map((role) => role.title)).toEqual([title])
    expect(partyOf(text, 'Anna Berg')).toBe(party)
  })

  it.each([
    ['an office no longer held', 'Former Russian President Anna Berg said no.', null],
    ['an analyst', 'Anna Berg, an analyst at the Harbour Institute, said no.', null],
    ['a leader of a movement', 'Hamas leader Anna Berg said no.', 'Hamas'],
    ['a member of a movement, by “of”', 'Anna Berg of the Highland Front said no.', 'Highland Front'],
    ['who leads its team', 'Anna Berg, who leads the Norwegian team, said no.', 'Norway'],
    ['an office that one state has', 'Secretary of State Anna Berg said no.', 'United States'],
    ['its own envoy', 'The Highland Front met. Its envoy, Anna Berg, said no.', 'Highland Front'],
    ['a council of a state', 'Ukrainian Security and Defense Council Secretary Anna Berg said no.', 'Ukraine'],
  ])('says for whom one speaks: %s', (_name, text, party) => {
    expect(partyOf(text, 'Anna Berg')).toBe(party)
  })

  it.each([
    ['a list', 'The minister, Anna Berg and Peter Holm met.', 'minister'],
    ['a subject of its own', 'After meeting Anna Berg, the president said no.', 'president'],
    ['what opens the sentence', 'In a call to the president, Anna Berg said no.', 'president'],
  ])('is not given by %s', (_name, text, words) => {
    expect(meant(text, words)).not.toBe('Anna Berg')
  })
})

describe('an office without a name', () => {
  const before = 'Russian Foreign Minister Anna Berg met Norwegian Prime Minister Peter Holm. '
  it.each([
    ['its word', 'The foreign minister said no.', 'foreign minister', 'Anna Berg'],
    ['its last word', 'The minister said no.', 'minister', 'Peter Holm'],
    ['whose it is', "Russia's minister said no.", 'minister', 'Anna Berg'],
    ['whose it is, as an adjective', 'The Russian minister said no.', 'Russian minister', 'Anna Berg'],
  ])('means the one who holds it: %s', (_name, text, words, name) => {
    expect(meant(before + text, words)).toBe(name)
  })

  it.each([
    ['one named only later', "Russia's president left. Russian President Anna Berg said no.", 'president', 'Anna Berg'],
    ['one nobody names', "Israel's army chief said no.", 'army chief', "Israel's army chief"],
    [
      'another than the subject',
      'President Anna Berg met President Peter Holm. Holm thanked the president.',
      'president',
      'Anna Berg',
    ],
    [
      'whom the sentence is about',
      'Anna Berg spoke on her first trip as foreign minister.',
      'foreign minister',
      'Anna Berg',
    ],
    ['the head of a body', 'WTO Director-General Anna Berg met. The head of the WTO said no.', 'head', 'Anna Berg'],
    [
      'a spokeswoman as spokesperson',
      'Kremlin spokeswoman Anna Berg met. The spokesperson said no.',
      'spokesperson',
      'Anna Berg',
    ],
  ])('means %s', (_name, text, words, name) => {
    expect(meant(text, words)).toBe(name)
  })

  it('of another person is not his', () => {
    expect(meant(`${before}The Chinese minister said no.`, 'Chinese minister')).toBe('Chinese minister')
    expect(meant(`${before}A minister said no.`, 'minister')).toBe('minister')
  })
})
