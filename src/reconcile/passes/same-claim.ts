/** Claims of the same proposition are one, with all who assert it and all who deny it. */
import type { Claim } from '../../model/claim.ts'
import type { NonEmpty } from '../../model/span.ts'
import { pairsToCompare } from '../blocks.ts'
import { clusters } from '../clusters.ts'
import type { Pass, ReportIndex } from '../draft.ts'
import { alike, nodeIds, uniteFacts } from '../facts.ts'
import { foldedWords, sharedWords, tellingWords } from '../fold.ts'
import { type Judged, judged } from '../judgement.ts'
import { mergedFound, unionOf } from '../merge.ts'

const NAME = 'same-claim'

/** How much of the shorter and of the longer proposition's longer words must be in the other. */
const SHARED = { ofShorter: 0.7, ofLonger: 0.5 }

function merged(claims: NonEmpty<Claim>, index: ReportIndex): Claim {
  if (claims.length === 1) return claims[0]
  return {
    ...claims[0],
    ...mergedFound(claims, index),
    by: unionOf(claims.map((claim) => claim.by)),
    deniedBy: unionOf(claims.map((claim) => claim.deniedBy)),
  }
}

type Proposition = {
  readonly words: ReadonlySet<string>
  readonly all: ReadonlySet<string>
  /** Words with a capital, and numbers. */
  readonly names: readonly string[]
  /** Whether it is put in the negative. */
  readonly turned: boolean
}

function propositionOf(claim: Claim, negates: (word: string) => boolean): Proposition {
  const all = foldedWords(claim.proposition)
  return {
    words: tellingWords(claim.proposition),
    all: new Set(all),
    names: foldedWords((claim.proposition.match(/[\p{Lu}\p{N}][\p{L}\p{N}]*/gu) ?? []).join(' ')),
    turned: all.filter(negates).length % 2 === 1,
  }
}

/** Each speaks of somebody or some number that the other does not: "in Minsk", "in Gomel". */
const ofOthers = (a: Proposition, b: Proposition): boolean =>
  a.names.some((name) => !b.all.has(name)) && b.names.some((name) => !a.all.has(name))

export const sameClaim: Pass = {
  name: NAME,
  apply: (draft, { negates = () => false }) => {
    const claims = alike(draft.findings.claims, (claim) => foldedWords(claim.proposition))
    const known = new Map(claims.map(({ id, first }) => [id, propositionOf(first, negates)]))
    const found = clusters(known.keys())
    const judgements: Judged[] = []
    const keyed = claims.map(({ id }) => ({ id, keys: [...known.get(id)!.words] }))
    for (const [a, b] of pairsToCompare(keyed)) {
      const [mine, theirs] = [known.get(a)!, known.get(b)!]
      const { ofShorter, ofLonger } = sharedWords(mine.words, theirs.words)
      if (ofShorter < SHARED.ofShorter || ofLonger < SHARED.ofLonger || ofOthers(mine, theirs)) continue
      const because = [`${Math.round(ofShorter * 100)} % of the words in common`]
      const verdict = mine.turned === theirs.turned ? 'same' : 'different'
      if (verdict === 'same') found.unite(a, b)
      judgements.push(
        judged({
          pass: NAME,
          a,
          b,
          verdict,
          because: verdict === 'same' ? because : [...because, 'but one denies it'],
        }),
      )
    }
    const nodes = nodeIds(claims)
    const united = uniteFacts(draft, 'claims', ({ id }) => found.of(nodes.get(id)!), merged)
    return { ...united, judgements: [...draft.judgements, ...judgements] }
  },
}
