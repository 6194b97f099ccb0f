/** Reprints are told by their signatures; other stories on the same event are not taken for them. */
import { describe, expect, it } from 'vitest'
import { bands, containment, signatureOf, similarity } from '../../src/model/signature.ts'

/** A story of so many invented words, always the same for a seed. */
function story(seed: number, words = 400): string {
  let state = seed
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return `w${(state >>> 8) % 3_000}`
  }).join(' ')
}

const share = (a: string, b: string): boolean => {
  const keys = new Set(bands(signatureOf(a)))
  return bands(signatureOf(b)).some((key) => keys.has(key))
}

const changed = (text: string, every: number): string =>
  text
    .split(' ')
    .map((word, i) => (i % every === every - 1 ? 'other' : word))
    .join(' ')

const seeds = Array.from({ length: 40 }, (_, i) => i * 7_919 + 1)

describe('a signature', () => {
  it('is the same for the same words, whatever their case, signs and line ends', () => {
    const text = 'The ministers met on Friday; they failed to agree on the border.'
    expect(signatureOf('the MINISTERS met\non Friday — they failed to agree: on the border')).toBe(signatureOf(text))
  })

  it('leaves furniture out', () => {
    const text = `Share this ${story(1)} Leave a reply`
    const marked = [
      { start: 0, end: 10 },
      { start: text.length - 13, end: text.length },
    ]
    expect(signatureOf(text, marked)).toBe(signatureOf(story(1)))
  })

  it.each(['', ' \n', '— … !'])('is empty for %j', (text) => {
    expect(signatureOf(text)).toBe('')
    expect(bands(signatureOf(text))).toEqual([])
    expect(similarity(signatureOf(text), signatureOf(story(1)))).toBe(0)
    expect(containment('', '')).toBe(0)
  })

  it('is there for a story shorter than a run of words', () => {
    expect(signatureOf('Talks failed.')).not.toBe('')
    expect(similarity(signatureOf('Talks failed.'), signatureOf('talks failed'))).toBe(1)
    expect(similarity(signatureOf('Talks failed.'), signatureOf('Talks resumed.'))).toBeLessThan(0.2)
  })
})

describe('similarity', () => {
  it.each([
    ['the same story', (text: string) => text, 1, 1],
    ['under another headline', (text: string) => `An entirely other headline ${text}`, 0.9, 1],
    ['cut by a fifth', (text: string) => text.slice(0, text.length * 0.8), 0.6, 0.95],
    ['one word in 20 changed', (text: string) => changed(text, 20), 0.4, 0.9],
    ['another story', (text: string) => story(text.length + 99_991), 0, 0.05],
  ])('of %s', (_name, change, least, most) => {
    for (const seed of seeds) {
      const found = similarity(signatureOf(story(seed)), signatureOf(change(story(seed))))
      expect(found).toBeGreaterThanOrEqual(least)
      expect(found).toBeLessThanOrEqual(most)
    }
  })

  it('does not depend on the order', () => {
    const [a, b] = [signatureOf(story(1)), signatureOf(changed(story(1), 9))]
    expect(similarity(a, b)).toBe(similarity(b, a))
    expect(containment(a, b)).toBe(containment(b, a))
  })
})

describe('containment', () => {
  it('is near 1 for a story cut to half', () => {
    for (const seed of seeds) {
      const text = story(seed)
      expect(containment(signatureOf(text), signatureOf(text.slice(0, text.length / 2)))).toBeGreaterThan(0.6)
    }
  })

  it('is near 0 for another story', () =>
    expect(containment(signatureOf(story(1)), signatureOf(story(2)))).toBeLessThan(0.1))
})

describe('bands', () => {
  it('are shared by nearly all reprints', () => {
    const found = seeds.filter((seed) => share(story(seed), `Another headline ${changed(story(seed), 30)}`))
    expect(found.length).toBe(seeds.length)
  })

  it('are shared by hardly any other stories', () => {
    const found = seeds.filter((seed) => share(story(seed), story(seed + 1)))
    expect(found.length).toBeLessThan(3)
  })

  it('are the same list for the same signature', () =>
    expect(bands(signatureOf(story(3)))).toEqual(bands(signatureOf(story(3)))))
})
