/** Something that went wrong with one input, as data; `wording` says it to a person. */
export type Problem =
  | { readonly kind: 'empty'; readonly origin: string }
  | { readonly kind: 'binary'; readonly origin: string; readonly looksLike: string }
  | { readonly kind: 'unreadable'; readonly origin: string; readonly reason: string }
  | { readonly kind: 'too-large'; readonly origin: string; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'no-text'; readonly origin: string }
  | { readonly kind: 'cut-short'; readonly origin: string; readonly kept: number; readonly of: number }
  | { readonly kind: 'undecodable'; readonly origin: string; readonly encoding: string; readonly replaced: number }
  | { readonly kind: 'language'; readonly origin: string; readonly language: string }
  | { readonly kind: 'not-negotiation'; readonly origin: string }
  | { readonly kind: 'manifest-column'; readonly origin: string; readonly column: string }
  | { readonly kind: 'manifest-file'; readonly origin: string; readonly file: string }
  | { readonly kind: 'manifest-repeat'; readonly origin: string; readonly file: string }
  | {
      readonly kind: 'manifest-value'
      readonly origin: string
      readonly file: string
      readonly column: string
      readonly value: string
    }

/** Whether the input is not in the record because of it. */
export const isFatal = (problem: Problem): boolean =>
  ['empty', 'binary', 'unreadable', 'too-large', 'no-text'].includes(problem.kind)

/** One sentence for a person, with the next step. */
export function wording(problem: Problem): string {
  switch (problem.kind) {
    case 'empty':
      return 'the file is empty; nothing was added'
    case 'binary':
      return `this is ${problem.looksLike}, not text or HTML; save it as text and add that`
    case 'unreadable':
      return `could not be read (${problem.reason}); check that it exists and that you may read it`
    case 'too-large':
      return `is ${Math.round(problem.bytes / 1e6)} MB, more than the limit of ${Math.round(problem.limit / 1e6)} MB; split it into single reports`
    case 'no-text':
      return 'has no sentence in it; if it is a web page, save it after it has loaded'
    case 'cut-short':
      return `is very long: the first ${problem.kept} of ${problem.of} characters were read; split it into single reports`
    case 'undecodable':
      return `read as ${problem.encoding}, with ${problem.replaced} characters that could not be decoded; save it as UTF-8`
    case 'language':
      return `is in ${problem.language}; it is kept and searchable, but only English is read so far`
    case 'not-negotiation':
      return 'does not report a negotiation; its statements are kept, nothing else was looked for'
    case 'manifest-column':
      return `column “${problem.column}” is not known and was left out; known: file, published, outlet, url, title, byline, language`
    case 'manifest-file':
      return `names “${problem.file}”, which is not among the files given; check the path`
    case 'manifest-repeat':
      return `names “${problem.file}” again; only its first line counts, delete the other`
    case 'manifest-value':
      return `“${problem.value}” is not a ${problem.column} (for “${problem.file}”); it was left out`
  }
}
