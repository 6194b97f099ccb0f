/** The extractors in order: what a later one needs, an earlier one has found. */
import { claims } from './claims.ts'
import { commitments } from './commitments.ts'
import { conditions } from './conditions.ts'
import { figures } from './figures.ts'
import { instruments } from './instruments.ts'
import { meetings } from './meetings.ts'
import { positions } from './positions.ts'
import type { Extractor } from './reading.ts'
import { statements } from './statements.ts'

/** Run on every report, whatever it is about. */
export const ALWAYS: readonly Extractor[] = [statements]

export const EXTRACTORS: readonly Extractor[] = [
  ...ALWAYS,
  meetings,
  positions,
  // Planned meetings are commitments too.
  commitments,
  conditions,
  instruments,
  claims,
  figures,
]
