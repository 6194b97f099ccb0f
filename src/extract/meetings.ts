/** Finds the meetings a report tells of: held, planned, postponed and cancelled. */

import { buildMeeting } from './meetings/build.ts'
import { completeParties, isKnown } from './meetings/complete.ts'
import { joinTellings, type Occasion } from './meetings/join.ts'
import { mainOf } from './meetings/main.ts'
import { dateNews } from './meetings/news.ts'
import { judge } from './meetings/outcome.ts'
import { isOfOtherTalks } from './meetings/subject.ts'
import { findTellings, isHeadline } from './meetings/tellings.ts'
import type { Extractor, Reading } from './reading.ts'

/** A headline alone, with no date in it, does not tell whether what it names was held or lies ahead: “as Grisholm talks near”. */
const isBareHeadline = (reading: Reading, { tellings, when }: Occasion): boolean =>
  when === null && tellings.every(({ sentence }) => isHeadline(reading, reading.annotated.sentences[sentence]!))

export const meetings: Extractor = {
  name: 'meetings',
  extract: (reading) => {
    const tellings = findTellings(reading)
    if (tellings.length === 0 || isOfOtherTalks(reading)) return { meetings: [] }
    const occasions = joinTellings(reading, tellings)
    const main = mainOf(reading, occasions)
    dateNews(reading, main)
    completeParties(reading, occasions, main)
    const known = occasions.filter((occasion) => isKnown(reading, occasion) && !isBareHeadline(reading, occasion))
    const judged = judge(reading, known, tellings)
    return {
      meetings: known
        .map((occasion) => buildMeeting(reading, occasion, judged.get(occasion)!))
        .filter((meeting) => meeting !== null),
    }
  },
}
