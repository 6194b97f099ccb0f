/** Finds the facts of one report: runs the ordered list of extractors and keeps what each found. */

import { findActors } from '../annotate/actors.ts'
import { annotate } from '../annotate/annotate.ts'
import { findTimes } from '../annotate/times.ts'
import { type Findings, KINDS, noFindings } from '../model/findings.ts'
import type { Language } from '../model/language.ts'
import type { Report } from '../model/report.ts'
import { findAttributions } from './attribution.ts'
import { ALWAYS, EXTRACTORS } from './extractors.ts'
import { mayNegotiate } from './field.ts'
import { keepNamed } from './keep-named.ts'
import type { Reading } from './reading.ts'

/** Marks a report up and ties it together: what every extractor reads from. */
export function read(report: Report, language: Language): Reading {
  const annotated = annotate(report, language)
  return {
    annotated,
    times: findTimes(annotated, language),
    actors: findActors(annotated, language),
    attributions: findAttributions(annotated, language),
    language,
  }
}

function join(found: Findings, more: Partial<Findings>): Findings {
  return {
    ...found,
    ...Object.fromEntries(KINDS.filter((kind) => more[kind]).map((kind) => [kind, [...found[kind], ...more[kind]!]])),
  }
}

/**
 * All facts of one report. Pure and deterministic: the same report gives the same findings. A report from another field
 * yields what was said in it and no more.
 */
export function extract(reading: Reading): Findings {
  const extractors = mayNegotiate(reading.annotated, reading.language) ? EXTRACTORS : ALWAYS
  const found = extractors.reduce((sofar, extractor) => join(sofar, extractor.extract(reading, sofar)), noFindings())
  return keepNamed(found, reading.actors)
}
