import { describe, expect, it } from 'vitest'
import { meant } from './meant.ts'

describe('those named together', () => {
  it.each([
    ['both sides', 'Norway and Chad met. Both sides agreed.', 'sides', 'Norway + Chad'],
    ['the two sides', 'Talks between Norway and Chad failed. The two sides agreed.', 'sides', 'Norway + Chad'],
    [
      'the parties',
      'Norway met the Highland Front. Norway and the Highland Front spoke. The parties agreed.',
      'parties',
      'Norway + Highland Front',
    ],
    ['sides without an article', 'Norway and Chad met. Sides agreed to go on.', 'Sides', 'Norway + Chad'],
    ['each side', 'Norway and Chad met. Each side blamed the other.', 'side', 'Norway + Chad'],
    [
      'both countries',
      'Norway and Chad met. The UN and the EU watched. Both countries agreed.',
      'countries',
      'Norway + Chad',
    ],
    [
      'the two leaders',
      'President Anna Berg met President Peter Holm. The two leaders agreed.',
      'leaders',
      'Anna Berg + Peter Holm',
    ],
    [
      'the two ministers, not presidents',
      'President Anna Berg and President Peter Holm met. The two ministers agreed.',
      'ministers',
      'ministers',
    ],
    [
      'sides of whom persons speak for',
      'Norwegian Foreign Minister Anna Berg and Chad Foreign Minister Peter Holm met. Both sides agreed.',
      'sides',
      'Norway + Chad',
    ],
    [
      'of three, two are not meant',
      'Norway, Chad and Peru met. Norway and Chad stayed. The three countries agreed.',
      'countries',
      'Norway + Chad + Peru',
    ],
  ])('are meant by: %s', (_name, text, words, names) => {
    expect(meant(text, words)).toBe(names)
  })

  it.each([
    ['an adjective says which', 'Norway and Chad met. The two main parties agreed.', 'main parties', 'Norway + Chad'],
    ['“of” says whose', 'Norway and Chad met. The parties of the assembly agreed.', 'parties', 'Norway + Chad'],
    ['others are said', 'Norway and Chad met. The other countries agreed.', 'other countries', 'Norway + Chad'],
  ])('are not meant where %s', (_name, text, words, names) => {
    expect(meant(text, words)).not.toBe(names)
  })
})
