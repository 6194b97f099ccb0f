/** Cuts a text into tokens: one pass over character codes, every token at its offset, white space between them. */
import type { Token } from './token.ts'

const QUOTE_MARKS = '"“”„‟«»‘’‚‛\'`'
const OPENERS_AND_STOPS = '.,;:!?()[]{}<>/\\|*=~^#_—–…•·'

const enum_ = (text: string): ReadonlySet<number> => new Set(Array.from(text, (mark) => mark.codePointAt(0)!))
const QUOTES = enum_(QUOTE_MARKS)
const PUNCTUATION = enum_(OPENERS_AND_STOPS)
const APOSTROPHES = enum_("'’‘`")

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code > 127 && !QUOTES.has(code) && !PUNCTUATION.has(code) && !isSpace(code))

/** Endings that are cut off a word: “don’t” is do + n’t, “Ukraine’s” is Ukraine + ’s. */
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/i

function token(text: string, start: number, end: number): Token {
  const word = text.slice(start, end)
  const lower = word.toLowerCase()
  return { start, end, text: word, lower, lemma: lower, tag: 'other', form: null }
}

/** Where a word that begins at `start` ends: letters, digits, inner hyphens, inner apostrophes, dots of U.S. and 3.5. */
function endOfWord(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isLetter(code) || isDigit(code) || code === 37 /* % */ || code === 36 /* $ */ || code === 38 /* & */) {
      at++
      continue
    }
    const next = text.charCodeAt(at + 1)
    const before = text.charCodeAt(at - 1)
    const joins =
      (code === 45 || code === 0x2010 || code === 0x2011) && (isLetter(next) || isDigit(next))
        ? true
        : APOSTROPHES.has(code)
          ? isLetter(next) && (isLetter(before) || isDigit(before))
          : code === 46 || code === 44
            ? isDigit(before) && isDigit(next)
            : false
    if (joins) {
      at++
      continue
    }
    if (code === 46 && isInitialism(text, start, at)) {
      at++
      continue
    }
    break
  }
  return at
}

/** Whether the dot at `at` belongs to an initialism: single letters each with a dot (U.S., a.m.). */
function isInitialism(text: string, start: number, at: number): boolean {
  const length = at - start
  if (length === 1) return isLetter(text.charCodeAt(start)) && isLetter(text.charCodeAt(at + 1))
  return length % 2 === 1 && text.charCodeAt(at - 2) === 46 && isLetter(text.charCodeAt(at - 1))
}

/** Whether an apostrophe stands where a clitic would have it, before the last letter or the last two. */
const mayHaveClitic = (text: string, start: number, end: number): boolean =>
  end - start > 2 && (APOSTROPHES.has(text.charCodeAt(end - 2)) || APOSTROPHES.has(text.charCodeAt(end - 3)))

function pushWord(text: string, start: number, end: number, tokens: Token[]): void {
  const apostrophe = mayHaveClitic(text, start, end) ? CLITIC.exec(text.slice(start, Math.min(end, start + 60))) : null
  if (apostrophe && apostrophe[0].length === end - start) {
    const cut = start + apostrophe[1]!.length
    tokens.push(token(text, start, cut), token(text, cut, end))
  } else tokens.push(token(text, start, end))
}

/** All tokens of a text, in order. Untagged: see `tagTokens`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) at++
    else if (isLetter(code) || isDigit(code) || code === 36 || code === 37 || code === 38) {
      const end = endOfWord(text, at)
      pushWord(text, at, end, tokens)
      at = end
    } else {
      const end = endOfMark(text, at, code)
      tokens.push(token(text, at, end))
      at = end
    }
  }
  return tokens
}

/** Doubled marks (`` '' -- ...) are one token; so is the possessive 's that stands after a quotation mark. */
function endOfMark(text: string, at: number, code: number): number {
  if (code === 39 || code === 0x60) return text.charCodeAt(at + 1) === code ? at + 2 : at + 1
  if (code === 46 || code === 45) {
    let end = at + 1
    while (end < text.length && end - at < 4 && text.charCodeAt(end) === code) end++
    return end
  }
  return at + 1
}
