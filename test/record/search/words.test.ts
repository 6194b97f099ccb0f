/** What people type is always words, and never goes wrong. */
import { describe, expect, it } from 'vitest'
import { foldWord, parseWords, wordsOf } from '../../../src/record/search/words.ts'

const phrase = (...words: readonly string[]) => ({ words, prefix: false })
const beginning = (...words: readonly string[]) => ({ words, prefix: true })

describe('parseWords', () => {
  it.each([
    ['two words', 'prisoner exchange', [phrase('prisoner'), phrase('exchange')]],
    ['a phrase', '"prisoner exchange" Minsk', [phrase('prisoner', 'exchange'), phrase('Minsk')]],
    ['a phrase in curly marks', '“prisoner exchange”', [phrase('prisoner', 'exchange')]],
    ['a phrase that is never closed', 'Minsk "prisoner exchange', [phrase('Minsk'), phrase('prisoner', 'exchange')]],
    ['a beginning', 'cease*', [beginning('cease')]],
    ['a phrase whose last word is a beginning', '"humanitarian corr*"', [beginning('humanitarian', 'corr')]],
    ['a star after the quotation mark', '"humanitarian corr"*', [beginning('humanitarian', 'corr')]],
    ['a word with a hyphen', 'cease-fire', [phrase('cease', 'fire')]],
    ['a word with an apostrophe', "Côte d'Ivoire", [phrase('Côte'), phrase('d', 'Ivoire')]],
    [
      'words that are operators elsewhere',
      'peace AND NOT war OR NEAR',
      ['peace', 'AND', 'NOT', 'war', 'OR', 'NEAR'].map((word) => phrase(word)),
    ],
    ['what looks like a column', 'title:peace', [phrase('title', 'peace')]],
    ['brackets and signs', '] ) ( [ { } ^ + - : ; \\ / % _', []],
    ['a word between signs', "'); drop table report; --", [phrase('drop'), phrase('table'), phrase('report')]],
    ['stars alone', '* ** "*"', []],
    ['empty phrases', '"" "" "', []],
    ['nothing', '', []],
    ['white space', ' \t\n ', []],
    ['other scripts', 'Київ 北京 Ελλάδα', [phrase('Київ'), phrase('北京'), phrase('Ελλάδα')]],
    ['control characters and halves of characters', 'a\0b \ud800c', [phrase('a', 'b'), phrase('c')]],
  ])('reads %s', (_, words, terms) => {
    expect(parseWords(words)).toEqual(terms)
  })

  it('takes no more terms than make sense', () => {
    expect(parseWords('word '.repeat(10_000))).toHaveLength(32)
    expect(parseWords(`"${'word '.repeat(10_000)}"`)[0]?.words).toHaveLength(32)
  })
})

describe('foldWord', () => {
  it.each([
    ['Zürich', 'zurich'],
    ['ŞÈVRE', 'sevre'],
    ['Kyiv', 'kyiv'],
    ['КИЇВ', 'киів'],
    ['7th', '7th'],
  ])('%s is %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })
})

describe('wordsOf', () => {
  it('says where each word stands', () => {
    const text = 'The cease-fire: 24\u00a0hours, e\u0301te\u0301.'
    expect([...wordsOf(text)].map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'cease',
      'fire',
      '24',
      'hours',
      'e\u0301te\u0301',
    ])
  })
})
