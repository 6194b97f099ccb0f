/** The ways in which reports write the names of people, each way once, however many reports use it. */
import type { Actor } from '../model/actor.ts'
import { chosen } from './choose.ts'
import type { ReportIndex } from './draft.ts'
import { blockKeys, fold, foldedWords } from './fold.ts'

export type PersonForm = {
  /** The folded name. */
  readonly id: string
  readonly name: string
  /** Folded words of more than one letter. */
  readonly words: readonly string[]
  readonly hasInitials: boolean
  readonly members: readonly Actor[]
  readonly reports: ReadonlySet<string>
  /** Whom it mostly speaks for. */
  readonly party: string | null
}

/** A name that can be told from others: two words at least, none of them an initial. */
export const isFull = (form: PersonForm): boolean => form.words.length > 1 && !form.hasInitials

export const keysOf = (form: PersonForm): readonly string[] => blockKeys(form.name)

function partyOf(members: readonly Actor[], index: ReportIndex): string | null {
  const votes = members.flatMap(({ party, evidence }) =>
    party === null ? [] : [{ value: party, text: party, sure: true, origin: index.origin(evidence[0].report) }],
  )
  return chosen(votes)
}

/** Forms by id. A full alias is a form of its own, even where no report uses it alone. */
export function personForms(people: readonly Actor[], index: ReportIndex): readonly PersonForm[] {
  const named = new Map<string, { readonly name: string; readonly members: Actor[] }>()
  for (const actor of people) {
    const id = fold(actor.name) || actor.id
    const known = named.get(id)
    if (known) known.members.push(actor)
    else named.set(id, { name: actor.name, members: [actor] })
    for (const alias of fullAliases(actor))
      if (!named.has(fold(alias))) named.set(fold(alias), { name: alias, members: [] })
  }
  const forms = [...named].map(([id, { name, members }]): PersonForm => {
    const words = foldedWords(name)
    return {
      id,
      name,
      words: words.filter((word) => word.length > 1),
      hasInitials: words.some((word) => word.length === 1),
      members,
      reports: new Set(members.flatMap((actor) => actor.evidence.map((one) => one.report))),
      party: partyOf(members, index),
    }
  })
  return forms.sort((a, b) => (a.id < b.id ? -1 : 1))
}

export const fullAliases = (actor: Actor): readonly string[] =>
  actor.aliases.filter((alias) => foldedWords(alias).filter((word) => word.length > 1).length > 1)
