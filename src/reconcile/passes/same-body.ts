/** Organisations and groups are one by their name or its initials; "the Foreign Ministry" of two states is two. */
import type { Actor } from '../../model/actor.ts'
import { actorId, type NamedGroup, uniteActors } from '../actors.ts'
import { pairsToCompare } from '../blocks.ts'
import { clusters } from '../clusters.ts'
import { type CompareNames, LIKELY_SAME, SURELY_SAME } from '../compare-names.ts'
import type { Pass } from '../draft.ts'
import { blockKey, fold, foldedWords, isDescription } from '../fold.ts'
import { type Judged, judged } from '../judgement.ts'

const NAME = 'same-body'

/** One way of naming a body, with the party it is of where the name is not its own. */
type Form = { readonly id: string; readonly name: string; readonly party: string | null; readonly members: Actor[] }

/** "Hamas", "OSCE" and "African Union" are names of one body; "parliament" and "Foreign Ministry" of each state's own. */
const isProper = (name: string): boolean => !/\s/.test(name.trim()) && !isDescription(name)

function formsOf(bodies: readonly Actor[]): readonly Form[] {
  const forms = new Map<string, Form>()
  for (const actor of bodies) {
    const party = isProper(actor.name) ? null : actor.party
    const folded = fold(actor.name).replace(/^the /, '') || actor.name
    const id = `${folded}|${party ?? ''}`
    const known = forms.get(id)
    if (known) known.members.push(actor)
    else forms.set(id, { id, name: actor.name, party, members: [actor] })
  }
  return [...forms.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The first letters of a longer name, without what stands in brackets: of all words, and of those that are not small. */
function initialsOf(name: string): string[] {
  const words = foldedWords(name.replaceAll('-', '').replace(/\([^)]*\)/g, ''))
  if (words.length < 2) return []
  const first = (some: readonly string[]): string => some.map((word) => word[0]).join('')
  return [first(words), first(words.filter((word) => word.length > 3))]
}

const keysOf = ({ name }: Form): string[] => {
  const words = foldedWords(name).filter((word) => word.length > 2 && word !== 'the')
  const acronyms = name.match(/\b\p{Lu}(?:\.?\p{Lu}){1,7}\b/gu) ?? []
  const letters = [...acronyms.map((one) => fold(one.replaceAll('.', ''))), ...initialsOf(name)]
  return [...words.map(blockKey), ...letters.map((one) => `initials ${one}`)]
}

const partiesAgree = (a: Form, b: Form): boolean => a.party === null || b.party === null || a.party === b.party

type Link = { readonly a: Form; readonly b: Form; readonly score: number }

function links(forms: readonly Form[], compareNames: CompareNames): readonly Link[] {
  const byId = new Map(forms.map((form) => [form.id, form]))
  return pairsToCompare(forms.map((form) => ({ id: form.id, keys: keysOf(form) }))).flatMap(([one, other]) => {
    const [a, b] = [byId.get(one)!, byId.get(other)!]
    const score = compareNames(a.name, b.name, 'organisation')
    return score >= LIKELY_SAME && partiesAgree(a, b) ? [{ a, b, score }] : []
  })
}

const verdict = ({ a, b, score }: Link, same: boolean, more: readonly string[]): Judged =>
  judged({
    pass: NAME,
    a: a.members[0]!.id,
    b: b.members[0]!.id,
    verdict: same ? 'same' : 'unsure',
    because: [`“${a.name}” and “${b.name}” are alike at ${score.toFixed(2)}`, ...more],
  })

type Links = ReadonlyMap<Form, readonly Link[]>

function sureLinks(all: readonly Link[]): Links {
  const linked = new Map<Form, Link[]>(
    all.flatMap(({ a, b }) => [
      [a, []],
      [b, []],
    ]),
  )
  for (const link of all)
    if (link.score >= SURELY_SAME) for (const form of [link.a, link.b]) linked.get(form)!.push(link)
  return linked
}

/** Unites what is surely one, the most alike first; a body that could be either of two that are not one is neither. */
function unite(
  forms: readonly Form[],
  compareNames: CompareNames,
): { groups: readonly (readonly Form[])[]; judgements: Judged[] } {
  const byId = new Map(forms.map((form) => [form.id, form]))
  const found = clusters(byId.keys())
  const judgements: Judged[] = []
  const all = links(forms, compareNames).toSorted(
    (x, y) => y.score - x.score || (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1),
  )
  const sure = sureLinks(all)
  const apart = (a: Form, b: Form): boolean =>
    !partiesAgree(a, b) || compareNames(a.name, b.name, 'organisation') < LIKELY_SAME
  const rival = (form: Form, than: Form): boolean =>
    sure.get(form)!.some((link) => {
      const other = link.a === form ? link.b : link.a
      return other !== than && apart(other, than)
    })
  const partiesFit = (a: Form, b: Form): boolean =>
    found
      .members(a.id)
      .every((one) => found.members(b.id).every((other) => partiesAgree(byId.get(one)!, byId.get(other)!)))
  for (const link of all) {
    const { a, b, score } = link
    const doubt =
      score < SURELY_SAME
        ? 'which is not enough'
        : rival(a, b) || rival(b, a)
          ? 'but another is so too'
          : partiesFit(a, b)
            ? null
            : 'but they are of two parties'
    if (doubt === null) found.unite(a.id, b.id)
    judgements.push(verdict(link, doubt === null, doubt === null ? [] : [doubt]))
  }
  return { groups: found.all().map((group) => group.map((id) => byId.get(id)!)), judgements }
}

export const sameBody: Pass = {
  name: NAME,
  apply: (draft, { compareNames }) => {
    const bodies = draft.findings.actors.filter((actor) => actor.kind === 'organisation' || actor.kind === 'group')
    const forms = formsOf(bodies)
    const { groups, judgements } = unite(forms, compareNames)
    const spelled = forms.flatMap(({ name, members: [first, ...more] }) =>
      more.map((one) =>
        judged({ pass: NAME, a: first!.id, b: one.id, verdict: 'same', because: [`both are called ${name}`] }),
      ),
    )
    const named = groups.map((group): NamedGroup => {
      const members = group.flatMap((form) => form.members)
      return { members, idOf: (name, kind) => actorId(kind, name) }
    })
    return uniteActors({ ...draft, judgements: [...draft.judgements, ...spelled, ...judgements] }, named)
  },
}
