/** The extractors in order: what a later one needs, an earlier one has found. */
import type { Extractor } from './reading.ts'
import { statements } from './statements.ts'

export const EXTRACTORS: readonly Extractor[] = [statements]
