/** What a page says about itself. */
import { describe, expect, it } from 'vitest'
import { languageTag, plain, readFacts, withoutSite } from '../../src/acquire/page-facts.ts'
import { scanPage } from '../../src/acquire/page-scan.ts'
import { writtenDates } from '../../src/acquire/written-date.ts'
import { en } from '../support/parse.ts'

const facts = (html: string) => readFacts(scanPage(html), writtenDates(en))
const jsonLd = (json: string): string => `<html><script type="application/ld+json">${json}</script></html>`
const meta = (name: string, content: string, key = 'name'): string =>
  `<html><meta ${key}="${name}" content="${content}"></html>`

describe('the date', () => {
  it.each([
    ['JSON-LD', jsonLd('{"@type":"NewsArticle","datePublished":"2019-05-04T21:30:00Z"}')],
    [
      'JSON-LD in a graph',
      jsonLd('{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2019-05-04"}]}'),
    ],
    [
      'JSON-LD in a list',
      jsonLd('[{"@type":"Organization"},{"@type":["Article","NewsArticle"],"datePublished":"2019-05-04"}]'),
    ],
    ['JSON-LD with a trailing comma', jsonLd('{"@type":"NewsArticle","datePublished":"2019-05-04",}')],
    ['JSON-LD with a raw line end', jsonLd('{"@type":"NewsArticle","headline":"a\nb","datePublished":"2019-05-04"}')],
    [
      'the article before the page',
      jsonLd('[{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":"Article","datePublished":"2019-05-04"}]'),
    ],
    ['OpenGraph', meta('article:published_time', '2019-05-04T10:00:00+02:00', 'property')],
    ['Dublin Core', meta('DC.date.issued', '2019-05-04')],
    ['itemprop', meta('datePublished', '2019-05-04', 'itemprop')],
    ['a plain meta', meta('date', '4 May 2019')],
    ['digits alone', meta('pubdate', '20190504')],
    [
      'a time tag',
      '<html><time datetime="2019-05-04T10:00">4 May</time><time datetime="2020-01-01">other</time></html>',
    ],
    [
      'JSON-LD before OpenGraph',
      jsonLd('{"@type":"NewsArticle","datePublished":"2019-05-04"}') +
        meta('article:published_time', '2001-01-01', 'property'),
    ],
    [
      'what is left when JSON-LD is broken',
      jsonLd('{"@type":"NewsArticle" "datePublished"') + meta('date', '2019-05-04'),
    ],
  ])('from %s', (_name, html) => expect(facts(html).published).toBe('2019-05-04'))

  it.each([
    ['a month', jsonLd('{"@type":"NewsArticle","datePublished":"2019-05"}'), '2019-05'],
    ['an impossible day', meta('date', '2019-02-31'), null],
    ['no date', meta('date', 'yesterday'), null],
    ['of something else', jsonLd('{"@type":"Event","datePublished":"2019-05-04"}'), null],
    ['only when it was changed', jsonLd('{"@type":"NewsArticle","dateModified":"2019-05-04"}'), null],
    ['none', '<html></html>', null],
  ])('%s', (_name, html, date) => expect(facts(html).published).toBe(date))
})

describe('title, outlet, authors', () => {
  it.each([
    [
      'JSON-LD',
      jsonLd(
        '{"@type":"NewsArticle","headline":"Talks stall","publisher":{"name":"A Paper"},"author":[{"name":"Jane Doe"},{"name":"Reuters"}]}',
      ),
    ],
    [
      'meta',
      `${meta('og:title', 'Talks stall', 'property')}${meta('og:site_name', 'A Paper', 'property')}${meta('author', 'Jane Doe')}${meta('author', 'Reuters')}`,
    ],
    [
      'title with the site',
      `<html><title>Talks stall | A Paper</title>${meta('og:site_name', 'A Paper', 'property')}${meta('author', 'Jane Doe')}${meta('author', 'Reuters')}`,
    ],
  ])('from %s', (_name, html) =>
    expect(facts(html)).toMatchObject({ title: 'Talks stall', outlet: 'A Paper', authors: ['Jane Doe', 'Reuters'] }),
  )

  it.each([
    ['<title><script>alert(1)</script>Talks stall</title>', 'Talks stall'],
    ['<title>Talks &amp; truces &#8211; again</title>', 'Talks & truces – again'],
    [`<meta property="og:title" content="<script>alert('x')</script>Talks stall">`, 'Talks stall'],
    ['<title>\n  Talks\tstall \n</title>', 'Talks stall'],
    ['<title></title>', null],
    ['<svg><title>icon</title></svg><title>Talks</title>', 'icon'],
  ])('the title of %j', (html, title) => expect(facts(html).title).toBe(title))

  it('has no authors that are addresses or handles', () => {
    expect(
      facts(meta('article:author', 'https://example.org/jane') + meta('twitter:creator', '@jane')).authors,
    ).toEqual([])
  })
})

describe('the address', () => {
  it.each([
    ['<link rel="canonical" href="https://example.org/a">', 'https://example.org/a'],
    [meta('og:url', 'https://example.org/a', 'property'), 'https://example.org/a'],
    [jsonLd('{"@type":"NewsArticle","url":"https://example.org/a"}'), 'https://example.org/a'],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['<link rel="canonical" href="/a">', null],
    ['<link rel="stylesheet" href="https://example.org/a">', null],
  ])('of %j', (html, url) => expect(facts(html).url).toBe(url))
})

describe('the language', () => {
  it.each([
    ['<html lang="en-GB">', 'en-GB'],
    ['<html lang="de_CH">', 'de-CH'],
    ['<html xml:lang="fr">', 'fr'],
    [meta('og:locale', 'pt_BR', 'property'), 'pt-BR'],
    ['<html lang="">', null],
    ['<html lang="not a language">', null],
    ['<html>', null],
  ])('of %j', (html, language) => expect(facts(html).language).toBe(language))

  it.each([
    ['EN', 'en'],
    ['zh_hans_cn', null],
    ['x', null],
  ])('the tag %j', (said, tag) => expect(languageTag(said)).toBe(tag))
})

describe('withoutSite', () => {
  it.each([
    ['Talks stall | A Paper', 'A Paper', 'Talks stall'],
    ['A Paper - Talks stall', 'A Paper', 'Talks stall'],
    ['Talks – and truces – stall - A Paper', 'A Paper', 'Talks – and truces – stall'],
    ['Talks stall - envoy', 'A Paper', 'Talks stall - envoy'],
    ['Grain talks stall for a month | World', null, 'Grain talks stall for a month'],
    ['Talks stall - envoy', null, 'Talks stall - envoy'],
    ['Talks stall', 'Talks stall', 'Talks stall'],
  ])('%j of %j', (title, site, expected) => expect(withoutSite(title, site)).toBe(expected))
})

describe('plain', () => {
  it.each([
    ['Talks <b>stall</b>', 'Talks stall'],
    ['Talks &amp; truces', 'Talks & truces'],
    ['R&D talks', 'R&D talks'],
    [' a\u0000\n\tb ', 'a b'],
    ['<script>x</script>', null],
    ['   ', null],
    [7, null],
    [null, null],
    [{ name: 'a' }, null],
  ])('%j', (words, text) => expect(plain(words)).toBe(text))

  it('is never long', () => expect(plain('a'.repeat(100_000))).toHaveLength(500))
})
