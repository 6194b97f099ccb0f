/** All facts name the actors that those of their reports have become. */
import type { Pass } from '../draft.ts'
import { localActor } from '../gather.ts'
import { renameInFacts } from '../references.ts'

export const nameActors: Pass = {
  name: 'name-actors',
  apply: (draft) => {
    const { actors, ...facts } = draft.findings
    const named = renameInFacts(facts, (id, report) => draft.became.get(localActor(report, id)) ?? null)
    return { ...draft, findings: { ...named, actors } }
  },
}
