/** Agencies and authors a report credits. */
import { describe, expect, it } from 'vitest'
import { creditsOf } from '../../src/acquire/credit.ts'
import { en } from '../support/parse.ts'

const credits = creditsOf(en)

describe('agencies', () => {
  it.each([
    ['Reuters and Agence France-Presse', ['Reuters', 'AFP']],
    ['Xinhua News Agency', ['Xinhua']],
    ['Interfax-Ukraine', ['Interfax-Ukraine']],
    ['Agence France-Presse, AFP', ['AFP']],
    ['CAPITAL APART', []],
  ])('named in %j', (text, names) => expect(credits.agenciesIn(text)).toEqual(names))

  it.each([
    ['Bloomberg', ['Bloomberg']],
    ['(Reuters)', ['Reuters']],
    ['AFP/Reuters', ['AFP', 'Reuters']],
    ['By AFP', ['AFP']],
    ['Reuters, Geneva', ['Reuters']],
    ['Reuters and AP', ['Reuters', 'AP']],
    ['Reuters said so', []],
    ['Bloomberg Television', []],
    ['Michael Bloomberg', []],
  ])('alone on the line %j', (line, names) => expect(credits.alone(line)).toEqual(names))

  it.each([
    ['It was by no means over. -Xinhua', '-Xinhua', ['Xinhua']],
    ['“We will return,” he said. — AFP', '— AFP', ['AFP']],
    ['The truce holds. (AFP)', '(AFP)', ['AFP']],
    ['The truce holds. [Source: Reuters]', '[Source: Reuters]', ['Reuters']],
    ['“We will return.” --AP/Reuters', '--AP/Reuters', ['AP', 'Reuters']],
  ])('closing %j', (text, words, names) => {
    const found = credits.closing(text)!
    expect(text.slice(found.start)).toBe(words)
    expect(found.agencies).toEqual(names)
  })

  it.each(['he told Reuters', 'he told Reuters.', 'the report of the AP (Reuters)', 'the anti-AP', 'He left. Reuters'])(
    'not closing %j',
    (text) => expect(credits.closing(text)).toBeNull(),
  )
})

describe('persons of a byline', () => {
  it.each([
    ['Jane Doe', ['Jane Doe']],
    ['JANE DOE', ['Jane Doe']],
    ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe, John Roe & A. N. Other', ['Jane Doe', 'John Roe', 'A. N. Other']],
    ['Jane Doe in Geneva', ['Jane Doe']],
    ['Jane Doe, Reuters', ['Jane Doe']],
    ['Jan van der Berg', ['Jan van der Berg']],
    ['Ahmad al-Masri', ['Ahmad al-Masri']],
    ['Staff Reporter', []],
    ['Our Correspondent', []],
    ['Associated Press', []],
    ['Wednesday the truce had collapsed', []],
    ['the river', []],
    ['all accounts', []],
  ])('%j', (byline, names) => expect(credits.persons(byline)).toEqual(names))
})

describe('outlets', () => {
  it.each([
    ['Al Jazeera', 'Al Jazeera'],
    ['AL JAZEERA', 'Al Jazeera'],
    ['BBC News, Geneva', 'BBC News'],
    ['Al Jazeera reported', null],
  ])('%j', (line, name) => expect(credits.outlet(line)).toBe(name))
})
