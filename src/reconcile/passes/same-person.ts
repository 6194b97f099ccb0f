/**
 * People are one where their full names are, in any spelling; never by the surname alone, unless only one person in the
 * dossier bears it. Descriptions ("a senior official") name nobody and stay with their report.
 */
import type { Actor } from '../../model/actor.ts'
import { actorId, type NamedGroup, shortHash, uniteActors } from '../actors.ts'
import { pairsToCompare } from '../blocks.ts'
import { type Clusters, clusters } from '../clusters.ts'
import { type CompareNames, LIKELY_SAME, SURELY_SAME } from '../compare-names.ts'
import { type Pass, reportIndex } from '../draft.ts'
import { fold, namesNobody } from '../fold.ts'
import { type Judged, judged, type Verdict } from '../judgement.ts'
import { fullAliases, isFull, keysOf, type PersonForm, personForms } from '../person-forms.ts'

const NAME = 'same-person'

type Link = { readonly a: PersonForm; readonly b: PersonForm; readonly score: number }

/** What the steps of this pass share. */
type Work = {
  readonly forms: ReadonlyMap<string, PersonForm>
  readonly found: Clusters
  readonly judgements: Judged[]
  readonly alike: (a: PersonForm, b: PersonForm) => number
  /** Pairs of forms that share a word by its consonants. */
  readonly near: readonly Link[]
}

const idOf = (form: PersonForm): string => form.members[0]?.id ?? form.id

function judge({ judgements }: Work, { a, b, score }: Link, verdict: Verdict, because: readonly string[]): void {
  const alike = `“${a.name}” and “${b.name}” are alike at ${score.toFixed(2)}`
  judgements.push(judged({ pass: NAME, a: idOf(a), b: idOf(b), verdict, because: [alike, ...because] }))
}

/** Forms that one report keeps apart, as two people. */
function keptApart(a: PersonForm, b: PersonForm): boolean {
  const [fewer, more] = a.reports.size <= b.reports.size ? [a.reports, b.reports] : [b.reports, a.reports]
  for (const report of fewer) if (more.has(report)) return true
  return false
}

const formsIn = ({ found, forms }: Work, form: PersonForm): readonly PersonForm[] =>
  found.members(form.id).map((id) => forms.get(id)!)

/** Why two clusters of full names are not one person; null where nothing speaks against it. */
function againstUniting(work: Work, a: PersonForm, b: PersonForm): string | null {
  for (const one of formsIn(work, a))
    for (const other of formsIn(work, b)) {
      if (keptApart(one, other)) return `a report names both “${one.name}” and “${other.name}”`
      if (isFull(one) && isFull(other) && work.alike(one, other) < LIKELY_SAME)
        return `“${one.name}” and “${other.name}” are two names`
    }
  return null
}

/** A report that gives a person two full names says that they are one. */
function uniteAliases(work: Work): void {
  for (const form of work.forms.values())
    for (const actor of form.members)
      for (const alias of fullAliases(actor)) {
        const other = work.forms.get(fold(alias))
        if (!other || work.found.of(other.id) === work.found.of(form.id)) continue
        work.found.unite(form.id, other.id)
        judge(work, { a: form, b: other, score: work.alike(form, other) }, 'same', ['one report calls a person both'])
      }
}

const mostAlikeFirst = (x: Link, y: Link): number =>
  y.score - x.score || (x.a.id === y.a.id ? (x.b.id < y.b.id ? -1 : 1) : x.a.id < y.a.id ? -1 : 1)

/** Full names of as many words: spellings of each other. */
function uniteSpellings(work: Work): void {
  const spellings = work.near.filter(({ a, b }) => isFull(a) && isFull(b) && a.words.length === b.words.length)
  for (const link of spellings.toSorted(mostAlikeFirst)) {
    if (work.found.of(link.a.id) === work.found.of(link.b.id)) continue
    const against = link.score < SURELY_SAME ? 'which is not enough' : againstUniting(work, link.a, link.b)
    if (against === null) work.found.unite(link.a.id, link.b.id)
    judge(work, link, against === null ? 'same' : 'unsure', against === null ? [] : [against])
  }
}

/** Joins a form to the one cluster that fits it; where several do, to none. */
function attach(work: Work, form: PersonForm, candidates: readonly Link[], reason: string): void {
  const own = work.found.of(form.id)
  const fitting = new Map<string, Link>()
  for (const link of candidates) {
    const cluster = work.found.of(link.b.id)
    const best = fitting.get(cluster)
    if (cluster !== own && (!best || link.score > best.score) && againstUniting(work, form, link.b) === null)
      fitting.set(cluster, link)
  }
  const links = [...fitting.values()].sort(mostAlikeFirst)
  const [only] = links
  if (links.length === 1) {
    work.found.unite(form.id, only!.b.id)
    judge(work, only!, 'same', [reason])
  } else for (const link of links) judge(work, link, 'unsure', [`${links.length} people are called so`])
}

/** Links from each form to others, with the form itself first. */
function linksFrom(work: Work): ReadonlyMap<PersonForm, readonly Link[]> {
  const from = new Map<PersonForm, Link[]>([...work.forms.values()].map((form) => [form, []]))
  for (const { a, b, score } of work.near) {
    from.get(a)!.push({ a, b, score })
    from.get(b)!.push({ a: b, b: a, score })
  }
  return from
}

/** Whether `other` writes out what `form` shortens: more of the names, or none by its initial. */
const writesOut = (other: PersonForm, form: PersonForm): boolean =>
  other.words.length > 1 &&
  (other.words.length > form.words.length ||
    (other.words.length === form.words.length && form.hasInitials && !other.hasInitials))

/** Names with fewer words, and then those with initials, join the longer name that they are part of. */
function attachShortened(work: Work, from: ReadonlyMap<PersonForm, readonly Link[]>): void {
  const shortened = [...work.forms.values()].filter((form) => form.words.length > 1 || form.hasInitials)
  const longestFirst = (a: PersonForm, b: PersonForm): number =>
    Number(a.hasInitials) - Number(b.hasInitials) || b.words.length - a.words.length || (a.id < b.id ? -1 : 1)
  for (const form of shortened.sort(longestFirst)) {
    const longer = from.get(form)!.filter(({ b, score }) => score >= SURELY_SAME && writesOut(b, form))
    attach(work, form, longer, 'no other fits the shorter name')
  }
}

const partiesAgree = (a: PersonForm, b: PersonForm): boolean =>
  a.party === null || b.party === null || a.party === b.party

/** One word joins the only person whose last name it is, or, failing that, whose first. */
function attachSurnames(work: Work, from: ReadonlyMap<PersonForm, readonly Link[]>): void {
  const single = [...work.forms.values()].filter((form) => form.words.length === 1 && !form.hasInitials)
  for (const form of single) {
    const bearing = (at: number): readonly Link[] =>
      from.get(form)!.filter(({ b }) => {
        const word = b.words.at(at)
        return (
          b.words.length > 1 &&
          word !== undefined &&
          partiesAgree(form, b) &&
          work.alike(form, named(b, word)) >= SURELY_SAME
        )
      })
    const byLast = bearing(-1)
    attach(work, form, byLast.length > 0 ? byLast : bearing(0), 'nobody else in the dossier is called so')
  }
}

const named = (form: PersonForm, name: string): PersonForm => ({ ...form, id: name, name })

function nearLinks(forms: ReadonlyMap<string, PersonForm>, alike: Work['alike']): readonly Link[] {
  const keyed = [...forms.values()].map((form) => ({ id: form.id, keys: keysOf(form) }))
  return pairsToCompare(keyed).flatMap(([one, other]) => {
    const [a, b] = [forms.get(one)!, forms.get(other)!]
    const score = alike(a, b)
    return score >= LIKELY_SAME || a.words.length === 1 || b.words.length === 1 ? [{ a, b, score }] : []
  })
}

function remembering(compareNames: CompareNames): Work['alike'] {
  const known = new Map<string, number>()
  return (a, b) => {
    const key = a.name < b.name ? `${a.name}\n${b.name}` : `${b.name}\n${a.name}`
    if (!known.has(key)) known.set(key, compareNames(a.name, b.name, 'person'))
    return known.get(key)!
  }
}

const described = (actor: Actor): NamedGroup => ({
  members: [actor],
  idOf: (name) => `${actorId('person', name)}-${shortHash(actor.id)}`,
})

export const samePerson: Pass = {
  name: NAME,
  apply: (draft, { compareNames }) => {
    const people = draft.findings.actors.filter((actor) => actor.kind === 'person')
    const forms = new Map(
      personForms(
        people.filter(({ name }) => !namesNobody(name)),
        reportIndex(draft.reports),
      ).map((form) => [form.id, form]),
    )
    const alike = remembering(compareNames)
    const work: Work = { forms, found: clusters(forms.keys()), judgements: [], alike, near: nearLinks(forms, alike) }
    uniteAliases(work)
    uniteSpellings(work)
    const from = linksFrom(work)
    attachShortened(work, from)
    attachSurnames(work, from)
    const spelled = [...forms.values()].flatMap(({ name, members: [first, ...more] }) =>
      more.map((one) =>
        judged({ pass: NAME, a: first!.id, b: one.id, verdict: 'same', because: [`both are called ${name}`] }),
      ),
    )
    const groups = work.found.all().map((ids): NamedGroup => {
      const members = ids.flatMap((id) => forms.get(id)!.members)
      return { members, idOf: (name) => actorId('person', name) }
    })
    const named = [...groups, ...people.filter(({ name }) => namesNobody(name)).map(described)]
    return uniteActors({ ...draft, judgements: [...draft.judgements, ...spelled, ...work.judgements] }, named)
  },
}
