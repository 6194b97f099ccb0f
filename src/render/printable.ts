/** Makes text from reports safe to show: nothing in it may steer a terminal, reorder a line or hide. */

/** Control and format characters that act on what is around them, and halves of surrogate pairs. */
const ACTING =
  /[\p{Cc}\p{Cs}\u200b\u202a-\u202e\u2028\u2029\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** Text orders overridden, and how each is named so that a reader sees that somebody tried. */
const ORDER = /[\u202a-\u202e\u2066-\u2069]/

const ASCII_ONLY = /^[\x20-\x7e\n]*$/

function shown(character: string): string {
  const code = character.codePointAt(0)!
  if (character === '\n' || character === '\t') return character
  if (character === '\u2028' || character === '\u2029') return '\n'
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  if (code < 0xa0 || ORDER.test(character)) return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`
  return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : ''
}

/**
 * The text with control characters made visible (ESC is ␛), changes of text order named (‹U+202E›) and invisible
 * characters left out. Lines and tabs stay.
 */
export function printable(text: string): string {
  if (ASCII_ONLY.test(text)) return text
  return text.replaceAll('\r\n', '\n').replace(ACTING, shown)
}

/** The same on one line, with single spaces. */
export const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim()
