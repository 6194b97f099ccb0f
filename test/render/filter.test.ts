import { describe, expect, it } from 'vitest'
import { filterFor, type Query, unknownInWords } from '../../src/render/filter.ts'
import { VIEWS, type ViewName } from '../../src/render/tables.ts'
import * as make from '../support/builders.ts'
import { record } from './brief/portsmouth/record.ts'

function idsOf(view: ViewName, query: Query): readonly string[] {
  const filter = filterFor(record, query)
  if (filter.kind === 'unknown') throw new Error(unknownInWords(filter))
  return VIEWS[view]
    .rows(record)
    .filter(({ about }) => filter.keep(about))
    .map(({ about }) => about.fact.id)
}

describe('a view filtered', () => {
  it.each<[string, ViewName, Query, number]>([
    ['by nothing', 'positions', {}, 8],
    ['by party, with those who speak for it', 'positions', { party: 'russia' }, 4],
    ['by a person as party', 'positions', { party: 'Witte' }, 3],
    ['by speaker, without others of the party', 'positions', { speaker: 'Russia' }, 1],
    ['by party and speaker', 'positions', { party: 'Japan', speaker: 'Witte' }, 0],
    ['by issue', 'positions', { issue: 'Territory' }, 3],
    ['by part of an issue', 'positions', { issue: 'econ' }, 3],
    ['by issue and party', 'positions', { issue: 'economy', party: 'Japan' }, 2],
    ['since a day', 'positions', { since: '1905-08-19' }, 4],
    ['until a day', 'positions', { until: '1905-08-18' }, 4],
    ['between days', 'positions', { since: '1905-08-11', until: '1905-08-20' }, 3],
    ['in a month', 'positions', { since: '1905-08', until: '1905-08' }, 8],
    ['in another month', 'positions', { since: '1905-09' }, 0],
    ['by who sat there', 'meetings', { party: 'United States' }, 1],
    ['by what stood on the agenda', 'meetings', { issue: 'recognition' }, 1],
    ['by whose promise it is', 'commitments', { party: 'Japan' }, 2],
    ['since a day, without what has no date', 'commitments', { since: '1905-08-01' }, 4],
    ['by who denies it', 'claims', { party: 'Russia' }, 1],
    ['by party: that party and its people', 'actors', { party: 'Russia' }, 2],
    ['since a day, which says nothing of actors', 'actors', { since: '1905-09' }, 6],
    ['by party, over all kinds', 'timeline', { party: 'the United States' }, 1],
    ['of figures that nobody stands behind', 'figures', { party: 'Japan' }, 0],
  ])('%s', (_, view, query, rows) => {
    expect(idsOf(view, query)).toHaveLength(rows)
  })
})

describe('what nothing answers to', () => {
  it.each<[Query, string]>([
    [{ party: 'Rassia' }, 'no actor is called “Rassia”; did you mean “Russia”?'],
    [{ speaker: 'Witze' }, 'no actor is called “Witze”; did you mean “Sergei Witte”?'],
    [{ party: 'Atlantis' }, 'no actor is called “Atlantis”; did you mean “Japan” or “Russia”?'],
    [{ issue: 'teritory' }, 'no issue is called “teritory”; did you mean “territory”?'],
    [{ issue: 'nuclear' }, 'no issue is called “nuclear”; did you mean “nuclear-weapons” or “nuclear-safety”?'],
    [{ since: 'yesterday' }, '“yesterday” is not a date; write it as 2022, 2022-02 or 2022-02-10'],
    [{ until: '1905-02-30' }, '“1905-02-30” is not a date; write it as 2022, 2022-02 or 2022-02-10'],
  ])('%j: %s', (query, words) => {
    const filter = filterFor(record, query)
    expect(filter.kind === 'unknown' && unknownInWords(filter)).toBe(words)
  })

  it('has a next step where there is nothing near', () => {
    const filter = filterFor(make.record([]), { party: 'France' })
    expect(filter.kind === 'unknown' && unknownInWords(filter)).toBe(
      'no actor is called “France”; rapporteur actors lists them all',
    )
  })
})
