/** Reads the signing or reaching of an agreement as an occasion: those who sign have met, unless a meeting is told already. */
import type { Clause } from '../../annotate/clauses.ts'
import { dayNumber, earliest, latest } from '../../model/date.ts'
import type { Level } from '../../model/meeting.ts'
import type { Reading } from '../reading.ts'
import { levelsIn } from './level.ts'
import { moodOf } from './mood.ts'
import { actorsOf, addParts, type Parts } from './parties.ts'
import { type Adjunct, adjunctsIn, type Chunks, spanOfChunks } from './phrases.ts'
import { placeIn } from './place.ts'
import { aroundOf, type Scene } from './scene.ts'
import { BLANK, type Telling } from './telling.ts'
import { pickWhen } from './times-around.ts'
import type { When } from './when.ts'

/** A signing longer before the report is history, not an occasion of its own. */
const NEWS_DAYS = 14

function isNews(reading: Reading, when: When | null): when is When {
  const day = reading.annotated.report.published.date
  if (!when || !day) return false
  return (
    dayNumber(latest(when.end ?? when.start)) >= dayNumber(earliest(day)) - NEWS_DAYS &&
    earliest(when.start) <= latest(day)
  )
}

/** The phrase of the deal: the subject of “was signed”, the object of “signed”. */
function dealOf({ reading, sentence }: Scene, { group, subject }: Clause, after: readonly Adjunct[]): Chunks | null {
  const deals = reading.language.lexicon('deal-noun')
  const isDeal = (chunk: number): boolean => deals.has(sentence.tokens[sentence.chunks[chunk]!.head]!.lemma)
  if (group.passive) return subject && isDeal(subject.head) ? subject : null
  const object = after.find((adjunct) => adjunct.preposition === null)
  return object && isDeal(object.first) ? object : null
}

const WITH = new Set(['with', 'between', 'by', 'among'])

/** Who signed: the subject, and those named after “with”, “between” or “by”. */
function signersOf({ reading, sentence, isTime }: Scene, clause: Clause, deal: Chunks, after: readonly Adjunct[]) {
  const parts: Parts = new Map()
  const levels: Level[] = []
  const own =
    deal.first < clause.verb ? adjunctsIn(sentence, { first: deal.last + 1, last: clause.verb - 1 }, isTime) : []
  const named: Chunks[] = [...own, ...after].filter(({ preposition }) => preposition !== null && WITH.has(preposition))
  if (clause.subject && clause.subject !== deal) named.unshift(clause.subject)
  for (const phrase of named) {
    addParts(parts, reading, actorsOf(reading, sentence, phrase), 'party')
    levels.push(...levelsIn(reading, sentence, phrase))
  }
  return { parts, levels }
}

export function tellSigning(scene: Scene, clause: Clause): Telling | null {
  const { reading, sentence, at, times } = scene
  if (times.length === 0 || !reading.language.lexicon('reach-verb').has(clause.group.lemma)) return null
  const { after, before, last } = aroundOf(scene, clause)
  const deal = dealOf(scene, clause, after)
  if (!deal || moodOf(sentence, clause, reading.language) !== 'happened') return null
  const core = { first: clause.verb, last: clause.verb }
  const timing = pickWhen(scene, { core, own: [], around: [clause] })
  if (!isNews(reading, timing.when)) return null
  const first = Math.min(clause.subject?.first ?? clause.verb, clause.verb)
  return {
    ...BLANK,
    ...timing,
    ...signersOf(scene, clause, deal, after),
    sentence: at,
    span: spanOfChunks(sentence, { first, last }),
    core,
    rule: 'meeting/signing',
    mood: 'happened',
    place: placeIn(reading, sentence, [...after, ...before]),
    usual: 'envoys',
    outcome: 'agreement',
    doubtful: true,
  }
}
