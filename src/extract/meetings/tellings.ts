/** Goes through the sentences of a report and reads every noun and verb that tells an occasion. */
import type { Reading } from '../reading.ts'
import { findNouns } from './nouns.ts'
import { tellNoun } from './tell-noun.ts'
import { tellVerb } from './tell-verb.ts'
import type { Telling } from './telling.ts'

/** The tellings of one sentence, in the order of the text. */
function tellSentence(reading: Reading, at: number): readonly Telling[] {
  const sentence = reading.annotated.sentences[at]!
  const nouns = findNouns(reading, sentence).map((noun) => tellNoun(reading, at, noun))
  const verbs = sentence.clauses.map((clause) => tellVerb(reading, at, clause))
  return [...nouns, ...verbs].filter((telling) => telling !== null).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/** All tellings of a report. A headline comes last, so that the body, which says more, speaks first. */
export function findTellings(reading: Reading): readonly Telling[] {
  const { sentences, report } = reading.annotated
  const body: Telling[] = []
  const headline: Telling[] = []
  for (const [at, sentence] of sentences.entries()) {
    const isHeadline = sentence.paragraph === 0 && report.title !== null && sentences.length > 1 && report.text.slice(sentence.start, sentence.end).trim() === report.title.trim()
    ;(isHeadline ? headline : body).push(...tellSentence(reading, at))
  }
  return [...body, ...headline]
}
