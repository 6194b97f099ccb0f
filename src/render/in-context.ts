/** Shows evidence among the words around it: its paragraph, or as much of it as can be read at a glance. */
import type { Evidence } from '../model/evidence.ts'
import { printable } from './printable.ts'

/** A paragraph up to this long is shown whole. */
const LONGEST_PARAGRAPH = 500

/** Of a longer one, as many characters on each side. */
const AROUND = 200

export type InContext = { readonly before: string; readonly quote: string; readonly after: string }

/** How much is shown, in characters: a whole paragraph up to `paragraph`, of a longer one `around` on each side. */
type Extent = { readonly paragraph: number; readonly around: number }

const USUAL: Extent = { paragraph: LONGEST_PARAGRAPH, around: AROUND }

/** The words before, cited and after, each on one line and safe to show. */
export function inContext(
  text: string,
  { start, end }: Pick<Evidence, 'start' | 'end'>,
  { paragraph, around }: Extent = USUAL,
): InContext {
  const from = startOfParagraph(text, start)
  const to = endOfParagraph(text, end)
  const whole = to - from <= paragraph
  const before = whole
    ? text.slice(from, start)
    : lastWords(text.slice(Math.max(from, start - around), start), start - around > from)
  const after = whole ? text.slice(end, to) : firstWords(text.slice(end, Math.min(to, end + around)), end + around < to)
  return { before: flat(before).trimStart(), quote: flat(text.slice(start, end)), after: flat(after).trimEnd() }
}

const flat = (text: string): string => printable(text).replace(/\s+/g, ' ')

/** Looks no further than is shown. */
function startOfParagraph(text: string, start: number): number {
  const from = Math.max(0, start - LONGEST_PARAGRAPH)
  const at = text.slice(from, start).lastIndexOf('\n')
  return at < 0 ? from : from + at + 1
}

function endOfParagraph(text: string, end: number): number {
  const to = Math.min(text.length, end + LONGEST_PARAGRAPH)
  const at = text.slice(end, to).indexOf('\n')
  return at < 0 ? to : end + at
}

const lastWords = (text: string, isCut: boolean): string => (isCut ? `… ${text.slice(text.search(/\s/) + 1)}` : text)

function firstWords(text: string, isCut: boolean): string {
  if (!isCut) return text
  let end = text.length
  while (end > 0 && !/\s/.test(text[end - 1]!)) end--
  return `${end > 0 ? text.slice(0, end).trimEnd() : text} …`
}

/** One string, the cited words between » and «. */
export const marked = ({ before, quote, after }: InContext): string => `${before}»${quote}«${after}`
