/** Reads the sample negotiation that comes with the package and says where it stands. */
import { join } from 'node:path'
import { z } from 'zod'
import { PACKAGE_ROOT } from '../../package-root.ts'
import { defineOperation } from '../operation.ts'
import { add } from './add-reports.ts'
import { showBrief } from './show-brief.ts'

const EXAMPLES = join(PACKAGE_ROOT, 'examples')

/** The dossier the sample is kept in, apart from the user's own. */
const SAMPLE = 'ilvar-talks'

export const showDemonstration = defineOperation({
  name: 'show-demonstration',
  command: 'demo',
  sentence: 'Read the invented sample negotiation into a dossier of its own and say where it stands.',
  example: 'rapporteur demo',
  input: z.object({}),
  run: async function* (_input, context) {
    const own = { ...context, dossier: SAMPLE }
    yield* add({ paths: [join(EXAMPLES, 'reports')], manifest: join(EXAMPLES, 'manifest.csv') }, own)
    yield { value: null, text: '\n' }
    yield* showBrief.answer({}, own)
  },
})
