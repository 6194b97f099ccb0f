/** Whether a report is about a negotiation at all: talks are also held over mergers, transfers and film parts. */
import { singular } from '../../annotate/words.ts'
import type { Reading } from '../reading.ts'

/** So many words of business, sport or show for each word of conflict make it a report of those. */
const MOST = 3

/** True where words of business, sport or show outweigh those of negotiation. */
export function isOfOtherTalks(reading: Reading): boolean {
  const words = reading.language.lexicon('other-talks')
  let others = 0
  let ours = 0
  for (const { tokens } of reading.annotated.sentences)
    for (const { lower } of tokens) {
      const side = (words.get(lower) ?? words.get(singular(lower)))?.['side']
      if (side === 'other') others++
      else if (side === 'ours') ours++
    }
  return others >= MOST && others > ours
}
