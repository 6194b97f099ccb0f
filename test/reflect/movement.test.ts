import { describe, expect, it } from 'vitest'
import type { Position, Stance } from '../../src/model/position.ts'
import { isMove, latestSteps, movements, type StepKind } from '../../src/reflect/movement.ts'
import * as make from '../support/builders.ts'
import { shuffled } from '../support/shuffled.ts'

const report = make.report({ text: 'France spoke.' })
const france = make.actor(report, { name: 'France', id: 'a-france' })
const minister = make.actor(report, {
  name: 'the foreign minister',
  words: 'spoke',
  kind: 'person',
  party: 'a-france',
  id: 'a-minister',
})

let serial = 0
const stand = (date: string | null, stance: Stance, proposition: string, more: Partial<Position> = {}): Position =>
  make.position(report, { id: `p-${++serial}`, actor: 'a-france', date, stance, proposition, ...more })

const recordOf = (...positions: readonly Position[]) => make.record([report], { actors: [france, minister], positions })
const stepsOf = (...positions: readonly Position[]) => movements(recordOf(...positions))[0]!.steps
const kindsOf = (...positions: readonly Position[]) => stepsOf(...positions).map(({ kind }) => kind)

const ONE = 'withdrawing its troops from the border'
const REWORDED = 'a withdrawal of all troops from the border area'
const TOUCHING = 'soldiers staying at the border'
const OTHER = 'an exchange of prisoners'

describe('a step on the same matter', () => {
  it.each<[Stance, Stance, StepKind]>([
    ['demands', 'demands', 'repeated'],
    ['rejects', 'rejects', 'repeated'],
    ['rejects', 'accepts', 'reversed'],
    ['accepts', 'rejects', 'reversed'],
    ['rejects', 'offers', 'reversed'],
    ['offers', 'rejects', 'reversed'],
    ['rejects', 'conditions', 'softened'],
    ['conditions', 'accepts', 'softened'],
    ['conditions', 'offers', 'softened'],
    ['conditions', 'rejects', 'hardened'],
    ['demands', 'conditions', 'softened'],
    ['demands', 'accepts', 'softened'],
    ['demands', 'rejects', 'dropped'],
    ['offers', 'demands', 'hardened'],
    ['offers', 'conditions', 'conditioned'],
    ['accepts', 'conditions', 'conditioned'],
    ['accepts', 'offers', 'repeated'],
  ])('from %s to %s is %s', (from, to, kind) => {
    const steps = stepsOf(stand('2022-03-01', from, ONE), stand('2022-03-09', to, REWORDED))
    expect(steps.map((step) => step.kind)).toEqual(['first-stated', kind])
    expect(steps[1]!.before).toBe(steps[0]!.position)
  })
})

describe('a step in words that only touch', () => {
  it.each<[Stance, Stance, StepKind]>([
    ['demands', 'demands', 'first-stated'],
    ['demands', 'rejects', 'first-stated'],
    ['rejects', 'demands', 'first-stated'],
    ['offers', 'offers', 'first-stated'],
    ['demands', 'offers', 'softened'],
    ['rejects', 'offers', 'softened'],
    ['rejects', 'accepts', 'softened'],
    ['offers', 'rejects', 'hardened'],
    ['accepts', 'rejects', 'hardened'],
  ])('from %s to %s is %s', (from, to, kind) => {
    expect(kindsOf(stand('2022-03-01', from, ONE), stand('2022-03-09', to, TOUCHING))).toEqual(['first-stated', kind])
  })
})

describe('a step on another matter', () => {
  it.each<[Stance, Stance]>([
    ['demands', 'offers'],
    ['rejects', 'accepts'],
    ['offers', 'rejects'],
  ])('from %s to %s is no move, but knows what came before', (from, to) => {
    const steps = stepsOf(stand('2022-03-01', from, ONE), stand('2022-03-09', to, OTHER))
    expect(steps[1]!.kind).toBe('first-stated')
    expect(steps[1]!.before).toBe(steps[0]!.position)
  })
})

describe('what is no movement', () => {
  it('is a position without a date', () => {
    const [movement] = movements(recordOf(stand('2022-03-01', 'demands', ONE), stand(null, 'accepts', ONE)))
    expect(movement!.steps).toHaveLength(1)
    expect(movement!.undated).toHaveLength(1)
  })

  it('is what an opponent says that the party wants', () => {
    const [movement] = movements(
      recordOf(stand('2022-03-01', 'demands', ONE), stand('2022-03-05', 'rejects', ONE, { reportedBy: 'a-spain' })),
    )
    expect(movement!.steps).toHaveLength(1)
    expect(movement!.toldByOthers).toHaveLength(1)
  })

  it.each([
    ['the same day', '2022-03-01', '2022-03-01'],
    ['a day and the month around it', '2022-03-01', '2022-03'],
    ['two intervals that meet', '2022-03-01/2022-03-05', '2022-03-05/2022-03-09'],
  ])('is a difference within %s', (_, first, second) => {
    expect(kindsOf(stand(first, 'rejects', ONE), stand(second, 'accepts', ONE))).toEqual([
      'first-stated',
      'first-stated',
    ])
  })

  it('is a stance that the party had beside another one on the last day', () => {
    const kinds = kindsOf(
      stand('2022-03-01', 'demands', ONE),
      stand('2022-03-01', 'offers', 'a border without troops'),
      stand('2022-03-09', 'offers', TOUCHING),
    )
    expect(kinds.filter((kind) => kind !== 'first-stated')).toEqual([])
  })
})

describe('a movement', () => {
  it('runs through what those say who speak for the party', () => {
    const [movement] = movements(
      recordOf(stand('2022-03-01', 'rejects', ONE), stand('2022-03-09', 'accepts', ONE, { actor: 'a-minister' })),
    )
    expect(movement!.party).toBe('a-france')
    expect(movement!.steps.map(({ kind }) => kind)).toEqual(['first-stated', 'reversed'])
  })

  it('takes the words of the party before those of the reporter', () => {
    const own = stand('2022-03-01', 'demands', ONE)
    const [step] = stepsOf(stand('2022-03-01', 'demands', REWORDED, { reportedBy: 'narrator' }), own)
    expect(step!.position).toBe(own)
    expect(step!.alsoTold).toHaveLength(1)
  })

  it('is compared with the last word on the same matter, past what was said on others', () => {
    const steps = stepsOf(
      stand('2022-03-01', 'offers', ONE),
      stand('2022-03-05', 'demands', TOUCHING),
      stand('2022-03-09', 'rejects', REWORDED),
    )
    expect(steps.map(({ kind }) => kind)).toEqual(['first-stated', 'hardened', 'reversed'])
    expect(steps[2]!.before).toBe(steps[0]!.position)
    expect(steps.filter(isMove)).toHaveLength(2)
    expect(latestSteps({ party: 'a-france', issue: 'ceasefire', steps, undated: [], toldByOthers: [] })).toEqual([
      steps[2],
    ])
  })

  it('is kept apart by issue', () => {
    const all = movements(
      recordOf(stand('2022-03-01', 'demands', ONE), stand('2022-03-09', 'accepts', ONE, { issue: 'territory' })),
    )
    expect(all.map(({ issue, steps }) => [issue, steps.length])).toEqual([
      ['ceasefire', 1],
      ['territory', 1],
    ])
  })

  it('is the same in whatever order the positions come', () => {
    const record = recordOf(
      stand('2022-03-01', 'offers', ONE),
      stand('2022-03-01', 'demands', OTHER),
      stand('2022-03-05', 'conditions', REWORDED),
      stand('2022-03-09', 'rejects', REWORDED),
      stand(null, 'accepts', ONE),
    )
    for (let seed = 1; seed <= 10; seed++) expect(movements(shuffled(record, seed))).toEqual(movements(record))
  })
})
