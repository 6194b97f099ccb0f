import { describe, expect, it } from 'vitest'
import { oneLine, printable } from '../../src/render/printable.ts'

describe('text made printable', () => {
  it.each([
    ['plain words', 'The talks ended.', 'The talks ended.'],
    ['letters of other scripts', 'Київ — 北京, «Genève»', 'Київ — 北京, «Genève»'],
    ['lines and tabs', 'a\n\tb', 'a\n\tb'],
    ['line ends of another system', 'a\r\nb', 'a\nb'],
    ['a carriage return that would write over the line', 'good\rbad', 'good␍bad'],
    ['an escape sequence', '\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['a bell, a null, a delete', 'a\u0007b\0c\u007f', 'a␇b␀c␡'],
    ['a C1 control sequence introducer', 'a\u009b2Jb', 'a‹U+009B›2Jb'],
    ['an override of the text order', 'a\u202eb\u202c', 'a‹U+202E›b‹U+202C›'],
    ['isolates', '\u2067a\u2069', '‹U+2067›a‹U+2069›'],
    ['invisible characters', 'a\u200bb\ufeffc\u2060d\u{e0041}', 'abcd'],
    ['joiners that scripts need', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['half of a surrogate pair', 'a\ud83d', 'a\ufffd'],
    ['a whole one', '🕊', '🕊'],
    ['a line separator', 'a\u2028b', 'a\nb'],
  ])('%s', (_, text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  it('is one line with single spaces where asked', () => {
    expect(oneLine('  a\r\n\r\n b\t\u00a0c\u2029d ')).toBe('a b c d')
  })

  it('is quick with a long hostile text', () => {
    expect(printable('\u001b['.repeat(200_000))).toHaveLength(400_000)
    expect(oneLine(' \n'.repeat(200_000))).toBe('')
  })
})
