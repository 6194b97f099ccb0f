/** Reads what a page says about itself: JSON-LD, OpenGraph, Dublin Core, `<time>`, `<title>`, `<html lang>`. */
import type { PartialDate } from '../model/date.ts'
import { isPartialDate } from '../model/date.ts'
import type { PageScan } from './page-scan.ts'
import { streamedText } from './page-stream.ts'
import { webAddress } from './web-address.ts'
import type { Dates } from './written-date.ts'

export type PageFacts = {
  readonly title: string | null
  readonly outlet: string | null
  /** As written, names and agencies alike. */
  readonly authors: readonly string[]
  readonly published: PartialDate | null
  readonly url: string | null
  readonly language: string | null
}

type Json = { readonly [key: string]: unknown }

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is looked at of the JSON-LD of a page, so that no page can make it long. */
const MOST_NODES = 2_000

/** All objects of a JSON-LD block: those in arrays, in `@graph` and those an object is about, outermost first. */
function nodesOf(block: string): Json[] {
  let parsed: unknown
  try {
    // Trailing commas, raw line ends and CDATA marks are what publishers break JSON with most.
    parsed = JSON.parse(
      block
        .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')
        .replace(/[\n\r\t]/g, ' ')
        .replace(/,(?=\s{0,9}[\]}])/g, ''),
    )
  } catch {
    return []
  }
  const nodes: Json[] = []
  const queue: unknown[] = [parsed]
  for (let i = 0; i < queue.length && nodes.length < MOST_NODES; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES))
    if (!isObject(value)) continue
    nodes.push(value)
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'])
      if (value[key]) queue.push(value[key])
  }
  return nodes
}

const ARTICLE = /(?:Article|Posting|Report|NewsItem|LiveBlog|WebPage|CreativeWork|Statement)/
/** A page that wraps an article is not the article: its dates and titles count last. */
const PAGE = /(?:WebPage|CreativeWork)/

const typesOf = (node: Json): string =>
  [node['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .join(' ')

function articlesOf(scan: PageScan): Json[] {
  const nodes = scan.jsonLd.flatMap(nodesOf).filter((node) => ARTICLE.test(typesOf(node)))
  const last = (node: Json): number => (PAGE.test(typesOf(node)) && !/Article|Posting/.test(typesOf(node)) ? 1 : 0)
  return nodes.sort((a, b) => last(a) - last(b))
}

/** Fields are short; what is longer is cut. */
const LONGEST_FIELD = 500

/** Plain words of a field: no tags, no entities, no control characters, single spaces. */
export function plain(words: unknown): string | null {
  if (typeof words !== 'string') return null
  const part = words.slice(0, LONGEST_FIELD * 4)
  const text = /[<&]/.test(part) ? streamedText(part, LONGEST_FIELD * 4).text : part
  const line = text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_FIELD)
  return line === '' ? null : line
}

const namesOf = (value: unknown): string[] =>
  [value].flat(2).flatMap((one) => {
    const name = plain(isObject(one) ? [one['name']].flat()[0] : one)
    return name === null || webAddress(name) !== null ? [] : [name]
  })

const first = <T, R>(list: readonly T[], read: (one: T) => R | null | undefined): R | null => {
  for (const one of list) {
    const found = read(one)
    if (found !== null && found !== undefined) return found
  }
  return null
}

/** The day of a timestamp as its publisher wrote it: no zone is applied. */
function dayOf(text: unknown, dates: Dates): PartialDate | null {
  if (typeof text !== 'string') return null
  const words = text.trim().slice(0, 100)
  const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[T ])/.exec(words)?.[0]
  if (iso !== undefined && isPartialDate(iso)) return iso
  const packed = /^(\d{4})(\d{2})(\d{2})(?=$|T)/.exec(words)
  const day = packed && `${packed[1]}-${packed[2]}-${packed[3]}`
  if (day && isPartialDate(day)) return day
  return dates.find(words)?.date ?? null
}

const PUBLISHED =
  'article:published_time datepublished og:published_time dc.date.issued dcterms.issued dc.date.published dcterms.created dc.date dcterms.date dc.date.created parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date publication_date date article.published cxenseparse:recs:publishtime'
const TITLES = 'og:title twitter:title dc.title dcterms.title parsely-title headline sailthru.title title'
const AUTHORS =
  'author article:author dc.creator dcterms.creator parsely-author sailthru.author byl byline citation_author twitter:creator'
const OUTLETS =
  'og:site_name application-name dc.publisher dcterms.publisher publisher twitter:site apple-mobile-web-app-title'

const valuesOf = (scan: PageScan, names: string): string[] =>
  names.split(' ').flatMap((name) => scan.metas.filter((meta) => meta.name === name).map(({ content }) => content))

/** What parts a headline from the name of its site; a dash may as well be part of the headline. */
const BAR = /\s?[|»·•]\s?/
const DASH = /\s[-–—]\s/

/** A page title without the name of the site before or after it. Where the site is not known, only bars part them. */
export function withoutSite(title: string, site: string | null): string {
  const same = (part: string): boolean => part.trim().toLowerCase() === site?.trim().toLowerCase()
  for (const mark of [BAR, DASH]) {
    const parts = title.split(mark)
    if (parts.length < 2) continue
    if (site === null && mark === BAR && parts[0]!.length >= 20) return parts[0]!
    const [first, last] = [parts[0]!, parts.at(-1)!]
    if (same(last)) return title.slice(0, title.length - last.length).replace(/\s?[|»·•–—-]\s?$/, '')
    if (same(first)) return title.slice(first.length).replace(/^\s?[|»·•–—-]\s?/, '')
  }
  return title
}

function languageOf(scan: PageScan): string | null {
  const said = scan.language ?? valuesOf(scan, 'og:locale content-language')[0]?.replace('_', '-') ?? null
  return said === null ? null : languageTag(said)
}

/** A canonical BCP 47 tag, or null where it is none. */
export function languageTag(said: string): string | null {
  try {
    return Intl.getCanonicalLocales(said.trim().slice(0, 40).replace('_', '-'))[0] ?? null
  } catch {
    return null
  }
}

/** What a page says about itself, the surest place first. */
export function readFacts(scan: PageScan, dates: Dates): PageFacts {
  const articles = articlesOf(scan)
  const site = first(articles, (node) => namesOf(node['publisher'])[0] ?? null)
  const outlet = first(valuesOf(scan, OUTLETS), (words) => (words.startsWith('@') ? null : plain(words))) ?? site
  const title =
    first(articles, (node) => plain(node['headline']) ?? plain(node['name'])) ??
    first([...valuesOf(scan, TITLES), ...scan.titles], plain)
  const day = (value: unknown): PartialDate | null => dayOf(value, dates)
  const authors = first(articles, (node) => (namesOf(node['author']).length > 0 ? namesOf(node['author']) : null))
  const named = valuesOf(scan, AUTHORS)
    .filter((words) => !words.startsWith('@'))
    .flatMap(namesOf)
  return {
    title: title === null ? null : withoutSite(title, outlet),
    outlet,
    authors: [...new Set(authors ?? named)].slice(0, 50),
    published:
      first(articles, (node) => day(node['datePublished']) ?? day(node['dateCreated'])) ??
      first(valuesOf(scan, PUBLISHED), day) ??
      first(scan.times.slice(0, 1), day),
    url:
      first([scan.canonical ?? '', ...valuesOf(scan, 'og:url')], webAddress) ??
      first(articles, (node) => (typeof node['url'] === 'string' ? webAddress(node['url']) : null)),
    language: languageOf(scan),
  }
}
