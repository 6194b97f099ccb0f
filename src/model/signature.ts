/** Near-duplicate signatures of stories: reprints of one wire story, cut or with another headline, are told by theirs. */
import type { Span } from './span.ts'

/**
 * The number of different runs of words a story has, and the least hash in each of 64 parts of the hash range
 * (one-permutation MinHash, empty parts filled from the next full one), as text: `412:0a3f…`. Empty for no story.
 */
export type Signature = string

/** Words a run has: long enough that different stories on one event share few, short enough that an edit breaks few. */
const RUN = 4
const PARTS = 64
/** Hash values are 32 bits; the upper 6 choose the part. */
const PART_SHIFT = 26
/** Added for each step to the full part that fills an empty one, so that two empty parts do not agree by accident. */
const STEP = 0x9e3779b1
/** Rows a band has, and so its reach: of stories that share half of their runs, nineteen of twenty share one of 21 bands. */
const ROWS = 3

/** A good mixing of 32 bits (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const WORD = /[\p{L}\p{N}]+/gu

/** Hashes of the words of the story, in lower case, in order. */
function wordHashes(text: string, furniture: readonly Span[]): number[] {
  const hashes: number[] = []
  let next = 0
  for (const match of text.matchAll(WORD)) {
    while (next < furniture.length && furniture[next]!.end <= match.index) next++
    if (next < furniture.length && furniture[next]!.start <= match.index) continue
    const word = match[0].toLowerCase()
    let hash = 0x811c9dc5
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
    hashes.push(hash)
  }
  return hashes
}

function runHashes(words: readonly number[]): Set<number> {
  const runs = new Set<number>()
  const length = Math.min(RUN, words.length)
  for (let i = 0; length > 0 && i + length <= words.length; i++) {
    let hash = length
    for (let k = 0; k < length; k++) hash = Math.imul(hash, 0x01000193) ^ words[i + k]!
    runs.add(mix(hash))
  }
  return runs
}

/** The signature of a story: a text without its furniture, which must be sorted. */
export function signatureOf(text: string, furniture: readonly Span[] = []): Signature {
  const runs = runHashes(wordHashes(text, furniture))
  if (runs.size === 0) return ''
  const least: (number | null)[] = Array.from({ length: PARTS }, () => null)
  for (const hash of runs) {
    const part = hash >>> PART_SHIFT
    const known = least[part] ?? null
    if (known === null || hash < known) least[part] = hash
  }
  const filled = least.map((_, part) => {
    let steps = 0
    while (least[(part + steps) % PARTS] === null) steps++
    return (least[(part + steps) % PARTS]! + Math.imul(steps, STEP)) >>> 0
  })
  return `${runs.size}:${filled.map((value) => value.toString(16).padStart(8, '0')).join('')}`
}

const WIDTH = 8

const sizeOf = (signature: Signature): number => Number.parseInt(signature, 10) || 0

const valuesOf = (signature: Signature): string => signature.slice(signature.indexOf(':') + 1)

/** The estimated share of runs of words that two stories have in common, of all that either has: 0 to 1. */
export function similarity(a: Signature, b: Signature): number {
  if (a === '' || b === '') return 0
  const [one, other] = [valuesOf(a), valuesOf(b)]
  let same = 0
  for (let at = 0; at < PARTS * WIDTH; at += WIDTH)
    if (one.slice(at, at + WIDTH) === other.slice(at, at + WIDTH)) same++
  return same / PARTS
}

/** The estimated share of the shorter story's runs of words that are in the longer one too: a cut reprint is near 1. */
export function containment(a: Signature, b: Signature): number {
  const shared = similarity(a, b)
  const [small, large] = [sizeOf(a), sizeOf(b)].sort((x, y) => x - y) as [number, number]
  return small === 0 ? 0 : Math.min(1, (shared * (small + large)) / ((1 + shared) * small))
}

/** Keys of which two stories alike share at least one, most likely: only those with a common key need comparing. */
export function bands(signature: Signature): string[] {
  if (signature === '') return []
  const values = valuesOf(signature)
  return Array.from(
    { length: Math.floor(PARTS / ROWS) },
    (_, i) => `${i}:${values.slice(i * ROWS * WIDTH, (i + 1) * ROWS * WIDTH)}`,
  )
}
