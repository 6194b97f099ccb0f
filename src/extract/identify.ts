/** Stable ids of facts: the same report and words give the same id, whatever rule found them. */
import { hash } from 'node:crypto'
import type { Kind } from '../model/findings.ts'
import type { Span } from '../model/span.ts'

const PREFIX: Readonly<Record<Kind, string>> = {
  actors: 'a',
  meetings: 'm',
  statements: 's',
  positions: 'p',
  commitments: 'c',
  conditions: 'if',
  instruments: 'i',
  claims: 'cl',
  figures: 'f',
}

/** `distinct` tells apart facts of one kind on the same words: an issue, an actor's name, an ordinal. */
export function factId(kind: Kind, report: string, span: Span, distinct = ''): string {
  const digest = hash('sha256', `${report}\n${kind}\n${span.start}\n${span.end}\n${distinct}`)
  return `${PREFIX[kind]}-${digest.slice(0, 12)}`
}
