/** Bytes become a report: the same bytes the same report, nothing lost, and never an exception. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acquire, type Given, LARGEST, LONGEST } from '../../src/acquire/acquire.ts'
import { en } from '../support/parse.ts'

const STORY =
  'The foreign ministers of both states met on Friday for a second day of talks on the border, and failed to agree.'
const NOTHING_GIVEN: Given = { published: null, outlet: null, url: null, title: null, byline: [], language: null }

const from = (text: string | Uint8Array, given: Given | null = null, origin = 'a.txt') =>
  acquire({ origin, bytes: typeof text === 'string' ? Buffer.from(text) : text }, given, en)

describe('a report', () => {
  it('has the identity of its bytes and the text unchanged', () => {
    const text = `Talks fail again today\r\n\r\n${STORY}\n\n  ${STORY}\r${STORY}\n`
    const sha256 = createHash('sha256').update(text).digest('hex')
    const { report, problems } = from(text)
    expect(problems).toEqual([])
    expect(report).toMatchObject({
      id: `r-${sha256.slice(0, 16)}`,
      sha256,
      origin: 'a.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      language: 'en',
      text,
      title: 'Talks fail again today',
    })
  })

  it('loses its byte order mark to decoding, so that offsets are those of the text', () => {
    const { report } = from(`\ufeff${STORY}`)
    expect(report!.text).toBe(STORY)
  })

  it('is the same for the same bytes, wherever they come from', () => {
    const { report: a } = from(STORY, null, 'a.txt')
    const { report: b } = from(STORY, null, 'b/c.txt')
    expect({ ...a, origin: '' }).toEqual({ ...b, origin: '' })
  })

  it.each([
    ['given', { ...NOTHING_GIVEN, published: '2001-01' }, { date: '2001-01', basis: 'given' }],
    ['the page’s own', null, { date: '2019-05-04', basis: 'given' }],
  ])('takes the date %s before others', (_name, given, published) => {
    const html = `<html><head><meta property="article:published_time" content="2019-05-04"></head><body><p>March 11, 2019</p><p>${STORY}</p></body></html>`
    expect(from(html, given).report!.published).toEqual(published)
  })

  it('takes the date stated before none', () => {
    expect(from(`March 11, 2019\n\n${STORY}`).report!.published).toEqual({ date: '2019-03-11', basis: 'stated' })
    expect(from(STORY).report!.published).toEqual({ date: null, basis: 'unknown' })
  })

  it('believes what was given before what it says', () => {
    const given: Given = {
      published: '2001',
      outlet: 'A Paper',
      url: 'https://example.org/a',
      title: 'Given title',
      byline: ['Max Mustermann'],
      language: 'fr',
    }
    const text = `Al Jazeera\nTalks fail again today\nBy Jane Doe, Reuters\nMarch 11, 2019\nURL: https://example.org/b\n\n${STORY}`
    expect(from(text, given).report).toMatchObject({
      ...given,
      published: { date: '2001', basis: 'given' },
      agencies: ['Reuters'],
    })
    expect(from(text, NOTHING_GIVEN).report).toMatchObject({
      title: 'Talks fail again today',
      outlet: 'Al Jazeera',
      byline: ['Jane Doe'],
      url: 'https://example.org/b',
      language: 'en',
    })
  })

  it('knows an outlet by its site, and none by a site that is not known', () => {
    const page = (url: string): string =>
      `<html><head><link rel=canonical href="${url}"></head><body><p>${STORY}</p></body></html>`
    expect(from(page('https://www.theguardian.com/a')).report!.outlet).toBe('The Guardian')
    expect(from(page('https://example.org/a')).report!.outlet).toBeNull()
  })

  it('completes its dateline from its own date', () => {
    const text = `GENEVA, May 3 (Reuters) - ${STORY}`
    expect(from(text, { ...NOTHING_GIVEN, published: '2019-05-04' }).report!.dateline).toEqual({
      start: 0,
      end: 25,
      place: 'Geneva',
      date: '2019-05-03',
    })
    expect(from(text).report!.dateline!.date).toBeNull()
  })

  it.each([
    ['the language given', '<html lang="de"><body>', 'fr', 'fr'],
    ['the page’s own', '<html lang="de"><body>', null, 'de'],
    ['the one it is in', '<html><body>', null, 'en'],
  ])('has %s', (_name, head, language, expected) => {
    expect(from(`${head}<p>${STORY}</p>`, { ...NOTHING_GIVEN, language }).report!.language).toBe(expected)
  })
})

describe('what is no report', () => {
  it.each([
    ['an empty file', '', { kind: 'empty', origin: 'a.txt' }],
    ['white space', ' \n\t\r\n\u00a0', { kind: 'empty', origin: 'a.txt' }],
    ['a PDF', '%PDF-1.7', { kind: 'binary', origin: 'a.txt', looksLike: 'a PDF file' }],
    ['a NUL', 'The talks\0 failed.', { kind: 'binary', origin: 'a.txt', looksLike: 'a binary file' }],
    ['no word', '12 345\n--- 67 ---\n…', { kind: 'no-text', origin: 'a.txt' }],
    ['no sentence', 'Apples\nPears\nPlums', { kind: 'no-text', origin: 'a.txt' }],
    ['furniture alone', 'Share this\nLeave a Reply\nThis website uses cookies.', { kind: 'no-text', origin: 'a.txt' }],
    [
      'a page without text',
      '<html><body><script>let a = "A sentence. It is long enough."</script></body></html>',
      { kind: 'no-text', origin: 'a.txt' },
    ],
  ])('%s', (_name, text, problem) => expect(from(text)).toEqual({ report: null, problems: [problem] }))

  it('a file too large', () => {
    const bytes = new Uint8Array(LARGEST + 1)
    expect(from(bytes).problems).toEqual([{ kind: 'too-large', origin: 'a.txt', bytes: LARGEST + 1, limit: LARGEST }])
  })

  it.each([
    'Talks failed.',
    'No.1 left. He won.',
    '会谈没有取得任何进展,双方将继续谈判。',
    'The talks failed again today in Geneva',
  ])('but this is: %j', (text) => expect(from(text).report).not.toBeNull())
})

describe('a report with a problem', () => {
  it('that it is cut short, at the end of a line', () => {
    const text = `${STORY}\n`.repeat(Math.ceil(LONGEST / STORY.length) + 100)
    const { report, problems } = from(text)
    expect(text.startsWith(report!.text)).toBe(true)
    expect(report!.text.endsWith(STORY)).toBe(true)
    expect(problems).toEqual([{ kind: 'cut-short', origin: 'a.txt', kept: report!.text.length, of: text.length }])
  })

  it('that it is cut short, and never inside a character', () => {
    const text = `${STORY} ${'a'.repeat(LONGEST - STORY.length - 2)}${'😀'.repeat(10)}`
    const { report } = from(text)
    expect(report!.text).not.toMatch(/[\ud800-\udbff]$/)
  })

  it('that a page is cut short', () => {
    const { report, problems } = from(`<html><body>${`<p>${STORY}</p>`.repeat(40_000)}</body></html>`)
    expect(report!.text.length).toBeLessThanOrEqual(LONGEST)
    expect(problems).toMatchObject([{ kind: 'cut-short', kept: report!.text.length }])
    expect((problems[0] as { of: number }).of).toBeGreaterThan(40_000 * STORY.length)
  })

  it('that some of it could not be decoded', () => {
    const bytes = Buffer.concat([Buffer.from(`“${STORY}” `.repeat(5)), Uint8Array.of(0xff, 0xfe)])
    expect(from(bytes).problems).toEqual([{ kind: 'undecodable', origin: 'a.txt', encoding: 'utf-8', replaced: 2 }])
  })
})

describe('whatever the bytes', () => {
  const sound = (bytes: Uint8Array, origin: string): void => {
    const { report, problems } = from(bytes, null, origin)
    expect(report !== null || problems.length === 1).toBe(true)
    let last = 0
    for (const { start, end } of report?.furniture ?? []) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      last = end
    }
    expect(last).toBeLessThanOrEqual(report?.text.length ?? 0)
  }
  const parts = [
    ...[
      '<p>',
      '</p>',
      '<b',
      '>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '&amp;',
      '&',
      '[http://a ',
      ']',
      '[[',
      '|',
      ']]',
    ],
    ...[
      '{{',
      '}}',
      '==',
      "''",
      '**',
      '\n',
      '\r\n',
      ' ',
      STORY,
      'By Jane Doe',
      'March 11, 2019',
      'Photo: AFP',
      'Related news',
    ],
    ...[
      'GENEVA (AP) — ',
      '-Xinhua',
      '3 Comments',
      '“',
      '”',
      'é',
      '😀',
      '\ud800',
      '\u0130',
      '<html>',
      '<title>',
      '\ufeff',
    ],
  ]

  it('random bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => sound(bytes, 'a.txt')),
      { numRuns: 300 },
    ))

  it('what rules look for, in any order', () => {
    const mixed = fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((list) => Buffer.from(list.join('')))
    fc.assert(fc.property(mixed, fc.constantFrom('a.txt', 'a.html'), sound), { numRuns: 400 })
  })
})
