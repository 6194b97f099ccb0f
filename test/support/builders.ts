/** Makes valid reports and facts for tests: sensible defaults, evidence verbatim, ids derived from the words. */
import { createHash } from 'node:crypto'
import { factId } from '../../src/extract/identify.ts'
import type { Actor } from '../../src/model/actor.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Commitment } from '../../src/model/commitment.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { PartialDate } from '../../src/model/date.ts'
import { type Evidence, evidenceAt } from '../../src/model/evidence.ts'
import type { Figure } from '../../src/model/figure.ts'
import { type Findings, type Kind, type NegotiationRecord, noFindings } from '../../src/model/findings.ts'
import type { Found } from '../../src/model/found.ts'
import type { Instrument } from '../../src/model/instrument.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import type { Position } from '../../src/model/position.ts'
import type { RecordedReport, Report } from '../../src/model/report.ts'
import type { Span } from '../../src/model/span.ts'
import type { Statement } from '../../src/model/statement.ts'
import type { ReadReport } from '../../src/record/store.ts'

export const bytesOf = (report: { readonly text: string }): Uint8Array => new TextEncoder().encode(report.text)

/** A plain text report. `date` is short for a given publication date. */
export function report(parts: Partial<Report> & { readonly text: string; readonly date?: PartialDate }): Report {
  const { date, ...given } = parts
  const sha256 = createHash('sha256').update(bytesOf(parts)).digest('hex')
  return {
    id: `r-${sha256.slice(0, 16)}`,
    origin: `reports/${sha256.slice(0, 8)}.txt`,
    sha256,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    url: null,
    title: null,
    outlet: null,
    byline: [],
    agencies: [],
    published: date ? { date, basis: 'given' } : { date: null, basis: 'unknown' },
    dateline: null,
    language: 'en',
    furniture: [],
    ...given,
  }
}

/** Where `words` stand in the report, the first time; throws where they do not. */
export function spanOf(report: Report, words: string): Span {
  const start = report.text.indexOf(words)
  if (start < 0 || words === '') throw new Error(`“${words}” does not stand in “${report.text}”`)
  return { start, end: start + words.length }
}

export const evidence = (report: Report, words: string): Evidence => evidenceAt(report, spanOf(report, words))

/** What to change in a fact's defaults. `words` are its evidence; the whole text where they are not given. */
type Parts<T extends Found> = Partial<T> & { readonly words?: string }

function found<T extends Found>(kind: Kind, report: Report, given: Parts<T>, distinct = ''): Found {
  const span = given.words === undefined ? { start: 0, end: report.text.length } : spanOf(report, given.words)
  return {
    id: factId(kind, report.id, span, distinct),
    evidence: [evidenceAt(report, span)],
    foundBy: [{ rule: `test/${kind}`, certainty: 'sure', marks: [] }],
  }
}

function without<T extends Found>({ words: _, ...given }: Parts<T>): Partial<T> {
  return given as unknown as Partial<T>
}

/** The evidence is the name itself where the text holds it. */
export function actor(report: Report, given: Parts<Actor> & { readonly name: string }): Actor {
  const words = given.words ?? (report.text.includes(given.name) ? given.name : report.text)
  return {
    ...found('actors', report, { ...given, words }, given.name),
    kind: 'state',
    aliases: [],
    roles: [],
    party: null,
    side: 'party',
    country: null,
    ...without<Actor>(given),
    name: given.name,
  }
}

export const statement = (report: Report, given: Parts<Statement> = {}): Statement => ({
  ...found('statements', report, given, given.speaker),
  speaker: 'a-speaker',
  speakerText: 'the minister',
  via: [],
  mode: 'indirect',
  cue: 'said',
  act: 'assert',
  issues: [],
  addressee: null,
  date: report.published.date,
  occasion: null,
  ...without<Statement>(given),
})

export const meeting = (report: Report, given: Parts<Meeting> = {}): Meeting => ({
  ...found('meetings', report, given),
  start: report.published.date,
  end: report.published.date,
  duration: null,
  place: 'Geneva',
  format: null,
  setting: 'in-person',
  level: 'ministers',
  status: 'held',
  participants: [],
  agenda: [],
  outcome: 'unknown',
  continues: false,
  accounts: [],
  ...without<Meeting>(given),
})

export const position = (report: Report, given: Parts<Position> = {}): Position => ({
  ...found('positions', report, given, `${given.actor ?? ''} ${given.issue ?? ''}`),
  actor: 'a-party',
  issue: 'ceasefire',
  stance: 'demands',
  proposition: given.words ?? report.text,
  date: report.published.date,
  statement: null,
  reportedBy: null,
  ...without<Position>(given),
})

export const commitment = (report: Report, given: Parts<Commitment> = {}): Commitment => ({
  ...found('commitments', report, given),
  by: ['a-party'],
  what: 'meet',
  due: null,
  place: null,
  date: report.published.date,
  status: 'open',
  keptBy: null,
  ...without<Commitment>(given),
})

export const condition = (report: Report, given: Parts<Condition> = {}): Condition => ({
  ...found('conditions', report, given),
  outcome: 'a meeting',
  requires: 'a draft',
  by: ['a-party'],
  ...without<Condition>(given),
})

export const instrument = (report: Report, given: Parts<Instrument> = {}): Instrument => ({
  ...found('instruments', report, given),
  name: 'the Geneva agreement',
  kind: 'agreement',
  date: null,
  place: null,
  signatories: [],
  endorsers: [],
  points: null,
  provisions: [],
  status: null,
  ...without<Instrument>(given),
})

export const claim = (report: Report, given: Parts<Claim> = {}): Claim => ({
  ...found('claims', report, given),
  proposition: given.words ?? report.text,
  by: ['a-party'],
  deniedBy: [],
  ...without<Claim>(given),
})

export const figure = (report: Report, given: Parts<Figure> = {}): Figure => ({
  ...found('figures', report, given),
  value: 100,
  min: null,
  max: null,
  unit: 'person',
  what: 'prisoners',
  qualifier: null,
  by: null,
  asOf: report.published.date,
  ...without<Figure>(given),
})

export const findings = (given: Partial<Findings> = {}): Findings => ({ ...noFindings(), ...given })

export const read = (report: Report, given: Partial<Findings> = {}): ReadReport => ({
  report,
  findings: findings(given),
})

export const recorded = (report: Report, copyOf: string | null = null): RecordedReport => ({ ...report, copyOf })

/** A record that holds these facts and reports. */
export const record = (reports: readonly Report[], given: Partial<Findings> = {}): NegotiationRecord => ({
  ...findings(given),
  reports: reports.map((one) => recorded(one)),
})
