import { describe, expect, it } from 'vitest'
import type { Actor } from '../../src/model/actor.ts'
import { findActors } from '../../src/render/find-actors.ts'
import * as make from '../support/builders.ts'

const report = make.report({ text: 'They met.' })
const actor = (id: string, name: string, given: Partial<Actor> = {}) =>
  make.actor(report, { id, name, words: 'They', side: 'other', ...given })

const record = make.record([report], {
  actors: [
    actor('a-ua', 'Ukraine', { aliases: ['Kyiv', 'Kiev'], side: 'party' }),
    actor('a-tr', 'Türkiye', { aliases: ['Turkey'] }),
    actor('a-us', 'the United States', { aliases: ['US', 'Washington'] }),
    actor('a-gorbachev', 'Mikhail Gorbachev', { kind: 'person' }),
    actor('a-gorky', 'Aleksei Gorky', { kind: 'person', aliases: ['Горький'] }),
    actor('a-hammarskjold', 'Dag Hammarskjöld', { kind: 'person' }),
    actor('a-un', 'United Nations', { kind: 'organisation', aliases: ['UN'] }),
  ],
})

const idsOf = (typed: string) => {
  const found = findActors(record, typed)
  return found.kind === 'found' ? found.actors.map(({ id }) => id) : found.suggestions
}

describe('a name typed', () => {
  it.each([
    ['ukraine', ['a-ua']],
    ['KIEV', ['a-ua']],
    ['turkiye', ['a-tr']],
    ['United States', ['a-us']],
    ['the US', ['a-us']],
    ['us', ['a-us']],
    ['Gorbachev', ['a-gorbachev']],
    ['mikhail gorbachev', ['a-gorbachev']],
    ['gorbachev mikhail', ['a-gorbachev']],
    ['Gorkiy', ['a-gorky']],
    ['gorkij', ['a-gorky']],
    ['Hammarskjold', ['a-hammarskjold']],
    ['hammar', ['a-hammarskjold']],
    ['gor', ['a-gorbachev', 'a-gorky']],
    ['united', ['a-us', 'a-un']],
    ['a-tr', ['a-tr']],
  ])('%s is %j', (typed, ids) => {
    expect(findActors(record, typed).kind).toBe('found')
    expect(idsOf(typed)).toEqual(ids)
  })

  it.each([
    ['Ukrane', ['Ukraine']],
    ['Gorbatchev', ['Mikhail Gorbachev']],
    ['Tirkey', ['Türkiye']],
    ['Atlantis', ['Ukraine']],
    ['u', ['Ukraine']],
    ['', ['Ukraine']],
    ['…', ['Ukraine']],
  ])('%s is nobody, but near %j', (typed, near) => {
    expect(findActors(record, typed).kind).toBe('unknown')
    expect(idsOf(typed)).toEqual(near)
  })
})
