/** What reconciling decided about two things, and why: the links of the record, kept beside it. */

export type Verdict = 'same' | 'different' | 'unsure'

/** `unsure` ones are proposed for review and change nothing. */
export type Judgement = {
  /** The name of the pass that made it. */
  readonly pass: string
  /** Ids of findings or reports; for actors `REPORT LOCAL-ID`, as no id in the record is theirs alone. */
  readonly a: string
  readonly b: string
  readonly verdict: Verdict
  readonly because: readonly string[]
}

const text = (one: Judgement): string => [one.pass, one.a, one.b, one.verdict].join('\n')

/** The same judgement with its sides in order, so that it does not matter which was looked at first. */
export function judged(judgement: Judgement): Judgement {
  const { a, b } = judgement
  return a <= b ? judgement : { ...judgement, a: b, b: a }
}

/** By pass, then by what they are about; each once. */
export function sortedJudgements(judgements: readonly Judgement[]): readonly Judgement[] {
  const known = new Map(judgements.map((one) => [text(one), one]))
  return [...known.entries()].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, one]) => one)
}
