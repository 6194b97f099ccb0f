/** The record as tables: for each view its rows and columns, the one list that terminal, CSV and JSON are made from. */
import type { Actor, Side } from '../model/actor.ts'
import type { Claim } from '../model/claim.ts'
import type { Commitment } from '../model/commitment.ts'
import type { Condition } from '../model/condition.ts'
import type { PartialDate } from '../model/date.ts'
import type { Figure } from '../model/figure.ts'
import { type Fact, type Findings, KINDS, type Kind, type NegotiationRecord } from '../model/findings.ts'
import type { Instrument } from '../model/instrument.ts'
import type { Meeting } from '../model/meeting.ts'
import { byText } from '../model/order.ts'
import type { Position } from '../model/position.ts'
import type { Statement } from '../model/statement.ts'
import { accountsDiffer } from '../reflect/accounts.ts'
import { inTimeOrder, whenOf } from '../reflect/chronology.ts'
import { type Movement, movements, type Step } from '../reflect/movement.ts'
import { actorsColumn, dateColumn, datedOrTold, evidenceColumns, nameOrNull, names } from './columns.ts'
import { actorsOf, firstPublished, type Kinded, kinded } from './fact.ts'
import { timelineView } from './timeline.ts'
import { type Column, type View, view } from './view.ts'
import { issueName, OUTCOME, SETTING } from './words.ts'

/** A view of one kind, in order of time and then of id. */
function factView<K extends Kind>(
  kind: K,
  date: (fact: Findings[K][number], record: NegotiationRecord) => PartialDate | null,
  columns: readonly Column<Findings[K][number]>[],
): View {
  type F = Findings[K][number]
  return view<F>({
    name: kind,
    rows: (record) =>
      inTimeOrder(record[kind] as readonly F[], { date: (fact) => date(fact, record), id: ({ id }) => id }),
    about: (fact) => kinded(kind, fact),
    columns: [...columns, ...evidenceColumns<F>((fact) => fact)],
  })
}

const meetingsView = factView('meetings', whenOf, [
  dateColumn<Meeting>('date', 'Date', whenOf),
  { name: 'place', header: 'Where', cell: ({ place }) => place },
  actorsColumn<Meeting>('participants', 'Who', (fact) => actorsOf({ kind: 'meetings', fact })),
  { name: 'level', header: 'Level', spare: 2, cell: ({ level }) => level, width: 'fixed' },
  {
    name: 'setting',
    header: 'How',
    spare: 1,
    cell: ({ setting }) => setting,
    shown: ({ setting }) => SETTING[setting],
  },
  { name: 'status', header: 'Status', cell: ({ status }) => status, width: 'fixed' },
  {
    name: 'outcome',
    width: 'fixed',
    header: 'Outcome',
    cell: ({ outcome }) => outcome,
    shown: (one) => (accountsDiffer(one) ? 'accounts differ' : one.outcome === 'unknown' ? '' : OUTCOME[one.outcome]),
  },
  { name: 'accountsDiffer', header: '', cell: accountsDiffer, width: 'machine' },
  { name: 'continues', header: '', cell: ({ continues }) => continues, width: 'machine' },
  { name: 'format', header: '', cell: ({ format }) => format, width: 'machine' },
  { name: 'duration', header: '', cell: ({ duration }) => duration, width: 'machine' },
  { name: 'agenda', header: '', cell: ({ agenda }) => agenda.map(({ issue }) => issue), width: 'machine' },
])

const statementsView = factView('statements', (one, record) => one.date ?? firstPublished(record, one), [
  datedOrTold<Statement>(({ date }) => date),
  { name: 'speaker', header: 'Speaker', cell: ({ speaker }, record) => nameOrNull(record, speaker) },
  { name: 'act', header: 'Act', cell: ({ act }) => act, width: 'fixed' },
  { name: 'mode', header: 'Mode', spare: 1, cell: ({ mode }) => mode, width: 'fixed' },
  { name: 'words', header: 'Words', cell: ({ evidence }) => evidence[0].quote, width: 'wide' },
  { name: 'cue', header: '', cell: ({ cue }) => cue, width: 'machine' },
  { name: 'addressee', header: '', cell: ({ addressee }, record) => nameOrNull(record, addressee), width: 'machine' },
  { name: 'issues', header: 'Issues', spare: 2, cell: ({ issues }) => issues },
])

const SIDE_ORDER: readonly Side[] = ['party', 'mediator', 'guarantor', 'observer', 'other']

/** Parties first, then who helps them; on each side those named in most facts. */
function byInvolvement(record: NegotiationRecord): readonly Actor[] {
  const named = new Map<string, number>()
  for (const kind of KINDS) {
    if (kind === 'actors') continue
    for (const fact of record[kind] as readonly Fact[])
      for (const id of actorsOf(kinded(kind, fact))) named.set(id, (named.get(id) ?? 0) + 1)
  }
  const times = ({ id }: Actor): number => named.get(id) ?? 0
  return record.actors.toSorted(
    (a, b) =>
      SIDE_ORDER.indexOf(a.side) - SIDE_ORDER.indexOf(b.side) ||
      times(b) - times(a) ||
      byText(a.name, b.name) ||
      byText(a.id, b.id),
  )
}

const actorsView = view<Actor>({
  name: 'actors',
  rows: byInvolvement,
  about: (fact) => kinded('actors', fact),
  columns: [
    { name: 'name', header: 'Name', cell: ({ name }) => name },
    { name: 'kind', header: 'Kind', cell: ({ kind }) => kind, width: 'fixed' },
    { name: 'side', header: 'Side', cell: ({ side }) => side, width: 'fixed' },
    { name: 'party', header: 'Speaks for', cell: ({ party }, record) => nameOrNull(record, party) },
    { name: 'roles', header: 'Roles', spare: 1, cell: ({ roles }) => [...new Set(roles.map(({ title }) => title))] },
    {
      name: 'aliases',
      header: 'Also called',
      spare: 2,
      cell: ({ name, aliases }: Actor) => aliases.filter((one) => one !== name),
    },
    ...evidenceColumns<Actor>((fact) => fact, 'even'),
  ],
})

const commitmentsView = factView('commitments', ({ due, date }) => due ?? date, [
  dateColumn<Commitment>('due', 'Due', ({ due }) => due),
  { name: 'by', header: 'By', cell: ({ by }, record) => names(record, by) },
  { name: 'what', header: 'What', cell: ({ what }) => what, width: 'fixed' },
  { name: 'place', header: 'Where', spare: 1, cell: ({ place }) => place },
  { name: 'status', header: 'Status', cell: ({ status }) => status, width: 'fixed' },
  { ...dateColumn<Commitment>('date', 'Promised', ({ date }) => date), spare: 2 },
  { name: 'words', header: 'Words', cell: ({ evidence }) => evidence[0].quote, width: 'wide' },
  { name: 'keptBy', header: '', cell: ({ keptBy }) => keptBy, width: 'machine' },
])

const conditionsView = factView('conditions', (one, record) => firstPublished(record, one), [
  { name: 'by', header: 'By', cell: ({ by }: Condition, record) => names(record, by) },
  { name: 'outcome', header: 'This', cell: ({ outcome }) => outcome, width: 'wide' },
  { name: 'requires', header: 'Only if', cell: ({ requires }) => requires, width: 'wide' },
])

const instrumentsView = factView('instruments', ({ date }) => date, [
  dateColumn<Instrument>('date', 'Date', ({ date }) => date),
  { name: 'name', header: 'Name', cell: ({ name }) => name },
  { name: 'kind', header: 'Kind', cell: ({ kind }) => kind, width: 'fixed' },
  { name: 'status', header: 'Status', cell: ({ status }) => status, width: 'fixed' },
  { name: 'place', header: 'Where', spare: 3, cell: ({ place }) => place },
  { name: 'signatories', header: 'Signed by', cell: ({ signatories }, record) => names(record, signatories) },
  { name: 'endorsers', header: 'Backed by', spare: 1, cell: ({ endorsers }, record) => names(record, endorsers) },
  { name: 'points', header: 'Points', spare: 2, cell: ({ points }) => points, width: 'fixed', align: 'right' },
  { name: 'provisions', header: '', cell: ({ provisions }) => provisions, width: 'machine' },
])

const claimsView = factView('claims', (one, record) => firstPublished(record, one), [
  { name: 'proposition', header: 'Claim', cell: ({ proposition }: Claim) => proposition, width: 'wide' },
  { name: 'by', header: 'Said by', cell: ({ by }, record) => names(record, by) },
  { name: 'deniedBy', header: 'Denied by', cell: ({ deniedBy }, record) => names(record, deniedBy) },
])

/** A figure with its qualifier and bounds: "more than 100", "30–40". */
const amount = ({ value, min, max, qualifier }: Figure): string => {
  const number = min !== null && max !== null ? `${min}–${max}` : String(value)
  return qualifier ? `${qualifier} ${number}` : number
}

const figuresView = factView('figures', ({ asOf }) => asOf, [
  dateColumn<Figure>('asOf', 'As of', ({ asOf }) => asOf),
  { name: 'value', header: 'Figure', cell: ({ value }) => value, shown: amount, align: 'right' },
  { name: 'min', header: '', cell: ({ min }) => min, width: 'machine' },
  { name: 'max', header: '', cell: ({ max }) => max, width: 'machine' },
  { name: 'qualifier', header: '', cell: ({ qualifier }) => qualifier, width: 'machine' },
  { name: 'unit', header: 'Unit', spare: 1, cell: ({ unit }) => unit },
  { name: 'what', header: 'Of what', cell: ({ what }) => what, width: 'wide' },
  { name: 'by', header: 'Given by', cell: ({ by }, record) => nameOrNull(record, by) },
])

/** A position with the step it is in its party's movement; none where only an opponent tells it or it has no date. */
type Stood = { readonly movement: Movement; readonly position: Position; readonly step: Step | null }

const stood = (record: NegotiationRecord): readonly Stood[] =>
  movements(record).flatMap((movement) => [
    ...movement.steps.flatMap((step) => [
      { movement, position: step.position, step },
      ...step.alsoTold.map((position) => ({ movement, position, step: null })),
    ]),
    ...[...movement.undated, ...movement.toldByOthers].map((position) => ({ movement, position, step: null })),
  ])

const positionsView = view<Stood>({
  name: 'positions',
  rows: stood,
  about: ({ position }): Kinded => ({ kind: 'positions', fact: position }),
  columns: [
    { name: 'party', header: 'Party', cell: ({ movement }, record) => nameOrNull(record, movement.party) },
    {
      name: 'issue',
      header: 'Issue',
      cell: ({ movement }) => movement.issue,
      shown: ({ movement }) => issueName(movement.issue),
    },
    dateColumn('date', 'Date', ({ position }) => position.date),
    { name: 'stance', header: 'Stance', cell: ({ position }) => position.stance, width: 'fixed' },
    { name: 'proposition', header: 'What', cell: ({ position }) => position.proposition, width: 'wide' },
    {
      name: 'movement',
      header: 'Movement',
      width: 'fixed',
      cell: ({ step }) => step?.kind ?? null,
      shown: ({ step }) => (step && step.kind !== 'first-stated' ? step.kind : ''),
    },
    {
      name: 'speaker',
      header: '',
      cell: ({ position }, record) => nameOrNull(record, position.actor),
      width: 'machine',
    },
    { name: 'reportedBy', header: 'Told by', spare: 1, cell: toldBy },
    ...evidenceColumns<Stood>(({ position }) => position),
  ],
})

function toldBy({ position: { reportedBy } }: Stood, record: NegotiationRecord): string | null {
  return reportedBy === 'narrator' ? 'reporter' : nameOrNull(record, reportedBy)
}

/** All views, by name. */
export const VIEWS = {
  timeline: timelineView,
  positions: positionsView,
  statements: statementsView,
  meetings: meetingsView,
  actors: actorsView,
  commitments: commitmentsView,
  conditions: conditionsView,
  instruments: instrumentsView,
  claims: claimsView,
  figures: figuresView,
} as const satisfies Readonly<Record<string, View>>

export type ViewName = keyof typeof VIEWS
