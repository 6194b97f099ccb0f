/** One pass over the tags of a page: what it says about itself, and whether it is sound enough to build a tree of. */
import { type Attributes, readTags } from './tag-stream.ts'

export type PageScan = {
  /** Contents of `<meta>` by lower-case name, property or itemprop, in order. */
  readonly metas: readonly { readonly name: string; readonly content: string }[]
  readonly titles: readonly string[]
  readonly times: readonly string[]
  readonly jsonLd: readonly string[]
  readonly language: string | null
  readonly canonical: string | null
  /** How deep elements nest; those that HTML closes by itself do not count. */
  readonly depth: number
  readonly elements: number
  readonly attributes: number
}

/** Elements without content, and those that the next one of their kind closes. */
const NEVER_DEEP = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt html head body'.split(
    ' ',
  ),
)

/** Tags whose attributes are read. */
const READ = new Set(['meta', 'link', 'time', 'html', 'script'])

/** No page needs more of these than it is read for. */
const MOST_FACTS = 2_000
const MOST_TITLES = 20
const MOST_SCRIPTS = 50
const LONGEST_FACT = 2_000_000

/** Counts how deep elements nest, without a stack: only that as many close as were opened. */
function depthCounter(): { open: (tag: string) => void; close: (tag: string) => void; deepest: () => number } {
  const open = new Map<string, number>()
  let depth = 0
  let deepest = 0
  return {
    open: (tag) => {
      if (NEVER_DEEP.has(tag)) return
      open.set(tag, (open.get(tag) ?? 0) + 1)
      depth++
      deepest = Math.max(deepest, depth)
    },
    close: (tag) => {
      const count = open.get(tag) ?? 0
      if (count === 0) return
      open.set(tag, count - 1)
      depth--
    },
    deepest: () => deepest,
  }
}

type Facts = {
  readonly metas: { readonly name: string; readonly content: string }[]
  readonly titles: string[]
  readonly times: string[]
  readonly jsonLd: string[]
  language: string | null
  canonical: string | null
}

function readTag(tag: string, attributes: Attributes, facts: Facts): void {
  const content = attributes.get('content')
  if (tag === 'meta' && content) {
    for (const key of ['name', 'property', 'itemprop']) {
      const name = attributes.get(key)?.trim().toLowerCase()
      if (name && facts.metas.length < MOST_FACTS) facts.metas.push({ name, content })
    }
  }
  const time = tag === 'time' ? attributes.get('datetime') : undefined
  if (time && facts.times.length < MOST_FACTS) facts.times.push(time)
  if (tag === 'html') facts.language ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null
  if (tag === 'link' && /\bcanonical\b/i.test(attributes.get('rel') ?? ''))
    facts.canonical ??= attributes.get('href') ?? null
}

/** Whose words are collected after a tag: those of a title, or of a script that holds JSON-LD. */
function collectorFor(tag: string, attributes: Attributes, facts: Facts): string[] | null {
  if (tag === 'title') return facts.titles.length < MOST_TITLES ? facts.titles : null
  const isJsonLd = tag === 'script' && /ld\+json/i.test(attributes.get('type') ?? '')
  return isJsonLd && facts.jsonLd.length < MOST_SCRIPTS ? facts.jsonLd : null
}

/** Scans a page without building anything. */
export function scanPage(html: string): PageScan {
  const facts: Facts = { metas: [], titles: [], times: [], jsonLd: [], language: null, canonical: null }
  const depth = depthCounter()
  let elements = 0
  let attributeCount = 0
  let into: string[] | null = null
  let collected = ''
  const finish = (): void => {
    into?.push(collected)
    into = null
    collected = ''
  }
  readTags(html, READ, {
    attribute: () => {
      attributeCount++
    },
    open: (tag, attributes) => {
      elements++
      depth.open(tag)
      readTag(tag, attributes, facts)
      into ??= collectorFor(tag, attributes, facts)
    },
    close: (tag) => {
      depth.close(tag)
      if (tag === 'title' || tag === 'script') finish()
    },
    words: (text) => {
      if (into && collected.length < LONGEST_FACT) collected += text
    },
  })
  finish()
  return { ...facts, depth: depth.deepest(), elements, attributes: attributeCount }
}
