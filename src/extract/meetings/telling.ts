/** What one stretch of one sentence tells of an occasion, before the tellings of a report are joined. */
import type { Level, MeetingStatus, Outcome, Setting } from '../../model/meeting.ts'
import type { Span } from '../../model/span.ts'
import type { Mood } from './mood.ts'
import type { Parts } from './parties.ts'
import type { Chunks } from './phrases.ts'
import type { Place } from './place.ts'
import type { Timing } from './times-around.ts'
import type { When } from './when.ts'

export type Telling = {
  /** Index into `annotated.sentences`. */
  readonly sentence: number
  readonly span: Span
  /** The noun or verb that tells it, as chunks of the sentence. */
  readonly core: Chunks
  readonly rule: string
  readonly mood: Mood | null
  readonly when: When | null
  readonly place: Place | null
  readonly parts: Parts
  readonly setting: Setting | null
  /** Only what the words of the occasion say (“summit”, “ministerial”); people are weighed when all tellings are joined. */
  readonly level: Level | null
  /** Levels that the words for those who met name: “foreign ministers”, “negotiators”. */
  readonly levels: readonly Level[]
  /** The level such an occasion has where nobody says otherwise: delegations hold talks. */
  readonly usual: Level | null
  readonly duration: Span | null
  /** How many days it lasted, where it says so in days; else 0. */
  readonly days: number
  /** Whether `when` is the time of its end or of its beginning. */
  readonly phase: Timing['phase']
  readonly format: string | null
  /** From the verb alone: “broke down”, “began”. */
  readonly outcome: Outcome | null
  /** What it was about: “on …”, “to discuss …”. */
  readonly topic: Span | null
  /** `next`: another one than those told before; `last`: an earlier one; `same`: one told before (“the talks”). */
  readonly order: 'next' | 'last' | 'same' | null
  /** Pointing at something known (“the talks”, “Wednesday’s meeting”), rather than bringing it in (“a meeting”). */
  readonly definite: boolean
  /** Several occasions told as one (“several rounds of talks”). */
  readonly isSeries: boolean
  /** “the second round” alone: of talks only where others are told. */
  readonly isRound: boolean
  /** “agreed to meet again”, “clashed during talks”: with neither place, date nor parties of its own it is no occasion yet. */
  readonly isVague: boolean
  readonly doubtful: boolean
}

/** What a telling comes to as a status; null where the words leave it open. */
export function statusOf(mood: Mood | null, isLater: boolean | null): MeetingStatus | null {
  switch (mood) {
    case 'happened':
      return 'held'
    case 'arranged':
      return 'planned'
    case 'floated':
      return 'planned'
    case 'called-off':
      return 'cancelled'
    case 'put-off':
      return 'postponed'
    case 'void':
      return null
    default:
      return isLater === null ? null : isLater ? 'planned' : 'held'
  }
}

/** A telling that says nothing yet, for those that fill in only some of it. */
export const BLANK = {
  when: null,
  place: null,
  setting: null,
  level: null,
  levels: [],
  usual: null,
  duration: null,
  days: 0,
  phase: null,
  format: null,
  outcome: null,
  topic: null,
  order: null,
  definite: false,
  isSeries: false,
  isRound: false,
  isVague: false,
  doubtful: false,
} as const
