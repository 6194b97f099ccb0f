/** Cuts a text into units: lines, or blocks of lines where the lines of a paragraph were wrapped. */
import type { Span } from '../model/span.ts'

/** A stretch without surrounding white space; `text` has spaces for the line ends inside it, at the same offsets. */
export type Unit = Span & { readonly text: string }

const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0xfeff || (code >= 0x2028 && code <= 0x2029)

export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** All lines, blank ones too, without surrounding white space. A line ends with LF, CR LF or CR. */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  const loneReturns = text.includes('\r') && !text.includes('\n')
  const mark = loneReturns ? '\r' : '\n'
  let start = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, start)) {
    lines.push(trimmed(text, { start, end: at }))
    start = at + 1
  }
  lines.push(trimmed(text, { start, end: text.length }))
  return lines
}

const ENDS_SENTENCE = /[.?!:;"”’')\]]$/

/** Widths, in characters, between which mail programs and typewriters wrap. */
const WRAPPED_FROM = 45
const WRAPPED_TO = 120

/** Whether line ends fall where a line was full: lines followed by another one mostly stop in mid-sentence. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let followed = 0
  let open = 0
  for (let i = 0; i + 1 < lines.length && i < 400; i++) {
    const line = lines[i]!
    const length = line.end - line.start
    if (lines[i + 1]!.end === lines[i + 1]!.start || length < WRAPPED_FROM) continue
    followed++
    if (length <= WRAPPED_TO && !ENDS_SENTENCE.test(text.slice(line.end - 1, line.end))) open++
  }
  return followed >= 3 && open >= followed * 0.5
}

const LINE_END = /[\r\n]/g

const oneLine = (text: string, wrapped: boolean): string => (wrapped ? text.replace(LINE_END, ' ') : text)

export type Units = { readonly units: readonly Unit[]; readonly wrapped: boolean }

/** The units of a text, none of them blank. */
export function unitsOf(text: string): Units {
  const lines = linesOf(text)
  const wrapped = isWrapped(text, lines)
  const units: Unit[] = []
  let open: Span | null = null
  const close = (): void => {
    if (open) units.push({ start: open.start, end: open.end, text: oneLine(text.slice(open.start, open.end), wrapped) })
    open = null
  }
  for (const line of lines) {
    if (line.end === line.start) {
      close()
      continue
    }
    open = open && wrapped ? { start: open.start, end: line.end } : line
    if (!wrapped) close()
  }
  close()
  return { units, wrapped }
}
