/** Reads a visit as a meeting where it is made to talk or to help: “will travel to X to mediate”, “arrived in X to discuss”. */
import type { Clause } from '../../annotate/clauses.ts'
import type { Part } from '../../model/meeting.ts'
import { subjectOf } from './governors.ts'
import { levelsIn } from './level.ts'
import { isGoing, moodOf } from './mood.ts'
import { actorsOf, addParts, mentionsIn, type Parts } from './parties.ts'
import { adjunctsIn, spanOfChunks } from './phrases.ts'
import { placeIn, WHITHER } from './place.ts'
import type { Scene } from './scene.ts'
import { BLANK, type Telling } from './telling.ts'
import { pickWhen } from './times-around.ts'

/** In chunks: how far from the verb its purpose can stand. */
const NEAR = 8

export function tellVisit(scene: Scene, clause: Clause): Telling | null {
  const { reading, sentence, at } = scene
  const { language } = reading
  if (!isGoing(clause, language)) return null
  const purpose = sentence.clauses.find(({ verb, group }) => verb > clause.verb && group.tense === 'infinitive')
  const entry = purpose && language.lexicon('visit-purpose').get(purpose.group.lemma)
  if (!purpose || !entry || purpose.verb - clause.verb > NEAR) return null
  const way = adjunctsIn(sentence, { first: clause.verb + 1, last: purpose.verb - 1 }, scene.isTime)
  const place = placeIn(reading, sentence, way, WHITHER)
  const subject = subjectOf(sentence, clause)
  const doers = subject && place ? actorsOf(reading, sentence, subject) : []
  if (!subject || !place || doers.length === 0) return null
  const parts: Parts = new Map()
  addParts(parts, reading, doers, (entry['part'] || 'party') as Part)
  addParts(
    parts,
    reading,
    mentionsIn(reading, place).flatMap(({ actors }) => actors),
    'party',
  )
  const core = { first: clause.verb, last: clause.verb }
  return {
    ...BLANK,
    ...pickWhen(scene, { core, own: [], around: [clause] }),
    sentence: at,
    span: spanOfChunks(sentence, { first: Math.min(subject.first, clause.verb), last: purpose.verb }),
    core,
    rule: 'meeting/visit',
    // Whoever “is going to X” is not there yet.
    mood: clause.group.progressive && !clause.group.perfect ? 'arranged' : moodOf(sentence, clause, language),
    place,
    parts,
    setting: 'in-person',
    levels: levelsIn(reading, sentence, subject),
    doubtful: true,
  }
}
