/** Reads who said what in a text, as words instead of offsets. */
import { findAttributions } from '../../src/extract/attribution.ts'
import type { Attributed } from '../../src/extract/reading.ts'
import type { Span } from '../../src/model/span.ts'
import { en, parse } from './parse.ts'

export type Said = { readonly source: string; readonly cue: string; readonly content: string; readonly one: Attributed }

/** All attributions of a text. Parts of a list are joined with “ … ”. */
export function attributed(text: string): Said[] {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return findAttributions(parse(text), en).map((one) => ({
    source: words(one.source),
    cue: words(one.cue),
    content: words(one.content),
    one,
  }))
}

/** One line for each: `source | content`. */
export const saidIn = (text: string): string[] =>
  attributed(text).map(({ source, content }) => `${source} | ${content}`)
