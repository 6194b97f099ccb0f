import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/render/width.ts'
import { besideEachOther, hang, TIE, wrap } from '../../src/render/wrap.ts'

describe('text on lines of a width', () => {
  it.each([
    ['breaks between words', 'the talks ended without a result', 20, ['the talks ended', 'without a result']],
    ['fills a line to the last column', 'the talks ended in Paris', 24, ['the talks ended in Paris']],
    ['keeps what is tied', `ended without a result${TIE}[1]${TIE}[2]`, 20, ['ended without a', 'result [1] [2]']],
    ['breaks a word that is too long', 'a'.repeat(20), 16, ['a'.repeat(16), 'aaaa']],
    ['is never narrower than can be read', 'the talks ended', 3, ['the talks ended']],
    ['counts wide letters twice', '日本語の 文章です。 ここ', 16, ['日本語の', '文章です。 ここ']],
    ['is one line where there is nothing', '', 20, ['']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })

  it('hangs the further lines under the first', () => {
    expect(hang('- ', 'the talks ended without a result', 22)).toEqual(['- the talks ended', '  without a result'])
  })

  it('never exceeds the width, whatever the text', () => {
    const text = `word ${'x'.repeat(70)} 日本語${'の'.repeat(60)} end`
    for (let width = 20; width < 60; width++)
      for (const line of hang('    ', text, width)) expect(displayWidth(line)).toBeLessThanOrEqual(width)
  })

  it('is quick with a word of a million letters', () => {
    expect(wrap('x'.repeat(1_000_000), 100)).toHaveLength(10_000)
  })
})

it('sets blocks beside each other', () => {
  expect(besideEachOther([['one', 'two'], ['three']], 5)).toEqual(['one   │ three', 'two   │'])
})
