import { describe, expect, it } from 'vitest'
import { saidIn } from '../../support/attributed.ts'

describe('a cue inside a relative clause', () => {
  it.each([
    ['a claim', 'The vote, which critics say was rigged, is over.', 'critics | was rigged'],
    ['a name for something', 'They met in what the envoy called a farce.', 'the envoy | a farce'],
    ['a description', 'It was a day which the envoy described as “difficult”.', 'the envoy | “difficult”'],
  ])('reports %s', (_what, text, expected) => expect(saidIn(text)).toContain(expected))

  it.each([
    ['a call that is a sound', 'The man who called on Monday is here.'],
    ['something done', 'The vote, which critics watched, is over.'],
  ])('is not made of %s', (_what, text) => expect(saidIn(text)).toEqual([]))
})
