/** Which of its meetings a report is about. */
import { datesMeet, dayNumber, dayOf, earliest, latest, type PartialDate } from '../../model/date.ts'
import type { Reading } from '../reading.ts'
import { type Occasion, published, whole } from './join.ts'

/** In days: what is told of longer before the report is background. */
const NEWS = 8

/** Whether a date can lie in the days up to the report. */
export const isNews = (date: PartialDate, day: PartialDate): boolean =>
  datesMeet(date, `${dayOf(dayNumber(earliest(day)) - NEWS)}/${latest(day)}`)

/** The meeting a report is about: held, or else called off; told most often, and near the report’s day. */
export const mainOf = (reading: Reading, occasions: readonly Occasion[]): Occasion | null =>
  bestOf(
    reading,
    occasions.filter(({ status }) => status === 'held'),
  ) ??
  bestOf(
    reading,
    occasions.filter(({ status }) => status === 'cancelled' || status === 'postponed'),
  )

function bestOf(reading: Reading, occasions: readonly Occasion[]): Occasion | null {
  const day = published(reading)
  let best: Occasion | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const [i, occasion] of occasions.entries()) {
    const near = !occasion.when || !day ? 0 : isNews(whole(occasion.when), day) ? 3 : -3
    const score = occasion.tellings.length + near + (i === 0 ? 1 : 0)
    if (score > most) [best, most] = [occasion, score]
  }
  return best
}
