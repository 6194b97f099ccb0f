import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/extract/attribution.ts'
import { en, parse } from '../../support/parse.ts'

describe('hostile text', () => {
  it.each([
    ['cues without end', 'said that '.repeat(20_000)],
    ['quotations without end', '“We go on,” he said. '.repeat(8_000)],
    ['paragraphs of quotations', '“We go on and on and on.”\n\n'.repeat(6_000)],
    ['open marks', '“ ‘ said '.repeat(10_000)],
    ['commas', 'the minister, '.repeat(20_000)],
    ['brackets', '( said he '.repeat(15_000)],
    ['texts that speak', 'The statement said that it was late. '.repeat(6_000)],
    ['according to', 'It was late, according to him. '.repeat(6_000)],
  ])('is read in time: %s', (_what, text) => {
    const annotated = parse(text)
    const before = performance.now()
    const found = findAttributions(annotated, en)
    expect(performance.now() - before).toBeLessThan(6_000)
    for (const { content } of found) for (const { start, end } of content) expect(start).toBeLessThan(end)
  })

  it('gives the same for the same', () => {
    const text = 'Finland said “we go on” and on. “We do,” he added, according to the agency.'
    expect(findAttributions(parse(text), en)).toEqual(findAttributions(parse(text), en))
  })

  it.each(['', '.', '“”', '“', 'said', 'said.', '“We.” said', 'according to', ': “Go home now, all of you.”'])(
    'does not throw: %s',
    (text) => expect(() => findAttributions(parse(text), en)).not.toThrow(),
  )
})
