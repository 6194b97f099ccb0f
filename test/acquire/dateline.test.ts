/** The place and date at the head of a story. */
import { describe, expect, it } from 'vitest'
import { completeDateline, datelineReader } from '../../src/acquire/dateline.ts'
import { en } from '../support/parse.ts'

const STORY = 'The ministers of both states met on Friday for a second day of talks on the border.'
const read = (head: string) => {
  const text = head + STORY
  return datelineReader(en)({ start: 0, end: text.length, text })
}

describe('a dateline', () => {
  it.each([
    ['GENEVA, Feb 18 (Reuters) — ', 'Geneva', '02-18', ['Reuters']],
    ['GENEVA, Feb. 18 (AFP/AP) - ', 'Geneva', '02-18', ['AFP', 'AP']],
    ['BERLIN — ', 'Berlin', null, []],
    ['MOSCOW, March 11. /TASS/. ', 'Moscow', '03-11', ['TASS']],
    ['MOSCOW. March 11 (Interfax) - ', 'Moscow', '03-11', ['Interfax']],
    ['Moscow (AFP) – ', 'Moscow', null, ['AFP']],
    ['KYIV, Ukraine (AP) — ', 'Kyiv', null, ['AP']],
    ['Doha, Qatar – ', 'Doha', null, []],
    ['BEIJING, March 11 (Xinhua) -- ', 'Beijing', '03-11', ['Xinhua']],
    ['New Delhi, Mar 11 (PTI) ', 'New Delhi', '03-11', ['PTI']],
    ['DAR ES SALAAM, Tanzania -- ', 'Dar es Salaam', null, []],
    ['PORT-AU-PRINCE — ', 'Port-au-Prince', null, []],
    ['WASHINGTON/MOSCOW, 5 October (Reuters) - ', 'Washington/Moscow', '10-05', ['Reuters']],
    ['(Reuters) - ', null, null, ['Reuters']],
  ])('%s', (head, place, day, agencies) => {
    const found = read(head)!
    expect(found).toMatchObject({ place, day, agencies, date: null, start: 0 })
    expect((head + STORY).slice(found.start, found.end)).toBe(head.trimEnd())
  })

  it.each([
    ['NEW YORK, 5 October 2008 (AFP) - ', '2008-10-05'],
    ['Geneva, 18 February 2022 – ', '2022-02-18'],
    ['UNITED NATIONS, Sept. 5, 2019 (Xinhua) -- ', '2019-09-05'],
  ])('with a year: %s', (head, date) => expect(read(head)).toMatchObject({ date, day: null }))

  it.each([
    ['no mark', 'GENEVA '],
    ['an organisation', 'NATO - '],
    ['a slug', 'EXCLUSIVE - '],
    ['a name and a dash', 'Istanbul — '],
    ['an ordinary hyphen', 'GENEVA-'],
    ['brackets that name no agency', 'Geneva (calm) '],
    ['a sentence', 'In Geneva, Switzerland, '],
    ['nothing', ''],
  ])('not: %s', (_name, head) => expect(read(head)).toBeNull())

  it('is not looked for before a line too short to be a story', () => {
    const text = 'GENEVA — Talks fail.'
    expect(datelineReader(en)({ start: 0, end: text.length, text })).toBeNull()
  })
})

describe('a dateline without a year', () => {
  const written = read('GENEVA, Dec 31 (Reuters) - ')!
  it.each([
    ['2022-12-31', '2022-12-31'],
    ['2023-01-01', '2022-12-31'],
    ['2022-12-01', '2022-12-31'],
    ['2023', '2023-12-31'],
    ['2022-06-15', null],
    [null, null],
  ])('takes it from a report of %s: %s', (published, date) => {
    const basis = published === null ? 'unknown' : 'given'
    expect(completeDateline(written, { date: published, basis }).date).toBe(date)
  })

  it('never becomes 29 February of a year without one', () => {
    const leap = read('GENEVA, Feb 29 (Reuters) - ')!
    expect(completeDateline(leap, { date: '2023-03-01', basis: 'given' }).date).toBeNull()
    expect(completeDateline(leap, { date: '2024-03-01', basis: 'given' }).date).toBe('2024-02-29')
  })
})
