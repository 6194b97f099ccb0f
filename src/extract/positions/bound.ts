/** Stands shown by a condition: “no talks until the siege is lifted” binds the talks and demands the lifting. */
import type { ParsedSentence } from '../../annotate/annotate.ts'
import type { Statement } from '../../model/statement.ts'
import { type Conditional, findConditionals } from '../conditional.ts'
import { settingOf } from '../conditions/setter.ts'
import { type Range, spanOf } from '../match.ts'
import type { Reading } from '../reading.ts'
import { partiesOf } from '../utterance.ts'
import type { Stand } from './stand.ts'

/** What these bind lasts only so long or hangs on circumstances: no stand. */
const LASTING = new Set(['as-long-as', 'so-long-as', 'subject-to', 'depending-on', 'after', 'following'])

const within = (at: number, { start, end }: Range): boolean => at >= start && at < end

function lastNoun({ tokens }: ParsedSentence, { start, end }: Range): string {
  for (let i = end - 1; i >= start; i--) if (tokens[i]!.tag === 'noun') return tokens[i]!.lemma
  return ''
}

/** Whether who sets the condition is also who would have to meet it. */
function isOwnDuty(
  sentence: ParsedSentence,
  { requires }: Conditional,
  by: readonly string[],
  reading: Reading,
): boolean {
  const clause = sentence.clauses.find(({ verb, subject }) => subject && within(sentence.chunks[verb]!.first, requires))
  if (!clause?.subject) return false
  const range = {
    start: sentence.chunks[clause.subject.first]!.first,
    end: sentence.chunks[clause.subject.last]!.last + 1,
  }
  return partiesOf(reading, reading.actors.resolve(spanOf(sentence, range)), true).some((actor) => by.includes(actor))
}

/** The stands that the conditions of a sentence show; a stand already found in an outcome is left to itself. */
export function boundStands(
  sentence: ParsedSentence,
  reading: Reading,
  statements: readonly Statement[],
  others: readonly Stand[],
): readonly Stand[] {
  return findConditionals(sentence, reading.language).flatMap((conditional) => {
    const { by, ownStep, statement } = settingOf(sentence, conditional, reading, statements)
    if (by.length === 0 || LASTING.has(conditional.name) || !(conditional.strict || ownStep)) return []
    const shared = {
      holder: { actors: by, statement },
      sentence,
      cue: spanOf(sentence, conditional.marker),
      certainty: 'sure' as const,
      issue: null,
    }
    const outcome = spanOf(sentence, conditional.outcome)
    const isShown = others.some(
      ({ cue, stance }) => stance !== 'demands' && cue.start >= outcome.start && cue.end <= outcome.end,
    )
    const bound: Stand = {
      ...shared,
      stance: 'conditions',
      proposition: conditional.outcome,
      rule: `position/condition/${conditional.name}`,
      needs: 'issue',
    }
    const demand: Stand = {
      ...shared,
      stance: 'demands',
      proposition: conditional.requires,
      rule: `position/condition/${conditional.name}-requires`,
      needs: 'substance',
    }
    const demands = conditional.strict && conditional.supposed && !isOwnDuty(sentence, conditional, by, reading)
    // Who goes on fighting until something happens sets no terms for talks.
    const isFighting = reading.language.lexicon('hostile-noun').has(lastNoun(sentence, conditional.outcome))
    return [...(isShown || isFighting ? [] : [bound]), ...(demands ? [demand] : [])]
  })
}
