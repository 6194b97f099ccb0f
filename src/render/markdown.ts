/** Escapes text from reports for Markdown, so that it is read as the words it is and never as markup. */
import { oneLine } from './printable.ts'

/** Entities where a renderer that knows no backslash escapes would let markup through; backslashes for the rest. */
const ESCAPES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  ...Object.fromEntries([...'\\`*_[]|~$'].map((mark) => [mark, `\\${mark}`])),
}

/** What is only markup at the start of a line: a list, a heading and its underline. */
const AT_START = /^(?:[-+#=]|\d+[.)])/

/** What turns into a link by itself. */
const LINKS = /:(?=\/\/)|\bwww\.|(?<=\S)@(?=\S)/gi

/** One line of text, safe anywhere in a Markdown document, in a table cell too. */
export function escapeMarkdown(text: string): string {
  const line = oneLine(text)
    .replace(/[\\`*_[\]|~$<>&]/g, (mark) => ESCAPES[mark]!)
    .replace(LINKS, (part) => part.replace(/[:.@]$/, (mark) => `&#${mark.codePointAt(0)};`))
  return line.replace(AT_START, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
}

/** A link to where a report stands; nothing where that is no address on the web. */
export function linked(text: string, url: string | null): string {
  if (!url || !/^https?:\/\/[^\s<>]+$/i.test(url)) return ''
  const target = oneLine(url).replace(
    /[()[\]\\"'`|*_~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `[${escapeMarkdown(text)}](<${target}>)`
}
