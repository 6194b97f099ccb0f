/** Writes rows as CSV (RFC 4180: CRLF, quotes doubled), in which no spreadsheet finds a formula that a report put there. */

export type CsvOptions = {
  /** For machines: cells exactly as they are. */
  readonly raw?: boolean
}

export type CsvCell = string | number | boolean | null

/** OWASP ASVS 1.2.10, and the full-width forms that some spreadsheets take for the same, after any spaces. */
const FORMULA = /^[ \u00a0\u3000]*[=+\-@\t\r\n\0＝＋－＠]/u

/** Where a spreadsheet splits at another separator than ours, a formula could start in the middle of a cell. */
const FORMULA_AFTER_SEPARATOR = /([;\t\n])(?=[=+\-@＝＋－＠])/gu

function harmless(text: string): string {
  const inside = text.replace(FORMULA_AFTER_SEPARATOR, "$1'")
  return FORMULA.test(inside) ? `'${inside}` : inside
}

function field(cell: CsvCell, raw: boolean): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = raw ? cell : harmless(cell)
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A header line, then a line per row; each ends in CRLF. */
export function* csvLines(
  header: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
  { raw = false }: CsvOptions = {},
): Generator<string> {
  yield `${header.map((name) => field(name, raw)).join(',')}\r\n`
  for (const row of rows) yield `${row.map((cell) => field(cell, raw)).join(',')}\r\n`
}
