import { describe, expect, it } from 'vitest'
import { reportLine } from '../../src/render/report-line.ts'
import * as make from '../support/builders.ts'

const report = make.report({
  text: 'Menu Home News\nFrance said that the talks went on.',
  furniture: [{ start: 0, end: 14, kind: 'menu' }],
  outlet: 'The Wire',
  title: 'Talks go on',
  origin: 'in/1.txt',
  date: '2022-02-10',
})
const findings = make.findings({
  statements: [make.statement(report), make.statement(report)],
  meetings: [make.meeting(report)],
  actors: [make.actor(report, { name: 'France' })],
})
const news = { origin: 'in/1.txt', report, findings, problems: [], state: 'added' } as const

describe('the line of a report', () => {
  it.each([
    [
      'says what it is and what was found',
      {},
      'in/1.txt: The Wire, 10 February 2022, “Talks go on” (7 words, English) — 1 meeting and 2 statements',
    ],
    [
      'says that nothing was found',
      { findings: make.findings() },
      'in/1.txt: The Wire, 10 February 2022, “Talks go on” (7 words, English) — nothing found',
    ],
    [
      'says that it is known',
      { state: 'known' },
      'in/1.txt: The Wire, 10 February 2022, “Talks go on” (7 words, English) — already in the record',
    ],
    [
      'says what it reprints',
      { copyOf: 'in/0.txt' },
      'in/1.txt: The Wire, 10 February 2022, “Talks go on” (7 words, English) — reprints in/0.txt — 1 meeting and 2 statements',
    ],
    [
      'says that it has no date, outlet or known language',
      { report: make.report({ text: 'A b.', language: 'und', origin: 'in/1.txt' }) },
      'in/1.txt: outlet unknown, date unknown (2 words, language unknown) — 1 meeting and 2 statements',
    ],
    [
      'names other languages',
      { report: make.report({ text: 'A b.', language: 'de-AT', origin: 'in/1.txt' }), findings: null },
      'in/1.txt: outlet unknown, date unknown (2 words, German) — nothing found',
    ],
    [
      'says what went wrong',
      { problems: [{ kind: 'not-negotiation', origin: 'in/1.txt' }] },
      'in/1.txt: The Wire, 10 February 2022, “Talks go on” (7 words, English) — 1 meeting and 2 statements\n    note: does not report a negotiation; its statements are kept, nothing else was looked for',
    ],
    [
      'says that it could not be read',
      { report: null, findings: null, state: 'failed', problems: [{ kind: 'empty', origin: 'in/1.txt' }] },
      'in/1.txt: not read\n    not added: the file is empty; nothing was added',
    ],
    [
      'lets nothing act on the terminal',
      { origin: 'in/\u001b[2J', report: make.report({ text: 'A b.', outlet: '\u009bx' }) },
      'in/␛[2J: ‹U+009B›x, date unknown (2 words, English) — 1 meeting and 2 statements',
    ],
  ] as const)('%s', (_, given, line) => {
    expect(reportLine({ ...news, ...given })).toBe(line)
  })
})
