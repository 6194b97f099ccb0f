/** How high a meeting was: by what it was called, and by the offices of those who met. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import { singular } from '../../annotate/words.ts'
import type { Language } from '../../model/language.ts'
import type { Level, Part } from '../../model/meeting.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'

const LONGEST = 3

/** The levels that words name, the longest expression first: “deputy foreign minister” is not “minister”. */
export function levelsOfWords(words: readonly string[], language: Language): readonly Level[] {
  const lexicon = language.lexicon('meeting-level')
  const found: Level[] = []
  for (let at = 0; at < words.length; ) {
    let taken = 0
    for (let length = Math.min(LONGEST, words.length - at); length > 0 && taken === 0; length--) {
      const last = singular(words[at + length - 1]!)
      const entry = lexicon.get([...words.slice(at, at + length - 1), last].join(' '))
      if (!entry) continue
      found.push(entry['level'] as Level)
      taken = length
    }
    at += taken || 1
  }
  return found
}

export const levelsIn = ({ language }: Reading, sentence: ParsedSentence, { start, end }: Span): readonly Level[] =>
  levelsOfWords(sentence.tokens.filter((token) => token.start >= start && token.end <= end).map((token) => token.lower), language)

const RANK: Readonly<Record<Level, number>> = { technical: 0, envoys: 1, ministers: 2, leaders: 3 }

const highest = (levels: readonly Level[]): Level | null =>
  levels.reduce<Level | null>((best, level) => (best !== null && RANK[best] >= RANK[level] ? best : level), null)

/** The office a person holds, as a level; null where the report gives none. */
function levelOfPerson({ actors, language }: Reading, id: string): Level | null {
  const titles = actors.actor(id).roles.map((role) => role.title.toLowerCase().split(/[\s,]+/))
  return highest(titles.flatMap((words) => levelsOfWords(words, language)))
}

/** Where envoys meet a leader it is a meeting of envoys; where a minister meets a leader, one of leaders. */
function together(levels: readonly Level[]): Level | null {
  const top = highest(levels)
  if (top === 'leaders' && levels.some((level) => RANK[level] <= RANK.envoys)) return 'envoys'
  return top
}

/** The level of a meeting from the persons in it, the highest of each party; `words` are those told of people without a name. */
export function levelOf(reading: Reading, parts: ReadonlyMap<string, Part>, words: readonly Level[]): Level | null {
  const byParty = new Map<string, Level>()
  for (const [id, part] of parts) {
    if (part !== 'party' || reading.actors.actor(id).kind !== 'person') continue
    const level = levelOfPerson(reading, id)
    const party = reading.actors.partyOf(id) ?? id
    if (level) byParty.set(party, highest([level, byParty.get(party) ?? level])!)
  }
  return together([...byParty.values(), ...words])
}
