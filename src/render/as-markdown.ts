/** Sets a brief as Markdown: headings, lists, sources in brackets; words from reports escaped. */
import { marks } from './as-text.ts'
import type { Group, Line, Piece, Section } from './lines.ts'
import { escapeMarkdown } from './markdown.ts'
import { capital } from './words.ts'

function pieceAsMarkdown({ kind, text }: Piece): string {
  if (kind === 'own') return text
  const escaped = escapeMarkdown(text)
  if (kind === 'name') return escaped === '' ? '' : `**${escaped}**`
  return kind === 'quote' ? `“${escaped}”` : escaped
}

/** Spaces at the ends of a piece would be lost to trimming only inside of words from reports, where they carry nothing. */
export const asMarkdown = (pieces: readonly Piece[]): string => pieces.map(pieceAsMarkdown).join('')

function lineAsMarkdown(line: Line): string {
  return [line.label.length > 0 ? `${asMarkdown(line.label)}:` : '', asMarkdown(line.pieces), marks(line)]
    .filter((part) => part !== '')
    .join(' ')
}

const linesAsMarkdown = (lines: readonly Line[], indent = ''): readonly string[] =>
  lines.flatMap((line) => [`${indent}- ${lineAsMarkdown(line)}`, ...linesAsMarkdown(line.under, `${indent}  `)])

function groupAsMarkdown({ heading, lines }: Group): readonly string[] {
  const head = heading.length > 0 ? ['', `### ${asMarkdown(heading.map(plain))}`] : []
  return [...head, '', ...linesAsMarkdown(lines)]
}

/** A heading is bold by itself. */
const plain = (piece: Piece): Piece => (piece.kind === 'name' ? { ...piece, kind: 'words' } : piece)

export const sectionAsMarkdown = ({ heading, note, groups }: Section): readonly string[] => [
  '',
  `## ${heading}`,
  ...(note === undefined ? [] : ['', `${capital(note)}.`]),
  ...groups.flatMap((group) => (group.lines.length > 0 || group.heading.length > 0 ? groupAsMarkdown(group) : [])),
]
