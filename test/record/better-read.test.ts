/** Which reading of the same bytes is kept does not depend on which came first. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { canonical, isBetterRead } from '../../src/record/better-read.ts'
import { read, report } from '../support/builders.ts'

const text = 'The two sides met in Oslo.'
const reading = (parts: Partial<Report> & { readonly date?: string } = {}) => read(report({ text, ...parts }))

describe('isBetterRead', () => {
  it.each([
    ['a given date rather than none', { date: '2022-02-10' }, {}],
    [
      'a given date rather than a stated one',
      { date: '2022-02-10' },
      { published: { date: '2022-02-11', basis: 'stated' } as const },
    ],
    [
      'a date rather than everything else',
      { date: '2022-02-10' },
      { outlet: 'The Courier', title: 'Talks', url: 'https://example.org/a' },
    ],
    ['one with an outlet', { outlet: 'The Courier' }, {}],
    ['one with a language', { language: 'en' }, { language: 'und' }],
    ['of equals the smaller', { outlet: 'A' }, { outlet: 'B' }],
  ])('keeps %s', (_, better, other) => {
    expect(isBetterRead(reading(better), reading(other))).toBe(true)
    expect(isBetterRead(reading(other), reading(better))).toBe(false)
  })

  it('pays no heed to where it came from', () => {
    expect(isBetterRead(reading({ origin: 'a' }), reading({ origin: 'b' }))).toBe(false)
    expect(isBetterRead(reading({ origin: 'b' }), reading({ origin: 'a' }))).toBe(false)
  })

  it('finds the same best one in any order', () => {
    const some = fc.option(fc.constantFrom('A', 'B', 'C'), { nil: null })
    const dates = fc.constantFrom<Report['published']>(
      { date: '2022', basis: 'given' },
      { date: '2021', basis: 'given' },
      { date: '2022', basis: 'stated' },
      { date: null, basis: 'unknown' },
    )
    const readings = fc.array(fc.record({ outlet: some, title: some, published: dates }).map(reading), {
      minLength: 1,
      maxLength: 6,
    })
    const best = (list: readonly ReturnType<typeof reading>[]) => list.reduce((a, b) => (isBetterRead(b, a) ? b : a))
    fc.assert(
      fc.property(readings, (list) => {
        expect(canonical(best(list))).toBe(canonical(best(list.toReversed())))
      }),
    )
  })
})

describe('canonical', () => {
  it('does not depend on the order of keys', () => {
    expect(canonical({ b: 1, a: [{ d: null, c: 'x' }] })).toBe(canonical({ a: [{ c: 'x', d: null }], b: 1 }))
  })
})
