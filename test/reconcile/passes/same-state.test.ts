import { describe, expect, it } from 'vitest'
import { actor, read, statement } from '../../support/builders.ts'
import { published, reconciled } from '../reading.ts'

const state = (name: string, country: string | null, aliases: readonly string[] = []) => {
  const one = published('2024-03-02')
  return read(one, { actors: [actor(one, { name, country, aliases })] })
}

describe('states', () => {
  it('are one by their code, whatever they are called', () => {
    const { record } = reconciled([
      state('Ukraine', 'UA', ['Kyiv']),
      state('Ukraine', 'UA', ['Kiev']),
      state('Kiev', 'UA'),
    ])
    expect(record.actors.map(({ id, name, aliases }) => [id, name, aliases])).toEqual([
      ['state-UA', 'Ukraine', ['Kiev', 'Kyiv']],
    ])
  })

  it('without a code are known by a name of one that has it', () => {
    const { record } = reconciled([state('Turkey', 'TR', ['Türkiye']), state('Turkiye', null)])
    expect(record.actors.map(({ id }) => id)).toEqual(['state-TR'])
  })

  it.each([
    ['an adjective in -n', 'Ruritania', 'Ruritanian'],
    ['an adjective in -i', 'Zembar', 'Zembari'],
    ['an adjective in -ian', 'Strelsen', 'Strelsenian'],
  ])('that no list knows are one with their adjective: %s', (_, name, adjective) => {
    const { record } = reconciled([state(name, null), state(name, null), state(adjective, null)])
    expect(record.actors.map((one) => one.name)).toEqual([name])
  })

  it('take in a body of their name, but not a person who is called like a known state', () => {
    const one = published('2024-03-02')
    const body = read(one, { actors: [actor(one, { name: 'Ruritanian', kind: 'organisation' })] })
    expect(reconciled([state('Ruritania', null), body]).record.actors).toHaveLength(1)
    const other = published('2024-03-02')
    const person = read(other, { actors: [actor(other, { name: 'Jordan', kind: 'person' })] })
    expect(reconciled([state('Jordan', 'JO'), person]).record.actors).toHaveLength(2)
  })

  it.each([
    ['two codes', state('Niger', 'NE'), state('Nigeria', 'NG')],
    ['a longer name', state('Ruritania', null), state('Ruritania Nova', null)],
    ['no code and another name', state('Guinea', 'GN'), state('Guinea-Bissau', null)],
  ])('stay apart: %s', (_, a, b) => expect(reconciled([a, b]).record.actors).toHaveLength(2))

  it('are called by the name that most reports use', () => {
    const { record } = reconciled([state('Burma', 'MM'), state('Myanmar', 'MM'), state('Myanmar', 'MM')])
    expect(record.actors[0]).toMatchObject({ name: 'Myanmar', aliases: ['Burma'] })
  })

  it('speak where their capital spoke', () => {
    const one = published('2024-03-02')
    const moscow = actor(one, { id: 'a-1', name: 'Moscow', country: 'RU' })
    const { record } = reconciled([read(one, { actors: [moscow], statements: [statement(one, { speaker: 'a-1' })] })])
    expect(record.statements[0]!.speaker).toBe('state-RU')
  })
})
