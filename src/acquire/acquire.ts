/** Turns the bytes of a file, page or paste into a report. Pure: the same bytes give the same report. */
import { hash } from 'node:crypto'
import type { PartialDate, Published } from '../model/date.ts'
import type { Language } from '../model/language.ts'
import type { Problem } from '../model/problem.ts'
import type { Furniture, Report } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { creditsOf } from './credit.ts'
import { completeDateline } from './dateline.ts'
import { decode } from './decode.ts'
import { readHead, type TextFacts } from './head.ts'
import { isPage, readPage } from './page.ts'
import type { PageFacts } from './page-facts.ts'
import { isCertainly, spokenLanguage } from './spoken-language.ts'

export type Input = { readonly origin: string; readonly bytes: Uint8Array }

/** What a person gave for a report; it outranks what the report says itself. */
export type Given = {
  readonly published: PartialDate | null
  readonly outlet: string | null
  readonly url: string | null
  readonly title: string | null
  readonly byline: readonly string[]
  readonly language: string | null
}

export type Acquired = { readonly report: Report | null; readonly problems: readonly Problem[] }

/** A larger file is not loaded: no report is so long, and what is in it can be split. */
export const LARGEST = 20_000_000
/** What is read of a text, in characters: more than a long book. The stored bytes are whole all the same. */
export const LONGEST = 2_000_000

/** Text cut to what is read, at the end of a line or word where one is near, never inside a character. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text
  const near = LONGEST - 2_000
  const line = text.lastIndexOf('\n', LONGEST)
  if (line > near) return text.slice(0, line)
  const space = text.lastIndexOf(' ', LONGEST)
  if (space > near) return text.slice(0, space)
  const code = text.charCodeAt(LONGEST - 1)
  return text.slice(0, code >= 0xd800 && code < 0xdc00 ? LONGEST - 1 : LONGEST)
}

const SENTENCE_END = /[\p{L}\p{N}"”’')\]][.!?…。！？।؟]/u
const WORDS_OF_A_SENTENCE = 6

/** Whether the story has anything that could be a sentence: words with a full stop, or enough of them without. */
function hasSentence(text: string, story: readonly Span[]): boolean {
  return story.some(({ start, end }) => {
    const part = text.slice(start, Math.min(end, start + 500))
    if (!/\p{L}/u.test(part)) return false
    const words = part.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0
    return words >= WORDS_OF_A_SENTENCE || (SENTENCE_END.test(part) && (words > 1 || part.length > 12))
  })
}

/** The language of the story, from its longest stretch near the beginning. */
function languageOf(text: string, story: readonly Span[], language: Language): string {
  const longest = story
    .slice(0, 8)
    .reduce((best, span) => (span.end - span.start > best.end - best.start ? span : best), {
      start: 0,
      end: 0,
    })
  const part = text.slice(longest.start, longest.start + 1_000)
  return isCertainly(part, language) ? language.code : spokenLanguage(part)
}

type Parts = {
  readonly text: string
  /** How long the text was before it was cut. */
  readonly length: number
  readonly mediaType: Report['mediaType']
  readonly captions: readonly Furniture[]
  readonly facts: PageFacts | null
}

function partsOf(decoded: string, origin: string, language: Language): Parts {
  const { length } = decoded
  if (!isPage(decoded, origin))
    return { text: cut(decoded), length, mediaType: 'text/plain', captions: [], facts: null }
  const page = readPage(decoded, language, LONGEST + 10_000)
  const text = cut(page.text)
  const captions = page.captions.filter(({ end }) => end <= text.length)
  return { text, length: page.length, mediaType: 'text/html', captions, facts: page.facts }
}

const NO_FACTS: PageFacts = { title: null, outlet: null, authors: [], published: null, url: null, language: null }

function publishedOf(given: Given | null, facts: PageFacts, head: TextFacts): Published {
  const date = given?.published ?? facts.published
  return date === null ? head.published : { date, basis: 'given' }
}

type Known = { readonly given: Given | null; readonly facts: PageFacts; readonly head: TextFacts }

/** Who wrote it and which agencies it credits: given before the page's own word before the text's. */
function creditsFor({ given, facts, head }: Known, language: Language): Pick<Report, 'byline' | 'agencies'> {
  const { persons, agenciesIn } = creditsOf(language)
  const authors = facts.authors.flatMap((author) => persons(author))
  const byline = given && given.byline.length > 0 ? given.byline : authors.length > 0 ? authors : head.byline
  const named = agenciesIn([...(given?.byline ?? []), ...facts.authors].join('\n'))
  return { byline, agencies: [...new Set([...named, ...head.agencies])] }
}

function outletOf({ given, facts, head }: Known, url: string | null, language: Language): string | null {
  const named = given?.outlet ?? facts.outlet ?? head.outlet
  if (named !== null || url === null) return named
  const host = new URL(url).hostname.replace(/^www\./, '')
  const known = [...language.lexicon('outlet').values()].find((entry) => entry['sites']?.split(' ').includes(host))
  return known?.word ?? null
}

function titleOf({ given, facts, head }: Known): string | null {
  return given?.title ?? facts.title ?? head.title
}

/** Turns one input into a report, or says why it is none. Never throws. */
export function acquire(input: Input, given: Given | null, language: Language): Acquired {
  const { origin, bytes } = input
  const none = (problem: Problem): Acquired => ({ report: null, problems: [problem] })
  if (bytes.length === 0) return none({ kind: 'empty', origin })
  if (bytes.length > LARGEST) return none({ kind: 'too-large', origin, bytes: bytes.length, limit: LARGEST })
  const decoded = decode(bytes)
  if ('looksLike' in decoded) return none({ kind: 'binary', origin, looksLike: decoded.looksLike })
  if (decoded.text.trim() === '') return none({ kind: 'empty', origin })

  const { text, length, mediaType, captions, facts: stated } = partsOf(decoded.text, origin, language)
  const head = readHead(text, language, captions)
  if (!hasSentence(text, head.story)) return none({ kind: 'no-text', origin })
  const known = { given, facts: stated ?? NO_FACTS, head }
  const published = publishedOf(given, known.facts, head)
  const url = given?.url ?? known.facts.url ?? head.url
  const sha256 = hash('sha256', bytes)
  const report: Report = {
    id: `r-${sha256.slice(0, 16)}`,
    origin,
    sha256,
    mediaType,
    encoding: decoded.encoding,
    url,
    title: titleOf(known),
    outlet: outletOf(known, url, language),
    ...creditsFor(known, language),
    published,
    dateline: head.dateline && completeDateline(head.dateline, published),
    language: given?.language ?? known.facts.language ?? languageOf(text, head.story, language),
    text,
    furniture: head.furniture,
  }
  const problems: Problem[] = []
  if (text.length < length) problems.push({ kind: 'cut-short', origin, kept: text.length, of: length })
  const { encoding, replaced } = decoded
  if (replaced > 0) problems.push({ kind: 'undecodable', origin, encoding, replaced })
  return { report, problems }
}
