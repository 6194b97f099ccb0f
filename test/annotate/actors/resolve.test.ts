import { describe, expect, it } from 'vitest'
import { actorsIn, resolved } from './meant.ts'

describe('asked whom a phrase means', () => {
  it.each([
    ['the name', 'Anna Berg said no.', 'Anna Berg', 'Anna Berg'],
    ['the article too', 'The Kremlin said no.', 'The Kremlin', 'Russia'],
    ['a comma too', 'Anna Berg, the envoy, said no.', 'Anna Berg,', 'Anna Berg'],
    ['the apposition too', 'Anna Berg, Norway’s envoy, said no.', 'Anna Berg, Norway’s envoy,', 'Anna Berg'],
    ['the apposition first', 'Norway’s envoy, Anna Berg, said no.', 'Norway’s envoy, Anna Berg', 'Anna Berg'],
    ['whose it is alone', 'Norway’s envoy, Anna Berg, said no.', 'Norway', 'Norway'],
    ['two', 'Norway and Chad said no.', 'Norway and Chad', 'Norway + Chad'],
    ['a list', 'Norway, Chad and the EU said no.', 'Norway, Chad and the EU', 'Norway + Chad + European Union'],
    [
      'two persons with titles',
      'President Anna Berg and Envoy Peter Holm met.',
      'President Anna Berg and Envoy Peter Holm',
      'Anna Berg + Peter Holm',
    ],
    [
      'not what hangs on it',
      'A spokesman for Norway and Chad said no.',
      'A spokesman for Norway and Chad',
      'spokesman for Norway',
    ],
    ['one of several', 'One of the rebels said no.', 'One of the rebels', 'rebels'],
    ['a modifier only', 'The Norwegian proposal failed.', 'The Norwegian proposal', ''],
    ['a name inside a word', 'Norway-Chad talks failed.', 'Chad', 'Chad'],
    ['nobody', 'The talks failed.', 'The talks', ''],
  ])('answers for %s', (_name, text, words, names) => {
    expect(resolved(text, words)).toBe(names)
  })

  it('answers for a span outside every phrase', () => {
    const index = actorsIn('Anna Berg said no.')
    expect(index.resolve({ start: 9, end: 10 })).toEqual([])
    expect(index.resolve({ start: 400, end: 410 })).toEqual([])
  })
})
