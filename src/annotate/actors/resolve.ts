/** Answers whom a stretch of text means, from the phrases read in it. */
import type { Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import type { NounPhrase } from './phrases.ts'
import type { Meaning } from './scene.ts'

export type Placed = { readonly phrase: NounPhrase; readonly start: number; readonly end: number }

type Marked = Span & { readonly actors: readonly Draft[] }

/** The first of a list sorted by place that ends after `at`. */
function firstAfter(list: readonly Span[], at: number): number {
  let low = 0
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1
    if (list[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}

const AND = new Set(['and', 'or', ',', ', and', ', or', '&', '/', 'as', ', as'])
const CARRIES =
  /^(?:one|some|many|most|several|all|both|none|each|any|two|three|number|couple|group|handful|dozens|hundreds|thousands|scores|majority|member|members|part)$/
const INTO = new Set(['of', 'from', 'by', 'among'])

type Seen = {
  readonly placed: readonly Placed[]
  readonly meanings: readonly (Meaning | null)[]
  readonly marked: readonly Marked[]
}

/** The phrase that a name of whose it is leads to: “Ukraine” in “Ukraine's ambassador”. */
function headOf(placed: readonly Placed[], at: number, end: number): number {
  let i = at
  while (
    placed[i]!.phrase.isPossessor &&
    placed[i + 1] &&
    placed[i + 1]!.start < end &&
    placed[i + 1]!.phrase.link === "'s"
  )
    i++
  return i
}

/** “one of his supporters”, “a statement by the ministry”: those after the preposition. */
function carried({ placed, meanings }: Seen, at: number): readonly Draft[] {
  const { phrase } = placed[at]!
  const next = placed[at + 1]
  if (!next || !INTO.has(next.phrase.link) || next.phrase.sentence !== phrase.sentence) return []
  const word = phrase.tokens[phrase.head]!.lower
  if (next.phrase.link === 'of' && !CARRIES.test(word)) return []
  return meanings[headOf(placed, at + 1, Infinity)]?.actors ?? []
}

/** Everyone joined to the first by “and” or a comma; what hangs on a preposition is left out. */
function joined(seen: Seen, from: number, end: number, found: Draft[]): void {
  const { placed, meanings } = seen
  let hanging = false
  for (let i = from; i < placed.length && placed[i]!.start < end; i++) {
    const { phrase } = placed[i]!
    if (phrase.link === "'s") continue
    if (!AND.has(phrase.link)) {
      hanging = true
      continue
    }
    const head = headOf(placed, i, end)
    const actors = meanings[head]?.actors ?? []
    const alike = actors[0]?.kind === 'person' && found[0]?.kind === 'person'
    if (hanging && !alike) continue
    hanging = false
    found.push(...actors)
    i = head
  }
}

function overlapping(marked: readonly Marked[], span: Span): readonly Draft[] {
  const mark = marked[firstAfter(marked, span.start)]
  return mark && mark.start < span.end ? mark.actors : []
}

/** A name inside a word: “Russia” of “Russia-Ukraine talks”. */
function exactly(marked: readonly Marked[], span: Span): readonly Draft[] {
  const mark = marked[firstAfter(marked, span.start)]
  return mark && mark.start === span.start && mark.end === span.end ? mark.actors : []
}

/** Whom a phrase means: those of its head and of what is joined to it, never of its modifiers. */
export function resolvePhrase(seen: Seen, span: Span): readonly Draft[] {
  const { placed, meanings, marked } = seen
  const first = firstAfter(placed, span.start)
  if (first === placed.length || placed[first]!.start >= span.end) return overlapping(marked, span)
  const at = headOf(placed, first, span.end)
  const { phrase } = placed[at]!
  // A phrase cut before its head asks for the words it has: “Ukraine” of “Ukraine talks”.
  if (phrase.tokens[phrase.head]!.start >= span.end) return overlapping(marked, span)
  const found = [...(meanings[at]?.actors ?? carried(seen, at))]
  if (found.length > 0 || placed[at + 1]?.phrase.link === 'and') joined(seen, at + 1, span.end, found)
  if (found.length === 0) return exactly(marked, span)
  return [...new Set(found)]
}
