/** Tells pages from plain text, and reads them: what a page says about itself, and its main text. */
import type { Language } from '../model/language.ts'
import { type PageFacts, readFacts } from './page-facts.ts'
import { type PageScan, scanPage } from './page-scan.ts'
import { streamedText } from './page-stream.ts'
import type { Built } from './page-text.ts'
import { mainText } from './page-tree.ts'
import { writtenDates } from './written-date.ts'

const PAGE_NAME = /\.(?:html?|xhtml|shtml|mhtml)(?:[?#].{0,500})?$/i
/** Comments, declarations and white space that may stand before the first tag. */
const BEFORE = /^(?:\s{1,100}|<!--[^-]{0,500}(?:-[^-]{1,500}){0,20}-->|<\?xml[^>]{0,200}>){0,20}/
const WHOLE_PAGE = /^<(?:!doctype\s{1,5}html|html|head|body)\b/i
const PART_OF_PAGE = /^<(?:article|main|div|section|header|h[1-6]|p|meta|title|table|span|figure|time)\b[^<>]{0,500}>/i
const CLOSING = /<\/(?:p|div|article|section|h[1-6]|a|span|main|table|li|figure|blockquote)\s{0,5}>/gi

/** How much of a file tells what it is. */
const SNIFFED = 10_000

/** Whether a text is a web page. A plain text may hold a few tags: only what begins as a page is one. */
export function isPage(text: string, origin: string): boolean {
  const head = text.slice(0, SNIFFED)
  const rest = head.slice(BEFORE.exec(head)?.[0].length ?? 0)
  if (WHOLE_PAGE.test(rest)) return true
  if (PAGE_NAME.test(origin)) return /<[a-z!/]/i.test(head)
  return PART_OF_PAGE.test(rest) && (head.match(CLOSING)?.length ?? 0) >= 2
}

/** Beyond these a page is hostile or no article, and no tree is built of it. */
const DEEPEST = 100
const MOST_ELEMENTS = 30_000
const MOST_ATTRIBUTES = 150_000
const LONGEST = 3_000_000

const isSound = (html: string, { depth, elements, attributes }: PageScan): boolean =>
  depth <= DEEPEST && elements <= MOST_ELEMENTS && attributes <= MOST_ATTRIBUTES && html.length <= LONGEST

/** A main text this much shorter than all text there is, and no longer than a teaser, has missed the story. */
const TEASER = 200

function textOf(html: string, scan: PageScan, longest: number): Built {
  if (!isSound(html, scan)) return streamedText(html, longest)
  let main: Built | null
  try {
    main = mainText(html)
  } catch {
    main = null
  }
  if (main !== null && main.text.length > TEASER) return main
  const all = streamedText(html, longest)
  return main !== null && main.text.length * 2 > all.text.length ? main : all
}

export type Page = Built & { readonly facts: PageFacts }

/** Reads a page, and about `longest` characters of its text; scripts are neither run nor read. */
export function readPage(html: string, language: Language, longest: number): Page {
  const scan = scanPage(html)
  return { ...textOf(html, scan, longest), facts: readFacts(scan, writtenDates(language)) }
}
