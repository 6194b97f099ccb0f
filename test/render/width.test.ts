import { describe, expect, it } from 'vitest'
import { cut, displayWidth, fill, shorten, splitAt } from '../../src/render/width.ts'

describe('the columns a text takes', () => {
  it.each([
    ['', 0],
    ['Genève', 6],
    ['“…”–', 4],
    ['Київ', 4],
    ['日本語', 6],
    ['서울', 4],
    ['ＡＢ', 4],
    ['e\u0301', 1],
    ['🕊️', 2],
    ['🇫🇷', 2],
    ['a\u200db', 2],
  ])('%s: %i', (text, columns) => {
    expect(displayWidth(text)).toBe(columns)
  })
})

describe('a text cut', () => {
  it.each([
    ['fits', 4, 'fits'],
    ['does not fit', 8, 'does no…'],
    ['ends in space', 5, 'ends…'],
    ['日本語の文', 6, '日本…'],
    ['日本語', 6, '日本語'],
    ['ab', 1, '…'],
  ])('%s to %i columns: %s', (text, width, result) => {
    expect(cut(text, width)).toBe(result)
    expect(displayWidth(cut(text, width))).toBeLessThanOrEqual(width)
  })

  it.each([
    ['to the end of a word', 'the withdrawal of all troops', 20, 'the withdrawal of…'],
    ['without the comma there', 'withdrawal of all, troops', 19, 'withdrawal of all…'],
    ['in a long word', `a ${'b'.repeat(40)}`, 20, `a ${'b'.repeat(17)}…`],
  ])('%s', (_, text, width, result) => {
    expect(shorten(text, width)).toBe(result)
  })

  it('does not measure marks piled on one letter', () => {
    expect(cut(`a${'\u0301'.repeat(100_000)}`, 4).length).toBeLessThan(200)
  })
})

it.each([
  ['ab', 4, 'left', 'ab  '],
  ['ab', 4, 'right', '  ab'],
  ['日', 4, 'left', '日  '],
  ['abcdef', 4, 'left', 'abcdef'],
] as const)('%s filled to %i, standing %s', (text, width, side, result) => {
  expect(fill(text, width, side)).toBe(result)
})

it.each([
  ['abcd', 2, ['ab', 'cd']],
  ['日本', 1, ['日', '本']],
  ['日本', 3, ['日', '本']],
  ['abcd', 0, ['a', 'bcd']],
])('%s split at %i', (text, width, parts) => {
  expect(splitAt(text, width)).toEqual(parts)
})
