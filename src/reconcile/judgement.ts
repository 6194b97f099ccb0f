/** What reconciling decided about two things, and why: the links of the record, kept beside it. */

export type Verdict = 'same' | 'different' | 'unsure'

/** A judgement as a pass makes it, about findings. `unsure` ones are proposed for review and change nothing. */
export type Judged = {
  /** The name of the pass that made it. */
  readonly pass: string
  /** Ids of findings or reports; of an actor `REPORT LOCAL-ID`, as its id in the record is not its own alone. */
  readonly a: string
  /** Null where there is nothing of which `a` could be said to be the same. */
  readonly b: string | null
  readonly verdict: Verdict
  readonly because: readonly string[]
}

export type Judgement = Judged & {
  /** What they are in the record: one id where they became one. */
  readonly about: readonly string[]
}

const text = (one: Judged): string => [one.pass, one.a, one.b, one.verdict].join('\n')

/** The same judgement with its sides in order, so that it does not matter which was looked at first. */
export function judged(judgement: Judged): Judged {
  const { a, b } = judgement
  return b === null || a <= b ? judgement : { ...judgement, a: b, b: a }
}

/** By pass, then by what they are about; each once. `became` tells what a finding has become, step by step. */
export function sortedJudgements(
  judgements: readonly Judged[],
  became: ReadonlyMap<string, string>,
): readonly Judgement[] {
  const final = (id: string): string => {
    let at = id
    for (let next = became.get(at); next !== undefined && next !== at; next = became.get(at)) at = next
    return at
  }
  const known = new Map(judgements.map((one) => [text(one), one]))
  return [...known.entries()]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([, one]) => ({
      ...one,
      about: [...new Set([one.a, one.b].flatMap((id) => (id === null ? [] : [final(id)])))],
    }))
}
