/** The pieces a text names and describes actors with, before anything is decided about whom they mean. */
import type { Description, Honorific, Known, Naming, Title } from './knowledge.ts'

/** Token indices in the sentence, `last` inclusive. */
type Place = { readonly first: number; readonly last: number }

export type KnownPart = Place & {
  readonly kind: 'known'
  readonly naming: Naming
  /** Its last letters stand apart, where a lost link was: “Cambodia n”. */
  readonly broken: boolean
}

/** Capitalised words of which one tells that they name a body: “Justice and Equality Movement”. */
export type OrganisationPart = Place & {
  readonly kind: 'organisation'
  /** The word that tells, in lower case: “movement”. */
  readonly word: string
  /** The state or body named in it, where it is an organ of it: “Russian Foreign Ministry”. */
  readonly organOf: Known | null
  readonly organ: boolean
}

/** Capitalised words nothing else is known of: a person, a body or a place. */
export type RunPart = Place & {
  readonly kind: 'run'
  /** Capitalised by its place (a sentence's first word, a headline), so a name only if it is one elsewhere. */
  readonly soft: boolean
}

export type TitlePart = Place & { readonly kind: 'title'; readonly title: Title }
export type DescriptionPart = Place & { readonly kind: 'description'; readonly description: Description }

export type Part =
  | KnownPart
  | OrganisationPart
  | RunPart
  | TitlePart
  | DescriptionPart
  /** “Russia-Ukraine”, “Israeli-Palestinian”, “US-led”: names within one token. */
  | (Place & {
      readonly kind: 'compound'
      readonly members: readonly { readonly naming: Naming; readonly start: number; readonly end: number }[]
    })
  /** The name of a text, an event or a place: “the Minsk Agreement”. */
  | (Place & { readonly kind: 'other'; readonly of: 'place' | 'other' })
  | (Place & { readonly kind: 'honorific'; readonly honorific: Honorific })
