/** Says who met, where, when and how. */
import type { Meeting, Part } from '../../model/meeting.ts'
import { whenOf } from '../../reflect/chronology.ts'
import { dateInWords } from '../date-words.ts'
import { listedPieces, name, own, type Piece, say, separated } from '../lines.ts'
import { LEVEL, PART, SETTING } from '../words.ts'
import type { Context } from './context.ts'

/** Parties first; a part with nobody in it is not named. */
const PARTS: readonly Part[] = ['party', 'mediator', 'host', 'observer']

/** More persons than these are not named one by one. */
const MOST_PERSONS = 3

/** "Orvenia (Petru Hasdovan) and Talmar (Serhan Yevdorsky); mediator: Lusenne". */
function whoMet(context: Context, meeting: Meeting): readonly Piece[] {
  const parts = PARTS.flatMap((part) => {
    const actors = meeting.participants.filter((one) => one.part === part).map(({ actor }) => actor)
    const named = byParty(context, actors)
    if (named.length === 0) return []
    return [part === 'party' ? listedPieces(named) : [own(`${PART[part]}: `), ...listedPieces(named)]]
  })
  return parts.length === 0 ? [own('participants not named')] : separated(parts, '; ')
}

/** Persons under the party they speak for, in the order in which they are first named. */
function byParty({ look }: Context, actors: readonly string[]): readonly (readonly Piece[])[] {
  const parties = new Map<string, Set<string>>()
  for (const id of actors) {
    const party = look.partyOf(id)
    const persons = parties.get(party) ?? new Set()
    if (id !== party) persons.add(id)
    parties.set(party, persons)
  }
  return [...parties].map(([party, persons]) => {
    if (persons.size === 0) return [name(look.nameOf(party))]
    const some = [...persons].slice(0, MOST_PERSONS).map((id) => say`${look.nameOf(id)}`)
    const rest = persons.size > MOST_PERSONS ? [[own(`${persons.size - MOST_PERSONS} more`)]] : []
    return say`${name(look.nameOf(party))} (${listedPieces([...some, ...rest])})`
  })
}

/** "ministers, in person, three hours". */
function how({ level, setting, duration, format }: Meeting): readonly Piece[] {
  const parts: readonly (readonly Piece[])[] = [
    ...(format ? [say`${format}`] : []),
    ...(level ? [[own(LEVEL[level])]] : []),
    [own(SETTING[setting])],
    ...(duration ? [say`${duration}`] : []),
  ]
  return separated(parts, ', ')
}

const placeAndTime = (meeting: Meeting): readonly Piece[] => {
  const when = own(dateInWords(whenOf(meeting)))
  return meeting.place ? say`${when}, ${name(meeting.place)}` : say`${when}`
}

/** "25 September 2031, Grisholm: Orvenia and Talmar; ministers, in person". */
export const meetingInWords = (context: Context, meeting: Meeting): readonly Piece[] =>
  say`${placeAndTime(meeting)}: ${whoMet(context, meeting)}; ${how(meeting)}`

/** The same without its date, for a line that has the date in front. */
export function meetingUndated(context: Context, meeting: Meeting): readonly Piece[] {
  const what = own(meeting.setting === 'phone' ? 'Call' : meeting.setting === 'written' ? 'Letters' : 'Meeting')
  const where = meeting.place ? say` in ${name(meeting.place)}` : []
  return say`${what}${where}: ${whoMet(context, meeting)}; ${how(meeting)}`
}
