import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { type CsvCell, csvLines } from '../../src/render/csv.ts'

const cellOf = (cell: CsvCell, raw = false): string => [...csvLines(['a'], [[cell]], { raw })][1]!.slice(0, -2)

describe('a CSV cell', () => {
  it.each([
    ['plain', 'plain'],
    [null, ''],
    ['', ''],
    [true, 'true'],
    [12, '12'],
    [-12.5, '-12.5'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['a\nb', '"a\nb"'],
    ['a;b', '"a;b"'],
  ])('%j is written %s', (cell, written) => {
    expect(cellOf(cell)).toBe(written)
  })

  it.each(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠', ' =', '\u00a0@', '\u3000＝'])(
    'that begins with %j is no formula',
    (start) => {
      expect(cellOf(`${start}cmd|' /C calc'!A0`).replace(/^"/, '')).toMatch(/^'/)
    },
  )

  it.each(['a;=b()', 'a\t@b', 'a\n+b'])('has no formula after a separator in it: %j', (cell) => {
    expect(cellOf(cell)).toMatch(/^"a[;\t\n]'[=+@]b/)
  })

  it.each(['a=b', 'a - b', 'a@b.example', '5-3', "'quoted'"])('with a sign inside stays as it is: %j', (cell) => {
    expect(cellOf(cell)).toBe(cell)
  })

  it.each(['=1+1', '-5', ' @x', 'a;=b', '\t', '\0', '＝x', 'x"y\r\nz', "'"])(
    'comes back from raw as it was: %j',
    (cell) => {
      const text = [...csvLines(['a', 'b'], [[cell, 'end']], { raw: true })].join('')
      expect(parse(text, { from_line: 2, record_delimiter: '\r\n' })).toEqual([[cell, 'end']])
    },
  )
})

it('a CSV has a header and lines that end in CRLF', () => {
  expect(
    [
      ...csvLines(
        ['date', '=name'],
        [
          ['2022', 'a'],
          [null, 1],
        ],
      ),
    ].join(''),
  ).toBe("date,'=name\r\n2022,a\r\n,1\r\n")
})
