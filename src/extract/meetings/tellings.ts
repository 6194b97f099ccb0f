/** Goes through the sentences of a report and reads every noun and verb that tells an occasion. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import { perLanguage } from '../../model/language.ts'
import type { Reading } from '../reading.ts'
import { findNouns } from './nouns.ts'
import { type Chunks, kindAt, wordAt } from './phrases.ts'
import { frontOf, reachFrom } from './reach.ts'
import { sceneOf } from './scene.ts'
import { tellNoun } from './tell-noun.ts'
import { tellSigning } from './tell-signing.ts'
import { tellVerb } from './tell-verb.ts'
import { tellVisit } from './tell-visit.ts'
import { isDenied } from './teller.ts'
import type { Telling } from './telling.ts'

/** Verbs that can tell an occasion by themselves; other clauses are passed by. */
const telling = perLanguage((language) => {
  const lists = ['meeting-verb', 'reach-verb', 'motion-verb'].map((name) => [...language.lexicon(name).keys()])
  return new Set(lists.flat().map((word) => word.split(' ')[0]!))
})

/** The tellings of one sentence, in the order of the text. */
function tellSentence(reading: Reading, at: number, verbs: ReadonlySet<string>): readonly Telling[] {
  const sentence = reading.annotated.sentences[at]!
  const nouns = findNouns(reading, sentence)
  const clauses = sentence.clauses.filter(({ group }) => verbs.has(group.lemma))
  if (nouns.length === 0 && clauses.length === 0) return NONE
  const scene = sceneOf(reading, at)
  const found: Telling[] = []
  const keep = (telling: Telling | null): void => {
    if (telling) found.push(isDenied(reading, telling.span) ? { ...telling, mood: 'void' } : telling)
  }
  for (const noun of nouns) keep(tellNoun(scene, noun))
  for (const clause of clauses) {
    keep(tellVerb(scene, clause))
    keep(tellSigning(scene, clause))
    keep(tellVisit(scene, clause))
  }
  return found.length < 2 ? found : found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

const NONE: readonly Telling[] = []

const ATTACHED = new Set(['for', 'in', 'during', 'at', 'on'])

/** Whether two tellings of a sentence tell the same occasion by their grammar: “met for talks”, “a summit, the first meeting since”. */
function isSame(sentence: ParsedSentence, earlier: Telling, later: Telling): boolean {
  if (later.order === 'next' || earlier.order === 'next') return false
  const [noun, verb] = earlier.rule === 'meeting/noun' ? [earlier, later] : [later, earlier]
  if (noun.rule === 'meeting/noun' && verb.rule === 'meeting/verb') {
    const clause = sentence.clauses.find((one) => one.verb === verb.core.first)!
    const isNear =
      noun.core.first > clause.verb
        ? noun.core.first <= reachFrom(sentence, clause.verb + 1)
        : isIn(noun.core.first, frontOf(sentence, clause))
    return isNear && ATTACHED.has(wordAt(sentence, noun.core.first - 1))
  }
  const isApposed = wordAt(sentence, later.core.first - 1) === ',' && wordAt(sentence, later.core.first) === 'the'
  return isApposed && later.core.first - earlier.core.last < 8 && kindAt(sentence, later.core.first - 2) === 'np'
}

const isIn = (chunk: number, stretch: Chunks | null): boolean =>
  stretch !== null && stretch.first <= chunk && chunk <= stretch.last

/** A telling, with the place in the list of an earlier one that tells the same by its grammar. */
export type Linked = { readonly telling: Telling; readonly same: number | null }

/** Whether a sentence only repeats the report’s title. */
export function isHeadline(
  { annotated: { report, sentences } }: Reading,
  { paragraph, start, end }: ParsedSentence,
): boolean {
  const { title } = report
  if (paragraph !== 0 || title === null || sentences.length < 2 || end - start > title.length + 2) return false
  return report.text.slice(start, end).trim() === title.trim()
}

/** All tellings of a report. A headline comes last, so that the body, which says more, speaks first. */
export function findTellings(reading: Reading): readonly Linked[] {
  const { sentences } = reading.annotated
  const verbs = telling(reading.language)
  const all: Linked[] = []
  const tell = (at: number, isTitle: boolean): void => {
    const base = all.length
    for (const telling of tellSentence(reading, at, verbs)) {
      const isOnward = telling.rule === 'meeting/onward'
      if (isOnward && !all.some((other) => telling.sentence - other.telling.sentence < 3)) continue
      const same = all.findIndex((other, i) => i >= base && isSame(sentences[at]!, other.telling, telling))
      // A headline has no articles, and is about what the report tells.
      const known = isTitle && telling.order !== 'next' ? { ...telling, definite: true } : telling
      all.push({ telling: known, same: same < 0 ? null : same })
    }
  }
  for (const [at, sentence] of sentences.entries()) if (!isHeadline(reading, sentence)) tell(at, false)
  for (const [at, sentence] of sentences.entries()) if (isHeadline(reading, sentence)) tell(at, true)
  return all
}
