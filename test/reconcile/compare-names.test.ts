import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames, explainNames } from '../../src/names.ts'
import { LIKELY_SAME, SURELY_SAME } from '../../src/reconcile/compare-names.ts'

type Pairs = readonly (readonly [string, string])[]

const people: Pairs = [
  ['Aleksandr Blok', 'Alexander Blok'],
  ['Lev Tolstoy', 'Лев Толстой'],
  ['Taras Shevchenko', 'Тарас Шевченко'],
  ['Mustafa Kemal', 'مصطفى كمال'],
  ['Saad Zaghloul', 'سعد زغلول'],
  ['Golda Meir', 'גולדה מאיר'],
  ['Mohammad Mossadegh', 'محمد مصدق'],
  ['Sun Yat-sen', 'Sun Yatsen'],
  ['Kim Ku', '김구'],
  ['Syngman Rhee', 'Rhee Syngman'],
  ['Eleftherios Venizelos', 'Ελευθέριος Βενιζέλος'],
  ['Ilia Chavchavadze', 'ილია ჭავჭავაძე'],
  ['Rabindranath Tagore', 'TAGORE, Rabindranath'],
  ['William Gladstone', 'Bill Gladstone'],
  ['Robert Schuman', 'Bob Schuman'],
  ['José Rizal', 'Jose Rizal'],
  ['Dr. Sun Yat-sen', 'Sun Yat-sen'],
  ['W. E. Gladstone', 'William Ewart Gladstone'],
  ['Faisal ibn Hussein', 'Faisal bin Hussein'],
  ['Abd el-Krim', 'Abdelkrim'],
  ['Anton Pavlovich Chekhov', 'Anton Chekhov'],
  ['AntonChekhov', 'Anton Chekhov'],
  ['Ant0n Chekh0v', 'Anton Chekhov'],
  ['Anton Chekov', 'Anton Chekhov'],
]

const otherPeople: Pairs = [
  ['Ivan Franko', 'Petro Franko'],
  ['Henry James', 'William James'],
  ['Alexander Blok', 'Alexander Herzen'],
  ['Anton Pavlovich Chekhov', 'Anton Ivanovich Chekhov'],
  ['Wu Tingfang', 'Wu Peifu'],
  ['Song Ziwen', 'Song Ailing'],
  ['A. Chekhov', 'Mikhail Chekhov'],
  ['Henry Cabot Lodge Sr.', 'Henry Cabot Lodge Jr.'],
  ['Saad Zaghloul', 'فتحي زغلول'],
  ['Otto Bauer', 'Otto Braun'],
]

const bodies: Pairs = [
  ['League of Nations', 'The League of Nations'],
  ['International Labour Organisation', 'International Labor Organization'],
  ['International Labour Organization', 'ILO'],
  ['Brigade Forty-Four', 'Brigade 44'],
  ['U.N. Security Council', 'United Nations Security Council'],
  ['Hanseatic League', 'HanseaticLeague'],
  ['Third International', '3rd International'],
  ['Газета Правда', 'Gazeta Pravda'],
  ['Socialist Party of Latvia (Minority)', 'SPL (Minority)'],
  ['Resolution 1559', 'Resolution No. 1559'],
]

const otherBodies: Pairs = [
  ['League of Nations', 'League of Women Voters'],
  ['Brigade 44', 'Brigade 45'],
  ['European Union', 'African Union'],
  ['Second International', 'Third International'],
  ['Liberation Front', 'Liberation Army'],
  ['Labour Party', 'Labour Party Youth Section'],
  ['Socialist Party of Latvia (Minority)', 'SPL (Majority)'],
  ['Resolution 1559', 'Resolution 1701'],
]

const companies: Pairs = [
  ['Krupp AG', 'Krupp Aktiengesellschaft'],
  ['Krupp A.G.', 'KRUPP'],
  ['ООО Заря', 'Zarya LLC'],
  ['Baltic & Orient Co., Ltd.', 'Baltic and Orient Company Limited'],
  ['Baltik Shipping Ltd', 'Baltic Shipping Limited'],
  ['Ostend Joint Stock Company', 'OJSC Ostend'],
]

const otherCompanies: Pairs = [
  ['Krupp AG', 'Krupp GmbH'],
  ['Krupp AG', 'Thyssen AG'],
  ['Baltic Shipping Ltd', 'Baltic Mining Ltd'],
  ['Orient (Persia) Ltd', 'Orient (Siam) Ltd'],
  ['BXT Shipping', 'BZW Shipping'],
]

describe('names of one', () => {
  it.each(people)('%s = %s (people)', (a, b) =>
    expect(compareNames(a, b, 'Person')).toBeGreaterThanOrEqual(SURELY_SAME),
  )
  it.each(bodies)('%s = %s (bodies)', (a, b) =>
    expect(compareNames(a, b, 'Organization')).toBeGreaterThanOrEqual(SURELY_SAME),
  )
  it.each(companies)('%s = %s (companies)', (a, b) =>
    expect(compareNames(a, b, 'Company')).toBeGreaterThanOrEqual(LIKELY_SAME),
  )
})

describe('names of two', () => {
  it.each(otherPeople)('%s ≠ %s (people)', (a, b) => expect(compareNames(a, b, 'Person')).toBeLessThan(LIKELY_SAME))
  it.each(otherBodies)('%s ≠ %s (bodies)', (a, b) =>
    expect(compareNames(a, b, 'Organization')).toBeLessThan(LIKELY_SAME),
  )
  it.each(otherCompanies)('%s ≠ %s (companies)', (a, b) =>
    expect(compareNames(a, b, 'Company')).toBeLessThan(LIKELY_SAME),
  )
})

describe('a score', () => {
  const kinds = fc.constantFrom('Person', 'person', 'Company', 'LegalEntity', 'Vessel', 'state', 'whatever')
  const names = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc
      .array(fc.constantFrom(...people.flat(), 'Ltd', 'II', '(UK)', '/', ',', 'bin', 'J.'), { maxLength: 4 })
      .map((words) => words.join(' ')),
  )

  it('lies between 0 and 1 and is the same either way round', () => {
    fc.assert(
      fc.property(names, names, kinds, (a, b, kind) => {
        const score = compareNames(a, b, kind)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(compareNames(b, a, kind)).toBe(score)
      }),
    )
  })

  it('is 1 for a name and itself, and 0 where there is no name', () => {
    fc.assert(
      fc.property(names, kinds, (name, kind) => {
        expect(compareNames(name, name, kind)).toBe(/[\p{L}\p{N}]/u.test(name) ? 1 : 0)
      }),
    )
    expect(compareNames('', 'Otto Bauer', 'Person')).toBe(0)
  })

  it('falls as the names move apart', () => {
    const scores = ['Otto Bauer', 'Otto Bauers', 'O. Bauer', 'Karl Otto Bauer', 'Otto Bayerle', 'Karl Renner'].map(
      (name) => compareNames('Otto Bauer', name, 'Person'),
    )
    expect(scores[0]).toBe(1)
    expect(Math.min(...scores)).toBe(scores.at(-1))
  })

  it('takes kinds in any case', () => {
    expect(compareNames('Bob Schuman', 'Robert Schuman', 'PERSON')).toBe(
      compareNames('Bob Schuman', 'Robert Schuman', 'person'),
    )
  })

  it('takes little time for hostile names', () => {
    const start = performance.now()
    for (const name of ['a '.repeat(1e5), '/'.repeat(1e5), "'s.".repeat(1e5), '('.repeat(1e5), 'İ'.repeat(1e5)])
      compareNames(name, `b${name}`, 'LegalEntity')
    expect(performance.now() - start).toBeLessThan(1500)
  })
})

describe('an explanation', () => {
  it('gives the parts that make the score', () => {
    const { score, alike, parts, adjustments } = explainNames('Krupp AG', 'Krup Works GmbH', 'Company')
    expect(parts.map(({ a, b, how }) => [a, b, how])).toEqual([
      ['krupp', 'krup', 'sound'],
      ['', 'works', 'only-one'],
    ])
    const weight = parts.reduce((sum, part) => sum + part.weight, 0)
    expect(alike).toBeCloseTo(parts.reduce((sum, part) => sum + part.weight * part.similarity, 0) / weight)
    expect(adjustments.map(({ what }) => what)).toEqual(['another legal form'])
    expect(score).toBeCloseTo(alike * adjustments[0]!.factor)
  })

  it('turns round with the names', () => {
    const [there, back] = [
      explainNames('Bob Schuman', 'Robert Schuman', 'person'),
      explainNames('Robert Schuman', 'Bob Schuman', 'person'),
    ]
    expect(back.parts.map(({ a, b }) => [b, a])).toEqual(there.parts.map(({ a, b }) => [a, b]))
    expect(there.parts).toContainEqual(expect.objectContaining({ a: 'bob', b: 'robert', how: 'variant' }))
  })
})

const PAIRS = fileURLToPath(new URL('../../../shared/bench/names-dev.csv', import.meta.url))

describe.skipIf(!existsSync(PAIRS))('on public pairs of names', () => {
  type Row = { readonly schema: string; readonly name1: string; readonly name2: string; readonly is_match: string }
  const rows = existsSync(PAIRS)
    ? (parse(readFileSync(PAIRS, 'utf8'), { columns: true, relax_quotes: true }) as Row[])
    : []

  function f1(some: readonly Row[]): number {
    const said = some.filter((row) => compareNames(row.name1, row.name2, row.schema) >= LIKELY_SAME)
    const right = said.filter((row) => row.is_match === 'true').length
    return (2 * right) / (said.length + some.filter((row) => row.is_match === 'true').length)
  }

  it('reaches what it is meant to', () => {
    expect(f1(rows)).toBeGreaterThan(0.9)
    expect(f1(rows.filter(({ schema }) => schema === 'Person'))).toBeGreaterThan(0.9)
  })
})
