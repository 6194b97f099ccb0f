import { describe, expect, it } from 'vitest'
import { recordPieces, renderRecord, toJson } from '../../src/render/json.ts'
import * as make from '../support/builders.ts'
import { shuffled } from '../support/shuffled.ts'
import { record } from './brief/portsmouth/record.ts'

describe('the record as JSON', () => {
  it('holds the record', () => {
    const sorted = (list: readonly { readonly id: string }[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const read = JSON.parse(renderRecord(record)) as Record<string, readonly { readonly id: string }[]>
    expect(Object.keys(read)).toEqual([
      ...['reports', 'actors', 'meetings', 'statements', 'positions'],
      ...['commitments', 'conditions', 'instruments', 'claims', 'figures'],
    ])
    for (const [name, list] of Object.entries(read)) expect(list).toEqual(sorted(record[name as 'claims']))
  })

  it('is the same bytes in whatever order facts and keys come', () => {
    const turned = JSON.parse(JSON.stringify(record), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    ) as typeof record
    for (let seed = 1; seed <= 5; seed++) expect(renderRecord(shuffled(turned, seed))).toBe(renderRecord(record))
  })

  it('is indented by two spaces throughout', () => {
    const text = renderRecord(record)
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
  })

  it('comes in a piece per fact and report', () => {
    const facts = Object.values(record).reduce((sum, list) => sum + list.length, 0)
    expect([...recordPieces(record)].length).toBe(facts + 2 + 10 * 2)
  })

  it('is an object of empty lists for an empty record', () => {
    expect(renderRecord(make.record([]))).toContain('\n  "reports": [],\n  "actors": [],\n')
  })

  it('keeps every character of a text', () => {
    const text = 'a\u2028b\r\n"\\\u0000\ud800 </script>'
    const read = JSON.parse(renderRecord(make.record([make.report({ text })]))) as { reports: { text: string }[] }
    expect(read.reports[0]!.text).toBe(text)
  })
})

it('an object has its id first and its evidence last', () => {
  expect(Object.keys(JSON.parse(toJson({ foundBy: [], b: 1, evidence: [], a: 2, id: 'x', gone: undefined })))).toEqual([
    'id',
    'a',
    'b',
    'evidence',
    'foundBy',
  ])
})
