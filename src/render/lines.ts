/** What a brief is made of before it is text or Markdown: lines of pieces that know what they are, with their sources. */

/** `own` is ours and needs no escaping; the others hold words from reports. */
export type Piece = { readonly kind: 'own' | 'words' | 'name' | 'quote'; readonly text: string }

export type Line = {
  /** What the line is about, set apart in front: a party, a date, who tells it. */
  readonly label: readonly Piece[]
  /** The label is that of the line before: where lines stand in columns it is not repeated. */
  readonly isLabelledAbove?: boolean
  readonly pieces: readonly Piece[]
  /** Numbers of the sources it rests on. */
  readonly sources: readonly number[]
  /** How many further reports say the same. */
  readonly more: number
  readonly under: readonly Line[]
}

export type Group = { readonly heading: readonly Piece[]; readonly lines: readonly Line[] }

export type Section = {
  readonly heading: string
  /** What the heading is short for, or a tally. */
  readonly note?: string
  readonly groups: readonly Group[]
}

export const own = (text: string): Piece => ({ kind: 'own', text })
export const name = (text: string): Piece => ({ kind: 'name', text })
export const quote = (text: string): Piece => ({ kind: 'quote', text })

type Said = string | number | Piece | readonly Piece[] | null | false

/** Pieces from a template: the template's words are ours, strings put into it are words from reports. */
export function say(words: TemplateStringsArray, ...said: readonly Said[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (const [i, text] of words.entries()) {
    if (text !== '') pieces.push(own(text))
    const one = said[i]
    if (typeof one === 'string' || typeof one === 'number') pieces.push({ kind: 'words', text: String(one) })
    else if (Array.isArray(one)) pieces.push(...(one as readonly Piece[]))
    else if (one && typeof one === 'object') pieces.push(one as Piece)
  }
  return pieces
}

export const separated = (parts: readonly (readonly Piece[])[], by: string): readonly Piece[] =>
  parts.flatMap((pieces, i) => (i === 0 ? pieces : [own(by), ...pieces]))

/** Pieces in a row: "A", "A and B", "A, B and C". */
export function listedPieces(all: readonly (readonly Piece[])[]): readonly Piece[] {
  return all.flatMap((pieces, i) => {
    if (i === 0) return pieces
    return [own(i === all.length - 1 ? ' and ' : ', '), ...pieces]
  })
}

const noSources = { sources: [], more: 0 } as const

export const line = (pieces: readonly Piece[], rest: Partial<Line> = {}): Line => ({
  label: [],
  under: [],
  ...noSources,
  ...rest,
  pieces,
})
