import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../../src/language.ts'
import { nameKnowledge } from '../../../src/reconcile/names/knowledge.ts'
import { romanise } from '../../../src/reconcile/names/romanise.ts'
import { skeletonOf, soundOf } from '../../../src/reconcile/names/sound.ts'
import { organisationParts, personParts } from '../../../src/reconcile/names/words.ts'

const know = nameKnowledge(loadLanguage('und'))

describe('romanised names', () => {
  it.each([
    ['José Martí', 'Jose Marti', 'full'],
    ['AntonChekhov', 'Anton Chekhov', 'full'],
    ['GmbH', 'GmbH', 'full'],
    ['Лев Толстой', 'Lev Tolstoy', 'full'],
    ['김구', 'Gim Gu', 'full'],
    ['李鸿章', 'Li Hong Zhang', 'syllables'],
    ['拿破仑·波拿巴', 'Napolun Bonaba', 'syllables'],
    ['السيسي', 'al sysy', 'consonants'],
    ['גולדה', 'gwldh', 'consonants'],
  ])('%s → %s (%s)', (name, text, script) => expect(romanise(name, know)).toEqual({ text, script }))

  it('are cut where no name is so long', () =>
    expect(romanise('x'.repeat(1e6), know).text.length).toBeLessThanOrEqual(200))
})

describe('sounds', () => {
  it.each([
    [['zelensky', 'zelenskyy', 'zelenskiy', 'zelenskij']],
    [['sergei', 'sergey', 'sergej']],
    [['yermak', 'ermak', 'iermak']],
    [['shchukin', 'schtschukin']],
    [['lavrov', 'lavroff', 'lawrow', 'lavrovs']],
    [['khalid', 'halid']],
    [['mahmoud', 'mahmud', 'mahmood']],
  ])('are one for %j', (words) => expect(new Set(words.map((word) => soundOf(word, know.sounds))).size).toBe(1))

  it.each([
    ['petrov', 'pavlov'],
    ['ali', 'eli'],
    ['wang', 'huang'],
  ])('differ for %s and %s', (a, b) => expect(soundOf(a, know.sounds)).not.toBe(soundOf(b, know.sounds)))

  it('leave their consonants', () => expect(skeletonOf(soundOf('netanyahu', know.sounds))).toBe('ntn'))
})

describe('the words of a person’s name', () => {
  const roles = (name: string): string =>
    personParts(name, know)
      .words.map(({ text, role }) => `${text}:${role}`)
      .join(' ')

  it.each([
    ['Dr. Sun Yat-sen', 'sun:word yat:word sen:word'],
    ['President Woodrow Wilson', 'woodrow:word wilson:word'],
    ['King, Mackenzie', 'king:word mackenzie:word'],
    ['J.P. Morgan', 'j:initial p:initial morgan:word'],
    ['Faisal bin Hussein', 'faisal:word bin:particle hussein:word'],
    ['Anton Pavlovich Chekhov', 'anton:word pavlovich:patronymic chekhov:word'],
    ['Slobodan Jovanovich', 'slobodan:word jovanovich:word'],
    ['Ben Gurion', 'ben:word gurion:word'],
    ['Prince', 'prince:word'],
  ])('%s', (name, expected) => expect(roles(name)).toBe(expected))
})

describe('the words of another name', () => {
  const taken = (name: string): unknown => {
    const { words, numbers, forms } = organisationParts(name, know)
    return [
      words
        .filter(({ role }) => role !== 'particle')
        .map(({ text }) => text)
        .join(' '),
      numbers.join(' '),
      forms.join(' '),
    ]
  }

  it.each([
    ['Krupp A.G.', ['krupp', '', 'stock']],
    ['Zarya OOO', ['zarya', '', 'limited']],
    ['Open Joint Stock Company Zarya', ['zarya', '', 'stock']],
    ['Zarya Joynt Stock Compny', ['zarya', '', 'stock']],
    ['Brigade Forty-Four', ['brigade', '44', '']],
    ['Orient Fund XIV', ['orient fund', '14', '']],
    ['1st Bank Int’l', ['bank international', '1', '']],
    ['Company', ['company', '', '']],
    ['U.S. Steel Co.', ['united states steel', '', '']],
  ])('%s', (name, expected) => expect(taken(name)).toEqual(expected))
})
