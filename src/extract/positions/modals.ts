/** Stands shown by a modal in somebody’s speech: “must leave” demands, “we will not cede” rejects. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Clause } from '../../annotate/clauses.ts'
import type { Stance } from '../../model/position.ts'
import type { Range } from '../match.ts'
import { complementFrom } from '../complement.ts'
import { chunkSpan, holderOf, type Stand, type StandFinder } from './stand.ts'

const OBLIGES = new Set(['must', 'should', 'ought', 'ought-to', 'have-to', 'shall'])
const REFUSES = new Set(['will', 'would', 'shall', 'can', 'wo'])
/** Verbs whose refusal says nothing about a stand: “will not be easy”, “would not say”. */
const IDLE = new Set(['be', 'say', 'comment', 'know', 'happen', 'work', 'think', 'mean', 'last', 'need', 'help', 'come', 'become'])

/** The whole clause: from its subject to the end of what hangs on the verb. */
function wholeClause(sentence: ParsedSentence, clause: Clause): Range {
  const start = clause.subject ? sentence.chunks[clause.subject.first]!.first : sentence.chunks[clause.verb]!.first
  return { start, end: complementFrom(sentence, clause.verb).end }
}

function stance(clause: Clause): { stance: Stance; of: 'speaker' | 'subject' } | null {
  const { modal, negated, lemma, finite } = clause.group
  if (!modal || !finite || !clause.subject) return null
  if (OBLIGES.has(modal)) return { stance: 'demands', of: 'speaker' }
  if (negated && REFUSES.has(modal) && !IDLE.has(lemma)) return { stance: 'rejects', of: 'subject' }
  return null
}

export const modalStands: StandFinder = (sentence) => {
  const found: Stand[] = []
  for (const clause of sentence.clauses) {
    const shown = stance(clause)
    if (!shown || !clause.subject) continue
    const { first, last } = clause.subject
    const holder = shown.of === 'speaker' ? 'speaker' : holderOf(sentence, first, last)
    const cue = chunkSpan(sentence, clause.verb, clause.verb)
    found.push({ holder, stance: shown.stance, proposition: wholeClause(sentence, clause), sentence, cue, rule: `position/modal/${clause.group.modal}`, certainty: 'sure' })
  }
  return found
}
