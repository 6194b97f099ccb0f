/** Cuts a text into paragraphs, whether they are parted by blank lines, by single line ends, or hard-wrapped. */
import type { Furniture } from '../model/report.ts'
import type { Span } from '../model/span.ts'

const ENDS_PARAGRAPH = /[.?!:;"”’')\]*]\s*$/

/** Whether line ends fall wherever a line was full: most lines are alike in length and stop in mid-sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.filter((line) => line.trim() !== '')
  // A headline may run on: pages that wrap their text often leave it whole.
  if (full.length < 4 || full.slice(1).some((line) => line.length > 120)) return false
  const open = full.filter((line) => line.length > 50 && !ENDS_PARAGRAPH.test(line.slice(-12)))
  return open.length >= full.length * 0.4
}

function lineEnds(text: string): number[] {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at)
  ends.push(text.length)
  return ends
}

const trim = (text: string, { start, end }: Span): Span => {
  let a = start
  let b = end
  while (a < b && text.charCodeAt(a) <= 32) a++
  while (b > a && text.charCodeAt(b - 1) <= 32) b--
  return { start: a, end: b }
}

/** The paragraphs of the story, without page furniture; markup inside a paragraph does not break it. */
export function findParagraphs(text: string, furniture: readonly Furniture[]): Span[] {
  const ends = lineEnds(text)
  const sample = text.slice(0, 20_000).split('\n')
  const wrapped = isWrapped(sample)
  const pieces: Span[] = []
  let start = 0
  for (const [i, end] of ends.entries()) {
    const next = text.slice(end + 1, ends[i + 1] ?? text.length)
    const blank = next.trim() === ''
    if (wrapped && !blank && end < text.length) continue
    pieces.push({ start, end })
    start = end + 1
  }
  const blocks = furniture.filter((part) => part.kind !== 'markup')
  return pieces
    .flatMap((piece) => without(piece, blocks))
    .map((piece) => trim(text, piece))
    .filter((piece) => piece.end > piece.start)
}

/** A span less the parts that others cover. */
function without(piece: Span, covered: readonly Span[]): Span[] {
  let left: Span[] = [piece]
  for (const cover of covered) {
    if (cover.end <= piece.start || cover.start >= piece.end) continue
    left = left.flatMap((span) => {
      if (cover.end <= span.start || cover.start >= span.end) return [span]
      return [
        { start: span.start, end: cover.start },
        { start: cover.end, end: span.end },
      ].filter((part) => part.end > part.start)
    })
  }
  return left
}
