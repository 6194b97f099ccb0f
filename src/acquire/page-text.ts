/** Builds the text of a page: paragraphs parted by blank lines, list items and table rows on lines of their own. */
import type { Furniture } from '../model/report.ts'

export type Built = {
  readonly text: string
  readonly captions: readonly Furniture[]
  /** How long the text would be in all; about that long where it was cut. */
  readonly length: number
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html main nav ol p pre section summary table tbody tfoot thead ul caption'.split(
    ' ',
  ),
)
const LINES = new Set(['li', 'tr', 'br', 'option'])
const CELLS = new Set(['td', 'th'])

export type TextBuilder = {
  readonly open: (tag: string) => void
  readonly close: (tag: string) => void
  readonly add: (words: string) => void
  readonly finish: () => Built
}

const WHITE = /[\s\u00a0]+/g

/** White space between words, the wider one wins: none, a space, a tab, a line end, a blank line. */
const GAPS = ['', ' ', '\t', '\n', '\n\n'] as const

function gapOf(tag: string): number {
  if (BLOCKS.has(tag)) return 4
  if (LINES.has(tag)) return 3
  return CELLS.has(tag) ? 2 : 0
}

/** Collects the pieces of a page in order, up to so many characters; feed it a tree or a stream of tags. */
export function textBuilder(longest = Number.POSITIVE_INFINITY): TextBuilder {
  const pieces: string[] = []
  const captions: Furniture[] = []
  let length = 0
  /** Index of the gap due before the next words. */
  let due = 0
  /** Where the open caption begins; −1 while it has no words yet. */
  let caption: number | null = null

  const owe = (gap: number): void => {
    if (length > 0) due = Math.max(due, gap)
  }
  const put = (words: string): void => {
    if (length < longest) pieces.push(words)
    length += words.length
  }
  const say = (words: string): void => {
    put(GAPS[due]!)
    due = 0
    if (caption === -1) caption = length
    put(words)
  }
  const add = (words: string): void => {
    if (length > longest) {
      length += words.length
      return
    }
    const text = words.replace(WHITE, ' ')
    if (text.startsWith(' ')) owe(1)
    const body = text.trim()
    if (body === '') return
    say(body)
    if (text.endsWith(' ')) owe(1)
  }
  const endCaption = (): void => {
    if (caption !== null && caption >= 0 && caption < length)
      captions.push({ kind: 'caption', start: caption, end: length })
    caption = null
  }
  return {
    open: (tag) => {
      owe(tag === 'br' && due === 3 ? 4 : gapOf(tag))
      if (tag === 'figcaption') caption = -1
      if (tag === 'q') say('“')
    },
    close: (tag) => {
      if (tag === 'figcaption') endCaption()
      if (tag === 'q') put('”')
      if (tag !== 'br') owe(gapOf(tag))
    },
    add,
    finish: () => ({ text: pieces.join(''), captions, length }),
  }
}
