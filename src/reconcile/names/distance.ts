/** How many edits part two words, where an edit may cost less than one. */
export type Costs = {
  /** Of leaving out or adding a letter. */
  readonly gap: (letter: string) => number
  /** Of taking one letter for another. */
  readonly swap: (a: string, b: string) => number
}

/** Edits of one each. */
export const PLAIN: Costs = { gap: () => 1, swap: () => 1 }

/** Damerau–Levenshtein (optimal string alignment); two neighbouring letters the wrong way round cost one gap. */
export function distance(a: string, b: string, costs: Costs): number {
  const rows: number[][] = [[0]]
  for (let j = 1; j <= b.length; j++) rows[0]!.push(rows[0]![j - 1]! + costs.gap(b[j - 1]!))
  for (let i = 1; i <= a.length; i++) {
    const row = [rows[i - 1]![0]! + costs.gap(a[i - 1]!)]
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a[i - 1]!, b[j - 1]!]
      let best = Math.min(rows[i - 1]![j]! + costs.gap(x), row[j - 1]! + costs.gap(y))
      best = Math.min(best, rows[i - 1]![j - 1]! + (x === y ? 0 : costs.swap(x, y)))
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) best = Math.min(best, rows[i - 2]![j - 2]! + costs.gap(x))
      row.push(best)
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}
