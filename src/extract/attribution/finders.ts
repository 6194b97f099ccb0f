/** The finders in order, most certain first: the first that fits a cue has it. */
import { accordingTo } from './according.ts'
import { bareClause, question, thatClause } from './clause.ts'
import type { Finder } from './draft.ts'
import { relativeGap } from './gap.ts'
import { adjectiveContent, nounContent } from './noun.ts'
import { directObject, gerund, infinitive, passive, prepositional } from './object.ts'
import { asCue, contentThenCue } from './parenthesis.ts'
import { cueThenQuotation, quotationThenCue } from './quotations.ts'

export const FINDERS: readonly Finder[] = [
  quotationThenCue,
  cueThenQuotation,
  asCue,
  relativeGap,
  thatClause,
  question,
  bareClause,
  contentThenCue,
  infinitive,
  gerund,
  directObject,
  prepositional,
  passive,
  accordingTo,
  nounContent,
  adjectiveContent,
]
