import { describe, expect, it } from 'vitest'
import type { Position, Stance } from '../../src/model/position.ts'
import { type GapKind, gaps } from '../../src/reflect/gap.ts'
import * as make from '../support/builders.ts'

const report = make.report({ text: 'France and Spain met Italy.', date: '2022-03-09' })
const actors = ['France', 'Spain', 'Italy'].map((name) => make.actor(report, { name, id: `a-${name}` }))

let serial = 0
const stand = (name: string, stance: Stance, proposition: string, more: Partial<Position> = {}): Position =>
  make.position(report, { id: `p-${++serial}`, actor: `a-${name}`, stance, proposition, ...more })

const gapOf = (...positions: readonly Position[]) => gaps(make.record([report], { actors, positions }))[0]!

const ONE = 'the withdrawal of all troops'
const OTHER = 'prisoners first'

describe('the gap between two parties', () => {
  it.each<[Stance, string, Stance, string, GapKind]>([
    ['accepts', ONE, 'accepts', OTHER, 'agreed'],
    ['demands', ONE, 'accepts', ONE, 'agreed'],
    ['offers', ONE, 'accepts', 'withdrawal of all its troops', 'agreed'],
    ['demands', ONE, 'accepts', OTHER, 'narrowing'],
    ['demands', ONE, 'offers', ONE, 'narrowing'],
    ['demands', ONE, 'conditions', ONE, 'narrowing'],
    ['offers', ONE, 'offers', OTHER, 'narrowing'],
    ['demands', ONE, 'demands', OTHER, 'apart'],
    ['demands', ONE, 'demands', ONE, 'apart'],
    ['demands', ONE, 'rejects', ONE, 'apart'],
    ['offers', ONE, 'rejects', OTHER, 'apart'],
  ])('of which one %s %s and the other %s %s is %s', (mine, what, theirs, which, kind) => {
    expect(gapOf(stand('France', mine, what), stand('Spain', theirs, which)).kind).toBe(kind)
    expect(gapOf(stand('Spain', mine, what), stand('France', theirs, which)).kind).toBe(kind)
  })
})

describe('the gap', () => {
  it('is one-sided where one party is heard', () => {
    expect(gapOf(stand('France', 'demands', ONE)).kind).toBe('one-sided')
  })

  it('is unaddressed where an issue stood on an agenda and no party is heard', () => {
    const meeting = make.meeting(report, { agenda: [{ issue: 'borders', by: null }] })
    expect(gaps(make.record([report], { actors, meetings: [meeting] }))).toEqual([
      { issue: 'borders', kind: 'unaddressed', latest: [] },
    ])
  })

  it('is agreed only where all parties are', () => {
    const two = [stand('France', 'accepts', ONE), stand('Spain', 'accepts', ONE)]
    expect(gapOf(...two).kind).toBe('agreed')
    expect(gapOf(...two, stand('Italy', 'rejects', ONE)).kind).toBe('apart')
  })

  it('comes from the latest positions and holds them', () => {
    const last = stand('Spain', 'accepts', ONE, { date: '2022-03-20' })
    const gap = gapOf(stand('France', 'offers', ONE), stand('Spain', 'rejects', ONE, { date: '2022-03-01' }), last)
    expect(gap.kind).toBe('agreed')
    expect(gap.latest.map(({ party, positions }) => [party, positions.length])).toEqual([
      ['a-Spain', 1],
      ['a-France', 1],
    ])
    expect(gap.latest[0]!.positions[0]).toBe(last)
  })

  it('leaves out what only an opponent says of a party', () => {
    const gap = gapOf(stand('France', 'demands', ONE), stand('Spain', 'rejects', ONE, { reportedBy: 'a-France' }))
    expect(gap.kind).toBe('one-sided')
  })
})
