/** All facts name the actors that those of their reports have become. */
import type { Pass } from '../draft.ts'
import { renameActors } from '../references.ts'

export const nameActors: Pass = {
  name: 'name-actors',
  apply: (draft) => {
    const { actors, ...facts } = draft.findings
    const named = renameActors({ ...facts, actors: [] }, (id) => draft.renamed.get(id) ?? id)
    return { ...draft, findings: { ...named, actors }, renamed: new Map() }
  },
}
