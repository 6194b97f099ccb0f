/** How high a meeting was: by what it was called, and by the offices of those who met. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import { singular } from '../../annotate/words.ts'
import { type Language, perLanguage } from '../../model/language.ts'
import type { Level, Part } from '../../model/meeting.ts'
import type { Reading } from '../reading.ts'
import type { Chunks } from './phrases.ts'

/** Offices by the list of titles, other words for those who meet by a list of their own: by first word, the longest first. */
const levelWords = perLanguage((language: Language) => {
  const index = new Map<string, { rest: string[]; level: Level }[]>()
  const entries = [...language.lexicon('title').values(), ...language.lexicon('meeting-level').values()]
  for (const { word, level } of entries) {
    if (!level) continue
    const [first, ...rest] = word.split(' ')
    index.set(
      first!,
      [...(index.get(first!) ?? []), { rest, level: level as Level }].sort((a, b) => b.rest.length - a.rest.length),
    )
  }
  return index
})

const fits = (word: string | undefined, wanted: string): boolean =>
  word !== undefined && (word === wanted || singular(word) === wanted)

/** The levels that words name, the longest expression first: “deputy foreign minister” is not “minister”. */
export function levelsOfWords(words: readonly string[], language: Language): readonly Level[] {
  const index = levelWords(language)
  const found: Level[] = []
  for (let at = 0; at < words.length; ) {
    const entries = index.get(words[at]!) ?? index.get(singular(words[at]!))
    const entry = entries?.find(({ rest }) => rest.every((word, i) => fits(words[at + 1 + i], word)))
    if (entry) found.push(entry.level)
    at += entry ? entry.rest.length + 1 : 1
  }
  return found
}

export const levelsIn = (
  { language }: Reading,
  { tokens, chunks }: ParsedSentence,
  { first, last }: Chunks,
): readonly Level[] =>
  levelsOfWords(
    tokens.slice(chunks[first]!.first, chunks[last]!.last + 1).map((token) => token.lower),
    language,
  )

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
