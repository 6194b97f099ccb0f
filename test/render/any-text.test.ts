/** What must hold for any text at all that a report may contain. */
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { csvLines } from '../../src/render/csv.ts'
import { escapeMarkdown } from '../../src/render/markdown.ts'
import { oneLine, printable } from '../../src/render/printable.ts'
import { cut, displayWidth, shorten } from '../../src/render/width.ts'
import { wrap } from '../../src/render/wrap.ts'

const special = fc.constantFrom(...'\u001b\u009b\u202e\u2066\u200b\ud800\0\t\r\n=+-@＝"\',;|<>&`*_[]()#~$\\日e\u0301🕊')
const text = fc.string({
  unit: fc.oneof(special, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  maxLength: 60,
})
const holds = (property: (text: string) => boolean): void => fc.assert(fc.property(text, property), { numRuns: 500 })

describe('any text', () => {
  it('has nothing left in it that acts, once printable', () => {
    holds((any) => !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(printable(any).replace(/[\n\t]/g, '')))
  })

  it('stays as it is when made printable again', () => {
    holds((any) => printable(printable(any)) === printable(any) && oneLine(oneLine(any)) === oneLine(any))
  })

  it('fits when it is cut, shortened or wrapped', () => {
    holds((any) =>
      [1, 5, 20].every(
        (width) =>
          displayWidth(cut(oneLine(any), width)) <= width && displayWidth(shorten(oneLine(any), width)) <= width,
      ),
    )
    holds((any) => wrap(oneLine(any), 16).every((line) => displayWidth(line) <= 16))
  })

  it('starts no formula in a CSV cell, and ends no cell', () => {
    holds((any) => {
      const line = [...csvLines(['a'], [[any]])][1]!
      const inner = line.startsWith('"') ? line.slice(1, -3) : line.slice(0, -2)
      const ended = line.startsWith('"') && inner.replaceAll('""', '').includes('"')
      return !ended && !/^\s*[=+\-@\t\r\0＝＋－＠]/.test(inner)
    })
  })

  it('is one line of Markdown without markup', () => {
    holds((any) => {
      const escaped = escapeMarkdown(any)
      return !/[\n<>]/.test(escaped) && !/(?<!\\)(?:\\\\)*[`*_[\]|~$]/.test(escaped.replace(/&[a-z#0-9]+;/g, ''))
    })
  })
})
