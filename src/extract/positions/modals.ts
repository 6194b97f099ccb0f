/** Stands shown by a modal: “must leave” demands of others, “we will not cede” rejects, “will release” offers. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import { type Language, type LexiconEntry, perLanguage } from '../../model/language.ts'
import type { Stance } from '../../model/position.ts'
import { complementFrom } from '../complement.ts'
import type { Range } from '../match.ts'
import { chunkSpan, holderOf, isStance, type Needs, type Stand, type StandFinder } from './stand.ts'

const OBLIGES = new Set(['must', 'should', 'ought', 'ought-to', 'have-to', 'shall', 'need-to'])
const REFUSES = new Set(['will', 'would', 'shall', 'can', 'wo'])
const PROMISES = new Set(['future', 'conditional'])

type Yields = ReadonlyMap<string, LexiconEntry>
const yieldVerbs = perLanguage((language: Language): Yields => language.lexicon('stance-yield-verb'))

/** The whole clause: from its subject to the end of what hangs on the verb. */
function wholeClause(sentence: ParsedSentence, clause: Clause): Range {
  const { subject, verb } = clause
  const start = sentence.chunks[subject && subject.first < verb ? subject.first : verb]!.first
  return { start, end: complementFrom(sentence, verb).end }
}

type Shown = { readonly stance: Stance; readonly of: 'speaker' | 'subject'; readonly needs: Needs; readonly rule: string }

/** Verb and particle or preposition: “pull out”, “take part”. */
function yielding(sentence: ParsedSentence, clause: Clause, yields: Yields): LexiconEntry | undefined {
  const { chunks, tokens } = sentence
  const after = chunks[clause.verb + 1]
  return (after && yields.get(`${clause.group.lemma} ${tokens[after.first]!.lower}`)) ?? yields.get(clause.group.lemma)
}

function shownBy(sentence: ParsedSentence, clause: Clause, language: Language): Shown | null {
  const { modal, negated, lemma, finite, passive, tense } = clause.group
  if (!finite || !clause.subject) return null
  if ((modal && OBLIGES.has(modal)) || (lemma === 'need' && sentence.clauses.some((next) => next.verb === clause.verb + 1 && next.group.tense === 'infinitive')))
    return { stance: 'demands', of: 'speaker', needs: '', rule: `position/modal/${modal ?? lemma}` }
  if (negated && modal && REFUSES.has(modal) && !language.lexicon('stance-idle-verb').has(lemma))
    return { stance: 'rejects', of: passive ? 'speaker' : 'subject', needs: '', rule: `position/modal/${modal}` }
  if (negated || passive || !PROMISES.has(tense)) return null
  const entry = yielding(sentence, clause, yieldVerbs(language))
  if (!entry || !isStance(entry['stance'])) return null
  return { stance: entry['stance'], of: 'subject', needs: (entry['needs'] as Needs) || 'substance', rule: `position/promise/${entry.word.replaceAll(' ', '-')}` }
}

export const modalStands: StandFinder = (sentence, { language }) => {
  const found: Stand[] = []
  for (const clause of sentence.clauses) {
    const shown = shownBy(sentence, clause, language)
    if (!shown || !clause.subject) continue
    const { stance, needs, rule } = shown
    const holder = shown.of === 'speaker' ? 'speaker' : holderOf(sentence, clause.subject.first, clause.subject.last)
    const cue = chunkSpan(sentence, clause.verb, clause.verb)
    found.push({ holder, stance, proposition: wholeClause(sentence, clause), sentence, cue, rule, certainty: 'sure', needs, issue: null })
  }
  return found
}
