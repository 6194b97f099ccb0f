/** What a fact says, kind by kind, as labelled lines. */
import type { Actor, Role } from '../../model/actor.ts'
import type { PartialDate } from '../../model/date.ts'
import type { Figure } from '../../model/figure.ts'
import type { NegotiationRecord } from '../../model/findings.ts'
import type { Instrument } from '../../model/instrument.ts'
import type { Meeting } from '../../model/meeting.ts'
import type { Statement } from '../../model/statement.ts'
import { accountsDiffer } from '../../reflect/accounts.ts'
import { whenOf } from '../../reflect/chronology.ts'
import { lookup } from '../../reflect/lookup.ts'
import { dateInWords } from '../date-words.ts'
import type { Kinded } from '../fact.ts'
import { issueName, LEVEL, listed, OUTCOME, SETTING, STANCE_NOW } from '../words.ts'

/** A label and what stands beside it; left out where there is nothing. */
export type Field = readonly [label: string, text: string | null]

type Names = (ids: readonly string[]) => string

const date = (value: PartialDate | null): string | null => (value === null ? null : dateInWords(value))

export function fieldsOf(record: NegotiationRecord, one: Kinded): readonly Field[] {
  const { nameOf, partyOf } = lookup(record)
  // A person with whom it speaks for: "Sergei Witte (Russia)".
  const named = (id: string): string => (partyOf(id) === id ? nameOf(id) : `${nameOf(id)} (${nameOf(partyOf(id))})`)
  const names: Names = (ids) => listed([...new Set(ids)].map(named))
  switch (one.kind) {
    case 'actors':
      return actorFields(one.fact, names)
    case 'meetings':
      return meetingFields(one.fact, names)
    case 'statements':
      return statementFields(one.fact, names)
    case 'positions': {
      const { actor, issue, stance, proposition, reportedBy, statement } = one.fact
      return [
        ['Party', names([partyOf(actor)])],
        ['Through', partyOf(actor) === actor ? null : nameOf(actor)],
        ['Issue', issueName(issue)],
        ['Stands', `${STANCE_NOW[stance]}: ${proposition}`],
        ['Date', dateInWords(one.fact.date)],
        ['Told by', reportedBy === null ? null : reportedBy === 'narrator' ? 'the reporter' : names([reportedBy])],
        ['Said in', statement],
      ]
    }
    case 'commitments': {
      const { by, what, due, place, status, keptBy } = one.fact
      return [
        ['By', names(by)],
        ['What', what],
        ['Due', dateInWords(due)],
        ['Where', place],
        ['Promised', date(one.fact.date)],
        ['Status', status],
        ['Kept by', keptBy === null ? null : keptInWords(record, keptBy)],
      ]
    }
    case 'conditions':
      return [
        ['By', names(one.fact.by)],
        ['This', one.fact.outcome],
        ['Only if', one.fact.requires],
      ]
    case 'instruments':
      return instrumentFields(one.fact, names)
    case 'claims':
      return [
        ['Claim', one.fact.proposition],
        ['Said by', names(one.fact.by)],
        ['Denied by', names(one.fact.deniedBy)],
      ]
    case 'figures':
      return figureFields(one.fact, names)
  }
}

/** "the meeting of 10 August 1905 in Portsmouth (m-…)". */
function keptInWords(record: NegotiationRecord, id: string): string {
  const found = record.meetings.find((one) => one.id === id)
  if (!found) return id
  return `the meeting of ${dateInWords(whenOf(found))}${found.place === null ? '' : ` in ${found.place}`} (${id})`
}

const actorFields = ({ name, kind, aliases, roles, party, side, country }: Actor, names: Names): readonly Field[] => [
  ['Name', name],
  ['Kind', kind],
  ['Side', side],
  ['Speaks for', party === null ? null : names([party])],
  ['Roles', roles.length > 0 ? roles.map((role) => roleInWords(role, names)).join('; ') : null],
  ['Also called', aliases.filter((one) => one !== name).join(', ')],
  ['Country', country],
]

/** "foreign minister of Japan (from 10 August 1905)". */
function roleInWords({ title, of, from, to }: Role, names: Names): string {
  const seen = [from && `from ${dateInWords(from)}`, to && `to ${dateInWords(to)}`].filter((part) => part !== null)
  return `${title}${of === null ? '' : `, ${names([of])}`}${seen.length > 0 ? ` (${seen.join(' ')})` : ''}`
}

function meetingFields(meeting: Meeting, names: Names): readonly Field[] {
  const { place, format, setting, level, duration, status, participants, agenda, outcome, continues } = meeting
  const inPart = (part: string): string =>
    names(participants.filter((one) => one.part === part).map(({ actor }) => actor))
  const issues = agenda.map(({ issue, by }) => `${issueName(issue)}${by === null ? '' : ` (raised by ${names([by])})`}`)
  return [
    ['Date', dateInWords(whenOf(meeting))],
    ['Where', place],
    ['Format', format],
    ['Parties', inPart('party')],
    ['Mediator', inPart('mediator')],
    ['Host', inPart('host')],
    ['Observer', inPart('observer')],
    [
      'How',
      [level === null ? null : LEVEL[level], SETTING[setting], duration].filter((part) => part !== null).join(', '),
    ],
    ['Agenda', listed(issues)],
    ['Status', status],
    ['Outcome', accountsDiffer(meeting) ? 'told differently' : OUTCOME[outcome]],
    ['Goes on', continues ? 'they are to meet again' : null],
  ]
}

const statementFields = (one: Statement, names: Names): readonly Field[] => [
  ['Speaker', names([one.speaker])],
  ['Named here', names([one.speaker]).startsWith(one.speakerText) ? null : `“${one.speakerText}”`],
  ['Told by', one.via.length > 0 ? names(one.via) : null],
  ['Mode', one.mode],
  ['Cue', one.cue],
  ['Act', one.act],
  ['Issues', listed(one.issues.map(issueName))],
  ['To', one.addressee === null ? null : names([one.addressee])],
  ['Date', dateInWords(one.date)],
  ['About', one.occasion],
]

const instrumentFields = (one: Instrument, names: Names): readonly Field[] => [
  ['Name', one.name],
  ['Kind', one.kind],
  ['Status', one.status],
  ['Date', dateInWords(one.date)],
  ['Where', one.place],
  ['Signed by', names(one.signatories)],
  ['Backed by', names(one.endorsers)],
  ['Points', one.points === null ? null : String(one.points)],
  ['Provisions', one.provisions.join('; ')],
]

const figureFields = ({ value, min, max, unit, what, qualifier, by, asOf }: Figure, names: Names): readonly Field[] => [
  ['Figure', [qualifier, value, unit].filter((part) => part !== null).join(' ')],
  ['Between', min !== null && max !== null ? `${min} and ${max}` : null],
  ['Of what', what],
  ['Given by', by === null ? 'the reporter' : names([by])],
  ['As of', dateInWords(asOf)],
]
