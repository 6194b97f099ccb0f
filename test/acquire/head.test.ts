/** Title, outlet, byline, agencies and date of a plain text, from its own words. */
import { describe, expect, it } from 'vitest'
import { readHead } from '../../src/acquire/head.ts'
import { en } from '../support/parse.ts'

const STORY =
  'The foreign ministers of both states met on Friday for a second day of talks on the border, and failed to agree.'
const read = (text: string) => readHead(text, en)

describe('the title', () => {
  it.each([
    ['a headline', `Talks resume on the border\n\n${STORY}`, 'Talks resume on the border'],
    ['a question', `Will the talks ever resume?\n${STORY}`, 'Will the talks ever resume?'],
    ['a quotation', `‘Little ground for optimism’ after talks\n\n${STORY}`, '‘Little ground for optimism’ after talks'],
    ['an abbreviation at its end', `Rebels reject offer of the U.S.\n${STORY}`, 'Rebels reject offer of the U.S.'],
    ['after menus', `Social Media\n\nTalks resume on the border\n\n${STORY}`, 'Talks resume on the border'],
    ['after a date label', ` date 2019-03-11 Talks resume on the border\n\n${STORY}`, 'Talks resume on the border'],
    ['after a section’s name', `World News\nTalks resume on the border\n${STORY}`, 'Talks resume on the border'],
    ['after the outlet', `Al Jazeera\nTalks resume on the border\n${STORY}`, 'Talks resume on the border'],
    ['with its label', `Headline: Talks resume\n${STORY}`, 'Talks resume'],
    ['a Markdown heading', `# Talks resume on the border\n\n${STORY}`, 'Talks resume on the border'],
    ['tags in it', `<b>Talks resume</b> on the border\n\n${STORY}`, 'Talks resume on the border'],
    ['a script in it', `<script>alert(1)</script>Talks resume on the border\n\n${STORY}`, 'Talks resume on the border'],
    [
      'on two wrapped lines',
      `Talks on the border resume after a month of fighting in\nthe hills\n\n${STORY.slice(0, 60)}\n${STORY.slice(60)}\n${STORY.slice(0, 60)}\n${STORY.slice(60)}`,
      'Talks on the border resume after a month of fighting in the hills',
    ],
  ])('%s', (_name, text, title) => expect(read(text).title).toBe(title))

  it.each([
    ['a story that begins at once', `${STORY}\n${STORY}`],
    ['a first line that is a sentence', `The talks resumed today.\n${STORY}`],
    [
      'a first line that runs on',
      `The foreign ministers of both states met\non Friday for a second day of talks.\n${STORY}`,
    ],
    ['a dateline', `GENEVA, Feb 18 (Reuters) — The ministers of both states met for a second day of talks\n${STORY}`],
    ['nothing after it', 'Talks resume on the border'],
    ['somebody’s words', `“We will return,” he said on Monday\n${STORY}`],
    ['an address', `Dear colleagues,\n${STORY}`],
    ['a line too long', `${'Talks resume on the border '.repeat(12)}\n${STORY}`],
  ])('none: %s', (_name, text) => expect(read(text).title).toBeNull())
})

describe('the date', () => {
  it.each([
    ['a date line', `Talks resume on the border\nMarch 11, 2019\n\n${STORY}`, '2019-03-11'],
    ['a label', `Published: 11 March 2019\n${STORY}`, '2019-03-11'],
    [
      'a label with time and change',
      `PUBLISHED: 10:32, 11 March 2019 | UPDATED: 12:02, 12 March 2019\n${STORY}`,
      '2019-03-11',
    ],
    ['published before changed', `Updated: 12 March 2019\nPublished: 11 March 2019\n${STORY}`, '2019-03-11'],
    ['the date of a label on the line before', `Published\n11 March 2019\n${STORY}`, '2019-03-11'],
    ['a date label before the headline', `date 2019-03-11 Talks resume\n\n${STORY}`, '2019-03-11'],
    ['beside the byline', `By Jane Doe | March 11, 2019 | 10:30\n${STORY}`, '2019-03-11'],
    ['a dateline with its year', `GENEVA, 11 March 2019 (AFP) - ${STORY}`, '2019-03-11'],
    ['at the foot', `${STORY}\n\nFirst published on 11 March 2019`, '2019-03-11'],
  ])('stated: %s', (_name, text, date) => expect(read(text).published).toEqual({ date, basis: 'stated' }))

  it.each([
    ['a dateline without a year', `GENEVA, March 11 (AFP) - ${STORY}`],
    ['a date in the story', `On March 11, 2019, the ministers met. ${STORY}`],
    ['a date nobody can read surely', `Posted: 11/03/2019\n${STORY}`],
    ['only when it was changed', `Last updated: 12 March 2019\n${STORY}`],
    ['an impossible date', `Published: 31 February 2019\n${STORY}`],
    ['the date a treaty was signed', `${STORY}\nDone at Geneva, 11 March 2019.`],
  ])('unknown: %s', (_name, text) => expect(read(text).published).toEqual({ date: null, basis: 'unknown' }))
})

describe('who wrote and published it', () => {
  it.each([
    ['a byline', `Talks resume again today\nBy Jane Doe\n${STORY}`, ['Jane Doe'], []],
    [
      'two authors and an agency',
      `By Jane Doe and John Roe in Geneva, Reuters\n${STORY}`,
      ['Jane Doe', 'John Roe'],
      ['Reuters'],
    ],
    ['an agency alone at the head', `Talks resume again today\n\nBloomberg\n\n${STORY}`, [], ['Bloomberg']],
    ['an agency’s byline', `By AFP\n${STORY}`, [], ['AFP']],
    ['a dateline', `GENEVA (AP) — ${STORY}`, [], ['AP']],
    ['additional reporting', `${STORY}\n\nAdditional reporting by Reuters`, [], ['Reuters']],
    ['a closing credit', `${STORY} -Xinhua`, [], ['Xinhua']],
    ['inputs', `${STORY}\n(With inputs from AFP and PTI)`, [], ['AFP', 'PTI']],
    ['a source', `${STORY}\nSource: TASS`, [], ['TASS']],
    ['none', `${STORY} He told Reuters that he would return.`, [], []],
    ['none from a caption', `${STORY}\nThe ministers in Geneva. Photo: AFP`, [], []],
  ])('%s', (_name, text, byline, agencies) => expect(read(text)).toMatchObject({ byline, agencies }))

  it.each([
    [`Al Jazeera\nTalks resume on the border\n${STORY}`, 'Al Jazeera'],
    [`Talks resume on the border\nBy Jane Doe\nBBC News, Geneva\n${STORY}`, 'BBC News'],
    [`${STORY}\nSource: The Guardian`, 'The Guardian'],
    [`${STORY} She told The Guardian so.`, null],
  ])('the outlet of %j is %s', (text, outlet) => expect(read(text).outlet).toBe(outlet))

  it.each([
    [`URL: https://example.org/news/1\n${STORY}`, 'https://example.org/news/1'],
    [`URL: javascript:alert(1)\n${STORY}`, null],
  ])('the address of %j is %s', (text, url) => expect(read(text).url).toBe(url))
})

describe('an official letterhead', () => {
  const letter =
    'REPUBLIC OF NORWAY\nMINISTRY OF FOREIGN AFFAIRS\n\nNo. 12\nOslo, 26 March 2021\n\nOn the talks with Chad\n\nThe ministers met on Thursday. They agreed to go on.'

  it('gives its date, and the headline below it', () => {
    const { published, title } = read(letter)
    expect(published).toEqual({ date: '2021-03-26', basis: 'stated' })
    expect(title).toBe('On the talks with Chad')
  })

  it('is not a story that happens to have a date in its second line', () => {
    expect(
      read('Talks in Oslo end in deadlock\n26 March 2021\nThe ministers met on Thursday. They agreed to go on.').title,
    ).toBe('Talks in Oslo end in deadlock')
  })
})
