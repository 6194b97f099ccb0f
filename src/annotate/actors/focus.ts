/** Who a reader has in mind at a point of a text: what pronouns and “the minister” fall back on. */
import type { Draft } from './draft.ts'

export type Entry = {
  readonly actors: readonly Draft[]
  /** Number of the narrator's sentence it stands in or under. */
  readonly place: number
  readonly weight: number
  /** The verb it is subject of; '' for none. */
  readonly verb: string
  readonly quoted: boolean
  /** More than one thing, where nobody is meant: what “they” and “it” may be instead. */
  readonly many: boolean
}

export type Focus = {
  readonly entries: Entry[]
  /** Actors named together, latest last. */
  readonly sets: Entry[]
  place: number
}

export const newFocus = (): Focus => ({ entries: [], sets: [], place: 0 })

/** What a sentence's distance costs, in weights. */
const DISTANCE = 1.6
/** Beyond so many sentences nobody is remembered by a pronoun. */
const REACH = 6
const LOOK_BACK = 60

export type Wanted = {
  /** What it costs to take these actors, in weights; Infinity where they cannot be meant. */
  readonly cost: (actors: readonly Draft[]) => number
  /** Whether it may be things, one (false) or many (true); null where only persons are meant. */
  readonly things: boolean | null
  /** Who cannot be meant: the subject of the verb whose object it is. */
  readonly not: readonly Draft[]
  /** Below this score nobody is. */
  readonly least: number
  readonly quoted: boolean
}

/** For what either fits or does not. */
export const onlyIf =
  (fits: (actors: readonly Draft[]) => boolean) =>
  (actors: readonly Draft[]): number =>
    fits(actors) ? 0 : Infinity

/** The weightiest of the recent entries that fit; null where that is none or a thing. */
export function recall(focus: Focus, wanted: Wanted): readonly Draft[] | null {
  let best: Entry | null = null
  let most = wanted.least
  for (let i = focus.entries.length - 1; i >= 0 && i >= focus.entries.length - LOOK_BACK; i--) {
    const entry = focus.entries[i]!
    const distance = focus.place - entry.place
    if (distance > REACH) break
    if (wanted.quoted && !entry.quoted && distance === 0 && entry.verb !== '' && wanted.things === null) continue
    const thing = entry.actors.length === 0
    if (thing ? wanted.things !== entry.many : entry.actors.every((actor) => wanted.not.includes(actor))) continue
    const cost = thing ? 0 : wanted.cost(entry.actors)
    if (cost === Infinity) continue
    const quoted = entry.quoted && !wanted.quoted ? 0.4 : 1
    const score = entry.weight * quoted - DISTANCE * distance - cost
    // Of two alike in one sentence the first is what it is about.
    if (score > most || (score === most && best?.place === entry.place)) {
      best = entry
      most = score
    }
  }
  return best && best.actors.length > 0 ? best.actors : null
}
