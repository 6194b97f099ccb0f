import { expect, it } from 'vitest'
import { type Amount, readAmount } from '../../../src/extract/figures/number.ts'
import { en, firstSentence } from '../../support/parse.ts'

function firstAmount(text: string): Amount | null {
  const { tokens } = firstSentence(text)
  for (let at = 0; at < tokens.length; at++) {
    const amount = readAmount(tokens, at, en)
    if (amount) return amount
  }
  return null
}

it.each([
  ['digits', 'It released 900 prisoners.', { value: 900, min: null, max: null, qualifier: null }],
  ['thousands', 'It released 15,000 prisoners.', { value: 15_000 }],
  ['a word', 'It released two prisoners.', { value: 2 }],
  ['a joined word', 'It released twenty-four prisoners.', { value: 24 }],
  ['a scale', 'It fed 1.2 million people.', { value: 1_200_000 }],
  ['a word with a scale', 'It fed two hundred thousand people.', { value: 200_000 }],
  ['money', 'It froze US$25 million there.', { value: 25_000_000, unit: 'USD' }],
  ['pounds with a suffix', 'It lost £40m there.', { value: 40_000_000, unit: 'GBP' }],
  ['per cent', 'They asked for 8 per cent more.', { value: 8, unit: 'percent' }],
  [
    'a lower bound',
    'It has more than 100,000 troops.',
    { value: 100_000, min: 100_000, max: null, qualifier: 'more than' },
  ],
  ['an upper bound', 'It sent up to 3,000 soldiers.', { value: 3_000, min: null, max: 3_000, qualifier: 'up to' }],
  ['about', 'It has about 5,000 fighters.', { value: 5_000, min: null, max: null, qualifier: 'about' }],
  ['between', 'They hold between 30 and 40 hostages.', { value: 30, min: 30, max: 40 }],
  ['to', 'They hold six to eight hostages.', { value: 6, min: 6, max: 8 }],
  ['a hyphen', 'They have 11,000 - 12,000 fighters.', { value: 11_000, min: 11_000, max: 12_000 }],
  ['hundreds', 'Hundreds of violations a day.', { value: 100, min: 100, qualifier: 'hundreds' }],
  ['hundreds of thousands', 'Hundreds of thousands of people fled.', { value: 100_000, min: 100_000 }],
  ['dozens', 'Dozens of people fled.', { value: 12, min: 12, qualifier: 'dozens' }],
])('%s', (_name, text, expected) => {
  expect(firstAmount(text)).toMatchObject(expected)
})

it.each([
  ['no number', 'They met in Geneva.'],
  ['an ordinal', 'The third round began.'],
  ['a name', 'The G7 met.'],
])('finds nothing in %s', (_name, text) => {
  expect(firstAmount(text)).toBeNull()
})
