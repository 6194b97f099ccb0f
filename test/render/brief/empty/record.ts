/** A dossier that nothing was added to. */
import * as make from '../../../support/builders.ts'

export const dossier = 'New talks'

export const record = make.record([])
