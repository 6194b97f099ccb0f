/** A short print of a text by which reprints of it are found among many without comparing all with all. */

/** The smallest hash of the word groups in each bin; -1 where a bin is empty. */
export type Signature = readonly number[]

const BINS = 64
/** Words taken together: long enough that two stories on one subject share few. */
const GROUP = 4
/** Bins that must agree for two texts to be compared at all. */
const BAND = 2

const OFFSET = 2_166_136_261
const PRIME = 16_777_619

/** FNV-1a, 32 bits, well mixed at the end. */
function hash(words: readonly string[], at: number): number {
  let value = OFFSET
  for (let i = at; i < Math.min(at + GROUP, words.length); i++) {
    const word = words[i]!
    for (let j = 0; j < word.length; j++) value = Math.imul(value ^ word.charCodeAt(j), PRIME)
    value = Math.imul(value ^ 32, PRIME)
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}

export function signature(text: string): Signature {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const bins = new Array<number>(BINS).fill(-1)
  const groups = Math.max(words.length - GROUP + 1, words.length > 0 ? 1 : 0)
  for (let at = 0; at < groups; at++) {
    const value = hash(words, at)
    const bin = value % BINS
    if (bins[bin] === -1 || value < bins[bin]!) bins[bin] = value
  }
  return bins
}

/** About which share of their word groups two texts have in common. */
export function similarity(a: Signature, b: Signature): number {
  let filled = 0
  let equal = 0
  for (let bin = 0; bin < BINS; bin++) {
    if (a[bin] === -1 && b[bin] === -1) continue
    filled++
    if (a[bin] === b[bin]) equal++
  }
  return filled > 0 ? equal / filled : 0
}

/** Texts that share a band are worth comparing. */
export function bands(print: Signature): readonly string[] {
  const found: string[] = []
  for (let bin = 0; bin < BINS; bin += BAND) {
    const band = print.slice(bin, bin + BAND)
    if (!band.includes(-1)) found.push(`${bin}:${band.join(',')}`)
  }
  return found
}
