/** What a user is told who asks about a dossier with nothing in it. */
import { RapporteurError } from '../../errors.ts'
import type { Store } from '../../record/store.ts'

/** Throws where the dossier has no reports but others do: the name is then most likely misspelt. */
export async function needReports(store: Store, dossier: string): Promise<void> {
  const dossiers = await store.dossiers()
  if (dossiers.length === 0 || dossiers.some(({ name }) => name === dossier)) return
  const names = dossiers.map(({ name, reports }) => `“${name}” (${reports})`).join(', ')
  throw new RapporteurError(
    'NOT_FOUND',
    `there is no dossier “${dossier}”; this store has ${names}: name one with --dossier`,
  )
}
