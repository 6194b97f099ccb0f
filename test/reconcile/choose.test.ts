import { describe, expect, it } from 'vitest'
import { chosen, type Vote } from '../../src/reconcile/choose.ts'

const vote = (text: string, origin: string, more: Partial<Vote<string>> = {}): Vote<string> => ({
  value: text,
  text,
  origin,
  sure: true,
  ...more,
})

describe('of several values', () => {
  it.each<[string, string, readonly Vote<string>[]]>([
    [
      'a sure one is chosen before doubtful ones',
      'a',
      [vote('b', '1', { sure: false }), vote('b', '2', { sure: false }), vote('a', '3')],
    ],
    ['the one of most independent reports', 'b', [vote('a', '1'), vote('b', '2'), vote('b', '3')]],
    ['copies count once', 'a', [vote('b', '1'), vote('b', '1'), vote('b', '1'), vote('a', '2'), vote('a', '3')]],
    ['then the most precise', 'b', [vote('a', '1', { open: 30 }), vote('b', '2', { open: 1 })]],
    ['then the first as text', 'a', [vote('b', '1'), vote('a', '2')]],
    [
      'doubtful ones where nothing is sure',
      'b',
      [vote('a', '1', { sure: false }), vote('b', '2', { sure: false }), vote('b', '3', { sure: false })],
    ],
  ])('%s', (_, expected, votes) => {
    expect(chosen(votes)).toBe(expected)
    expect(chosen([...votes].reverse())).toBe(expected)
  })

  it('none is chosen of none', () => expect(chosen([])).toBeNull())
})
