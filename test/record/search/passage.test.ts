/** The passage shown for a hit: short, cut between words, with the words where they stand. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginning, passageIn } from '../../../src/record/search/passage.ts'
import { parseWords } from '../../../src/record/search/words.ts'

const shown = (text: string, words: string) => {
  const passage = passageIn(text, parseWords(words))
  return passage?.hits.map(({ start, end }) => passage.snippet.slice(start, end))
}

describe('passageIn', () => {
  it.each([
    ['a word', 'Talks in Minsk ended. Minsk was cold.', 'minsk', ['Minsk', 'Minsk']],
    ['two words', 'Talks in Minsk ended.', 'minsk talks', ['Talks', 'Minsk']],
    [
      'a phrase only where its words stand together',
      'The exchange of a prisoner; a prisoner exchange.',
      '"prisoner exchange"',
      ['prisoner exchange'],
    ],
    ['a phrase across a hyphen', 'A cease-fire and a fire.', 'cease-fire', ['cease-fire']],
    ['a beginning', 'Ceasefire, ceasing, cease.', 'ceas*', ['Ceasefire', 'ceasing', 'cease']],
    ['marks and case', 'In ZÜRICH and Zurich.', 'zürich', ['ZÜRICH', 'Zurich']],
    ['overlapping phrases as one', 'a b a b', '"a b" "b a"', ['a b a b']],
    ['nothing where the word is part of another', 'Peacekeepers came.', 'peace', undefined],
    ['nothing where the text is empty', '', 'peace', undefined],
  ])('marks %s', (_, text, words, marked) => {
    expect(shown(text, words)).toEqual(marked)
  })

  it('shows the passage in which most of the words stand together', () => {
    const far = 'nothing of note happened in those days '.repeat(40)
    const text = `border. ${far} The border and the ceasefire. ${far}`
    const passage = passageIn(text, parseWords('border ceasefire'))
    expect(passage?.snippet).toContain('The border and the ceasefire')
    expect(passage?.hits).toHaveLength(2)
  })

  it('is short and does not cut words', () => {
    const text = `${'longish words follow each other '.repeat(100)}ceasefire ${'and so they went on for ever '.repeat(100)}`
    const passage = passageIn(text, parseWords('ceasefire'))!
    expect(passage.snippet.length).toBeLessThanOrEqual(240)
    expect(passage.snippet.length).toBeGreaterThan(200)
    const at = text.indexOf(passage.snippet)
    expect(text[at - 1]).toBe(' ')
    expect(text[at + passage.snippet.length]).toBe(' ')
  })

  it('is a part of the text with each hit inside, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '-', 'é', '🕊', '\u0301', '<b>', '"'),
      maxLength: 900,
    })
    fc.assert(
      fc.property(text, fc.constantFrom('a', 'a*', '"a b"', 'é b', 'ab'), (whole, words) => {
        const passage = passageIn(whole, parseWords(words)) ?? beginning(whole)
        expect(whole).toContain(passage.snippet)
        expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(passage.snippet)).toBe(false)
        for (const { start, end } of passage.hits)
          expect(0 <= start && start < end && end <= passage.snippet.length).toBe(true)
      }),
    )
  })

  it.each([
    ['many hits', 'peace '.repeat(300_000)],
    ['one very long word', 'x'.repeat(3_000_000)],
    ['spaces', ' '.repeat(3_000_000)],
    ['marks', '\u0301'.repeat(1_000_000)],
  ])('takes no long time over %s', (_, text) => {
    const start = performance.now()
    passageIn(text, parseWords('peace "peace x" x*'))
    expect(performance.now() - start).toBeLessThan(1500)
  })
})

describe('beginning', () => {
  it('is the text itself where it is short', () => {
    expect(beginning('Talks began.')).toEqual({ snippet: 'Talks began.', hits: [] })
  })

  it('ends between words where it is long', () => {
    expect(beginning('every word '.repeat(100)).snippet).toMatch(/ (?:every|word)$/)
  })
})
