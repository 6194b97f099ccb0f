/** Proves that every evidence is verbatim and every stored report matches its hash. */
import { z } from 'zod'
import { count } from '../../render/words.ts'
import { defineOperation } from '../operation.ts'

export const verifyStore = defineOperation({
  name: 'verify-store',
  command: 'verify',
  sentence: 'Prove that every piece of evidence is verbatim and every stored report matches its hash.',
  example: 'rapporteur verify',
  input: z.object({}),
  run: async function* (_input, context) {
    const store = await context.store()
    const { reports, evidence, failures } = await store.verify(context.dossier)
    const looked = `${count(reports, 'report')} and ${count(evidence, 'piece')} of evidence looked at`
    const verdict = failures.length === 0 ? 'all of it holds' : `${count(failures.length, 'failure')}`
    const lines = failures.map(({ report, what }) => `  ${report || 'the store'}: ${what}\n`)
    yield {
      value: { reports, evidence, failures },
      text: `${looked}: ${verdict}\n${lines.join('')}`,
      failed: failures.length > 0,
    }
  },
})
