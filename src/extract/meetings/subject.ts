/** Whether a report is about a negotiation at all: talks are also held over mergers, transfers and film parts. */
import { perLanguage } from '../../model/language.ts'
import type { Reading } from '../reading.ts'
import { plural } from './nouns.ts'

/** So many words of business, sport or show, and more than of conflict and dispute, make it a report of those. */
const MOST = 3

/** Words of other talks (1) and of ours (−1), in both numbers, and their first letters. */
const sides = perLanguage((language) => {
  const words = new Map<string, number>()
  const letters = new Uint8Array(128)
  for (const { word, side } of language.lexicon('other-talks').values()) {
    letters[word.charCodeAt(0) & 127] = 1
    for (const form of [word, plural(word)]) words.set(form, side === 'other' ? 1 : -1)
  }
  return { words, letters }
})

const judged = new WeakMap<Reading['annotated'], boolean>()

/** True where words of business, sport or show outweigh those of negotiation. */
export function isOfOtherTalks({ annotated, language }: Reading): boolean {
  const known = judged.get(annotated)
  if (known !== undefined) return known
  const { words, letters } = sides(language)
  let others = 0
  let ours = 0
  for (const { tokens } of annotated.sentences)
    for (const { lower } of tokens) {
      const side = letters[lower.charCodeAt(0) & 127] === 0 ? undefined : words.get(lower)
      if (side === 1) others++
      else if (side === -1) ours++
    }
  const isOther = others >= MOST && others > ours
  judged.set(annotated, isOther)
  return isOther
}
