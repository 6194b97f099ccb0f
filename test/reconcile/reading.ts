/** Short ways of writing down what reports name, for tests of passes. */
import type { Actor } from '../../src/model/actor.ts'
import type { Report } from '../../src/model/report.ts'
import { compareNames, isNegation } from '../../src/names.ts'
import { type ReadFindings, type Reconciled, reconcile } from '../../src/reconcile/reconcile.ts'
import { actor, read, report } from '../support/builders.ts'

export const reconciled = (reads: readonly ReadFindings[]): Reconciled =>
  reconcile(reads, { compareNames, negates: isNegation })

let count = 0

/** A report with a text of its own, published on `date`. */
export const published = (date: string | null, text = ''): Report => {
  count += 1
  return report({ text: `${text} Report number ${count}.`.trim(), ...(date && { date }) })
}

const CODES: Readonly<Record<string, string>> = {
  Russia: 'RU',
  Ukraine: 'UA',
  France: 'FR',
  Germany: 'DE',
  Turkey: 'TR',
  Kenya: 'KE',
}

/** The actors of a report by name: known states are states, all else people unless `kind` says otherwise. */
export function named(one: Report, names: readonly string[], kind: Actor['kind'] = 'person'): Actor[] {
  return names.map((name) => {
    const country = CODES[name] ?? null
    return actor(one, { id: `a-${name}`, name, country, kind: country ? 'state' : kind })
  })
}

/** What becomes of names, each list of which is one report's: the actors of the record with all their names. */
export function actorsOf(lists: readonly (readonly string[])[], kind: Actor['kind'] = 'person'): string[] {
  const reads = lists.map((names) => {
    const one = published('2024-05-01')
    return read(one, { actors: named(one, names, kind) })
  })
  return reconciled(reads).record.actors.map(({ name, aliases }) => [name, ...aliases].join(' = '))
}
