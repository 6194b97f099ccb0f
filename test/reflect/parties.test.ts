import { describe, expect, it } from 'vitest'
import type { Actor } from '../../src/model/actor.ts'
import type { Findings } from '../../src/model/findings.ts'
import type { Part } from '../../src/model/meeting.ts'
import { besideParties, partiesOf } from '../../src/reflect/parties.ts'
import * as make from '../support/builders.ts'

const report = make.report({ text: 'They met.', date: '2022-03-09' })
const actor = (name: string, given: Partial<Actor> = {}) =>
  make.actor(report, { id: name, name, words: 'They', side: 'other', ...given })
const meeting = (id: string, seats: Readonly<Record<string, Part>>) =>
  make.meeting(report, { id, participants: Object.entries(seats).map(([actor, part]) => ({ actor, part })) })
const position = (actor: string) => make.position(report, { id: `p-${actor}`, actor })

const partyNames = (findings: Partial<Findings>) => partiesOf(make.record([report], findings)).map(({ name }) => name)

describe('the parties of a dossier', () => {
  it('are those marked as such, whoever else sat with them', () => {
    const actors = [actor('France', { side: 'party' }), actor('Spain', { side: 'party' }), actor('Italy')]
    expect(
      partyNames({ actors, meetings: [meeting('m', { Italy: 'party' })], positions: [position('Italy')] }),
    ).toEqual(['France', 'Spain'])
  })

  it('stand for those who speak for them', () => {
    const actors = [
      actor('France'),
      actor('the ministry', { kind: 'organisation', party: 'France' }),
      actor('the minister', { kind: 'person', party: 'the ministry', side: 'party' }),
    ]
    expect(partyNames({ actors })).toEqual(['France'])
  })

  it('are, where none is marked, those who sat as parties and hold positions, most involved first', () => {
    const actors = ['France', 'Spain', 'Italy', 'Malta'].map((name) => actor(name))
    const meetings = [
      meeting('m1', { Spain: 'party', France: 'party', Italy: 'mediator' }),
      meeting('m2', { Spain: 'party', France: 'party' }),
      meeting('m3', { Spain: 'party', France: 'party', Malta: 'party' }),
      meeting('m4', { Spain: 'party' }),
    ]
    const positions = ['France', 'Spain', 'Italy', 'Malta'].map(position)
    expect(partyNames({ actors, meetings, positions })).toEqual(['Spain', 'France'])
  })

  it('are two at most where nobody both sat and stood', () => {
    const actors = ['France', 'Spain', 'Italy'].map((name) => actor(name))
    expect(partyNames({ actors, positions: ['Italy', 'France', 'Spain'].map(position) })).toEqual(['France', 'Italy'])
  })

  it('are none where there is nobody', () => {
    expect(partyNames({})).toEqual([])
  })

  it('survive a circle of who speaks for whom', () => {
    const actors = [
      actor('France', { party: 'Spain', side: 'party' }),
      actor('Spain', { party: 'France', side: 'party' }),
    ]
    expect(partyNames({ actors })).toEqual(['France', 'Spain'])
  })
})

describe('those beside the parties', () => {
  it('are marked or seated as such, each once, and are no party', () => {
    const actors = [
      actor('France', { side: 'party' }),
      actor('Italy', { side: 'mediator' }),
      actor('Malta'),
      actor('Oman'),
    ]
    const meetings = [meeting('m', { France: 'mediator', Italy: 'mediator', Malta: 'mediator', Oman: 'observer' })]
    const beside = besideParties(make.record([report], { actors, meetings }))
    expect(beside.map(({ side, actors }) => [side, actors.map(({ name }) => name)])).toEqual([
      ['mediator', ['Italy', 'Malta']],
      ['observer', ['Oman']],
    ])
  })
})
