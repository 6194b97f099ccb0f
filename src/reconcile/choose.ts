/** Chooses among values that reports give differently: never a mean of them, always one that somebody gave. */

export type Vote<T> = {
  readonly value: T
  /** The value as text, by which equal values are known. */
  readonly text: string
  readonly sure: boolean
  /** The report it comes from, or the one which that reprints. */
  readonly origin: string
  /** How many days, or the like, it leaves open: fewer is better. */
  readonly open?: number
}

/** The sure value; of several the one that most independent reports give; then the most precise; then the first as text. */
export function chosen<T>(votes: readonly Vote<T>[]): T | null {
  const sure = votes.filter((vote) => vote.sure)
  const heard = sure.length > 0 ? sure : votes
  const tally = new Map<string, { readonly vote: Vote<T>; readonly origins: Set<string> }>()
  for (const vote of heard) {
    const known = tally.get(vote.text)
    if (known) known.origins.add(vote.origin)
    else tally.set(vote.text, { vote, origins: new Set([vote.origin]) })
  }
  const [best] = [...tally.values()].sort(
    (x, y) =>
      y.origins.size - x.origins.size ||
      (x.vote.open ?? 0) - (y.vote.open ?? 0) ||
      (x.vote.text < y.vote.text ? -1 : 1),
  )
  return best ? best.vote.value : null
}
