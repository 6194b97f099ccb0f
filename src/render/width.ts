/** How many columns of a terminal a text takes, and how to cut and fill it to a number of them. */

const NARROW_ONLY = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2030-\u203a]*$/

/** East Asian wide and full-width characters, and pictures: whole blocks, and nothing ambiguous counted as wide. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u

const NO_WIDTH = /^[\p{M}\p{Cf}]/u

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

function* graphemes(text: string): Iterable<string> {
  for (const { segment } of segmenter.segment(text)) yield segment
}

const widthOf = (grapheme: string): number => (NO_WIDTH.test(grapheme) ? 0 : WIDE.test(grapheme) ? 2 : 1)

export function displayWidth(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length
  let width = 0
  for (const grapheme of graphemes(text)) width += widthOf(grapheme)
  return width
}

/** The longest text worth measuring for so many columns: marks that pile up on one letter are let go. */
const LETTERS_PER_COLUMN = 16

/** As much of the text as fits into `width` columns, and the rest. At least one character, so that a caller gets on. */
export function splitAt(text: string, width: number): readonly [string, string] {
  const room = Math.max(1, width)
  const near = text.slice(0, (room + 1) * LETTERS_PER_COLUMN)
  if (NARROW_ONLY.test(near)) return [text.slice(0, room), text.slice(room)]
  let taken = 0
  let length = 0
  for (const grapheme of graphemes(near)) {
    taken += widthOf(grapheme)
    if (taken > room && length > 0) break
    length += grapheme.length
  }
  return [text.slice(0, length), text.slice(length)]
}

/** The text, ending in … where it does not fit. */
export function cut(text: string, width: number): string {
  const measured = text.slice(0, (width + 1) * LETTERS_PER_COLUMN)
  if (measured.length === text.length && displayWidth(text) <= width) return text
  return width <= 1 ? '…' : `${splitAt(measured, width - 1)[0].trimEnd()}…`
}

/** The text, cut at the end of a word where one ends in the last third. */
export function shorten(text: string, width: number): string {
  const whole = cut(text, width)
  if (whole === text) return text
  const head = whole.slice(0, -1)
  const space = text.charAt(head.length) === ' ' ? head.length : head.lastIndexOf(' ')
  if (space * 3 <= whole.length * 2) return whole
  return `${head.slice(0, space).replace(/[,;:–—-]$/, '')}…`
}

export const fill = (text: string, width: number, side: 'left' | 'right' = 'left'): string => {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return side === 'left' ? text + space : space + text
}
