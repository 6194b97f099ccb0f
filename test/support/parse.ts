/** Parses a text for tests, and writes a parse so that a person can read it. */
import { type Annotated, annotate, type ParsedSentence } from '../../src/annotate/annotate.ts'
import { loadLanguage } from '../../src/language.ts'
import type { Furniture, Report } from '../../src/model/report.ts'

export const en = loadLanguage('en')

/** A report of a text, for stages that read no more of it than its text, furniture and date. */
export function reportOf(
  text: string,
  published: string | null = '2022-03-11',
  furniture: readonly Furniture[] = [],
): Report {
  return {
    id: 'r-0000000000000001',
    origin: 'test.txt',
    sha256: '',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    url: null,
    title: null,
    outlet: null,
    byline: [],
    agencies: [],
    published: { date: published, basis: published ? 'given' : 'unknown' },
    dateline: null,
    language: 'en',
    text,
    furniture,
  }
}

export const parse = (text: string): Annotated => annotate(reportOf(text), en)

export const firstSentence = (text: string): ParsedSentence => parse(text).sentences[0]!

/** `[noun phrase] {verb group} other`, the tokens parted by spaces. */
export function bracketed(sentence: ParsedSentence): string {
  const words = (first: number, last: number) =>
    sentence.tokens
      .slice(first, last + 1)
      .map((token) => token.text)
      .join(' ')
  return sentence.chunks
    .map((chunk) => {
      const text = words(chunk.first, chunk.last)
      return chunk.kind === 'np'
        ? `[${text}]`
        : chunk.kind === 'vg'
          ? `{${text}}`
          : chunk.kind === 'quotation'
            ? '“…”'
            : text
    })
    .join(' ')
}

/** Each verb with its subject: `said < he`. */
export function subjects(sentence: ParsedSentence): string[] {
  return sentence.clauses.map(({ verb, subject }) => {
    const head = sentence.tokens[sentence.chunks[verb]!.head]!.text
    if (!subject) return head
    const first = sentence.chunks[subject.first]!.first
    const last = sentence.chunks[subject.last]!.last
    return `${head} < ${sentence.tokens
      .slice(first, last + 1)
      .map((token) => token.text)
      .join(' ')}`
  })
}
