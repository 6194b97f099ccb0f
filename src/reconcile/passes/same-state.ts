/**
 * States are one where their country code is, whatever they are called: Kyiv, Kiev, the Ukrainian government. Those without
 * a code are one by their name and what it is as an adjective.
 */
import type { Actor } from '../../model/actor.ts'
import { actorId, type NamedGroup, uniteActors } from '../actors.ts'
import type { Pass } from '../draft.ts'
import { fold } from '../fold.ts'
import { type Judged, judged } from '../judgement.ts'

const NAME = 'same-state'

/** The code by which each name of a coded state is known; null where two states are called so. */
function codesByName(states: readonly Actor[]): ReadonlyMap<string, string | null> {
  const codes = new Map<string, string | null>()
  for (const { country, name, aliases } of states)
    if (country)
      for (const called of new Set([name, ...aliases].map(fold))) {
        const known = codes.get(called)
        codes.set(called, known === undefined || known === country ? country : null)
      }
  return codes
}

/** What an adjective of a country adds to its name, once the name's last vowel is off: Orven(ia)n, Talmar-i, Lusenn(e)-ian. */
const DEMONYM = /^(?:n|an|ian|i|ese|ish|er)$/
const SHORTEST_STEM = 4

/** Whether one name is the adjective of the other, as far as their letters tell. */
function isDemonym(adjective: string, state: string): boolean {
  if (adjective === state || state.length < SHORTEST_STEM || /\s/.test(adjective)) return false
  const stem = state.replace(/[aeiou]$/, '')
  return [state, stem].some(
    (root) => root.length >= SHORTEST_STEM && adjective.startsWith(root) && DEMONYM.test(adjective.slice(root.length)),
  )
}

/** For states that no list knows: the name each form belongs to, where exactly one fits. */
function stateNames(states: readonly Actor[]): (called: string) => string | null {
  const names = new Set(states.filter(({ country }) => country === null).map(({ name }) => fold(name)))
  const owners = new Map<string, string>()
  for (const called of names) {
    const fitting = [...names].filter((name) => isDemonym(called, name))
    owners.set(called, fitting.length === 1 ? fitting[0]! : called)
  }
  return (called) => {
    const known = owners.get(called)
    if (known) return known
    const fitting = [...new Set(owners.values())].filter((name) => isDemonym(called, name))
    return fitting.length === 1 ? fitting[0]! : null
  }
}

/** A one-word name that was taken for a body or a person in one report and is a state's in another. */
const mayBeState = ({ kind, name, party, roles }: Actor): boolean =>
  kind === 'state' || (party === null && roles.length === 0 && !/\s/.test(name))

export const sameState: Pass = {
  name: NAME,
  apply: (draft) => {
    const states = draft.findings.actors.filter((actor) => actor.kind === 'state')
    const codes = codesByName(states)
    const nameOf = stateNames(states)
    const groups = new Map<string, Actor[]>()
    const judgements: Judged[] = []
    for (const state of draft.findings.actors.filter(mayBeState)) {
      const called = fold(state.name)
      // A person may be called Jordan or Chad: only names that no list has are taken for a state’s without being called one.
      const code = state.country ?? (state.kind === 'state' ? codes.get(called) : null) ?? null
      const name = code ? null : nameOf(called)
      if (!code && !name) continue
      const key = code ? `state-${code}` : actorId('state', name!)
      const group = groups.get(key)
      if (group)
        judgements.push(because(group[0]!, state, code ? `both are ${code}` : `“${state.name}” is a form of “${name}”`))
      if (group) group.push(state)
      else groups.set(key, [state])
    }
    const named = [...groups].map(([key, members]): NamedGroup => ({ members, idOf: () => key }))
    return uniteActors({ ...draft, judgements: [...draft.judgements, ...judgements] }, named)
  },
}

const because = (a: Actor, b: Actor, reason: string): Judged =>
  judged({ pass: NAME, a: a.id, b: b.id, verdict: 'same', because: [reason] })
