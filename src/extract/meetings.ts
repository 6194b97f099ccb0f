/** Finds the meetings a report tells of: held, planned, postponed and cancelled. */

import { buildMeeting } from './meetings/build.ts'
import { completeParties, isKnown } from './meetings/complete.ts'
import { joinTellings } from './meetings/join.ts'
import { mainOf } from './meetings/main.ts'
import { dateNews } from './meetings/news.ts'
import { judge } from './meetings/outcome.ts'
import { isOfOtherTalks } from './meetings/subject.ts'
import { findTellings } from './meetings/tellings.ts'
import type { Extractor } from './reading.ts'

export const meetings: Extractor = {
  name: 'meetings',
  extract: (reading) => {
    const tellings = findTellings(reading)
    if (tellings.length === 0 || isOfOtherTalks(reading)) return { meetings: [] }
    const occasions = joinTellings(reading, tellings)
    const main = mainOf(reading, occasions)
    dateNews(reading, main)
    completeParties(reading, occasions, main)
    const known = occasions.filter((occasion) => isKnown(reading, occasion))
    const judged = judge(reading, known, tellings)
    return {
      meetings: known
        .map((occasion) => buildMeeting(reading, occasion, judged.get(occasion)!))
        .filter((meeting) => meeting !== null),
    }
  },
}
