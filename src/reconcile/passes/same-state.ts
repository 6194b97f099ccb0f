/** States are one where their country code is, whatever they are called: Kyiv, Kiev, the Ukrainian government. */
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

export const sameState: Pass = {
  name: NAME,
  apply: (draft) => {
    const states = draft.findings.actors.filter((actor) => actor.kind === 'state')
    const codes = codesByName(states)
    const groups = new Map<string, Actor[]>()
    const judgements: Judged[] = []
    for (const state of states) {
      const called = fold(state.name)
      const code = state.country ?? codes.get(called) ?? null
      const key = code ? `state-${code}` : actorId('state', called)
      const group = groups.get(key)
      if (group) judgements.push(because(group[0]!, state, code ? `both are ${code}` : `both are called ${state.name}`))
      if (group) group.push(state)
      else groups.set(key, [state])
    }
    const named = [...groups].map(([key, members]): NamedGroup => ({ members, idOf: () => key }))
    return uniteActors({ ...draft, judgements: [...draft.judgements, ...judgements] }, named)
  },
}

const because = (a: Actor, b: Actor, reason: string): Judged =>
  judged({ pass: NAME, a: a.id, b: b.id, verdict: 'same', because: [reason] })
