/** Reports without a negotiation in them: things were said, nobody met. */
import * as make from '../../../support/builders.ts'

const report = make.report({ text: 'The harbour master said that the ice would hold until March.' })

export const dossier = 'Harbour'

export const record = make.record([report], {
  actors: [
    make.actor(report, { name: 'the harbour master', words: 'The harbour master', kind: 'person', side: 'other' }),
  ],
  statements: [make.statement(report, { words: 'the ice would hold until March' })],
})
