import { describe, expect, it } from 'vitest'
import { escapeMarkdown, linked } from '../../src/render/markdown.ts'

describe('text from a report in Markdown', () => {
  it.each([
    ['plain words', 'The talks (in Geneva) ended - 5.5 hours.', 'The talks (in Geneva) ended - 5.5 hours.'],
    ['a tag', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['a table cell', 'a | b', 'a \\| b'],
    ['code', '`rm`', '\\`rm\\`'],
    ['a link', '[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['a picture', '![a](b)', '!\\[a\\](b)'],
    ['emphasis', '*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['a formula', '$x$', '\\$x\\$'],
    ['an escape of its own', '\\*', '\\\\\\*'],
    ['lines', 'a\n\n# b\n```', 'a # b \\`\\`\\`'],
    ['a heading', '# a', '\\# a'],
    ['an underline', '=====', '\\====='],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '12. a', '12\\. a'],
    ['a number', '12.5 km', '12\\.5 km'],
    [
      'an address',
      'https://a.example www.b.example me@c.example',
      'https&#58;//a.example www&#46;b.example me&#64;c.example',
    ],
    ['a change of the text order', 'a\u202eb', 'a‹U+202E›b'],
    ['an escape sequence', '\u001b[2J', '␛\\[2J'],
  ])('%s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})

describe('a link to a report', () => {
  it.each([
    ['https://a.example/b?c=d', '[link](<https://a.example/b?c=d>)'],
    ['http://a.example/x)y(z', '[link](<http://a.example/x%29y%28z>)'],
    ['javascript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['//a.example', ''],
    ['https://a.example/ onclick', ''],
    ['https://a.example/>x', ''],
    [null, ''],
  ])('%s: %s', (url, link) => {
    expect(linked('link', url)).toBe(link)
  })
})
