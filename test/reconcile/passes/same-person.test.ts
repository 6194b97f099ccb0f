import { describe, expect, it } from 'vitest'
import { actor, read } from '../../support/builders.ts'
import { actorsOf, named, published, reconciled } from '../reading.ts'

describe('people', () => {
  it.each([
    [
      'spellings of one romanised name',
      [['Ivan Krylov'], ['Ivan Krilov'], ['Иван Крылов']],
      ['Ivan Krilov = Ivan Krylov = Иван Крылов'],
    ],
    [
      'Ukrainian and Russian forms',
      [['Volodymyr Vynnychenko'], ['Vladimir Vinnichenko']],
      ['Vladimir Vinnichenko = Volodymyr Vynnychenko'],
    ],
    [
      'with and without a middle name',
      [['Woodrow Wilson'], ['Thomas Woodrow Wilson']],
      ['Thomas Woodrow Wilson = Woodrow Wilson'],
    ],
    [
      'an initial for the given name',
      [['Georges Clemenceau'], ['G. Clemenceau']],
      ['Georges Clemenceau = G. Clemenceau'],
    ],
    ['the surname alone, of one bearer', [['Georges Clemenceau'], ['Clemenceau']], ['Georges Clemenceau = Clemenceau']],
    ['the order of a Chinese name', [['Wellington Koo'], ['Koo Wellington']], ['Koo Wellington = Wellington Koo']],
    ['capitals', [['GEORGES CLEMENCEAU'], ['Georges Clemenceau']], ['GEORGES CLEMENCEAU = Georges Clemenceau']],
  ])('are one: %s', (_, lists, expected) => expect(actorsOf(lists)).toEqual(expected))

  it.each([
    ['two given names', [['Ivan Franko'], ['Petro Franko']]],
    ['given names that begin alike', [['Viktor Adler'], ['Vladimir Adler']]],
    ['one surname, shared by two', [['Ivan Franko'], ['Petro Franko'], ['Franko']]],
    ['an initial that fits two', [['Paul Painleve'], ['Pierre Painleve'], ['P. Painleve']]],
    ['an initial that fits none', [['Georges Clemenceau'], ['A. Clemenceau']]],
    ['a given name, shared', [['Otto Bauer'], ['Otto Braun']]],
    ['father and son in one report', [['Karl Renner', 'Karl Rener']]],
    ['a surname beside its bearer in one report', [['Ivan Franko', 'Franko']]],
    ['descriptions', [['a senior official'], ['a senior official']]],
    ['descriptions with a name in them', [['a senior U.S. official'], ['a senior U.S. official']]],
  ])('stay apart: %s', (_, lists) => expect(actorsOf(lists)).toHaveLength(lists.flat().length))

  it('keep the name that most reports use, and the fuller of two used as often', () => {
    expect(actorsOf([['A. Briand'], ['Aristide Briand'], ['A. Briand'], ['Briand']])).toEqual([
      'Aristide Briand = A. Briand = Briand',
    ])
    expect(actorsOf([['Nikola Pasic'], ['Nikola Pašić'], ['Nikola Pašić']])).toEqual(['Nikola Pašić = Nikola Pasic'])
  })

  it('are called after their name, and with a hash where two are called alike', () => {
    const one = published('2024-05-01')
    const { record } = reconciled([read(one, { actors: named(one, ['Aristide Briand', 'a diplomat']) })])
    expect(record.actors.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^person-a-diplomat-[0-9a-f]{6}$/),
      'person-aristide-briand',
    ])
  })

  it('hold offices from the first report that says so to the last', () => {
    const role = { title: 'foreign minister', of: null, from: null, to: null }
    const reads = ['2024-03-02', '2024-01-09', '2024-02'].map((date) => {
      const one = published(date)
      return read(one, { actors: [actor(one, { name: 'Aristide Briand', kind: 'person', roles: [role] })] })
    })
    expect(reconciled(reads).record.actors[0]!.roles).toEqual([{ ...role, from: '2024-01-09', to: '2024-03-02' }])
  })

  it('speak for whom most reports say', () => {
    const reads = (['Ukraine', 'Russia', 'Ukraine', null] as const).map((party) => {
      const one = published('2024-03-02')
      const person = actor(one, { name: 'Symon Petliura', kind: 'person', party: party && `a-${party}` })
      return read(one, { actors: [person, ...named(one, ['Russia', 'Ukraine'])] })
    })
    expect(reconciled(reads).record.actors.find(({ kind }) => kind === 'person')!.party).toBe('state-UA')
  })

  it('are not joined by a surname to one who speaks for another party', () => {
    const reads = [
      ['Petro Bolbochan', 'Ukraine'],
      ['Bolbochan', 'Russia'],
    ].map(([name, party]) => {
      const one = published('2024-03-02')
      return read(one, {
        actors: [actor(one, { name: name!, kind: 'person', party: `a-${party}` }), ...named(one, [party!])],
      })
    })
    expect(reconciled(reads).record.actors.filter(({ kind }) => kind === 'person')).toHaveLength(2)
  })

  it('say why they were made one, and what was left open', () => {
    const reads = [['Ivan Franko'], ['Petro Franko'], ['Franko'], ['Ivan Franco']].map((names) => {
      const one = published('2024-03-02')
      return read(one, { actors: named(one, names) })
    })
    const said = reconciled(reads).judgements.map(({ verdict, because }) => `${verdict}: ${because.join('; ')}`)
    expect(said).toContainEqual(expect.stringMatching(/^same: “Ivan Franco” and “Ivan Franko” are alike at 0\.9\d$/))
    expect(said).toContainEqual(expect.stringMatching(/^unsure: “Franko” and “Petro Franko” .*2 people are called so$/))
  })
})
