import { describe, expect, it } from 'vitest'
import { claim, read } from '../../support/builders.ts'
import { named, published, reconciled } from '../reading.ts'

const says = (proposition: string, by: readonly string[], deniedBy: readonly string[] = []) => {
  const one = published('2024-05-01')
  const ids = (names: readonly string[]): string[] => names.map((name) => `a-${name}`)
  return read(one, {
    actors: named(one, [...by, ...deniedBy]),
    claims: [claim(one, { proposition, by: ids(by), deniedBy: ids(deniedBy) })],
  })
}

const claimsOf = (...reads: readonly ReturnType<typeof says>[]) => reconciled(reads).record.claims

describe('claims', () => {
  it('of the same proposition are one, with who asserts it and who denies it', () => {
    const claims = claimsOf(
      says('Russia is massing troops at the border', ['Ukraine']),
      says('Russia was massing its troops along the border', [], ['Russia']),
      says('Russia is massing troops at the border', ['France']),
    )
    expect(claims.map(({ by, deniedBy }) => [by, deniedBy])).toEqual([[['state-FR', 'state-UA'], ['state-RU']]])
  })

  it.each([
    ['another proposition', 'troops crossed the border', 'prisoners crossed the desert'],
    ['the contrary', 'troops have crossed the border', 'troops have not crossed the border'],
    ['another number', 'shelling killed 12 people in the village', 'shelling killed 30 people in the village'],
    [
      'another place',
      'shelling destroyed the central market in Minsk',
      'shelling destroyed the central market in Gomel',
    ],
    ['another doer', 'Ukraine broke the ceasefire near the village', 'Russia broke the ceasefire near the village'],
  ])('stay apart: %s', (_, a, b) => expect(claimsOf(says(a, ['Russia']), says(b, ['Ukraine']))).toHaveLength(2))
})
