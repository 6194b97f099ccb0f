/** What holds of every record, whatever the reports: tested on made-up negotiations. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../../src/model/findings.ts'
import { compareNames } from '../../src/names.ts'
import { type ReadFindings, reconcile } from '../../src/reconcile/reconcile.ts'
import { namedActors } from '../../src/reconcile/references.ts'
import { actor, read, report, statement } from '../support/builders.ts'
import { digest, shuffled, world } from './world.ts'

const recordOf = (reads: readonly ReadFindings[]) => reconcile(reads, { compareNames })

const worlds = fc.record({
  seed: fc.nat({ max: 1e6 }),
  reports: fc.integer({ min: 0, max: 14 }),
  facts: fc.integer({ min: 2, max: 14 }),
})

describe('any record', () => {
  it('is the same, to the byte, in whatever order the reports come', () => {
    fc.assert(
      fc.property(worlds, fc.nat(), ({ seed, reports, facts }, order) => {
        const reads = world(seed, reports, facts)
        expect(digest(recordOf(shuffled(reads, order)))).toBe(digest(recordOf(reads)))
      }),
      { numRuns: 150 },
    )
  })

  it('is not changed by adding a report twice', () => {
    const reads = world(3, 12, 10)
    expect(recordOf([...reads, ...reads.slice(4)])).toEqual(recordOf(reads))
  })

  it('names only what is in it', () => {
    fc.assert(
      fc.property(worlds, ({ seed, reports, facts }) => {
        const { record } = recordOf(world(seed, reports, facts))
        const actors = new Set(record.actors.map(({ id }) => id))
        expect([...namedActors(record)].filter((id) => !actors.has(id))).toEqual([])
        const known = new Set(KINDS.flatMap((kind) => record[kind].map(({ id }) => id)))
        const links = [
          ...record.statements.map(({ occasion }) => occasion),
          ...record.positions.map((one) => one.statement),
          ...record.commitments.map(({ keptBy }) => keptBy),
        ]
        expect(links.filter((id) => id !== null && !known.has(id))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('keeps every piece of evidence and uses no id twice', () => {
    fc.assert(
      fc.property(worlds, ({ seed, reports, facts }) => {
        const reads = world(seed, reports, facts)
        const { record } = recordOf(reads)
        for (const kind of KINDS) {
          const ids = record[kind].map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
          const places = (
            all: readonly { readonly evidence: readonly { report: string; start: number; end: number }[] }[],
          ) => new Set(all.flatMap(({ evidence }) => evidence.map((one) => `${one.report} ${one.start} ${one.end}`)))
          expect(places(record[kind])).toEqual(places(reads.flatMap(({ findings }) => [...findings[kind]])))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('comes with judgements on what is in it', () => {
    const { record, judgements } = recordOf(world(5, 14, 12))
    const known = new Set([...record.reports, ...KINDS.flatMap((kind) => [...record[kind]])].map(({ id }) => id))
    expect(judgements.length).toBeGreaterThan(20)
    expect(judgements.flatMap(({ about }) => about).filter((id) => !known.has(id))).toEqual([])
    const one = (verdict: string) =>
      judgements.filter((judgement) => judgement.verdict === verdict && judgement.b !== null)
    expect(
      one('same')
        .filter(({ pass }) => !/^(?:same-story|kept)/.test(pass))
        .filter(({ about }) => about.length !== 1),
    ).toEqual([])
  })

  it('is empty for no reports', () => {
    const { record, judgements } = recordOf([])
    expect(Object.values(record).flat()).toEqual([])
    expect(judgements).toEqual([])
  })

  it('keeps a fact whose speaker the report does not list, and says that nobody is named', () => {
    const one = report({ text: 'It is over, a voice said.' })
    const { record } = recordOf([
      read(one, { statements: [statement(one, { words: 'It is over', speaker: 'a-lost', speakerText: 'a voice' })] }),
    ])
    expect(record.actors.map(({ id, name }) => [id, name])).toEqual([[record.statements[0]!.speaker, 'a voice']])
  })

  it('tells apart facts to which two reports gave one id', () => {
    const reports = ['Talks failed, she said.', 'Talks resumed, she said.'].map((text) => report({ text }))
    const reads = reports.map((one) => {
      const speaker = actor(one, { name: 'she', id: 'a-1', kind: 'person' })
      return read(one, { actors: [speaker], statements: [statement(one, { id: 's-1', speaker: 'a-1' })] })
    })
    const { record } = recordOf(reads)
    expect(record.statements).toHaveLength(2)
    expect(new Set(record.statements.map(({ id }) => id)).size).toBe(2)
  })

  it('tells apart facts to which one report gave one id', () => {
    const one = report({ text: 'Talks failed, she said, and will resume.' })
    const speaker = actor(one, { name: 'she', id: 'a-1', kind: 'person' })
    const statements = ['Talks failed', 'will resume'].map((words) =>
      statement(one, { id: 's-1', words, speaker: 'a-1' }),
    )
    const { record } = recordOf([read(one, { actors: [speaker], statements })])
    expect(new Set(record.statements.map(({ id }) => id)).size).toBe(2)
  })

  it('compares a name once for each way of writing it, however many reports do', () => {
    const calls = { count: 0 }
    const counted = (a: string, b: string, kind: string): number => {
      calls.count += 1
      return compareNames(a, b, kind)
    }
    const reads = Array.from({ length: 300 }, (_, at) => {
      const one = report({ text: `Report ${at}.`, date: '2024-05-01' })
      const name = ['Aristide Briand', 'Aristid Briand', 'Briand'][at % 3]!
      return read(one, { actors: [actor(one, { name, kind: 'person' })] })
    })
    const { record } = reconcile(reads, { compareNames: counted })
    expect(record.actors.map(({ evidence }) => evidence.length)).toEqual([300])
    expect(calls.count).toBeLessThan(20)
  })

  it('lists reports by when they were published, the undated last', () => {
    const reads = [
      report({ text: 'Undated.' }),
      report({ text: 'Later.', date: '2024-05' }),
      report({ text: 'First.', date: '2024-04-30' }),
    ].map((one) => read(one))
    expect(recordOf(reads).record.reports.map(({ text }) => text)).toEqual(['First.', 'Later.', 'Undated.'])
  })
})
