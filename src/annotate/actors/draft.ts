/** An actor while a report is being read, and the cast of all of them. */
import type { ActorKind } from '../../model/actor.ts'
import type { Span } from '../../model/span.ts'
import type { Gender, Knowledge, Known } from './knowledge.ts'

export type Office = {
  /** As written: “Kremlin spokesman”. */
  readonly title: string
  /** The word that decides, in the singular: “minister”. */
  readonly head: string
  /** The title alone, in lower case: “foreign minister”. */
  readonly word: string
  /** What kind of office it is, as the list of titles has it: spokesperson, head of state. */
  readonly kind: string
  readonly of: Draft | null
  readonly former: boolean
}

export type Draft = {
  kind: ActorKind
  name: string
  /** Other forms seen or known. */
  readonly forms: string[]
  readonly offices: Office[]
  party: Draft | null
  readonly code: string | null
  gender: Gender
  readonly many: boolean
  /** Has a name, rather than a description. */
  readonly named: boolean
  /** Words that describe it, in the singular: official, union, rebel. */
  readonly described: string[]
  /** Negotiates in its own name where it has no party: a state, a body, a movement. */
  readonly itself: boolean
  readonly rule: string
  readonly certainty: 'sure' | 'doubtful'
  /** Where it is mentioned; the first few are its evidence. */
  readonly spans: Span[]
  /** Where other words imply it (“Russian” in “Russian officials”): its evidence where it is not mentioned itself. */
  readonly hints: Span[]
  /** Counts up with every mention of any actor; 0 for one not yet met in reading. */
  seen: number
}

type Optional = 'many' | 'named' | 'certainty' | 'itself' | 'gender' | 'party' | 'code'
export type NewDraft = Pick<Draft, 'kind' | 'name' | 'rule'> & Partial<Pick<Draft, Optional>>

/** Everyone a report speaks of. */
export type Cast = {
  readonly know: Knowledge
  readonly drafts: Draft[]
  /** Those with a name or description of their own, by its folded form. */
  readonly byName: Map<string, Draft>
  readonly knowns: Map<Known, Draft>
  /** Actors by the words that describe them. */
  readonly byWord: Map<string, Draft[]>
  /** Mentions read so far. */
  clock: number
}

export const newCast = (know: Knowledge): Cast => ({
  know,
  drafts: [],
  byName: new Map(),
  knowns: new Map(),
  byWord: new Map(),
  clock: 0,
})

export function addDraft(cast: Cast, given: NewDraft): Draft {
  const { kind, name, rule } = given
  const made: Draft = {
    kind,
    name,
    rule,
    many: given.many ?? false,
    named: given.named ?? true,
    certainty: given.certainty ?? 'sure',
    itself: given.itself ?? false,
    gender: given.gender ?? '',
    party: given.party ?? null,
    code: given.code ?? null,
    forms: [],
    offices: [],
    described: [],
    spans: [],
    hints: [],
    seen: 0,
  }
  cast.drafts.push(made)
  return made
}

export function addForm(actor: Draft, form: string): void {
  if (form !== actor.name && !actor.forms.includes(form)) actor.forms.push(form)
}

/** Notes a word that describes an actor: after “a rebel group”, “the group” is it. */
export function addWord(cast: Cast, actor: Draft, word: string): void {
  if (actor.described.includes(word)) return
  actor.described.push(word)
  const known = cast.byWord.get(word)
  if (known) known.push(actor)
  else cast.byWord.set(word, [actor])
}

/** Nobody is looked for among more: no report has so many of one description, an attack may. */
const LOOK_BACK = 80

/** The one described by that word that was seen last, of those that fit. */
export function latest(cast: Cast, word: string, fits: (actor: Draft) => boolean): Draft | null {
  const list = cast.byWord.get(word)
  if (!list) return null
  let best: Draft | null = null
  for (let i = list.length - 1; i >= 0 && i >= list.length - LOOK_BACK; i--) {
    const actor = list[i]!
    if (actor.seen > (best?.seen ?? -1) && fits(actor)) best = actor
  }
  return best
}

/** Accents, case, dots and apostrophes do not tell names apart. */
export function fold(name: string): string {
  const lower = name.toLowerCase()
  return /[^a-z0-9 -]/.test(lower) ? lower.normalize('NFKD').replace(/[\u0300-\u036f.’'`“”"]/g, '') : lower
}

/** The actor a list knows. */
export function knownActor(cast: Cast, known: Known): Draft {
  const old = cast.knowns.get(known)
  if (old) return old
  const { kind, name, code, aliases, of } = known
  const made = addDraft(cast, {
    // A place is never asked for: its parts are labelled so.
    kind: kind === 'place' ? 'organisation' : kind,
    name,
    code: code || null,
    itself: true,
    many: kind === 'group',
    rule: `actors/known-${kind}`,
  })
  cast.knowns.set(known, made)
  for (const alias of [name, ...aliases]) {
    const key = fold(alias)
    if (!cast.byName.has(key)) cast.byName.set(key, made)
  }
  const whole = of ? cast.know.known.get(of) : undefined
  if (whole) made.party = knownActor(cast, whole)
  return made
}

/** The body or described actor of that name, made where it is new. */
export function actorNamed(cast: Cast, name: string, make: () => NewDraft): Draft {
  const key = fold(name)
  const old = cast.byName.get(key)
  if (old) return old
  const made = addDraft(cast, make())
  cast.byName.set(key, made)
  return made
}

/** Whom an actor speaks for: itself where it negotiates in its own name. */
export const partyOf = (actor: Draft): Draft | null => actor.party ?? (actor.itself ? actor : null)
