import { describe, expect, it } from 'vitest'
import { type Fact, KINDS } from '../../src/model/findings.ts'
import { renderTable, tableCsv, tableRows } from '../../src/render/table.ts'
import { VIEWS, type ViewName } from '../../src/render/tables.ts'
import { displayWidth } from '../../src/render/width.ts'
import * as make from '../support/builders.ts'
import { shuffled } from '../support/shuffled.ts'
import { record } from './brief/portsmouth/record.ts'

const names = Object.keys(VIEWS) as ViewName[]

const textOf = (view: ViewName, width?: number): string => renderTable(VIEWS[view], VIEWS[view].rows(record), width)

describe.each(names)('the view %s', (name) => {
  const view = VIEWS[name]

  it.each([80, 100, 140])('fits into %i columns', (width) => {
    for (const line of textOf(name, width).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
  })

  it('has the same columns, with names of their own, in every row', () => {
    expect(new Set(view.columns.map((column) => column.name)).size).toBe(view.columns.length)
    for (const row of view.rows(record)) {
      expect(row.cells()).toHaveLength(view.columns.length)
      expect(row.shown()).toHaveLength(view.shownColumns.length)
    }
  })

  it('carries evidence and the id in every row', () => {
    for (const row of tableRows(view, view.rows(record))) {
      expect(row['id']).toBeTruthy()
      expect(row['quote']).toBeTruthy()
      expect(row['origins']).toBeGreaterThan(0)
    }
  })

  it('is the same in whatever order the facts come', () => {
    for (let seed = 1; seed <= 3; seed++)
      expect([...tableCsv(view, view.rows(shuffled(record, seed)))]).toEqual([...tableCsv(view, view.rows(record))])
  })

  it('says so where it is empty', () => {
    expect(renderTable(view, view.rows(make.record([])))).toMatch(/^No [a-z ]+\.\n$/)
  })
})

it.each(KINDS)('there is a row for each of the %s', (kind) => {
  const ids = VIEWS[kind].rows(record).map(({ about }) => about.fact.id)
  expect(ids.toSorted()).toEqual((record[kind] as readonly Fact[]).map(({ id }) => id).toSorted())
})

describe('the tables read as written', () => {
  it('meetings', () => {
    expect(textOf('meetings')).toBe(`\
Date         Where       Who                Level    Status   Outcome          Source      Id
───────────  ──────────  ─────────────────  ───────  ───────  ───────────────  ──────────  ─────────
9 Aug 1905   Portsmouth  Russia, Japan      envoys   held     no progress      Atlantic…   m-first
18 Aug 1905  Portsmouth  Russia, Japan      envoys   held     accounts differ  Foreign M…  m-second
21 Aug 1905              Russia, Japan, t…  leaders  held                      Washingto…  m-call
23 Aug 1905  Portsmouth  Russia, Japan      envoys   planned                   Foreign M…  m-planned
`)
  })

  it('claims', () => {
    expect(textOf('claims')).toBe(`\
Claim                                       Said by  Denied by  Source                  Id
──────────────────────────────────────────  ───────  ─────────  ──────────────────────  ───────────
Russia is moving new divisions to the east  Japan    Russia     Washington Observer +1  cl-d53d691a
`)
  })
})

describe('the timeline', () => {
  const rows = tableRows(VIEWS.timeline, VIEWS.timeline.rows(record))

  it('has meetings, texts, promises and moves in order of time, undated last', () => {
    expect(rows.map(({ date, what, status }) => [date, what, status])).toEqual([
      ['1905-08', 'due', 'open'],
      ['1905-08-09', 'draft', 'signed'],
      ['1905-08-09', 'meeting', 'held'],
      ['1905-08-18', 'meeting', 'held'],
      ['1905-08-19', 'move', 'softened'],
      ['1905-08-20', 'due', 'missed'],
      ['1905-08-21', 'call', 'held'],
      ['1905-08-22', 'move', 'reversed'],
      ['1905-08-23', 'meeting', 'planned'],
      [null, 'promise', 'open'],
    ])
  })

  it('tells a promise to meet by its meeting only', () => {
    expect(rows.map(({ id }) => id)).not.toContain('c-again')
    expect(rows.map(({ id }) => id)).not.toContain('c-23')
  })
})

it('positions name party, issue, stance and step', () => {
  const rows = tableRows(VIEWS.positions, VIEWS.positions.rows(record))
  const last = rows.find(({ movement }) => movement === 'reversed')
  expect(last).toMatchObject({
    party: 'Russia',
    issue: 'territory',
    date: '1905-08-22',
    stance: 'offers',
    speaker: 'Sergei Witte',
    reportedBy: 'reporter',
    certainty: 'doubtful',
    origins: 1,
  })
})

it('CSV holds lists in one cell and codes as the record has them', () => {
  const [header, first] = [...tableCsv(VIEWS.meetings, VIEWS.meetings.rows(record))]
  expect(header).toMatch(/^date,place,participants,level,setting,status,outcome,/)
  expect(first).toMatch(/^1905-08-09,Portsmouth,"Russia; Sergei Witte; Japan",envoys,in-person,held,none,false,true,/)
})
