/** Finds quotations: curly and straight marks, double and single, nested, running over paragraphs, never closed. */
import type { Span } from '../model/span.ts'
import type { Token } from './token.ts'

export type Quotation = Span & {
  /** The same with its marks. */
  readonly outer: Span
  /** False where no closing mark was found: it then ends with its paragraph. */
  readonly closed: boolean
  /** The quotation this one goes on with, one paragraph earlier. */
  readonly continues: number | null
  /** Single marks inside double ones, or the reverse. */
  readonly parent: number | null
}

type Open = {
  readonly token: Token
  readonly family: 'double' | 'single'
  readonly continues: number | null
  readonly parent: boolean
}

const DOUBLE = new Set(['“', '”', '„', '‟', '«', '»', '"', '``', "''"])
const SINGLE = new Set(['‘', '’', '‚', '‛', "'", '`'])
const ONLY_OPENS = new Set(['“', '„', '«', '``', '‘', '‚'])
const ONLY_CLOSES = new Set(['”', '»'])

const spaceBefore = (text: string, at: number): boolean => at === 0 || /[\s([{—–\-/“"‘«]/.test(text[at - 1]!)
const spaceAfter = (text: string, at: number): boolean => at >= text.length || /\s/.test(text[at]!)

/** Whether a single mark can close: something stands before it, and no letter after. */
const canCloseSingle = (text: string, token: Token): boolean =>
  !spaceBefore(text, token.start) && !/[\p{L}\p{N}]/u.test(text[token.end] ?? ' ')

/** A plural genitive inside single marks looks like their end: “leaders’ talks”. */
function isGenitive(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at]!
  if (text[token.start - 1] !== 's') return false
  if (!/^\s[\p{Ll}\p{Lu}]/u.test(text.slice(token.end, token.end + 2))) return false
  return tokens.slice(at + 1, at + 80).some((later) => SINGLE.has(later.text) && canCloseSingle(text, later))
}

type Reading = 'opens' | 'closes' | null

function readDouble(text: string, token: Token, isOpen: boolean): Reading {
  if (ONLY_OPENS.has(token.text)) return 'opens'
  if (ONLY_CLOSES.has(token.text)) return isOpen ? 'closes' : null
  const before = spaceBefore(text, token.start)
  const after = spaceAfter(text, token.end)
  if (isOpen)
    return before &&
      !after &&
      token.text === '"' &&
      /[.?!,]["”]?\s+$/.test(text.slice(Math.max(0, token.start - 4), token.start))
      ? 'opens'
      : 'closes'
  return after && !before ? null : 'opens'
}

function readSingle(tokens: readonly Token[], at: number, text: string, isOpen: boolean): Reading {
  const token = tokens[at]!
  // “Japan 's”: a genitive that lost its place is no opening mark.
  if (/^[sS](?![\p{L}\p{N}])/u.test(text.slice(token.end, token.end + 2))) return null
  const opening = spaceBefore(text, token.start) && /[\p{L}\p{N}[(.…]/u.test(text[token.end] ?? ' ')
  if (!isOpen) {
    if (!opening || /\d/.test(text[token.end] ?? '')) return null
    return tokens.slice(at + 1, at + 120).some((later) => SINGLE.has(later.text) && canCloseSingle(text, later))
      ? 'opens'
      : null
  }
  return canCloseSingle(text, token) && !isGenitive(tokens, at, text) ? 'closes' : null
}

type Paragraph = { readonly span: Span; readonly tokens: readonly Token[] }

/**
 * Walks the quote marks of one paragraph with a stack of at most two: outer and nested. Returns the place of the quotation
 * that is open at its end, and takes that of the paragraph before.
 */
function inParagraph(
  text: string,
  { span: { end }, tokens }: Paragraph,
  found: Quotation[],
  carried: number | null,
): number | null {
  const stack: Open[] = []
  const close = (inner: number, outer: number, closed: boolean): void => {
    const open = stack.pop()!
    found.push({
      start: open.token.end,
      end: inner,
      outer: { start: open.token.start, end: outer },
      closed,
      continues: open.continues,
      parent: null,
    })
  }
  for (const [at, token] of tokens.entries()) {
    const family = DOUBLE.has(token.text) ? 'double' : SINGLE.has(token.text) ? 'single' : null
    if (!family) continue
    const top = stack.at(-1)
    const isOpen = top?.family === family || (family === 'double' && stack[0]?.family === 'double')
    const reading = family === 'double' ? readDouble(text, token, isOpen) : readSingle(tokens, at, text, isOpen)
    if (reading === 'opens') {
      while (isOpen && stack.length > 0) close(token.start, token.start, false)
      if (stack.length < 2)
        stack.push({ token, family, continues: at === 0 ? carried : null, parent: stack.length > 0 })
    } else if (reading === 'closes') {
      // A double mark also ends a single quotation that was opened inside and never closed.
      while (stack.at(-1)!.family !== family) close(token.start, token.start, false)
      close(token.start, token.end, true)
    } else continue
    token.tag = 'quote'
  }
  while (stack.length > 1) close(end, end, false)
  if (stack.length === 0) return null
  close(end, end, false)
  return found.length - 1
}

/** All quotations of a text, by start. `paragraphs` come with their tokens; tokens of quote marks are tagged. */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const found: Quotation[] = []
  let carried: number | null = null
  for (const paragraph of paragraphs) carried = inParagraph(text, paragraph, found, carried)
  return ordered(found)
}

function ordered(found: readonly Quotation[]): Quotation[] {
  const sorted = found
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)
  const place = new Map(sorted.map((quotation, i) => [quotation, i]))
  const open: number[] = []
  return sorted.map((quotation, i) => {
    while (open.length > 0 && sorted[open.at(-1)!]!.outer.end < quotation.outer.end) open.pop()
    const parent = open.at(-1) ?? null
    open.push(i)
    const earlier = quotation.continues === null ? undefined : found[quotation.continues]
    return { ...quotation, parent, continues: (earlier && place.get(earlier)) ?? null }
  })
}
