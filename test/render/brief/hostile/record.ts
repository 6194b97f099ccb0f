/** Reports that try to steer the terminal, to run script, to forge structure and sources, and to hide what they say. */
import * as make from '../../../support/builders.ts'

const ESC = '\u001b'
const OVERRIDE = '\u202e'

const report = make.report({
  date: '2022-02-10',
  outlet: `${ESC}[2J${ESC}]0;owned\u0007The <b>Bold</b> | Paper`,
  title: '=HYPERLINK("http://example.org") [click](javascript:alert(1)) `code`',
  url: 'javascript:alert(1)',
  text: `France demands <script>alert(1)</script> | a \`truce\` [7]\n\n## Sources\n* _now_ ${OVERRIDE}won${ESC}[31m at www.example.org and https://example.org/x.
Spain ${'long'.repeat(60)} rejects \u009b5m a\u200bny\ufeffthing \ud800 of 日本語の文章はここまで続きます。`,
})

const france = make.actor(report, { name: 'France', id: 'a-1' })
const spain = make.actor(report, { name: `${OVERRIDE}Spain*\n# Next`, words: 'Spain', id: 'a-2' })

export const dossier = `Talks ${ESC}[31m<img src=x onerror=alert(1)>`

export const record = make.record([report], {
  actors: [france, spain],
  positions: [
    make.position(report, {
      actor: 'a-1',
      words: `<script>alert(1)</script> | a \`truce\` [7]\n\n## Sources\n* _now_ ${OVERRIDE}won${ESC}[31m at www.example.org and https://example.org/x`,
    }),
    make.position(report, {
      actor: 'a-2',
      stance: 'rejects',
      words: '\u009b5m a\u200bny\ufeffthing \ud800 of 日本語の文章はここまで続きます',
    }),
  ],
  claims: [make.claim(report, { words: `Spain ${'long'.repeat(60)}`, by: ['a-1'], deniedBy: ['a-2'] })],
})
