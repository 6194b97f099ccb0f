import { expect, it } from 'vitest'
import { parse } from '../support/parse.ts'

const narrated = (text: string): string[] =>
  parse(text)
    .sentences.filter((sentence) => sentence.quotation === null)
    .map(({ start, end }) => text.slice(start, end))

const spoken = (text: string): string[] =>
  parse(text)
    .sentences.filter((sentence) => sentence.quotation !== null)
    .map(({ start, end }) => text.slice(start, end))

it.each([
  ['two sentences', 'Talks failed. They left.', ['Talks failed.', 'They left.']],
  [
    'an abbreviation',
    'Gen. Aday met Mr. Berg on Feb. 10. They left.',
    ['Gen. Aday met Mr. Berg on Feb. 10.', 'They left.'],
  ],
  ['initials', 'J. F. Berg left. A. Aday stayed.', ['J. F. Berg left.', 'A. Aday stayed.']],
  [
    'U.S. inside and at the end',
    'He left the U.S. The U.S. envoy stayed.',
    ['He left the U.S.', 'The U.S. envoy stayed.'],
  ],
  ['a question', 'Who left? Nobody knew.', ['Who left?', 'Nobody knew.']],
  ['a number with a point', 'It fell 3.5 points. They left.', ['It fell 3.5 points.', 'They left.']],
  [
    'a quotation of two sentences is one',
    '“We met. We agreed,” he said. They left.',
    ['“We met. We agreed,” he said.', 'They left.'],
  ],
  ['a quotation that ends the sentence', 'He said: “We agreed.” They left.', ['He said: “We agreed.”', 'They left.']],
  [
    'a question that goes on',
    '“Did they leave?” he asked. Nobody knew.',
    ['“Did they leave?” he asked.', 'Nobody knew.'],
  ],
  [
    'hard-wrapped lines',
    `${'The two delegations met in the capital for the whole of the day to review\n'.repeat(4)}and agreed.`,
    [`${'The two delegations met in the capital for the whole of the day to review\n'.repeat(4)}and agreed.`],
  ],
  ['paragraphs without full stops', 'A headline\n\nTalks failed.', ['A headline', 'Talks failed.']],
])('%s', (_name, text, expected) => {
  expect(narrated(text)).toEqual(expected)
})

it('parses what is inside a quotation by itself', () => {
  expect(spoken('“We met. We agreed,” he said.')).toEqual(['We met.', 'We agreed,'])
})

it('leaves words in passing quotes to the narrator', () => {
  expect(spoken('He spoke of a “special operation” there.')).toEqual([])
})

it('cuts a text without stops into pieces of bounded length', () => {
  const { sentences } = parse('word '.repeat(5_000))
  expect(Math.max(...sentences.map((sentence) => sentence.tokens.length))).toBeLessThanOrEqual(401)
})
