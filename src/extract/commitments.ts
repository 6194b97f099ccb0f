/** Finds what somebody announced for later: promises, and the meetings that are planned. */
import type { Commitment } from '../model/commitment.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Meeting } from '../model/meeting.ts'
import { overlaps } from '../model/span.ts'
import { findPromises, type Promise } from './commitments/promise.ts'
import { dueOf, kindOf } from './commitments/what.ts'
import { factId } from './identify.ts'
import { isHeadline } from './meetings/tellings.ts'
import { partiesAmong } from './meetings/parties.ts'
import type { Extractor, Reading } from './reading.ts'

function fromPromise(reading: Reading, promise: Promise): Commitment {
  const { report, sentences } = reading.annotated
  const sentence = sentences[promise.sentence]!
  const evidence = evidenceAt(report, promise.span)
  return {
    id: factId('commitments', report.id, promise.span),
    evidence: [evidence],
    foundBy: [{ rule: promise.rule, certainty: promise.certainty, marks: [{ role: 'promise', ...promise.span }] }],
    by: promise.by,
    what: kindOf(reading, sentence, promise),
    due: dueOf(reading, sentence, promise),
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

const touches = (a: Commitment, b: Commitment): boolean => a.evidence.some((one) => b.evidence.some((other) => overlaps(one, other)))

export const commitments: Extractor = {
  name: 'commitments',
  extract: (reading, found) => {
    const planned = found.meetings.filter((meeting) => meeting.status === 'planned').map((meeting) => fromMeeting(reading, meeting))
    const promised = reading.annotated.sentences.flatMap((sentence, at) => (isHeadline(reading, sentence) ? [] : findPromises(reading, at))).map((promise) => fromPromise(reading, promise))
    const others = promised.filter((promise) => !planned.some((meeting) => touches(promise, meeting)))
    return { commitments: [...planned, ...others].sort((a, b) => a.evidence[0].start - b.evidence[0].start) }
  },
}
