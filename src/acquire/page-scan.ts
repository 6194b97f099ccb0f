/** One pass over the tags of a page: what it says about itself, and whether it is sound enough to build a tree of. */
import { Tokenizer } from 'htmlparser2'

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

/** Tags whose attributes or content are read. */
const READ = new Set(['meta', 'link', 'time', 'html', 'script', 'title'])

/** No page needs more of these than it is read for. */
const MOST_FACTS = 2_000
const LONGEST_FACT = 2_000_000

type Attributes = Map<string, string>

type Facts = {
  metas: { name: string; content: string }[]
  titles: string[]
  times: string[]
  jsonLd: string[]
  language: string | null
  canonical: string | null
}

function readTag(tag: string, attributes: Attributes, facts: Facts): void {
  if (tag === 'meta') {
    const content = attributes.get('content')
    for (const key of ['name', 'property', 'itemprop']) {
      const name = attributes.get(key)
      if (name && content && facts.metas.length < MOST_FACTS) facts.metas.push({ name: name.trim().toLowerCase(), content })
    }
  } else if (tag === 'time') {
    const time = attributes.get('datetime')
    if (time && facts.times.length < MOST_FACTS) facts.times.push(time)
  } else if (tag === 'html') facts.language ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null
  else if (tag === 'link' && /\bcanonical\b/i.test(attributes.get('rel') ?? '')) facts.canonical ??= attributes.get('href') ?? null
}

/** Scans a page without building anything; linear in its length, whatever it holds. */
export function scanPage(html: string): PageScan {
  const facts: Facts = { metas: [], titles: [], times: [], jsonLd: [], language: null, canonical: null }
  const open = new Map<string, number>()
  let attributesRead: Attributes = new Map()
  let [depth, deepest, elements, attributes] = [0, 0, 0, 0]
  let [tag, name, value] = ['', '', '']
  /** What is being collected: the text of a title or of a script with JSON-LD. */
  let into: string[] | null = null
  let piece = ''
  const finish = (): void => {
    into?.push(piece)
    into = null
    piece = ''
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = html.slice(start, Math.min(end, start + 40)).toLowerCase()
        elements++
        attributesRead = new Map()
        if (NEVER_DEEP.has(tag)) return
        open.set(tag, (open.get(tag) ?? 0) + 1)
        depth++
        deepest = Math.max(deepest, depth)
      },
      onattribname: (start, end) => {
        attributes++
        name = READ.has(tag) ? html.slice(start, Math.min(end, start + 40)).toLowerCase() : ''
        value = ''
      },
      onattribdata: (start, end) => {
        if (name && value.length < LONGEST_FACT) value += html.slice(start, end)
      },
      onattribentity: (code) => {
        if (name) value += String.fromCodePoint(code)
      },
      onattribend: () => {
        if (name && attributesRead.size < 50 && !attributesRead.has(name)) attributesRead.set(name, value)
      },
      onopentagend: () => {
        readTag(tag, attributesRead, facts)
        if (tag === 'title' && facts.titles.length < 20) into = facts.titles
        const isJsonLd = tag === 'script' && /ld\+json/i.test(attributesRead.get('type') ?? '')
        if (isJsonLd && facts.jsonLd.length < 50) into = facts.jsonLd
      },
      onselfclosingtag: () => readTag(tag, attributesRead, facts),
      onclosetag: (start, end) => {
        const closed = html.slice(start, Math.min(end, start + 40)).toLowerCase()
        if (closed === 'title' || closed === 'script') finish()
        const count = open.get(closed) ?? 0
        if (count === 0) return
        open.set(closed, count - 1)
        depth--
      },
      ontext: (start, end) => {
        if (into && piece.length < LONGEST_FACT) piece += html.slice(start, end)
      },
      ontextentity: (code) => {
        if (into) piece += String.fromCodePoint(code)
      },
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: finish,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return { ...facts, depth: deepest, elements, attributes }
}
