import { describe, expect, it } from 'vitest'
import { actor, read } from '../../support/builders.ts'
import { actorsOf, named, published, reconciled } from '../reading.ts'

describe('organisations and groups', () => {
  it.each([
    [
      'initials',
      [['Organization for Security and Co-operation in Europe'], ['OSCE']],
      ['OSCE = Organization for Security and Co-operation in Europe'],
    ],
    ['the article', [['The African Union'], ['African Union']], ['African Union = The African Union']],
    [
      'British and American spelling',
      [['World Trade Organisation'], ['World Trade Organization']],
      ['World Trade Organisation = World Trade Organization'],
    ],
    ['a word for what it is', [['Polisario Front'], ['Polisario']], ['Polisario = Polisario Front']],
    ['descriptions of one', [['rebels'], ['rebels']], ['rebels']],
  ])('are one: %s', (_, lists, expected) => expect(actorsOf(lists, 'organisation')).toEqual(expected))

  it.each([
    ['one word more', [['African Union'], ['African Union Youth Congress']]],
    ['one word other', [['European Union'], ['African Union']]],
    ['numbers', [['Brigade 44'], ['Brigade 45']]],
    ['initials that fit two', [['National Peace Council'], ['Northern Provinces Congress'], ['NPC']]],
  ])('stay apart: %s', (_, lists) => expect(actorsOf(lists, 'organisation')).toHaveLength(lists.flat().length))

  it('of the same name but of two states are two; one of whom nobody says whose is neither', () => {
    const reads = (['Russia', 'Ukraine', 'Russia', null] as const).map((party) => {
      const one = published('2024-03-02')
      const ministry = actor(one, { name: 'Foreign Ministry', kind: 'organisation', party: party && `a-${party}` })
      return read(one, { actors: [ministry, ...named(one, party ? [party] : [])] })
    })
    const bodies = reconciled(reads).record.actors.filter(({ kind }) => kind === 'organisation')
    expect(bodies.map(({ party }) => party).sort()).toEqual([null, 'state-RU', 'state-UA'])
  })

  it('joins the one state’s where no other has one', () => {
    const reads = (['Russia', null] as const).map((party) => {
      const one = published('2024-03-02')
      const ministry = actor(one, { name: 'Foreign Ministry', kind: 'organisation', party: party && `a-${party}` })
      return read(one, { actors: [ministry, ...named(one, party ? [party] : [])] })
    })
    const bodies = reconciled(reads).record.actors.filter(({ kind }) => kind === 'organisation')
    expect(bodies.map(({ id, party }) => [id, party])).toEqual([['organisation-foreign-ministry', 'state-RU']])
  })
})
