/** Dates the meeting that a report plainly tells as the news of its day: about that day. */
import { dayNumber, dayOf, earliest, openDays } from '../../model/date.ts'
import type { Reading } from '../reading.ts'
import { type Occasion, published } from './join.ts'
import type { Telling } from './telling.ts'
import { isHeadline } from './tellings.ts'
import { timesIn, type When } from './when.ts'

/**
 * Told in a clause of the headline, or in the first sentence, with no date beside it. Where there is no headline to show that
 * the text is a report of news, only what has just happened counts (“have ended”).
 */
function isNewsOf(reading: Reading, { sentence: at, order, mood }: Telling, lead: number): boolean {
  if (at > lead || order === 'last') return false
  const sentence = reading.annotated.sentences[at]!
  if (at < lead) return sentence.clauses.some(({ group }) => group.finite)
  const isNew = lead > 0 || sentence.clauses.some(({ group }) => group.perfect && group.tense === 'present')
  return isNew && mood === 'happened' && timesIn(reading, sentence).every(({ date }) => date === null)
}

/** “Talks have ended without a deal”: the day of the report, about; of talks that lasted days, the last of them. */
export function dateNews(reading: Reading, main: Occasion | null): void {
  const day = published(reading)
  if (!main || !day || openDays(day) !== 1 || main.when !== null || main.status !== 'held') return
  const lead = isHeadline(reading, reading.annotated.sentences[0]!) ? 1 : 0
  const telling = main.tellings.find((one) => isNewsOf(reading, one, lead))
  if (!telling) return
  const start = main.days > 1 ? dayOf(dayNumber(earliest(day)) - main.days + 1) : earliest(day)
  const when: When = { start: `${start}~`, end: `${earliest(day)}~`, words: telling.span }
  main.when = when
}
