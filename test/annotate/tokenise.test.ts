import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tokenise } from '../../src/annotate/tokenise.ts'

it.each([
  ['words and a full stop', 'Talks ended.', ['Talks', 'ended', '.']],
  ['a genitive', 'Ukraine’s envoy', ['Ukraine', '’s', 'envoy']],
  ['a negation', 'they don’t agree', ['they', 'do', 'n’t', 'agree']],
  ['a name with an apostrophe', "Côte d'Ivoire and O'Neill", ['Côte', "d'Ivoire", 'and', "O'Neill"]],
  ['hyphens', 'a six-point cease-fire', ['a', 'six-point', 'cease-fire']],
  ['numbers with commas and points', '1,200 of 3.5 million', ['1,200', 'of', '3.5', 'million']],
  ['initialisms', 'the U.S. and the U.N. met', ['the', 'U.S.', 'and', 'the', 'U.N.', 'met']],
  ['money and per cent', 'US$25 or 5%', ['US$25', 'or', '5%']],
  ['dots that trail off', 'well...no', ['well', '...', 'no']],
  ['marks of quotation', '“No,” he said', ['“', 'No', ',', '”', 'he', 'said']],
  ['nothing but space', ' \n\t ', []],
])('%s', (_name, text, words) => {
  expect(tokenise(text).map((token) => token.text)).toEqual(words)
})

it('keeps every token at its place and leaves out white space alone, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let at = 0
      for (const token of tokenise(text)) {
        expect(token.start).toBeGreaterThanOrEqual(at)
        expect(text.slice(token.start, token.end)).toBe(token.text)
        expect(
          text
            .slice(at, token.start)
            .trim()
            .replace(/[\u200b\ufeff]/g, ''),
        ).toBe('')
        at = token.end
      }
    }),
    { numRuns: 500 },
  )
})
