import { describe, expect, it } from 'vitest'
import {
  blockKey,
  blockKeys,
  fold,
  isDescription,
  namesNobody,
  samePlace,
  sharedWords,
  tellingWords,
} from '../../src/reconcile/fold.ts'

describe('folding', () => {
  it.each([
    ['  Čapek,  Karel ', 'capek karel'],
    ['Qa’ida', 'qaida'],
    ['Київ', 'kiiv'],
    ['«»', ''],
  ])('%s → %s', (text, expected) => expect(fold(text)).toBe(expected))
})

describe('places', () => {
  it.each([
    ['Geneva', 'Geneva, Switzerland', true],
    ['GENEVA', 'geneva', true],
    ['Geneva', 'Bern', false],
    ['New York', 'York', true],
    ['', 'Bern', false],
  ])('%s and %s', (a, b, expected) => expect(samePlace(a, b)).toBe(expected))
})

describe('block keys', () => {
  it.each([
    [['zelenskyy', 'zelensky', 'zelenskiy', 'selenskyj']],
    [['lavrov', 'lawrow', 'lavroff']],
    [['mohammed', 'muhammad', 'mohamad']],
  ])('are one for %j', (words) => expect(new Set(words.map(blockKey)).size).toBe(1))

  it('are the word itself where it has too few consonants', () =>
    expect([blockKey('yi'), blockKey('wu')]).toEqual(['yi', 'wu']))
})

it('a name in another script is also found without its letters for v and w', () => {
  expect(blockKeys('זגלול')).toContain(blockKey('zaghloul'))
})

describe('descriptions', () => {
  it.each([
    ['a senior official', true],
    ['rebels', true],
    ['the Kremlin', false],
    ['محمد', false],
    ['U.S. officials', false],
  ])('%s: %s', (name, expected) => expect(isDescription(name)).toBe(expected))
})

describe('of people, those are not named', () => {
  it.each([
    ['a senior U.S. official', true],
    ['Kremlin spokesman', true],
    ['an aide', true],
    ['Charles de Gaulle', false],
    ['Abd al-Krim', false],
    ['Gabriele della Porta', false],
    ['محمد', false],
  ])('%s: %s', (name, expected) => expect(namesNobody(name)).toBe(expected))
})

it('words in common are counted against the shorter and the longer text', () => {
  const [a, b] = [tellingWords('They will withdraw 300 troops'), tellingWords('withdraw the troops')]
  expect([...a]).toEqual(['they', 'will', 'withdraw', '300', 'troops'])
  expect(sharedWords(a, b)).toEqual({ ofShorter: 1, ofLonger: 2 / 5 })
  expect(sharedWords(a, new Set())).toEqual({ ofShorter: 0, ofLonger: 0 })
})
