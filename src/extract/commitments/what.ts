/** What kind of step is pledged, and when it is due. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import { singular } from '../../annotate/words.ts'
import type { CommitmentKind } from '../../model/commitment.ts'
import { earliest, latest, type PartialDate } from '../../model/date.ts'
import { spanOfChunks } from '../meetings/phrases.ts'
import { timesIn } from '../meetings/when.ts'
import type { Reading } from '../reading.ts'
import type { Pledge } from './pledge.ts'

const PEOPLE = 'prisoners'
const OF_GOODS = new Set(['release', 'return'])
const CONSULTING = new Set(['consultation', 'touch', 'contact', 'coordination'])

/** By the verb, and by its object where that decides: “hold talks” is to meet, “return prisoners” to exchange. */
export function kindOf(reading: Reading, sentence: ParsedSentence, { clause, content }: Pledge): CommitmentKind {
  const { language } = reading
  const { tokens, chunks } = sentence
  const words = tokens.slice(chunks[clause.verb]!.head, chunks[content.last]!.last + 1)
  const object = words.slice(1, 8).map((token) => singular(token.lower))
  if (object.some((word) => CONSULTING.has(word))) return 'consult'
  const meeting = language.lexicon('meeting-noun')
  const issues = language.lexicon('issue-word')
  const kind = language.lexicon('commitment-what').get(clause.group.lemma)?.['what'] as CommitmentKind | undefined
  if (object.slice(0, 5).some((word) => meeting.has(word)) || object[0] === 'negotiating' || object[0] === 'talking')
    return 'meet'
  // Envoys and ministers are sent to meet somebody; goods are sent to be had.
  if (clause.group.lemma === 'send' && object.some((word) => language.lexicon('title').has(word))) return 'meet'
  if (kind !== 'exchange') return kind ?? 'other'
  const isOfPeople = words.some(
    (token) => issues.get(token.lower)?.['issue'] === PEOPLE || issues.get(singular(token.lower))?.['issue'] === PEOPLE,
  )
  // Prisoners are released and returned, but so are funds and goods.
  if (isOfPeople || !OF_GOODS.has(clause.group.lemma)) return 'exchange'
  return clause.group.lemma === 'release' ? 'deliver' : 'other'
}

/** The first time in what is pledged that does not lie before the report; else one before it in the sentence. */
export function dueOf(reading: Reading, sentence: ParsedSentence, { content, span }: Pledge): PartialDate | null {
  const day = reading.annotated.report.published.date
  const isAhead = (date: PartialDate): boolean => day === null || latest(date) >= earliest(day)
  const inside = timesIn(reading, spanOfChunks(sentence, content))
  const around = timesIn(reading, { start: sentence.start, end: span.end })
  for (const time of [...inside, ...around])
    if (time.date !== null && time.type !== 'SET' && isAhead(time.date) && time.value !== 'PRESENT_REF')
      return time.date
  return null
}
