/** Of whom a story speaks: a form filled in with other names is another story, however alike its words. */
import type { Report } from '../model/report.ts'

export type StoryNames = {
  /** Words always written with a capital that stand there more than once; not of those who publish it. */
  readonly often: readonly string[]
  /** All words, in lower case. */
  readonly words: ReadonlySet<string>
}

const OFTEN = 2
const WORD = /[\p{L}\p{N}]+/gu

const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map((word) => word.toLowerCase())

export function storyNames({ text, furniture, outlet, agencies, byline }: Report): StoryNames {
  const publishers = new Set([outlet ?? '', ...agencies, ...byline].flatMap(wordsOf))
  const capital = new Map<string, number>()
  const words = new Set<string>()
  const common = new Set<string>()
  const skipped = [...furniture].sort((a, b) => a.start - b.start)
  let next = 0
  for (const match of text.matchAll(WORD)) {
    while (next < skipped.length && skipped[next]!.end <= match.index) next++
    if (next < skipped.length && skipped[next]!.start <= match.index) continue
    const word = match[0].toLowerCase()
    words.add(word)
    if (/^\p{Lu}/u.test(match[0])) capital.set(word, (capital.get(word) ?? 0) + 1)
    else common.add(word)
  }
  const often = [...capital].flatMap(([word, count]) =>
    count >= OFTEN && word.length > 2 && !common.has(word) && !publishers.has(word) ? [word] : [],
  )
  return { often, words }
}

/** Whether each speaks again and again of somebody whom the other does not know. */
export const ofOthers = (a: StoryNames, b: StoryNames): boolean =>
  a.often.some((name) => !b.words.has(name)) && b.often.some((name) => !a.words.has(name))
