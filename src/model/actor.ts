import type { PartialDate } from './date.ts'
import type { Found } from './found.ts'

export type ActorKind = 'person' | 'state' | 'organisation' | 'group'

/** What an actor is in a dossier. */
export type Side = 'party' | 'mediator' | 'guarantor' | 'observer' | 'other'

/** An office or description a person was given, as of the reports that gave it. */
export type Role = {
  /** As written: "Kremlin spokesman". */
  readonly title: string
  /** The actor id of the state or body it is an office of. */
  readonly of: string | null
  readonly from: PartialDate | null
  readonly to: PartialDate | null
}

export type Actor = Found & {
  readonly kind: ActorKind
  /** The full form seen most often. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly Role[]
  /** The actor id of whom it speaks for; null for a party itself and where nobody said. */
  readonly party: string | null
  readonly side: Side
  /** ISO 3166-1 alpha-2 of a state, where it has one. */
  readonly country: string | null
}
