/** Facts by page, by filter and by id. */
import { describe, expect, it } from 'vitest'
import type { FactFilter } from '../../../src/record/store.ts'
import * as build from '../../support/builders.ts'
import { DOSSIER, DRIVERS, project, storeWith } from '../../support/stores.ts'

const first = build.report({ text: 'France wants a ceasefire. Spain wants open borders.', date: '2022-02-10' })
const second = build.report({ text: 'Italy spoke of energy. France spoke again.', date: '2023' })
const third = build.report({ text: 'Spain spoke at an unknown time.' })

const said = (report: typeof first, words: string, speaker: string, issues: readonly string[] = []) =>
  build.statement(report, { words, speaker, issues })

const reads = [
  build.read(first, {
    statements: [
      said(first, 'France wants a ceasefire', 'a-fr', ['ceasefire']),
      said(first, 'Spain wants open borders', 'a-es', ['borders', 'economy']),
    ],
    actors: [
      build.actor(first, { name: 'France', id: 'a-fr' }),
      build.actor(first, { name: 'Spain', id: 'a-es', party: 'a-fr' }),
    ],
  }),
  build.read(second, {
    statements: [
      said(second, 'Italy spoke of energy', 'a-it', ['economy']),
      said(second, 'France spoke again', 'a-fr'),
    ],
  }),
  build.read(third, { statements: [said(third, 'Spain spoke at an unknown time', 'a-es')] }),
]

const all = { limit: 100, offset: 0 }

describe.each(DRIVERS)('facts with %s', (driver) => {
  const prepared = async () => {
    const store = await storeWith(driver, reads)
    await project(store)
    return store
  }

  it.each<[string, FactFilter, readonly string[]]>([
    ['everything', {}, ['France wants', 'Spain wants', 'Italy spoke', 'France spoke', 'Spain spoke']],
    ['one actor', { actors: ['a-fr'] }, ['France wants', 'France spoke']],
    ['one of two actors', { actors: ['a-fr', 'a-it'] }, ['France wants', 'Italy spoke', 'France spoke']],
    ['no actor at all', { actors: [] }, []],
    ['an actor nobody knows', { actors: ['a-x'] }, []],
    ['an issue', { issue: 'economy' }, ['Spain wants', 'Italy spoke']],
    ['an issue and an actor', { issue: 'economy', actors: ['a-it'] }, ['Italy spoke']],
    ['a report', { report: first.id }, ['France wants', 'Spain wants']],
    ['since a day within a year that is all that is known', { since: '2023-06-01' }, ['Italy spoke', 'France spoke']],
    ['since the very day', { since: '2022-02-10', until: '2022-02-10' }, ['France wants', 'Spain wants']],
    ['until a month', { until: '2022-02' }, ['France wants', 'Spain wants']],
    ['until the day before', { until: '2022-02-09' }, []],
    ['since the day after the last', { since: '2024' }, []],
    [
      'all at once',
      { actors: ['a-es'], issue: 'borders', since: '2022', until: '2022', report: first.id },
      ['Spain wants'],
    ],
  ])('lists %s', async (_, filter, expected) => {
    const store = await prepared()
    const found = await store.facts(DOSSIER, 'statements', filter, all)
    const starts = found.map(({ evidence }) => evidence[0].quote.split(' ').slice(0, 2).join(' '))
    expect(starts.toSorted()).toEqual(expected.toSorted())
  })

  it('comes by date, the undated last, and by id where dates are equal', async () => {
    const store = await prepared()
    const found = await store.facts(DOSSIER, 'statements', {}, all)
    expect(found.map(({ date }) => date)).toEqual(['2022-02-10', '2022-02-10', '2023', '2023', null])
    expect(found[0]!.id < found[1]!.id && found[2]!.id < found[3]!.id).toBe(true)
  })

  it('comes in pages that join without a gap', async () => {
    const store = await prepared()
    const whole = await store.facts(DOSSIER, 'statements', {}, all)
    const pages = []
    for (let offset = 0; offset < 6; offset += 2)
      pages.push(...(await store.facts(DOSSIER, 'statements', {}, { limit: 2, offset })))
    expect(pages).toEqual(whole)
    expect(await store.facts(DOSSIER, 'statements', {}, { limit: 2, offset: 99 })).toEqual([])
  })

  it('finds those who speak for an actor with the actor', async () => {
    const store = await prepared()
    expect(
      (await store.facts(DOSSIER, 'actors', { actors: ['a-fr'] }, all)).map(({ name }) => name).toSorted(),
    ).toEqual(['France', 'Spain'])
  })

  it.each(['yesterday', '2022-13', '', "2022'; drop table fact"])('refuses %j as a date', async (since) => {
    const store = await prepared()
    await expect(store.facts(DOSSIER, 'statements', { since }, all)).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })

  it('gives one fact by its id, with its kind', async () => {
    const store = await prepared()
    const [statement] = reads[1]!.findings.statements
    expect(await store.fact(DOSSIER, statement!.id)).toEqual({ kind: 'statements', fact: statement })
    expect(await store.fact(DOSSIER, 'a-fr')).toMatchObject({ kind: 'actors', fact: { name: 'France' } })
    expect(await store.fact(DOSSIER, 's-none')).toBeNull()
    expect(await store.fact('other', 'a-fr')).toBeNull()
  })
})
