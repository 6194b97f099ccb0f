/**
 * The language of rules: patterns over the tokens and chunks of one sentence. CONTRIBUTING.md teaches it.
 *
 *     word        the word as written, or its dictionary form: `hold` matches holds, held
 *     =word       exactly this word
 *     <lexicon>   an entry of a word list, by word or dictionary form; entries may be several words
 *     #tag        any token of that tag: #name, #number
 *     NP  VG      a whole noun phrase (with its conjuncts), a whole verb group
 *     VG!  VG(past|passive|negated|…)   a verb group that is not negated; one with a feature, `not-` before it for without
 *     ~word       a verb group whose main verb is that word (`~<lexicon>` from a list), not negated; `!~word` negated
 *     ...         up to eight tokens of the same clause, as few as possible; never over . ; : or a quotation
 *     ( a | b )   either;  x?  once or not at all;  name:x  captures what x matched
 */
export type Pattern =
  | { readonly kind: 'word'; readonly word: string; readonly exact: boolean }
  | { readonly kind: 'lexicon'; readonly name: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'chunk'; readonly chunk: 'np' | 'vg'; readonly features: readonly string[] }
  | { readonly kind: 'verb'; readonly verb: Pattern; readonly negated: boolean }
  | { readonly kind: 'gap' }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'either'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'optional'; readonly part: Pattern }
  | { readonly kind: 'capture'; readonly name: string; readonly part: Pattern }

/** A mistake in a rule file: shows the pattern with a caret under the place. */
export class PatternError extends Error {
  constructor(pattern: string, at: number, what: string) {
    super(`${what}\n  ${pattern}\n  ${' '.repeat(at)}^`)
    this.name = 'PatternError'
  }
}

type Cursor = { readonly text: string; at: number }

const SPACE = /\s/
const WORD = /[^\s()|?<>]/

function skipSpace(cursor: Cursor): void {
  while (cursor.at < cursor.text.length && SPACE.test(cursor.text[cursor.at]!)) cursor.at++
}

function take(cursor: Cursor, mark: string): boolean {
  if (!cursor.text.startsWith(mark, cursor.at)) return false
  cursor.at += mark.length
  return true
}

function readWord(cursor: Cursor): string {
  const start = cursor.at
  while (cursor.at < cursor.text.length && WORD.test(cursor.text[cursor.at]!)) cursor.at++
  if (cursor.at === start) throw new PatternError(cursor.text, start, 'a word was expected')
  return cursor.text.slice(start, cursor.at)
}

function readEither(cursor: Cursor): Pattern {
  const parts = [readSequence(cursor)]
  while (take(cursor, '|')) parts.push(readSequence(cursor))
  return parts.length === 1 ? parts[0]! : { kind: 'either', parts }
}

function readSequence(cursor: Cursor): Pattern {
  const parts: Pattern[] = []
  for (;;) {
    skipSpace(cursor)
    const next = cursor.text[cursor.at]
    if (next === undefined || next === '|' || next === ')') break
    const part = readAtom(cursor)
    parts.push(take(cursor, '?') ? { kind: 'optional', part } : part)
  }
  if (parts.length === 0) throw new PatternError(cursor.text, cursor.at, 'an empty alternative')
  return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts }
}

function readLexicon(cursor: Cursor): Pattern {
  const name = readWord(cursor)
  if (!take(cursor, '>')) throw new PatternError(cursor.text, cursor.at, 'a lexicon’s name ends with >')
  return { kind: 'lexicon', name }
}

function readChunk(cursor: Cursor, chunk: 'np' | 'vg'): Pattern {
  if (take(cursor, '!')) return { kind: 'chunk', chunk, features: ['not-negated'] }
  if (cursor.text[cursor.at] !== '(') return { kind: 'chunk', chunk, features: [] }
  const end = cursor.text.indexOf(')', cursor.at)
  if (end < 0) throw new PatternError(cursor.text, cursor.at, 'the features are not closed')
  const features = cursor.text
    .slice(cursor.at + 1, end)
    .split('|')
    .map((feature) => feature.trim())
  cursor.at = end + 1
  return { kind: 'chunk', chunk, features }
}

function readAtom(cursor: Cursor): Pattern {
  const start = cursor.at
  if (take(cursor, '...')) return { kind: 'gap' }
  if (take(cursor, '(')) {
    const inner = readEither(cursor)
    if (!take(cursor, ')')) throw new PatternError(cursor.text, start, 'this bracket is not closed')
    return inner
  }
  if (take(cursor, '<')) return readLexicon(cursor)
  if (take(cursor, '#')) return { kind: 'tag', tag: readWord(cursor) }
  if (take(cursor, '=')) return { kind: 'word', word: readWord(cursor), exact: true }
  if (take(cursor, '!~')) return { kind: 'verb', verb: readAtom(cursor), negated: true }
  if (take(cursor, '~')) return { kind: 'verb', verb: readAtom(cursor), negated: false }
  if (/^(?:NP|VG)(?![\w-])/.test(cursor.text.slice(cursor.at, cursor.at + 3))) {
    const chunk = cursor.text.startsWith('NP', cursor.at) ? 'np' : 'vg'
    cursor.at += 2
    return readChunk(cursor, chunk)
  }
  const capture = /^([a-z][a-z-]*):(?=\S)/.exec(cursor.text.slice(cursor.at, cursor.at + 40))
  if (capture) {
    cursor.at += capture[0].length
    return { kind: 'capture', name: capture[1]!, part: readAtom(cursor) }
  }
  return { kind: 'word', word: readWord(cursor), exact: false }
}

/** Parses a pattern; throws `PatternError` where it is not well formed. */
export function parsePattern(text: string): Pattern {
  const cursor: Cursor = { text: text.trim().replace(/\s+/g, ' '), at: 0 }
  const pattern = readEither(cursor)
  if (cursor.at < cursor.text.length) throw new PatternError(cursor.text, cursor.at, 'this is left over')
  return pattern
}
