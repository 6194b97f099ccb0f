/** Sets a brief as plain text: wrapped, with hanging indents, sources in brackets at the end of each line. */
import type { Group, Line, Piece, Section } from './lines.ts'
import { oneLine } from './printable.ts'
import { displayWidth, fill } from './width.ts'
import { hang, TIE } from './wrap.ts'

/** A label wider than this, or than this share of the line, has its text on a line of its own. */
const WIDEST_LABEL = 28
const WIDEST_SHARE = 0.3

function pieceAsText({ kind, text }: Piece): string {
  if (kind === 'own') return text
  return kind === 'quote' ? `“${oneLine(text)}”` : oneLine(text)
}

export const asText = (pieces: readonly Piece[]): string => pieces.map(pieceAsText).join('')

export const marks = ({ sources, more }: Pick<Line, 'sources' | 'more'>): string =>
  [...sources.map((number) => `[${number}]`), ...(more > 0 ? [`+${more}`] : [])].join(' ')

/** The marks stay with the last word. */
function withMarks(line: Line): string {
  const numbers = marks(line).replaceAll(' ', TIE)
  return [asText(line.pieces), numbers].filter((part) => part !== '').join(TIE)
}

export function linesAsText(lines: readonly Line[], indent: number, width: number): readonly string[] {
  const labels = lines
    .map(({ label }) => displayWidth(asText(label)))
    .filter((wide) => wide <= Math.min(WIDEST_LABEL, width * WIDEST_SHARE))
  const column = Math.max(0, ...labels)
  return lines.flatMap((line) => {
    const label = line.isLabelledAbove ? '' : asText(line.label)
    const gap = column > 0 ? column + 3 : 0
    const space = ' '.repeat(indent)
    const own =
      displayWidth(label) > column
        ? [...hang(space, label, width), ...hang(`${space}${' '.repeat(gap)}`, withMarks(line), width)]
        : hang(`${space}${gap > 0 ? fill(label, gap) : ''}`, withMarks(line), width)
    return [...own, ...linesAsText(line.under, indent + gap + 2, width)]
  })
}

function groupAsText({ heading, lines }: Group, width: number): readonly string[] {
  const head = heading.length > 0 ? hang('  ', asText(heading), width) : []
  return [...head, ...linesAsText(lines, head.length > 0 ? 4 : 2, width)]
}

export function sectionAsText({ heading, note, groups }: Section, width: number): readonly string[] {
  const body = groups.map((group) => groupAsText(group, width)).filter((lines) => lines.length > 0)
  const head = note === undefined ? heading.toUpperCase() : `${heading.toUpperCase()}: ${note}`
  return ['', ...hang('', head, width), ...body.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))]
}
