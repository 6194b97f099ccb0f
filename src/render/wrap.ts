/** Breaks text into lines of a width, and sets blocks of lines beside each other. */
import { displayWidth, fill, splitAt } from './width.ts'

/** Narrower than this nothing can be read; the text then runs over the margin. */
const NARROWEST = 16

/** A space that stands between words which belong together: it is never broken at, and becomes a space. */
export const TIE = '\u00a0'

/** Words on lines of at most `width` columns. A word that is longer is broken. */
export function wrap(text: string, width: number): readonly string[] {
  const room = Math.max(NARROWEST, width)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    if (word === '') continue
    let rest = word
    let wide = displayWidth(rest)
    if (used > 0 && used + 1 + wide <= room) {
      line += ` ${rest}`
      used += 1 + wide
      continue
    }
    if (used > 0) lines.push(line)
    while (wide > room) {
      const [head, tail] = splitAt(rest, room)
      lines.push(head)
      rest = tail
      wide -= displayWidth(head)
    }
    line = rest
    used = wide
  }
  if (used > 0 || lines.length === 0) lines.push(line)
  return lines.map((one) => one.replaceAll(TIE, ' '))
}

/** Wrapped, the first line after `first`, the others indented as far. */
export function hang(first: string, text: string, width: number): readonly string[] {
  const indent = displayWidth(first)
  const lines = wrap(text, width - indent)
  return lines.map((line, i) => `${i === 0 ? first : ' '.repeat(indent)}${line}`.trimEnd())
}

/** Blocks of lines side by side, each `width` columns wide, with a rule between them. */
export function besideEachOther(blocks: readonly (readonly string[])[], width: number): readonly string[] {
  const height = Math.max(...blocks.map((block) => block.length))
  return Array.from({ length: height }, (_, row) =>
    blocks
      .map((block) => fill(block[row] ?? '', width))
      .join(' │ ')
      .trimEnd(),
  )
}
