import { describe, expect, it } from 'vitest'
import { extract, read } from '../../src/extract/extract.ts'
import { isVerbatim } from '../../src/model/evidence.ts'
import { en, reportOf } from '../support/parse.ts'

/** Before each text, so that its field is plain and its parties are known. */
const BEFORE = 'Peace talks between Finland and Sweden opened in Geneva on Monday. '

function figuresIn(text: string) {
  const reading = read(reportOf(BEFORE + text), en)
  return extract(reading).figures.map((one) => ({ ...one, by: one.by && reading.actors.actor(one.by).name }))
}

const counted = (text: string): string[] => figuresIn(text).map(({ value, unit }) => `${value} ${unit}`)

describe('what is counted', () => {
  it.each([
    ['people', 'The war has killed 1,200 people.', ['1200 people']],
    ['forces after adjectives', 'Sweden has 10,000 well-armed border troops.', ['10000 troop']],
    ['a people by its name', 'Fifteen Swedes were hurt.', ['15 person']],
    [
      'a bare number of the harmed',
      'Twelve soldiers were killed and more than 115 injured.',
      ['12 soldier', '115 person'],
    ],
    [
      'a number after what befell it',
      'The shell hit a market, killing three and injuring more than 100.',
      ['3 person', '100 person'],
    ],
    ['those driven out', 'The war displaced over 2 million.', ['2000000 person']],
    ['a number that does something', 'Over 400 returned on a special flight.', ['400 person']],
    ['a toll', 'The raid brings the death toll to at least 95.', ['95 person']],
    ['of whom', 'They freed 30 prisoners, of whom 16 were wounded.', ['30 prisoner', '16 person']],
    ['a strength', 'The 26,000-strong force will stay.', ['26000 force']],
    ['several hundred thousand', 'Several hundred thousand people fled.', ['100000 people']],
    ['a range in one word', 'It has 11,000-12,000 fighters.', ['11000 fighter']],
    ['a share', 'The union demanded an 8 percent raise.', ['8 percent']],
    ['points of a share', 'China will suspend 24 percentage points of that duty.', ['24 percent']],
    ['money', 'The strike cost at least $3 billion.', ['3000000000 USD']],
    ['many parties', 'More than 15 rebel groups stayed away.', ['15 group']],
  ])('%s', (_name, text, expected) => {
    expect(counted(text)).toEqual(expected)
  })

  it.each([
    ['the two sides of the talks', 'The two countries will meet again.'],
    ['both', 'Both parties welcomed it.'],
    ['six parties', 'The six parties met.'],
    ['one of', 'One of the soldiers left.'],
    ['two of', 'It is two of the largest groups in the country.'],
    ['a date', 'They met on 14 May 2003.'],
    ['a year', 'The war began in 1998.'],
    ['a clock time', 'They met at 10 a.m. in Geneva.'],
    ['an age', 'A man aged 22 spoke.'],
    ['an article', 'It invoked Article 51 of the charter.'],
    ['a round', 'The third round began.'],
    ['a distance', 'The town lies 80 miles from the border.'],
    ['points of a text', 'The agreement has 27 points.'],
  ])('not %s', (_name, text) => {
    expect(counted(text)).toEqual([])
  })
})

describe('who stands behind it', () => {
  it.each([
    ['the speaker', 'Sweden said that 9 soldiers had been killed.', 'Sweden'],
    ['a source', 'According to Finland, 9 soldiers were killed.', 'Finland'],
    ['one who offers', 'Finland offered up to 3,000 soldiers.', 'Finland'],
    ['one who will', 'Finland will send 3,000 soldiers.', 'Finland'],
    ['one who pledged', 'It includes a pledge by Finland to release 900 prisoners.', 'Finland'],
    ['the reporter', 'More than 900 prisoners were freed.', null],
  ])('%s', (_name, text, by) => {
    expect(figuresIn(text).map((one) => one.by)).toEqual([by])
  })
})

it('says what the number is of, in the report’s words', () => {
  expect(figuresIn('Sweden holds about 500 Finnish prisoners of war.')[0]).toMatchObject({
    value: 500,
    what: 'Finnish prisoners of war',
    qualifier: 'about',
  })
})

it('lists the same number of the same thing once, with both places', () => {
  const [one, ...others] = figuresIn('Ten soldiers were captured. Sweden said that ten soldiers were captured.')
  expect(others).toEqual([])
  expect(one).toMatchObject({ value: 10, by: 'Sweden' })
  expect(one!.evidence).toHaveLength(2)
})

it('cites only words of the report', () => {
  const { annotated, ...rest } = read(reportOf(`${BEFORE}Over 400 returned, and 154 Swedes died.`), en)
  const { figures } = extract({ annotated, ...rest })
  expect(figures.flatMap((one) => one.evidence).every((one) => isVerbatim(one, annotated.report.text))).toBe(true)
})
