/** Input made to break a reader is read, or refused, in time. */
import { describe, expect, it } from 'vitest'
import { acquire } from '../../src/acquire/acquire.ts'
import { en } from '../support/parse.ts'

const STORY = 'The foreign ministers met on Friday in Geneva for a second day of talks on the border. '
/** Longer than what is read of a text. */
const LONG = 3_000_000
/** What is asked of the reader, in milliseconds, and slack for a machine that does other work too. */
const IN_TIME = 2_000
const SLACK = 3

const filled = (part: string, length = LONG): string => part.repeat(Math.ceil(length / part.length))

function timed(text: string): { report: ReturnType<typeof acquire>['report']; ms: number } {
  const bytes = Buffer.from(text)
  const start = performance.now()
  const { report } = acquire({ origin: 'a', bytes }, null, en)
  return { report, ms: performance.now() - start }
}

describe('plain text', () => {
  it.each([
    ['one line of 10 MB', filled(STORY, 10_000_000)],
    ['one word of 10 MB', STORY + filled('a', 10_000_000)],
    ['millions of short lines', STORY + filled('\nab cd')],
    ['millions of blank lines', STORY + filled('\n')],
    ['white space', STORY + filled(' ') + STORY],
    ['headings', `${STORY}\n${filled('Related stories\nComments\n')}`],
    ['bylines', `${STORY}\n${filled('By Jane Doe\n')}`],
    ['dates', `${STORY}\n${filled('March 1, 2020\n')}`],
    ['comments never closed', STORY + filled('<!--')],
    ['tags never closed', STORY + filled('<a ')],
    ['links never closed', STORY + filled('[http://a ')],
    ['templates never closed', STORY + filled('{{')],
    ['scripts never closed', STORY + filled('<script')],
    ['footnotes never closed', STORY + filled('<ref>')],
    ['headings of a wiki', STORY + filled('== a ')],
    ['emphasis', STORY + filled("''A ")],
    ['asterisks', STORY + filled('*')],
    ['pictures', STORY + filled('Image:a.jpg|')],
    ['capitals', STORY + filled('AA ')],
    ['words before a credit', `${STORY}\n${filled(`${'a, '.repeat(90)}contributed\n`)}`],
  ])('%s', (_name, text) => {
    const { report, ms } = timed(text)
    expect(report?.text.startsWith(text.slice(0, 1_000))).toBe(true)
    expect(ms).toBeLessThan(IN_TIME * SLACK)
  })
})

describe('pages', () => {
  it.each([
    ['a million nested tags', `<html><body>${'<div>'.repeat(1_000_000)}${STORY}`],
    ['a million nested tags in line', `<html><body>${'<b>'.repeat(1_000_000)}${STORY}`],
    ['a million attributes', `<html><body><p ${'a=1 '.repeat(1_000_000)}>${STORY}`],
    ['a million elements', `<html><body>${'<p a=1>'.repeat(1_000_000)}${STORY}`],
    [
      'nested as deep as is still built',
      `<html><body>${`${'<div>'.repeat(95)}<p>${STORY}</p>${'</div>'.repeat(95)}`.repeat(100)}`,
    ],
    ['comments never closed', `<html><body><p>${STORY}</p>${'<!-- '.repeat(1_000_000)}`],
    ['angle brackets', `<html><body><p>${STORY}</p>${filled('<')}`],
    ['ampersands', `<html><body><p>${STORY}</p>${filled('&')}`],
    ['titles', `<html>${filled('<title>a</title>')}<p>${STORY}`],
    ['metadata', `<html>${filled('<meta name=a content=b>')}<p>${STORY}`],
    ['deep JSON-LD', `<html><script type="application/ld+json">${filled('{"@graph":[')}</script><p>${STORY}`],
    ['many JSON-LD', `<html>${filled('<script type="application/ld+json">{"a":1}</script>')}<p>${STORY}`],
    ['10 MB of paragraphs', `<html><body>${filled(`<p>${STORY}</p>`, 10_000_000)}`],
  ])('%s', (_name, html) => {
    const { report, ms } = timed(html)
    expect(report?.text).toContain(STORY.trim())
    expect(ms).toBeLessThan(IN_TIME * SLACK)
  })
})
