/** The section on the texts a negotiation turns on: what was signed or put forward, by whom, and what became of it. */
import type { Instrument } from '../../model/instrument.ts'
import { latestFirst } from '../../reflect/chronology.ts'
import { isDoubtful } from '../../reflect/corroboration.ts'
import { dateInWords } from '../date-words.ts'
import { type Line, line, name, own, type Section, say, separated } from '../lines.ts'
import { capital, count, INSTRUMENT_STATUS } from '../words.ts'
import { type Context, doubt, namesOf } from './context.ts'

const MOST = 5

/** Surely read, and known by its date, its signatories or its points: not every “deal” that somebody spoke of. */
const isTelling = (one: Instrument): boolean =>
  !isDoubtful(one) && (one.signatories.length > 0 || one.points !== null || (one.date !== null && one.status !== null))

export function textsSection(context: Context): Section | null {
  const { instruments } = context.record
  const telling = instruments.filter(isTelling)
  if (telling.length === 0) return null
  const shown = latestFirst(telling, { date: ({ date }) => date, id: ({ id }) => id }).slice(0, MOST)
  const left = instruments.length - shown.length
  const rest = left > 0 ? [line([own(`… and ${left} more: rapporteur instruments`)])] : []
  return {
    heading: 'Agreements and other texts',
    groups: [{ heading: [], lines: [...shown.map((one) => textLine(context, one)), ...rest] }],
  }
}

/** "12 December 2031   Nine-point arrangement: signed by Orvenia and Talmar, in Montaubrel; in force". */
function textLine(context: Context, one: Instrument): Line {
  const { status, signatories, endorsers, points, place, date } = one
  const by = signatories.length > 0 ? [say`signed by ${namesOf(context, signatories)}`] : []
  const standing = status !== null && (status !== 'signed' || by.length === 0) ? [[own(INSTRUMENT_STATUS[status])]] : []
  const parts = [
    ...by,
    ...(endorsers.length > 0 ? [say`backed by ${namesOf(context, endorsers)}`] : []),
    ...(place ? [say`${name(place)}`] : []),
    ...(points === null ? [] : [[own(count(points, 'point'))]]),
    ...standing,
  ]
  return line(say`${name(capital(one.name))}: ${separated(parts, '; ')}${doubt(one)}`, {
    label: [own(date === null ? 'no date' : dateInWords(date))],
    ...context.citing.cite(one),
  })
}
