/** Builds the text of a page: paragraphs parted by blank lines, list items and table rows on lines of their own. */
import type { Furniture } from '../model/report.ts'

export type Built = { readonly text: string; readonly captions: readonly Furniture[] }

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html main nav ol p pre section summary table tbody tfoot thead ul caption'.split(
    ' ',
  ),
)
const LINES = new Set(['li', 'tr', 'br', 'option'])
const CELLS = new Set(['td', 'th'])

export const isBreak = (tag: string): boolean => BLOCKS.has(tag) || LINES.has(tag)

export type TextBuilder = {
  readonly open: (tag: string) => void
  readonly close: (tag: string) => void
  readonly add: (words: string) => void
  readonly finish: () => Built
}

const WHITE = /[\s\u00a0]+/g

/** Collects the pieces of a page in order; feed it a tree or a stream of tags. */
export function textBuilder(): TextBuilder {
  const pieces: string[] = []
  const captions: Furniture[] = []
  let length = 0
  /** The white space due before the next words: nothing, a space, a tab, a line end, a blank line. */
  let due: '' | ' ' | '\t' | '\n' | '\n\n' = ''
  let captionFrom: number | null = null

  const put = (words: string): void => {
    pieces.push(words)
    length += words.length
  }
  const owe = (gap: typeof due): void => {
    if (length > 0 && gap.length + (gap === ' ' ? 0 : 1) > due.length + (due === ' ' || due === '' ? 0 : 1)) due = gap
  }
  const add = (words: string): void => {
    const text = words.replace(WHITE, ' ')
    const starts = text.startsWith(' ')
    const body = text.slice(starts ? 1 : 0, text.length > 1 && text.endsWith(' ') ? -1 : undefined)
    if (starts) owe(' ')
    if (body === '') return
    if (due !== '') put(due)
    due = ''
    captionFrom = captionFrom === -1 ? length : captionFrom
    put(body)
    if (text.length > 1 && text.endsWith(' ')) owe(' ')
  }
  const gap = (tag: string): void => {
    if (BLOCKS.has(tag)) owe('\n\n')
    else if (LINES.has(tag)) owe(due === '\n' && tag === 'br' ? '\n\n' : '\n')
    else if (CELLS.has(tag)) owe('\t')
  }
  return {
    open: (tag) => {
      gap(tag)
      if (tag === 'figcaption') captionFrom = -1
      if (tag === 'q') add('“')
    },
    close: (tag) => {
      if (tag === 'figcaption' && captionFrom !== null) {
        if (captionFrom >= 0 && captionFrom < length) captions.push({ kind: 'caption', start: captionFrom, end: length })
        captionFrom = null
      }
      if (tag === 'q') {
        const space = due
        due = ''
        add('”')
        due = space
      }
      if (tag !== 'br') gap(tag)
    },
    add,
    finish: () => ({ text: pieces.join(''), captions }),
  }
}
