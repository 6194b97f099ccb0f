import { describe, expect, it } from 'vitest'
import { corroboration, isDoubtful, originalOf } from '../../src/reflect/corroboration.ts'
import * as make from '../support/builders.ts'

const [a, b, c, d] = ['Talks ended. One', 'Talks ended. Two', 'Talks ended. Three', 'Talks ended. Four'].map((text) =>
  make.report({ text }),
) as [
  ReturnType<typeof make.report>,
  ReturnType<typeof make.report>,
  ReturnType<typeof make.report>,
  ReturnType<typeof make.report>,
]

const evidence = [a, b, c, d].map((report) => make.evidence(report, 'Talks ended'))

const recordWith = (copies: Readonly<Record<string, string>>) => {
  const record = make.record([a, b, c, d])
  return { ...record, reports: record.reports.map((one) => ({ ...one, copyOf: copies[one.id] ?? null })) }
}

describe('the independent origins of a fact', () => {
  it.each([
    ['no copies', {}, 4],
    ['a reprint', { [b.id]: a.id }, 3],
    ['a reprint of a reprint', { [b.id]: a.id, [c.id]: b.id }, 2],
    ['reprints of a report that is not in the record', { [b.id]: 'r-gone' }, 4],
    ['a circle of reprints', { [a.id]: b.id, [b.id]: a.id }, 3],
  ])('with %s', (_, copies, origins) => {
    expect(corroboration(recordWith(copies), { evidence }).origins).toBe(origins)
  })

  it('count two passages of one report once', () => {
    expect(corroboration(recordWith({}), { evidence: [evidence[0]!, make.evidence(a, 'One')] }).origins).toBe(1)
  })

  it('come with the reports of each family', () => {
    const { families } = corroboration(recordWith({ [b.id]: a.id }), { evidence })
    expect(families.find(({ original }) => original === a.id)!.reports).toEqual([a.id, b.id].toSorted())
    expect(originalOf(recordWith({ [b.id]: a.id }), b.id)).toBe(a.id)
  })
})

describe('a fact is doubtful', () => {
  it.each([
    [['doubtful'], true],
    [['doubtful', 'sure'], false],
    [['sure'], false],
  ] as const)('found %s: %s', (certainties, doubtful) => {
    expect(isDoubtful({ foundBy: certainties.map((certainty) => ({ certainty })) })).toBe(doubtful)
  })
})
