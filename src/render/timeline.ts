/** Everything that has a place in time as one list: meetings, texts, promises and moves. */
import type { PartialDate } from '../model/date.ts'
import type { NegotiationRecord } from '../model/findings.ts'
import type { Meeting } from '../model/meeting.ts'
import { accountsDiffer } from '../reflect/accounts.ts'
import { inTimeOrder, whenOf } from '../reflect/chronology.ts'
import { isMove, movements, type Step } from '../reflect/movement.ts'
import { promises } from '../reflect/promises.ts'
import { actorsColumn, dateColumn, evidenceColumns } from './columns.ts'
import { actorsOf, issuesOf, type Kinded } from './fact.ts'
import { type View, view } from './view.ts'
import { issueName, OUTCOME, STANCE_NOW, STEP } from './words.ts'

type Happening = {
  readonly date: PartialDate | null
  readonly about: Kinded
  /** "meeting", "call", "promise", "text", "move". */
  readonly what: string
  /** What became of it: held, planned, kept, signed, softened. */
  readonly status: string
  readonly place: string | null
  readonly text: string
}

/** In order of time, undated last. A promise to meet is told by its meeting, where that is in the record. */
function happenings(record: NegotiationRecord): readonly Happening[] {
  const moves = movements(record).flatMap(({ steps }) => steps.filter(isMove))
  const all = [...meetings(record), ...texts(record), ...openPromises(record), ...moves.map(moved)]
  return inTimeOrder(all, { date: ({ date }) => date, id: ({ about }) => about.fact.id })
}

const CALLED: Readonly<Record<string, string>> = { phone: 'call', written: 'letters' }

const meetings = (record: NegotiationRecord): readonly Happening[] =>
  record.meetings.map((fact) => ({
    date: whenOf(fact),
    about: { kind: 'meetings', fact },
    what: CALLED[fact.setting] ?? 'meeting',
    status: fact.status,
    place: fact.place,
    text: outcomeOf(fact),
  }))

function outcomeOf(meeting: Meeting): string {
  if (accountsDiffer(meeting)) return 'accounts differ'
  return meeting.status === 'held' && meeting.outcome !== 'unknown' ? OUTCOME[meeting.outcome] : ''
}

const texts = (record: NegotiationRecord): readonly Happening[] =>
  record.instruments.map((fact) => ({
    date: fact.date,
    about: { kind: 'instruments', fact },
    what: fact.kind,
    status: fact.status ?? '',
    place: fact.place,
    text: fact.name,
  }))

function openPromises(record: NegotiationRecord): readonly Happening[] {
  const { due } = promises(record, null)
  const told = new Set(due.flatMap(({ meeting, commitments }) => (meeting ? commitments : [])))
  const held = new Set(record.meetings.map(({ id }) => id))
  return record.commitments
    .filter((fact) => !told.has(fact) && !(fact.keptBy !== null && held.has(fact.keptBy)))
    .map((fact) => ({
      date: fact.due ?? fact.date,
      about: { kind: 'commitments', fact },
      what: fact.due === null ? 'promise' : 'due',
      status: fact.status,
      place: fact.place,
      text: fact.evidence[0].quote,
    }))
}

const moved = ({ kind, date, position }: Step): Happening => ({
  date,
  about: { kind: 'positions', fact: position },
  what: 'move',
  status: STEP[kind],
  place: null,
  text: `${issueName(position.issue)}: ${STANCE_NOW[position.stance]} – ${position.proposition}`,
})

export const timelineView: View = view<Happening>({
  name: 'timeline',
  several: 'dated events',
  rows: happenings,
  about: ({ about }) => about,
  columns: [
    dateColumn('date', 'Date', ({ date }) => date),
    { name: 'what', header: 'What', cell: ({ what }) => what, width: 'fixed' },
    { name: 'status', header: 'Status', cell: ({ status }) => status, width: 'fixed' },
    actorsColumn('who', 'Who', ({ about }) => actorsOf(about)),
    { name: 'place', header: 'Where', spare: 1, cell: ({ place }) => place },
    { name: 'text', header: 'What about', cell: ({ text }) => text, width: 'wide' },
    { name: 'issues', header: '', cell: ({ about }) => issuesOf(about), width: 'machine' },
    ...evidenceColumns<Happening>(({ about }) => about.fact),
  ],
})
