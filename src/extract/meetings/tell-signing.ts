/** Reads the signing or reaching of an agreement as an occasion: those who sign have met, unless a meeting is told already. */
import type { Clause } from '../../annotate/clauses.ts'
import type { ParsedSentence } from '../../annotate/annotate.ts'
import { dayNumber, earliest, latest } from '../../model/date.ts'
import type { Level } from '../../model/meeting.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'
import { levelsIn } from './level.ts'
import { moodOf } from './mood.ts'
import { actorsOf, addParts, type Parts } from './parties.ts'
import { type Adjunct, adjunctsIn, type Chunks, spanOfChunks } from './phrases.ts'
import { placeIn } from './place.ts'
import { frontOf, reachFrom } from './reach.ts'
import type { Telling } from './telling.ts'
import { pickWhen } from './times-around.ts'
import { isTimePhrase, type When } from './when.ts'

/** A signing long before the report is history, not an occasion of its own. */
const NEWS_DAYS = 14

function isNews(reading: Reading, when: When | null): boolean {
  const day = reading.annotated.report.published.date
  if (!when || !day) return false
  return dayNumber(latest(when.end ?? when.start)) >= dayNumber(earliest(day)) - NEWS_DAYS && earliest(when.start) <= latest(day)
}

/** The phrase of the deal: the subject of “was signed”, the object of “signed”. */
function dealOf(reading: Reading, sentence: ParsedSentence, clause: Clause, after: readonly Adjunct[]): Chunks | null {
  const deals = reading.language.lexicon('deal-noun')
  const isDeal = (chunk: number): boolean => deals.has(sentence.tokens[sentence.chunks[chunk]!.head]!.lemma)
  if (clause.group.passive) return clause.subject && isDeal(clause.subject.head) ? clause.subject : null
  const object = after.find((adjunct) => adjunct.preposition === null)
  return object && isDeal(object.first) ? object : null
}

const WITH = new Set(['with', 'between', 'by', 'among'])

export function tellSigning(reading: Reading, at: number, clause: Clause): Telling | null {
  const sentence = reading.annotated.sentences[at]!
  const { language } = reading
  if (!language.lexicon('reach-verb').has(clause.group.lemma)) return null
  const isTime = (span: Span): boolean => isTimePhrase(reading, span)
  const last = Math.max(reachFrom(sentence, clause.verb + 1), clause.verb)
  const after = adjunctsIn(sentence, { first: clause.verb + 1, last }, isTime)
  const deal = dealOf(reading, sentence, clause, after)
  if (!deal || moodOf(sentence, clause, language) !== 'happened') return null
  const { when, duration, days } = pickWhen(reading, sentence, { noun: { first: clause.verb, last: clause.verb }, own: [], around: [clause] })
  if (!isNews(reading, when)) return null
  const parts: Parts = new Map()
  const levels: Level[] = []
  const add = (phrase: Chunks): void => {
    addParts(parts, reading, actorsOf(reading, sentence, phrase), 'party')
    levels.push(...levelsIn(reading, sentence, phrase))
  }
  if (clause.subject && clause.subject !== deal) add(clause.subject)
  const beforeVerb = deal.first < clause.verb ? adjunctsIn(sentence, { first: deal.last + 1, last: clause.verb - 1 }, isTime) : []
  for (const adjunct of [...beforeVerb, ...after]) if (adjunct.preposition !== null && WITH.has(adjunct.preposition)) add(adjunct)
  const front = frontOf(sentence, clause)
  const before = front && front.last - front.first < 8 ? adjunctsIn(sentence, { first: Math.max(front.first - 1, 0), last: front.last }, isTime) : []
  const first = Math.min(clause.subject?.first ?? clause.verb, clause.verb)
  return {
    sentence: at,
    span: spanOfChunks(sentence, { first, last }),
    core: { first: clause.verb, last: clause.verb },
    rule: 'meeting/signing',
    mood: 'happened',
    when,
    place: placeIn(reading, sentence, [...after, ...before]),
    parts,
    setting: null,
    level: null,
    levels,
    usual: 'envoys',
    duration,
    days,
    format: null,
    outcome: 'agreement',
    order: null,
    definite: false,
    isSeries: false,
    isRound: false,
    doubtful: true,
  }
}
