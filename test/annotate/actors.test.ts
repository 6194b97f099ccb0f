import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isVerbatim } from '../../src/model/evidence.ts'
import { actorsIn } from './actors/meant.ts'

const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))

/** What always holds of an index, whatever the text. */
function check(text: string): void {
  const index = actorsIn(text)
  let end = 0
  for (const mention of index.mentions) {
    expect(mention.start).toBeGreaterThanOrEqual(end)
    expect(mention.end).toBeGreaterThan(mention.start)
    end = mention.end
    for (const id of mention.actors) expect(index.actor(id).id).toBe(id)
    expect(index.resolve(mention)).toEqual(expect.arrayContaining([...mention.actors]))
  }
  for (const one of index.actors) {
    expect(one.evidence.length).toBeLessThanOrEqual(3)
    for (const evidence of one.evidence) expect(isVerbatim(evidence, text)).toBe(true)
    for (const id of [one.party, ...one.roles.map((role) => role.of)]) if (id !== null) index.actor(id)
  }
}

describe('the actors of a report', () => {
  it('are numbered by first mention', () => {
    const text = 'Norwegian Foreign Minister Anna Berg met Peter Holm. She told him no.'
    expect(actorsIn(text).actors.map(({ id, name }) => [id.split('.').at(-1), name])).toEqual([
      ['a1', 'Anna Berg'],
      ['a2', 'Norway'],
      ['a3', 'Peter Holm'],
    ])
  })

  it('are none where nobody is named', () => {
    expect(actorsIn('')).toMatchObject({ actors: [], mentions: [] })
    expect(actorsIn('The rain fell. The talks failed.')).toMatchObject({ actors: [], mentions: [] })
  })

  it('are asked for only by ids that are theirs', () => {
    expect(() => actorsIn('Norway agreed.').actor('r.a9')).toThrow(/no actor r\.a9/)
    expect(actorsIn('Norway agreed.').partyOf('r.a9')).toBeNull()
  })

  it('carry the words they rest on and the step that found them', () => {
    const [norway] = actorsIn('Norway met Chad. Norway left, and Norway stayed. Norway agreed.').actors
    expect(norway).toMatchObject({ name: 'Norway', foundBy: [{ rule: 'actors/known-state', certainty: 'sure' }] })
    expect(norway!.evidence.map(({ start }) => start)).toEqual([0, 17, 34])
  })

  it('hold together whatever the text', () => {
    const words = fc.constantFrom(
      ...[
        'Russia',
        'Moscow',
        'the',
        'Anna',
        'Berg',
        'minister',
        'of',
        'and',
        ',',
        '.',
        '(',
        'ABC',
        ')',
        '"',
        "'s",
        'said',
      ],
      ...[
        'he',
        'they',
        'both',
        'sides',
        'Union',
        'French',
        'officials',
        'in',
        'al-Masri',
        'Mr',
        'Front',
        'for',
        '\n\n',
        'Russia-Chad',
      ],
    )
    void fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => check(list.join(' '))),
      { numRuns: 300 },
    )
  })

  it('take time in proportion to the text', () => {
    const text = 'The Highland Front and the Dockers Union met. Both sides said the two leaders agreed, and he left.\n'
    const started = performance.now()
    actorsIn(text.repeat(2000))
    expect(performance.now() - started).toBeLessThan(5000)
  })

  describe.skipIf(!existsSync(CORPUS))('of the shared corpus', () => {
    const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((file) => file.endsWith('.txt')) : []
    it.each(files.filter((_file, i) => i % 5 === 0))('hold together in %s', (file) => {
      check(readFileSync(join(CORPUS, file), 'utf8'))
    })
  })
})
