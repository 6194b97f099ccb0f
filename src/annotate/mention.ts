/** Who a report names or describes, and where: the contract between resolving actors and finding facts. */
import type { Actor } from '../model/actor.ts'
import type { Span } from '../model/span.ts'

export type Mention = Span & {
  /** Actor ids: several for “both sides”, “the two ministers”, “they”. */
  readonly actors: readonly string[]
  readonly how: 'name' | 'title' | 'pronoun' | 'description'
}

export type ActorIndex = {
  /** Every actor the report names or describes, in order of first mention; ids are local to the report. */
  readonly actors: readonly Actor[]
  /** By start; mentions do not overlap. */
  readonly mentions: readonly Mention[]
  /**
   * Whom a phrase means: the actors of its head, not of its modifiers (“Ukraine’s ambassador, Andriy Yermak” is the person,
   * “Russia and Ukraine” are both). Empty where it names nobody.
   */
  readonly resolve: (phrase: Span) => readonly string[]
  readonly actor: (id: string) => Actor
  /** The party an actor speaks or acts for: itself for a state or a negotiating body; null where the text does not say. */
  readonly partyOf: (id: string) => string | null
}
