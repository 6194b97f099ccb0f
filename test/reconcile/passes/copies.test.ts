import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import { actor, figure, position, read, report, statement } from '../../support/builders.ts'
import { reconciled } from '../reading.ts'

const STORY = `The two delegations met for six hours on Tuesday and parted without an agreement, their spokesmen said, but both promised
to come back within a month. "We have heard each other," the head of the first delegation told reporters outside the hotel, adding that
the question of the prisoners stood above all others and that some 200 of them were still held in the north of the country.`

const OTHER = `Envoys of both sides spent most of Tuesday in a hotel by the lake without coming closer. One of them said that it was good
to talk, and another that talk alone would bring nobody home; about prisoners there was no word in the short statement that was read out
when the cars had already left, and no date was given for another round.`

const wire = (ending: string, date: string | null, more: Partial<Report> = {}): Report =>
  report({ text: `${STORY} ${ending}`, ...(date && { date }), ...more })

/** For each report by its ending: whose copy it is, by ending. */
function copies(...reports: readonly Report[]): (string | null)[] {
  const { record } = reconciled(reports.map((one) => read(one)))
  const known = new Map(reports.map((one) => [one.id, one.text.slice(-7)]))
  const copyOf = new Map(record.reports.map((one) => [one.id, one.copyOf]))
  return reports.map(({ id }) => known.get(copyOf.get(id) ?? '') ?? null)
}

describe('copies', () => {
  it('are of the earliest published', () => {
    expect(copies(wire('Paper A', '2024-05-03'), wire('Paper B', '2024-05-02'), wire('Paper C', null))).toEqual([
      'Paper B',
      null,
      'Paper B',
    ])
  })

  it('may be cut', () => {
    const half = report({ text: STORY.slice(0, STORY.length * 0.6), date: '2024-05-03' })
    expect(copies(wire('Paper A', '2024-05-02'), half)).toEqual([null, 'Paper A'])
  })

  it('are not what two reporters wrote of one event', () => {
    expect(copies(wire('Paper A', '2024-05-02'), report({ text: OTHER, date: '2024-05-02' }))).toEqual([null, null])
  })

  it('are not one form filled in for two', () => {
    const form = (name: string, country: string) =>
      report({
        text: `The President spoke today with ${name} of ${country}. ${STORY} The President and ${name} agreed to speak again when the delegations of ${country} are back.`,
        date: '2024-05-02',
      })
    expect(copies(form('Aristide Briand', 'France'), form('Gustav Stresemann', 'Germany'))).toEqual([null, null])
  })

  it('are not what looks alike months later', () => {
    expect(copies(wire('Paper A', '2024-05-02'), wire('Paper B', '2024-08-02'))).toEqual([null, null])
  })

  it('are not pages of one outlet that share their furniture', () => {
    const page = (story: string) => {
      const text = `${STORY.repeat(3)} ${story}`
      return report({ text, date: '2024-05-02', furniture: [{ start: 0, end: STORY.length * 3, kind: 'menu' }] })
    }
    expect(copies(page(OTHER), page(OTHER.split(' ').reverse().join(' ')))).toEqual([null, null])
  })

  it('add their evidence to the facts of the original, and no facts of their own', () => {
    const reads = [wire('Paper A', '2024-05-02'), wire('Paper B', '2024-05-03')].map((one) => {
      const head = actor(one, { id: 'a-1', name: 'Aristide Briand', kind: 'person' })
      const said = statement(one, { words: 'We have heard each other,', speaker: 'a-1', mode: 'direct' })
      return read(one, {
        actors: [head],
        statements: [said],
        positions: [
          position(one, {
            words: 'the question of the prisoners stood above all others',
            actor: 'a-1',
            issue: 'prisoners',
            statement: said.id,
          }),
        ],
        figures: [figure(one, { words: 'some 200 of them', value: 200 })],
      })
    })
    const { record } = reconciled(reads)
    expect(
      [record.statements, record.positions, record.figures].map((list) => list.map(({ evidence }) => evidence.length)),
    ).toEqual([[2], [2], [2]])
    expect(record.positions[0]!.statement).toBe(record.statements[0]!.id)
  })

  it('leave apart what another report says in the same words', () => {
    const reads = [
      wire('Paper A', '2024-05-02'),
      report({ text: `${OTHER} "We have heard each other," he said.`, date: '2024-05-02' }),
    ].map((one) =>
      read(one, {
        actors: [actor(one, { id: 'a-1', name: 'Aristide Briand', kind: 'person' })],
        statements: [statement(one, { words: 'We have heard each other,', speaker: 'a-1' })],
      }),
    )
    expect(reconciled(reads).record.statements).toHaveLength(2)
  })
})
