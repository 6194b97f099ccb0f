import { describe, expect, it } from 'vitest'
import type { Actor } from '../../src/model/actor.ts'
import { renderItem, unknownItemInWords } from '../../src/render/item.ts'
import { displayWidth } from '../../src/render/width.ts'
import * as make from '../support/builders.ts'
import { record, statements } from './brief/portsmouth/record.ts'

function textOf(id: string, options: Parameters<typeof renderItem>[2] = {}): string {
  const rendered = renderItem(record, id, options)
  if (rendered.kind !== 'item') throw new Error(unknownItemInWords(rendered))
  return rendered.text
}

describe('an item', () => {
  it('is a statement with its evidence in its paragraph, and how it was found', () => {
    expect(textOf(statements[0]!.id, { explain: true })).toBe(`\
Statement ${statements[0]!.id}
  Speaker   Sergei Witte (Russia)
  Mode      direct
  Cue       said
  Act       reject
  Issues    economy
  Date      10 August 1905

Evidence from 1 independent report
  [1] Atlantic Wire, 10 August 1905 (given), “Envoys open peace talks at the navy yard”
      "»Russia will not pay a single kopeck,«" said Sergei Witte, who leads the Russian delegation.
      It would not cede the island of Sakhalin, he added.
      characters 228 to 264 of ${record.reports[0]!.id}

Found by
  quotation/said (sure)
  ├ cue: “said”
  └ speaker: “Sergei Witte”
`)
  })

  it('is a meeting with its accounts side by side', () => {
    expect(textOf('m-second', { width: 90 })).toContain(`
Accounts
  Japan                                      │ Russia
  source: Foreign Ministry of Japan          │ source: Foreign Ministry of Russia
  outcome: progress                          │ outcome: no progress
`)
  })

  it('has accounts one under the other where there is no room', () => {
    expect(textOf('m-second', { width: 50 })).toContain('\n  Japan\n    source: Foreign Ministry of Japan\n')
  })

  it('counts reprints apart', () => {
    expect(textOf('m-first')).toContain('Evidence from 1 independent report (2 reports with reprints)')
  })

  it('is a report, with what was found in it', () => {
    expect(textOf(record.reports[0]!.id)).toContain('Reprinted in   reports/02-gazette.txt')
    expect(textOf(record.reports[0]!.id)).toContain(
      '1 meeting, 1 statement, 4 positions, 2 commitments and 1 instrument',
    )
  })

  it('may be named by the beginning of its id', () => {
    expect(textOf(statements[0]!.id.slice(0, 8))).toBe(textOf(statements[0]!.id))
  })

  it('explains nothing unless asked', () => {
    expect(textOf('m-first')).not.toContain('Found by')
  })

  it('fits the width, of whatever kind it is', () => {
    for (const list of Object.values(record) as (readonly { readonly id: string }[])[])
      for (const { id } of list)
        for (const line of textOf(id, { explain: true, width: 72 }).split('\n'))
          expect(displayWidth(line)).toBeLessThanOrEqual(72)
  })
})

describe('no item', () => {
  it.each([
    ['m-zzzz', 'nothing in the record has the id “m-zzzz”; every table lists ids in its last column'],
    ['m', 'nothing in the record has the id “m”; every table lists ids in its last column'],
    ['\u001b', 'nothing in the record has the id “␛”; every table lists ids in its last column'],
  ])('is called %j', (id, words) => {
    const rendered = renderItem(record, id)
    expect(rendered.kind === 'unknown' && unknownItemInWords(rendered)).toBe(words)
  })

  it('is meant where several ids begin so', () => {
    const report = make.report({ text: 'France and Spain.' })
    const actor = (id: string, name: string): Actor => make.actor(report, { id, name })
    const rendered = renderItem(
      make.record([report], { actors: [actor('a-abc1', 'France'), actor('a-abc2', 'Spain')] }),
      'a-abc',
    )
    expect(rendered.kind === 'unknown' && unknownItemInWords(rendered)).toBe(
      '“a-abc” begins several ids: a-abc1, a-abc2',
    )
  })
})
