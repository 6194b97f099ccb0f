/** The text of a page straight from its tags, without a tree: for pages too deep or too large to build one of. */
import { type Built, textBuilder } from './page-text.ts'
import { readTags } from './tag-stream.ts'

/** Elements whose content is no text for a reader. */
const SILENT = new Set('script style noscript template svg math iframe object title textarea select button'.split(' '))
/** Elements around a story that are not part of it. */
const AROUND = new Set(['nav', 'footer', 'aside', 'form', 'header', 'menu'])

/** Collects the text of a page; tags are counted, not stacked. */
function collect(html: string, longest: number, skipped: (tag: string) => boolean): Built {
  const builder = textBuilder(longest)
  /** The element being skipped, and how many of its kind are open. */
  let skipping = ''
  let open = 0
  readTags(html, new Set(), {
    open: (tag) => {
      if (skipping === tag) open++
      else if (skipping === '' && skipped(tag)) {
        skipping = tag
        open = 1
      } else if (skipping === '') builder.open(tag)
    },
    close: (tag) => {
      if (skipping === '') builder.close(tag)
      else if (tag === skipping && --open === 0) skipping = ''
    },
    words: (text) => {
      if (skipping === '') builder.add(text)
    },
  })
  return builder.finish()
}

/** The text of a page without what stands around the story; with it where that is all there is. */
export function streamedText(html: string, longest: number): Built {
  const story = collect(html, longest, (tag) => SILENT.has(tag) || AROUND.has(tag))
  return story.text === '' ? collect(html, longest, (tag) => SILENT.has(tag)) : story
}
