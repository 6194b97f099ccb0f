/** The text of a page straight from its tags, without a tree: for pages too deep or too large to build one of. */
import { Tokenizer } from 'htmlparser2'
import { type Built, textBuilder } from './page-text.ts'

/** Elements whose content is no text for a reader. */
const SILENT = new Set('script style noscript template svg math iframe object title textarea select button'.split(' '))
/** Elements around a story that are not part of it. */
const AROUND = new Set(['nav', 'footer', 'aside', 'form', 'header', 'menu'])

/** Collects the text of a page. Linear in its length; tags are counted, not stacked. */
function collect(html: string, skipped: (tag: string) => boolean): Built {
  const builder = textBuilder()
  let tag = ''
  /** The element being skipped, and how many of its kind are open. */
  let skipping = ''
  let open = 0
  const opened = (): void => {
    if (skipping === tag) open++
    else if (skipping === '' && skipped(tag)) {
      skipping = tag
      open = 1
    } else if (skipping === '') builder.open(tag)
  }
  const closed = (name: string): void => {
    if (skipping === '') builder.close(name)
    else if (name === skipping && --open === 0) skipping = ''
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = html.slice(start, Math.min(end, start + 40)).toLowerCase()
      },
      onopentagend: opened,
      onselfclosingtag: () => {
        if (skipping === '' && !skipped(tag)) builder.open(tag)
      },
      onclosetag: (start, end) => closed(html.slice(start, Math.min(end, start + 40)).toLowerCase()),
      ontext: (start, end) => {
        if (skipping === '') builder.add(html.slice(start, end))
      },
      ontextentity: (code) => {
        if (skipping === '') builder.add(String.fromCodePoint(code))
      },
      onattribname: () => undefined,
      onattribdata: () => undefined,
      onattribentity: () => undefined,
      onattribend: () => undefined,
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return builder.finish()
}

/** The text of a page without what stands around the story; with it where that is all there is. */
export function streamedText(html: string): Built {
  const story = collect(html, (tag) => SILENT.has(tag) || AROUND.has(tag))
  return story.text === '' ? collect(html, (tag) => SILENT.has(tag)) : story
}
