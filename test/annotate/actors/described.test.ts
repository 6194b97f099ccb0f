import { describe, expect, it } from 'vitest'
import { actor, meant, mentionsIn, partyOf, resolved } from './meant.ts'

describe('a description', () => {
  it.each([
    ['an official', 'A senior Norwegian official said no.', 'senior Norwegian official', 'person', 'Norway'],
    ['two of them', 'Two Norwegian diplomats said no.', 'Norwegian diplomats', 'group', 'Norway'],
    [
      'with what hangs on it',
      'A person familiar with the talks said no.',
      'person familiar with the talks',
      'person',
      null,
    ],
    [
      'of a body',
      'Observers from the OSCE said no.',
      'Observers from the OSCE',
      'group',
      'Organization for Security and Co-operation in Europe',
    ],
    ['a movement’s', 'They said that Hamas militants left.', 'Hamas militants', 'group', 'Hamas'],
    [
      'rebels of a country speak for themselves',
      'Ugandan rebels said no.',
      'Ugandan rebels',
      'group',
      'Ugandan rebels',
    ],
    ['analysts speak for nobody', 'Norwegian analysts said no.', 'Norwegian analysts', 'group', null],
    ['a ministry', 'The Norwegian foreign ministry said no.', 'Norwegian foreign ministry', 'organisation', 'Norway'],
    [
      'a ministry’s official',
      'A Norwegian foreign ministry official said no.',
      'Norwegian foreign ministry official',
      'person',
      'Norway',
    ],
    ['people of a faith', 'Sunni negotiators said no.', 'Sunni negotiators', 'group', 'Sunnis'],
  ])('is an actor: %s', (_name, text, name, kind, party) => {
    expect(actor(text, name)).toMatchObject({ kind, name })
    expect(partyOf(text, name)).toBe(party)
  })

  it.each([
    ['the rebels', 'Ugandan rebels met the army. The rebels said no.', 'rebels', 'Ugandan rebels'],
    ['the official', 'A Norwegian official spoke. The official said no.', 'official', 'Norwegian official'],
    [
      'the official, said otherwise before',
      'A person familiar with the talks spoke. The official said no.',
      'official',
      'person familiar with the talks',
    ],
    ['the union', 'The Dockers Union met. The union said no.', 'union', 'Dockers Union'],
    [
      'the company',
      'Gate Gourmet, the caterer, and the Dockers Union met. Gate Gourmet, a company, left. The company said no.',
      'company',
      'Gate Gourmet',
    ],
    ['the government', 'The Norwegian government met. The government said no.', 'government', 'Norway'],
    ['the movement with its name', 'Hamas met. The Hamas movement said no.', 'Hamas movement', 'Hamas'],
    ['his party', 'MDC leader Peter Holm spoke. His party said no.', 'party', 'MDC'],
    ['her office', 'Anna Berg spoke. Her office said no.', 'office', 'Anna Berg'],
    ['a statement of hers', 'Anna Berg issued a statement. The statement said no.', 'statement', 'Anna Berg'],
    ['the ministry’s statement', 'A statement by the Foreign Ministry said no.', 'statement', 'Foreign Ministry'],
  ])('means one met before: %s', (_name, text, words, name) => {
    expect(meant(text, words)).toBe(name)
  })

  it.each([
    ['two adjectives of one noun', 'French and German officials met.', 'French officials + German officials'],
    ['three', 'French, German and British officials met.', 'French officials + German officials + British officials'],
    ['two names of one noun', 'Hamas and Fatah officials met. Hamas met Fatah.', 'Hamas officials + Fatah officials'],
    [
      'one noun of several',
      'Representatives from Russia, Ukraine and the OSCE met.',
      'Representatives from Russia + Representatives from Ukraine + Representatives from Organization for Security and Co-operation in Europe',
    ],
  ])('is several: %s', (_name, text, names) => {
    expect(resolved(text, text.slice(0, text.indexOf(' met')))).toBe(names)
  })

  it.each([
    ['a union that is no company', 'The Dockers Union met. The company said no.', 'company', 'Dockers Union'],
    [
      'officials that are not said before',
      'Norwegian officials met. Officials said no.',
      'Officials',
      'Norwegian officials',
    ],
  ])('is not taken for %s', (_name, text, words, name) => {
    expect(meant(text, words)).not.toBe(name)
  })

  it('is nobody in “in force”', () => {
    expect(mentionsIn('The duty was still in force.')).toEqual([])
  })
})
