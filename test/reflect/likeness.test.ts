import { describe, expect, it } from 'vitest'
import { isSameMatter, likeness, matterOf } from '../../src/reflect/likeness.ts'

describe('two wordings are of one matter', () => {
  it.each([
    ['the sluices be opened', 'the immediate opening of all six sluices of the dam', true],
    ['withdraw its troops from the heights', 'the withdrawal of troops from the heights', true],
    ['a ceasefire', 'an immediate ceasefire', true],
    ['Übergangsregierung', 'ubergangsregierung', true],
    ['no foreign uniforms on our bank', 'the presence of observers on its territory', false],
    ['an exchange of prisoners', 'the lifting of sanctions', false],
    ['it', 'it', true],
    ['it', 'us', false],
    ['', 'a ceasefire', false],
  ])('%s / %s: %s', (a, b, same) => {
    expect(isSameMatter(matterOf(a), matterOf(b))).toBe(same)
    expect(likeness(matterOf(a), matterOf(b))).toBe(likeness(matterOf(b), matterOf(a)))
  })
})
