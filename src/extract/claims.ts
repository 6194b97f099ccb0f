/** Finds disputed facts: what one side asserts and another denies, or asserts as a claim or an accusation. */
import type { Claim } from '../model/claim.ts'
import type { Findings } from '../model/findings.ts'
import type { Statement } from '../model/statement.ts'
import { factId } from './identify.ts'
import type { Attributed, Extractor, Reading } from './reading.ts'
import { partiesOf } from './utterance.ts'

/** Cues by which the reporter keeps his distance from what is said. */
const CLAIMING = new Set(['claim', 'allege', 'accuse', 'charge', 'assert', 'contend', 'insist', 'maintain', 'blame'])
const DENYING = new Set(['deny', 'dispute', 'refute', 'disavow', 'dismiss', 'reject'])

/** Fewer words than this with something in them make no proposition: “it”, “the report”. */
const FEWEST_WORDS = 2

const contentWords = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3))

/** Share of the shorter text’s words that the other has too. */
function likeness(a: string, b: string): number {
  const [x, y] = [contentWords(a), contentWords(b)]
  const shared = [...x].filter((word) => y.has(word)).length
  return shared / (Math.min(x.size, y.size) || 1)
}

type Side = 'by' | 'deniedBy'

function sideOf(statement: Statement, attribution: Attributed | undefined): Side | null {
  const lemma = attribution?.cueLemma ?? ''
  if (DENYING.has(lemma) || statement.act === 'deny') return 'deniedBy'
  return CLAIMING.has(lemma) || statement.act === 'accuse' ? 'by' : null
}

function claimOf(statement: Statement, side: Side, reading: Reading): Claim {
  const [first] = statement.evidence
  const parties = partiesOf(reading, [statement.speaker], true)
  return {
    id: factId('claims', reading.annotated.report.id, first),
    proposition: first.quote,
    by: side === 'by' ? parties : [],
    deniedBy: side === 'deniedBy' ? parties : [],
    evidence: statement.evidence,
    foundBy: [{ rule: `claim/${side === 'by' ? 'asserted' : 'denied'}`, certainty: 'sure', marks: [{ role: 'proposition', start: first.start, end: first.end }] }],
  }
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])]

/** Joins a denial to the assertion it answers. */
function joined(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = []
  for (const claim of claims) {
    const at = kept.findIndex((other) => likeness(other.proposition, claim.proposition) >= 0.75)
    const other = kept[at]
    if (!other) kept.push(claim)
    else kept[at] = { ...other, by: union(other.by, claim.by), deniedBy: union(other.deniedBy, claim.deniedBy), evidence: [...other.evidence, ...claim.evidence] }
  }
  return kept
}

export const claims: Extractor = {
  name: 'claims',
  extract: (reading: Reading, found: Findings) => {
    const byContent = new Map(reading.attributions.map((one) => [one.content[0]?.start ?? -1, one]))
    const list = found.statements.flatMap((statement) => {
      if (statement.mode === 'direct' || contentWords(statement.evidence[0].quote).size < FEWEST_WORDS) return []
      const side = sideOf(statement, byContent.get(statement.evidence[0].start))
      return side ? [claimOf(statement, side, reading)] : []
    })
    return { claims: joined(list) }
  },
}
