/** Makes the meetings of the record out of joined tellings. */

import { evidenceAt } from '../../model/evidence.ts'
import type { Found, FoundBy } from '../../model/found.ts'
import type { Meeting, Participant } from '../../model/meeting.ts'
import { isNonEmpty } from '../../model/span.ts'
import { factId } from '../identify.ts'
import { issuesOf } from '../issues.ts'
import type { Reading } from '../reading.ts'
import type { Occasion } from './join.ts'
import { levelOf } from './level.ts'
import type { Judged } from './outcome.ts'
import type { Telling } from './telling.ts'

const firstOf = <T>(tellings: readonly Telling[], read: (telling: Telling) => T | null): T | null => {
  for (const telling of tellings) {
    const value = read(telling)
    if (value !== null) return value
  }
  return null
}

function foundBy(telling: Telling): FoundBy {
  const marks = [
    { role: 'occasion', start: telling.span.start, end: telling.span.end },
    ...(telling.when ? [{ role: 'time', ...telling.when.words }] : []),
    ...(telling.place ? [{ role: 'place', start: telling.place.start, end: telling.place.end }] : []),
  ]
  return { rule: telling.rule, certainty: telling.doubtful ? 'doubtful' : 'sure', marks }
}

/** The issues that the words for it name; who put them there is not told. */
function agendaOf({ annotated, language }: Reading, tellings: readonly Telling[]): Meeting['agenda'] {
  const issues = tellings.flatMap(({ topic, sentence }) => {
    if (!topic) return []
    const tokens = annotated.sentences[sentence]!.tokens.filter(
      (token) => token.start >= topic.start && token.end <= topic.end,
    )
    return issuesOf(tokens, language)
  })
  return [...new Set(issues)].map((issue) => ({ issue, by: null }))
}

export function buildMeeting(
  reading: Reading,
  occasion: Occasion,
  { outcome, continues, accounts }: Judged,
): Meeting | null {
  const { report } = reading.annotated
  const { tellings } = occasion
  const evidence = tellings.map((telling) => evidenceAt(report, telling.span))
  const marks = tellings.map(foundBy)
  if (!isNonEmpty(evidence) || !isNonEmpty(marks)) return null
  const found: Found = { id: factId('meetings', report.id, evidence[0]), evidence, foundBy: marks }
  const participants: Participant[] = [...occasion.parts].map(([actor, part]) => ({ actor, part }))
  const duration = firstOf(tellings, (telling) => telling.duration)
  const status = occasion.status ?? 'held'
  return {
    ...found,
    start: occasion.when?.start ?? null,
    end: occasion.when?.end ?? null,
    duration: duration && report.text.slice(duration.start, duration.end),
    place: occasion.place?.name ?? null,
    format: firstOf(tellings, (telling) => telling.format),
    setting: occasion.setting ?? 'in-person',
    level:
      firstOf(tellings, (telling) => telling.level) ??
      levelOf(
        reading,
        occasion.parts,
        tellings.flatMap((telling) => telling.levels),
      ) ??
      firstOf(tellings, (telling) => telling.usual),
    status,
    participants,
    agenda: agendaOf(reading, tellings),
    outcome,
    continues,
    accounts,
  }
}
