/** The main text of a sound page: Mozilla's Readability finds it in the tree, and the text is built from there. */
import { createRequire } from 'node:module'
import { type Built, textBuilder } from './page-text.ts'

const require = createRequire(import.meta.url)

/** Both take long to load, and most reports are plain text: they are loaded when the first page is read. */
const loadParsers = () => ({
  ...(require('@mozilla/readability') as typeof import('@mozilla/readability')),
  ...(require('linkedom') as typeof import('linkedom')),
})

let parsers: ReturnType<typeof loadParsers> | null = null

/** What is needed of a DOM node; the DOM's own types are not part of this project's library. */
type Node = {
  readonly nodeType: number
  readonly localName: string | null
  readonly data: string
  readonly firstChild: Node | null
  readonly nextSibling: Node | null
}

const ELEMENT = 1
const TEXT = 3

/** Elements whose content is no text for a reader. */
const SILENT = new Set(
  'script style noscript template svg math iframe object canvas button select textarea form audio video'.split(' '),
)

/** Walks a tree without recursion: a page may nest as deep as it likes. */
function textOf(root: Node): Built {
  const builder = textBuilder()
  const stack: ({ readonly node: Node } | { readonly close: string })[] = [{ node: root }]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if ('close' in top) {
      builder.close(top.close)
      continue
    }
    const { node } = top
    if (node.nextSibling && node !== root) stack.push({ node: node.nextSibling })
    if (node.nodeType === TEXT) builder.add(node.data)
    if (node.nodeType !== ELEMENT || node.localName === null || SILENT.has(node.localName)) continue
    builder.open(node.localName)
    stack.push({ close: node.localName })
    if (node.firstChild) stack.push({ node: node.firstChild })
  }
  return builder.finish()
}

/** A page that is only a fragment gets the frame the tree needs. */
const framed = (html: string): string =>
  /<(?:html|body)\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`

/** The main text of a page, or null where none could be told from the rest. May throw on a page no parser expected. */
export function mainText(html: string): Built | null {
  parsers ??= loadParsers()
  const { Readability, parseHTML } = parsers
  const { document } = parseHTML(framed(html))
  const options = { disableJSONLD: true, charThreshold: 250, serializer: (element: unknown) => element }
  const article = new Readability(document as never, options as never).parse()
  const root = article?.content as unknown as Node | null | undefined
  return root ? textOf(root) : null
}
