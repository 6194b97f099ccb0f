/** The passage of a text that shows best why it was found, with the words marked by their places. */
import type { Span } from '../../model/span.ts'
import type { Term } from '../dialect.ts'
import { foldWord, type PlacedWord, wordsOf } from './words.ts'

export type Passage = { readonly snippet: string; readonly hits: readonly Span[] }

/** Characters of a passage, and how many of them stand before the first hit. */
const WIDTH = 240
const BEFORE = 60

/** A hit further on than this is not looked for in a very long text that already has some. */
const ENOUGH_HITS = 200

type Hit = Span & { readonly term: number }

const matches = (folded: string, wanted: string, prefix: boolean): boolean =>
  prefix ? folded.startsWith(wanted) : folded === wanted

/** Where the terms stand. Looks at each word once, keeping the last few for phrases. */
function hitsIn(text: string, terms: readonly Term[]): readonly Hit[] {
  const wanted = terms.map(({ words, prefix }) => ({ words: words.map(foldWord), prefix }))
  const longest = Math.max(...wanted.map(({ words }) => words.length))
  const recent: PlacedWord[] = []
  const hits: Hit[] = []
  for (const word of wordsOf(text)) {
    recent.push(word)
    if (recent.length > longest) recent.shift()
    for (const [term, { words, prefix }] of wanted.entries()) {
      const from = recent.length - words.length
      const stands = words.every((one, i) => {
        const placed = recent[from + i]
        return placed !== undefined && matches(placed.folded, one, prefix && i === words.length - 1)
      })
      if (stands) hits.push({ start: recent[from]!.start, end: word.end, term })
    }
    if (hits.length >= ENOUGH_HITS) break
  }
  return hits
}

/** The hit after which most different terms follow within a passage; the first of several. */
function bestStart(hits: readonly Hit[]): number {
  let best = { start: hits[0]!.start, terms: 0 }
  for (const { start } of hits) {
    const terms = new Set(
      hits.filter((hit) => hit.start >= start && hit.end <= start + WIDTH - BEFORE).map(({ term }) => term),
    ).size
    if (terms > best.terms) best = { start, terms }
  }
  return best.start
}

/** How far a cut may move to fall between words. */
const REACH = 30

const halvesCharacter = (text: string, at: number): boolean => /^[\udc00-\udfff]/.test(text.charAt(at))

/** Moves a cut to the next space, so that no word is cut where that can be helped. */
function cutAfter(text: string, at: number): number {
  if (at <= 0) return 0
  const space = text.slice(at, at + REACH).search(/\s/)
  if (space >= 0) return at + space + 1
  return halvesCharacter(text, at) ? at + 1 : at
}

function skipSpaces(text: string, from: number, before: number): number {
  let at = Math.min(from, before)
  while (at < before && /\s/.test(text.charAt(at))) at++
  return at
}

function cutBefore(text: string, at: number): number {
  if (at >= text.length) return text.length
  for (let cut = at; cut > at - REACH && cut > 0; cut--) if (/\s/.test(text.charAt(cut))) return cut
  return halvesCharacter(text, at) ? at - 1 : at
}

/** Spans that touch or overlap as one, in order. */
function merged(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const out: Span[] = []
  for (const span of sorted) {
    const last = out.at(-1)
    if (last && span.start < last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else out.push({ start: span.start, end: span.end })
  }
  return out
}

/** Null where none of the terms stands in the text. */
export function passageIn(text: string, terms: readonly Term[]): Passage | null {
  const hits = hitsIn(text, terms)
  if (hits.length === 0) return null
  const first = bestStart(hits)
  const start = skipSpaces(text, cutAfter(text, first - BEFORE), first)
  const firstHit = hits.find((hit) => hit.start === first)!
  const end = Math.max(firstHit.end, cutBefore(text, start + WIDTH))
  const inside = hits.filter((hit) => hit.start >= start && hit.end <= end)
  return {
    snippet: text.slice(start, end),
    hits: merged(inside).map((hit) => ({ start: hit.start - start, end: hit.end - start })),
  }
}

/** How a text begins, for where it was found by words that cannot be shown. */
export const beginning = (text: string): Passage => ({ snippet: text.slice(0, cutBefore(text, WIDTH)), hits: [] })
