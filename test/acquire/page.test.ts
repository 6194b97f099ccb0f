/** Web pages: told from plain text, their main text built from the tree or, where there can be none, from the tags. */
import { describe, expect, it } from 'vitest'
import { acquire } from '../../src/acquire/acquire.ts'
import { isPage, readPage } from '../../src/acquire/page.ts'
import { streamedText } from '../../src/acquire/page-stream.ts'
import { mainText } from '../../src/acquire/page-tree.ts'
import { en } from '../support/parse.ts'

const STORY =
  'The envoys of the two coastal states met for a second day on Saturday, but failed to agree on how much grain may leave the harbour each month.'

describe('isPage', () => {
  it.each([
    ['a doctype', '<!DOCTYPE html><p>Talks', 'a'],
    ['white space and comments first', '\n <!-- saved from (0026)https://example.org/ -->\n<html><p>Talks', 'a'],
    ['XHTML', '<?xml version="1.0"?><!DOCTYPE html><html>', 'a.xhtml'],
    ['capitals', '<HTML><BODY>Talks', 'a.txt'],
    ['a fragment', '<article><h1>Talks</h1><p>They met.</p></article>', '-'],
    ['a name and any tag', 'Talks <b>failed</b> again', 'a.html'],
  ])('yes: %s', (_name, text, origin) => expect(isPage(text, origin)).toBe(true))

  it.each([
    ['plain text', 'The talks failed.', 'a.txt'],
    ['a tag at the start of a wiki text', '<noinclude>  The talks failed.', 'a.txt'],
    ['a tag further on', 'The talks <b>failed</b>.<br>', 'a.txt'],
    ['a sign', '<3 talks', 'a.txt'],
    ['one box in a plain text', '<div class="x">The talks failed.</div>', 'a.txt'],
    ['text in a file named as a page', 'The talks failed.', 'a.html'],
    ['nothing', '', 'a.html'],
  ])('no: %s', (_name, text, origin) => expect(isPage(text, origin)).toBe(false))
})

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Grain talks stall</title><style>p { color: red }</style>
<script>var x = "A script that nobody may read. It has sentences.";</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<main><article><h1>Grain talks stall</h1>
<figure><img src="a.jpg"><figcaption>The delegations at the table.</figcaption></figure>
<p>${STORY}</p>
<p>&ldquo;We came to listen,&rdquo; the northern envoy told <b>reporters</b>\n  after the session. <q>We have listened.</q></p>
<div>Advertisement</div>
<ul><li>an end to inspections;</li><li>a ceiling of 40,000 tonnes.</li></ul>
<blockquote><p>Nobody leaves before the sailors are home.</p></blockquote>
<p>First line.<br>Second line.</p>
<p>${STORY}</p>
<table><tr><td>March</td><td>41,000</td></tr><tr><td>April</td><td>39,000</td></tr></table>
</article></main><footer>© 2019 A Paper</footer></body></html>`

const TEXT = `The delegations at the table.

${STORY}

“We came to listen,” the northern envoy told reporters after the session. “We have listened.”

Advertisement

an end to inspections;
a ceiling of 40,000 tonnes.

Nobody leaves before the sailors are home.

First line.
Second line.

${STORY}

March\t41,000
April\t39,000`

describe('the text of a page', () => {
  it('is the story: paragraphs apart, items and rows on lines of their own, quotation marks kept', () => {
    expect(mainText(PAGE)!.text).toBe(TEXT)
  })

  it('is the same from the tags alone, but for what stands around the story', () => {
    expect(streamedText(PAGE, 100_000).text).toBe(`Grain talks stall\n\n${TEXT}`)
  })

  it('has its captions and left-over page parts marked', () => {
    const { report } = acquire({ origin: 'a.html', bytes: Buffer.from(PAGE) }, null, en)
    expect(report!.text).toBe(TEXT)
    expect(report!.furniture.map(({ kind, start, end }) => [kind, TEXT.slice(start, end)])).toEqual([
      ['caption', 'The delegations at the table.'],
      ['notice', 'Advertisement'],
    ])
  })

  it.each([
    ['a fragment', `<p>${STORY}</p><p>${STORY}</p>`],
    ['no paragraphs', `<html><body>${STORY}<br><br>${STORY}</body></html>`],
    ['tags never closed', `<html><body><div><p>${STORY}<p>${STORY}`],
    ['tags closed twice', `<html><body></div></p><p>${STORY}</p></div><p>${STORY}</p></body></html></html>`],
  ])('is found in a broken page: %s', (_name, html) => {
    const { text } = readPage(html, en, 100_000)
    expect(text).toBe(`${STORY}\n\n${STORY}`)
  })

  it('is all there is where a page is nothing but a header', () => {
    expect(readPage(`<html><body><header>${STORY}</header></body></html>`, en, 100_000).text).toBe(STORY)
  })

  it('has no script, style, template or form in it', () => {
    const noise = '<script>a. b.</script><style>c. d.</style><template>e. f.</template><textarea>g. h.</textarea>'
    const html = `<html><body>${noise}<p>${STORY}${noise}</p><svg><title>i. j.</title></svg><p>${STORY}</p></body></html>`
    expect(readPage(html, en, 100_000).text).toBe(`${STORY}\n\n${STORY}`)
    expect(streamedText(html, 100_000).text).toBe(`${STORY}\n\n${STORY}`)
  })

  it('counts what it leaves out', () => {
    const built = streamedText(`<p>${STORY}</p>`.repeat(100), 1_000)
    expect(built.text.length).toBeLessThan(1_500)
    expect(built.length).toBeGreaterThan(STORY.length * 99)
  })
})
