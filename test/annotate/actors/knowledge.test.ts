import { describe, expect, it } from 'vitest'
import { knowledge, pluralOf } from '../../../src/annotate/actors/knowledge.ts'
import { en } from '../../support/parse.ts'

const states = [...en.lexicon('state').values()]
const platform = new Intl.DisplayNames('en', { type: 'region' })

/** Names that the platform writes otherwise than reports do. */
const plain = (name: string): string =>
  name
    .replace(/ SAR China$/, '')
    .replace(/^St\. /, 'Saint ')
    .replaceAll('&', 'and')
    .replaceAll('’', "'")

describe('the list of states', () => {
  const coded = states.filter((state) => state['code'])

  it('has every state the platform calls by a two-letter code and the UN has as a member', () => {
    expect(coded.length).toBeGreaterThan(193)
    expect(new Set(coded.map((state) => state['code'])).size).toBe(coded.length)
  })

  it.each(coded.map((state) => [state.word, state['code']!, state['aliases'] ?? ''] as const))(
    '%s has the code that the platform gives it',
    (word, code, aliases) => {
      const name = platform.of(code)!
      expect(name, `${code} is no code`).not.toBe(code)
      const known = [word, ...aliases.split('|')].map((one) => plain(one))
      expect(known.includes(plain(name)) || plain(name).startsWith('Saint Vincent') || code === 'MM').toBe(true)
    },
  )

  it('names each thing once', () => {
    const names = states.flatMap((state) => [state.word, ...(state['aliases'] ?? '').split('|').filter(Boolean)])
    expect(names).toEqual([...new Set(names)])
  })
})

describe('the lists of actors', () => {
  const know = knowledge(en)

  it('have only owners that are listed too', () => {
    const owners = [...en.lexicon('organisation').values(), ...en.lexicon('title').values()].map(
      (entry) => entry['of'] ?? '',
    )
    expect(owners.filter((owner) => owner !== '' && !know.known.has(owner))).toEqual([])
  })

  it('have only kinds that the code knows', () => {
    const kinds = (name: string, column: string): string[] =>
      [...new Set([...en.lexicon(name).values()].map((entry) => entry[column] ?? ''))].sort()
    expect(kinds('description', 'kind')).toEqual(['group', 'organisation', 'person', 'text'])
    expect(kinds('description', 'speaks')).toEqual(['', 'holder', 'is', 'same', 'subject', 'yes'])
    expect(kinds('name-head', 'kind')).toEqual(['organisation', 'other', 'place', 'time'])
    expect(kinds('given-name', 'gender')).toEqual(['f', 'm', 'u'])
    expect(kinds('pronoun', 'sort')).toEqual(['he', 'it', 'she', 'speaker', 'they'])
    expect(kinds('set-noun', 'of')).toEqual(['adjective', 'counted', 'parties', 'persons', 'states'])
    expect(kinds('title', 'level')).toEqual(['', 'envoys', 'leaders', 'ministers', 'technical'])
  })

  it.each([
    ['spokesman', 'spokesmen'],
    ['minister of foreign affairs', 'ministers of foreign affairs'],
    ['secretary general', 'secretaries general'],
    ['foreign secretary', 'foreign secretaries'],
    ['chief of staff', 'chiefs of staff'],
    ['major general', 'major generals'],
  ])('know the plural of %s', (one, many) => {
    expect(pluralOf(one)).toBe(many)
  })
})
