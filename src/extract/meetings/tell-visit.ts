/** Reads a visit as a meeting where it is made to talk or to help: “will travel to X to mediate”, “arrived in X to discuss”. */
import type { Clause } from '../../annotate/clauses.ts'
import type { Part } from '../../model/meeting.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'
import { levelsIn } from './level.ts'
import { MOTION, moodOf } from './mood.ts'
import { actorsOf, addParts, mentionsIn, type Parts } from './parties.ts'
import { adjunctsIn, spanOfChunks } from './phrases.ts'
import { placeIn, WHITHER } from './place.ts'
import { subjectOf } from './tell-noun.ts'
import type { Telling } from './telling.ts'
import { pickWhen } from './times-around.ts'
import { isTimePhrase } from './when.ts'

export function tellVisit(reading: Reading, at: number, clause: Clause): Telling | null {
  if (!MOTION.has(clause.group.lemma)) return null
  const sentence = reading.annotated.sentences[at]!
  const purpose = sentence.clauses.find(({ verb, group }) => verb > clause.verb && group.tense === 'infinitive')
  const entry = purpose && reading.language.lexicon('visit-purpose').get(purpose.group.lemma)
  if (!purpose || !entry || purpose.verb - clause.verb > 8) return null
  const isTime = (span: Span): boolean => isTimePhrase(reading, span)
  const place = placeIn(reading, sentence, adjunctsIn(sentence, { first: clause.verb + 1, last: purpose.verb - 1 }, isTime), WHITHER)
  const subject = subjectOf(sentence, clause)
  if (!place || !subject) return null
  const doers = actorsOf(reading, sentence, subject)
  if (doers.length === 0) return null
  const parts: Parts = new Map()
  addParts(parts, reading, doers, (entry['part'] || 'party') as Part)
  addParts(parts, reading, mentionsIn(reading, place).flatMap(({ actors }) => actors), 'party')
  const mood = moodOf(sentence, clause, reading.language)
  const { when, duration, days } = pickWhen(reading, sentence, { noun: { first: clause.verb, last: clause.verb }, own: [], around: [clause] })
  return {
    sentence: at,
    span: spanOfChunks(sentence, { first: subject.first < clause.verb ? subject.first : clause.verb, last: purpose.verb }),
    core: { first: clause.verb, last: clause.verb },
    rule: 'meeting/visit',
    mood,
    when,
    place,
    parts,
    setting: 'in-person',
    level: null,
    levels: levelsIn(reading, sentence, subject),
    usual: null,
    duration,
    days,
    format: null,
    outcome: null,
    order: null,
    definite: false,
    isSeries: false,
    isRound: false,
    doubtful: true,
  }
}
