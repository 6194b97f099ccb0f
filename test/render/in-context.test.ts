import { describe, expect, it } from 'vitest'
import { inContext, marked } from '../../src/render/in-context.ts'

const shown = (text: string, words: string): string => {
  const start = text.indexOf(words)
  return marked(inContext(text, { start, end: start + words.length }))
}

describe('evidence in context', () => {
  it.each([
    ['in its paragraph', 'Before.\n\nThe talks ended in Paris.\nAfter.', 'ended', 'The talks »ended« in Paris.'],
    ['at the start and end', 'ended', 'ended', '»ended«'],
    ['over two paragraphs', 'One two\n\nthree four\nfive', 'two\n\nthree', 'One »two three« four'],
    ['with what would act on a terminal made visible', 'a\u001b[2J b c', 'b', 'a␛[2J »b« c'],
  ])('%s', (_, text, words, context) => {
    expect(shown(text, words)).toBe(context)
  })

  it('of a long paragraph is cut at words, 200 characters to each side', () => {
    const text = `${'many words '.repeat(100)}THE QUOTE${' more words'.repeat(100)}`
    const context = shown(text, 'THE QUOTE')
    expect(context).toMatch(/^… (?:many|words) .* »THE QUOTE« .* (?:more|words) …$/)
    expect(context.length).toBeLessThan(420)
  })

  it('is quick in a text of one line and ten million characters', () => {
    expect(shown(`${'x'.repeat(5_000_000)} THE QUOTE ${'y'.repeat(5_000_000)}`, 'THE QUOTE').length).toBeLessThan(700)
  })
})
