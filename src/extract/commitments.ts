/** Finds what somebody announced for later: pledges, and the meetings that are planned. */
import type { Commitment } from '../model/commitment.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Meeting } from '../model/meeting.ts'
import { overlaps } from '../model/span.ts'
import { findPledges, type Pledge } from './commitments/pledge.ts'
import { dueOf, kindOf } from './commitments/what.ts'
import { factId } from './identify.ts'
import { partiesAmong } from './meetings/parties.ts'
import { isOfOtherTalks } from './meetings/subject.ts'
import { isHeadline } from './meetings/tellings.ts'
import type { Extractor, Reading } from './reading.ts'

function fromPledge(reading: Reading, pledge: Pledge): Commitment {
  const { report, sentences } = reading.annotated
  const sentence = sentences[pledge.sentence]!
  const evidence = evidenceAt(report, pledge.span)
  return {
    id: factId('commitments', report.id, pledge.span),
    evidence: [evidence],
    foundBy: [{ rule: pledge.rule, certainty: pledge.certainty, marks: [{ role: 'promise', ...pledge.span }] }],
    by: pledge.by,
    what: kindOf(reading, sentence, pledge),
    due: dueOf(reading, sentence, pledge),
    place: null,
    date: report.published.date,
    status: 'open',
    keptBy: null,
  }
}

/** A planned meeting is a commitment until a report shows it held. */
function fromMeeting(reading: Reading, meeting: Meeting): Commitment {
  const { report } = reading.annotated
  const parties = new Map(meeting.participants.map(({ actor, part }) => [actor, part]))
  return {
    id: factId('commitments', report.id, meeting.evidence[0], 'meet'),
    evidence: meeting.evidence,
    foundBy: [{ ...meeting.foundBy[0], rule: 'commitment/planned-meeting' }],
    by: partiesAmong(reading, parties),
    what: 'meet',
    due: meeting.end ?? meeting.start,
    place: meeting.place,
    date: report.published.date,
    status: 'open',
    keptBy: null,
  }
}

const touches = (a: Commitment, b: Commitment): boolean =>
  a.evidence.some((one) => b.evidence.some((other) => overlaps(one, other)))

export const commitments: Extractor = {
  name: 'commitments',
  extract: (reading, found) => {
    if (isOfOtherTalks(reading)) return { commitments: [] }
    const planned = found.meetings
      .filter((meeting) => meeting.status === 'planned')
      .map((meeting) => fromMeeting(reading, meeting))
    const pledged = reading.annotated.sentences
      .flatMap((sentence, at) => (isHeadline(reading, sentence) ? [] : findPledges(reading, at)))
      .map((pledge) => fromPledge(reading, pledge))
    const others = pledged.filter((pledge) => !planned.some((meeting) => touches(pledge, meeting)))
    return { commitments: [...planned, ...others].sort((a, b) => a.evidence[0].start - b.evidence[0].start) }
  },
}
