/** Finds disputed facts: what one side asserts and another denies, or asserts as a claim or an accusation. */

import type { Claim } from '../model/claim.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Findings } from '../model/findings.ts'
import { overlaps } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { accusations } from './claims/accused.ts'
import { type Answer, answersIn } from './claims/answered.ts'
import { assertedIn, wrongIn } from './claims/asserted.ts'
import { claimOf, type Draft, wordsOf } from './claims/draft.ts'
import { rumours } from './claims/rumoured.ts'
import { nearBy } from './near.ts'
import type { Attributed, Extractor, Reading } from './reading.ts'

/** How far back a denial may point, in characters: into the sentence before. */
const BACK = 350

/** Two propositions are one where the shorter has this share of its words in the other. */
const LIKE = 0.75

/** How many claims back another of the same fact is looked for. */
const MOST_COMPARED = 60

const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  )

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [less, more] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of less) if (more.has(word)) shared++
  return shared / (less.size || 1)
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])]

const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id))

/** Joins a denial to the assertion it answers, and what is said twice. */
function joined(claims: readonly Claim[]): Claim[] {
  const kept: { claim: Claim; words: ReadonlySet<string> }[] = []
  for (const claim of claims) {
    const words = contentWords(claim.proposition)
    const same = kept.slice(-MOST_COMPARED).find((other) => {
      const opposed = disjoint(other.claim.by, claim.by) && other.claim.foundBy[0].rule === 'claim/accused'
      return words.size > 0 && !opposed && likeness(other.words, words) >= LIKE
    })
    if (!same) kept.push({ claim, words })
    else
      same.claim = {
        ...same.claim,
        by: union(same.claim.by, claim.by),
        deniedBy: union(same.claim.deniedBy, claim.deniedBy),
        evidence: overlaps(same.claim.evidence[0], claim.evidence[0])
          ? same.claim.evidence
          : [...same.claim.evidence, ...claim.evidence],
      }
  }
  return kept.map(({ claim }) => claim)
}

/** The statement or claim a denial points to: the nearest before it, or after it in the same sentence. */
function answered<T extends Claim | Statement>(list: readonly T[], { span, forward }: Answer): T | undefined {
  if (forward) return list.find(({ evidence: [one] }) => one.start >= span.end && one.start - span.end < BACK)
  return list.findLast(
    ({ evidence: [one] }) => one.start < span.start && span.start - one.end < BACK && one.end <= span.start + 1,
  )
}

/** A denial of what was only reported as said makes a claim of it. */
function fromAnswer(answer: Answer, statement: Statement, reading: Reading): Draft {
  const content = statement.evidence[0]
  return {
    rule: 'claim/answered',
    certainty: 'sure',
    proposition: wordsOf(reading, content),
    content,
    shown: answer.span,
    by: [statement.speaker],
    deniedBy: answer.deniedBy,
  }
}

function answer(
  claims: Claim[],
  answers: readonly Answer[],
  statements: readonly Statement[],
  reading: Reading,
): Claim[] {
  for (const one of answers) {
    if (one.deniedBy.length === 0) continue
    const claim = answered(claims, one)
    const said = answered(statements, one)
    if (claim && (!said || claim.evidence[0].end >= said.evidence[0].end - 2)) {
      if (disjoint(claim.by, one.deniedBy) || claim.by.length === 0)
        claims[claims.lastIndexOf(claim)] = {
          ...claim,
          deniedBy: union(claim.deniedBy, one.deniedBy),
          evidence: [...claim.evidence, evidenceAt(reading.annotated.report, one.span)],
        }
    } else if (
      said &&
      said.mode !== 'direct' &&
      ['assert', 'accuse'].includes(said.act) &&
      !one.deniedBy.includes(said.speaker)
    )
      claims.push(claimOf(fromAnswer(one, said, reading), reading))
  }
  return claims
}

function attributionOf(statement: Statement, byStart: ReadonlyMap<number, Attributed>): Attributed | undefined {
  return byStart.get(statement.evidence[0].start)
}

export const claims: Extractor = {
  name: 'claims',
  extract: (reading: Reading, found: Findings) => {
    const { sentences } = reading.annotated
    const accusing = reading.language.lexicon('accuse-verb')
    const byStart = new Map(reading.attributions.map((one) => [one.content[0]?.start ?? -1, one]))
    const accused = sentences.flatMap((sentence) => accusations(sentence, reading))
    const isAccused = nearBy(accused, (draft) => [draft.content])
    const drafts: Draft[] = [...accused]
    for (const statement of found.statements) {
      const attribution = attributionOf(statement, byStart)
      if (!attribution || (accusing.has(attribution.cueLemma) && isAccused(statement.evidence[0]).length > 0)) continue
      const told = statement.mode === 'direct' ? null : assertedIn(statement, attribution, reading)
      const draft = told ?? wrongIn(statement, attribution, reading)
      if (draft && !(draft.rule === 'claim/wrong' && isAccused(draft.content).length > 0)) drafts.push(draft)
    }
    const isTold = nearBy(drafts, (draft) => [draft.content])
    for (const sentence of sentences)
      drafts.push(...rumours(sentence, reading).filter((draft) => isTold(draft.content).length === 0))
    drafts.sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end)
    const answers = sentences.flatMap((sentence) => answersIn(sentence, reading))
    return {
      claims: joined(
        answer(
          drafts.map((draft) => claimOf(draft, reading)),
          answers,
          found.statements,
          reading,
        ),
      ),
    }
  },
}
